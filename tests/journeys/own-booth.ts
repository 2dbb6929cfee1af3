/** Scenarios with exhibits of one's own, from their files to the hall, made through the API. */
import { readFile } from 'node:fs/promises'
import { CHECK_TICKS, type Submission } from '../../shared/protocol/api-intake.ts'
import type { Purpose } from '../../shared/exhibit/manifest.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { createPng } from '../support/glb.ts'
import { createPdf } from '../support/pdf.ts'
import { createWav } from '../support/recordings.ts'
import { fitForm, readJson, samplePath } from '../support/sample-call.ts'
import type { EmptyHouse } from './empty-house.ts'

const FILES_READY_MS = 60_000
const ASK_EVERY_MS = 200

export interface OwnBooth {
  /** Sessions of who files it and of who decides on it. */
  applicant: string
  organiser: string
  form: Partial<SubmissionForm>
  files: readonly { purpose: Purpose; bytes: Buffer }[]
  /** Its manifest, given the ids of the files in their order. */
  exhibits: (assetIds: readonly string[]) => unknown[]
}

/** Puts a file into a draft, as our page does by tus; returns the id of its asset. */
async function upload(
  base: string,
  token: string,
  { submissionId, purpose, bytes }: { submissionId: string; purpose: Purpose; bytes: Buffer },
): Promise<string> {
  const metadata = { purpose, submissionId, filename: `${purpose}.file` }
  const headers = {
    'tus-resumable': '1.0.0',
    'x-requested-with': 'jiebang',
    cookie: `${SESSION_COOKIE}=${token}`,
  }
  const created = await fetch(`${base}/api/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': String(bytes.length),
      'upload-metadata': Object.entries(metadata)
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(','),
    },
  })
  const place = created.headers.get('location')
  if (place === null) throw new Error(`No upload: ${created.status} ${await created.text()}`)
  const sent = await fetch(new URL(place, `${base}/api/uploads`), {
    method: 'PATCH',
    headers: {
      ...headers,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(bytes),
  })
  const text = await sent.text()
  if (!sent.ok) throw new Error(`Not taken: ${sent.status} ${text}`)
  return (JSON.parse(text) as { assetId: string }).assetId
}

/** Files, accepts and publishes it; returns the id of the scenario. */
export async function publishBooth(base: string, booth: OwnBooth): Promise<string> {
  const { applicant, organiser, form, files, exhibits } = booth
  const asApplicant = <T>(path: string, body?: unknown, method: 'POST' | 'PUT' = 'POST') =>
    callApi<T>(base, path, { token: applicant, method, body })
  const asOrganiser = (path: string, body: unknown) =>
    callApi(base, path, { token: organiser, method: 'POST', body })
  const { id, revision } = await asApplicant<Submission>('/submissions', {})
  const assetIds: string[] = []
  for (const file of files)
    assetIds.push(await upload(base, applicant, { submissionId: id, ...file }))
  const path = `/submissions/${id}`
  const saved = await asApplicant<Submission>(
    path,
    { id, revision, form: fitForm(form), exhibits: exhibits(assetIds) },
    'PUT',
  )
  await filesReady(base, applicant, path)
  await asApplicant(`${path}/submit`, { id, revision: saved.revision })
  await asOrganiser(`/checks/${id}`, { id, decision: 'accept', ticks: CHECK_TICKS, reason: '' })
  await asOrganiser(`/checks/${id}/publish`, { id, published: true })
  return id
}

async function filesReady(base: string, token: string, path: string): Promise<void> {
  const until = Date.now() + FILES_READY_MS
  for (;;) {
    const { assets } = await callApi<Submission>(base, path, { token })
    const refused = assets.find(({ status }) => status === 'refused')
    if (refused) throw new Error(`A file was refused: ${JSON.stringify(refused.refusal)}`)
    if (assets.every(({ status }) => status === 'ready')) return
    if (Date.now() > until) throw new Error('The files are not ready in time.')
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}

interface SampleExhibit {
  kind: string
  id: string
}

/** Exhibits of these kinds as a sample has them, its one model among its files. */
function fromSample(slug: string, kinds: readonly string[], directionId: string): Show {
  const { exhibits } = readJson(`samples/${slug}/submission.json`) as { exhibits: SampleExhibit[] }
  // A booth has one exhibit of a kind here, so that each is found by its kind.
  const kept = kinds.map((kind) => exhibits.find((exhibit) => exhibit.kind === kind))
  return {
    form: { scenarioName: slug, directionId },
    files: kinds.includes('model')
      ? [{ purpose: 'model', path: samplePath(slug, 'model.glb') }]
      : [],
    exhibits: ([model]) =>
      kept.map((exhibit) => (exhibit?.kind === 'model' ? { ...exhibit, assetId: model } : exhibit)),
  }
}

type Show = Pick<OwnBooth, 'form' | 'exhibits'> & {
  files: { purpose: Purpose; path?: string; bytes?: Buffer }[]
}

const notes: Show = {
  form: { scenarioName: '看点与影音', directionId: 'supply-chain' },
  files: [
    { purpose: 'model', path: samplePath('hub-twin', 'model.glb') },
    { purpose: 'document', bytes: createPdf({ pages: 3 }) },
    { purpose: 'audio', bytes: createWav(60) },
  ],
  exhibits: ([model, document, audio]) => [
    { kind: 'model', id: 'model', assetId: model, title: { zh: '枢纽' } },
    {
      kind: 'hotspots',
      id: 'notes',
      on: 'model',
      title: { zh: '看点' },
      spots: [
        { id: 'top', title: { zh: '顶点' }, text: { zh: '最高处。' }, at: [0, 0.6, 0] },
        { id: 'foot', title: { zh: '底边' }, text: { zh: '最低处。' }, at: [0.5, 0, 0] },
      ],
    },
    { kind: 'media', id: 'plan', assetId: document, title: { zh: '方案' } },
    { kind: 'media', id: 'voice', assetId: audio, title: { zh: '讲解' } },
  ],
}

const panorama: Show = {
  ...fromSample('culture-field', ['panorama'], 'virtual-rnd'),
  files: [1, 2, 3].map(() => ({ purpose: 'panorama', bytes: createPng(1024, 512) })),
  exhibits: ([now, past, corner]) => {
    const [exhibit] = fromSample('culture-field', ['panorama'], '').exhibits([]) as [Panorama]
    const spots = exhibit.spots.map((spot) => ({
      ...spot,
      assetId: now,
      past: { ...spot.past, assetId: past },
      links: [{ to: 'corner', yawDeg: 0, pitchDeg: 40 }],
    }))
    const beside = {
      id: 'corner',
      title: { zh: '弄堂口' },
      assetId: corner,
      headingDeg: 40,
      links: [{ to: 'middle', yawDeg: 0 }],
    }
    return [{ ...exhibit, spots: [...spots, beside] }]
  },
}

interface Panorama {
  spots: { past: object }[]
}

/**
 * Every kind: with the manifests of the samples where one has it. All in one pavilion, because each
 * takes long to be drawn for the first time.
 */
const SHOWS = {
  factory: fromSample('metaverse-factory', ['model', 'feed', 'what-if'], 'metaverse-factory'),
  training: fromSample('hazard-training', ['model', 'procedure'], 'hazard-training'),
  hub: fromSample('hub-twin', ['model', 'flow', 'route'], 'virtual-rnd'),
  table: fromSample('city-hub', ['table'], 'supply-chain'),
  guide: fromSample('public-service', ['dialogue'], 'supply-chain'),
  panorama,
  notes,
} satisfies Record<string, Show>

export type ShowName = keyof typeof SHOWS

export interface PublishedBooth {
  id: string
  /** Its exhibits in their order. */
  order: string[]
}

/** Publishes booths of these names in an empty house. */
export async function publishShows<Name extends ShowName>(
  house: EmptyHouse,
  names: readonly Name[],
): Promise<Record<Name, PublishedBooth>> {
  const { base, organiser } = house
  const applicant = await redeemLink(base, await house.invite('applicant', '申报人'))
  const published: [Name, PublishedBooth][] = []
  for (const name of names) {
    const show: Show = SHOWS[name]
    const files = await Promise.all(
      show.files.map(async ({ purpose, path, bytes }) => ({
        purpose,
        bytes: bytes ?? (await readFile(path ?? '')),
      })),
    )
    const id = await publishBooth(base, { applicant, organiser, ...show, files })
    const ids = show.exhibits([]) as SampleExhibit[]
    published.push([name, { id, order: ids.map((exhibit) => exhibit.id) }])
  }
  return Object.fromEntries(published) as Record<Name, PublishedBooth>
}
