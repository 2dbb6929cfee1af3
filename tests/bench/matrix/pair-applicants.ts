/**
 * Applicants whom a blind panel may not know: two guises of the same submission, which differ in names,
 * logo and what files say of where they come from, and in nothing else.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { keepBytes } from '../../../server/assets/blob-uses.ts'
import { processPicture } from '../../../server/assets/process-picture.ts'
import { receiveFile } from '../../../server/assets/receive-file.ts'
import { clearItem } from '../../../server/blind/leak-check.ts'
import type { Services } from '../../../server/house/services.ts'
import { takeFiling } from '../../../server/intake/filings.ts'
import {
  findSubmission,
  formOf,
  saveSubmission,
  submitSubmission,
} from '../../../server/intake/submissions.ts'
import { exhibitsSchema, type Exhibit } from '../../../shared/exhibit/manifest.ts'
import { admitScenario, createActor, saveDraft } from '../../support/people.ts'

interface Guise {
  unit: string
  short: string
  person: string
  phone: string
  file: string
  /** Colour of the logo. */
  logo: string
}

/** Names of different lengths and kinds, files of different lengths. */
const GUISES: readonly [Guise, Guise] = [
  {
    unit: '上海临港智造科技有限公司',
    short: '临港智造',
    person: '欧阳明月',
    phone: '13812345678',
    file: 'linggang.png',
    logo: '#cc3311',
  },
  {
    unit: '北京一二三四五数字文化产业发展（集团）股份有限公司',
    short: '一二三四五',
    person: '王立',
    phone: '010-62345678',
    file: '一二三四五数字文化产业发展集团 产品照片 最终版 2.png',
    logo: '#1133cc',
  },
]

export interface Applicant {
  id: string
  picture: string
  logo: string
}

const title = { zh: '图', en: '' }

/** Admitted submissions with a picture, a logo and what else is given. */
export async function stageApplicants(
  services: Services,
  names: readonly string[],
  exhibits: readonly Exhibit[],
): Promise<readonly Applicant[]> {
  const staged: Applicant[] = []
  for (const scenarioName of names) {
    const ownerId = await createActor(services, 'applicant')
    const draft = await saveDraft(services, ownerId, { scenarioName })
    const place = {
      ownerId,
      submissionId: draft.id,
      gatheringId: null,
      purpose: 'picture',
    } as const
    const bytes = await pictureOf('#888888', 'a')
    const picture = await receiveFile(services, { ...place, name: 'a.png' }, bytes)
    const logo = await receiveFile(services, { ...place, name: 'b.png' }, bytes)
    const media = [picture, logo].map((assetId, at) => ({
      kind: 'media',
      id: `m${at}`,
      assetId,
      title,
    }))
    const all = exhibitsSchema.parse([...media, ...exhibits])
    for (const id of [picture, logo]) await putFile(services, id, { name: 'x', colour: '#888888' })
    const { id, revision } = await saveSubmission(services, {
      ...draft,
      form: formOf(draft),
      exhibits: all,
    })
    await submitSubmission(services, ownerId, { id, revision })
    await admitScenario(services, id)
    staged.push({ id, picture, logo })
  }
  return staged
}

/** A picture of one colour that says who made it. */
function pictureOf(colour: string, maker: string): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: maker, Copyright: `${maker} `.repeat(3) } })
    .png()
    .toBuffer()
}

/** What became of a picture, by the same step that makes it of what people upload. */
async function putFile(
  services: Services,
  id: string,
  { name, colour }: { name: string; colour: string },
): Promise<void> {
  const source = await pictureOf(colour, name)
  const outPath = join(await mkdtemp(join(tmpdir(), 'guise-')), 'out')
  await processPicture(source, outPath)
  const shown = await readFile(outPath)
  await rm(dirname(outPath), { recursive: true })
  const sha = await keepBytes(services, shown, { asset_id: id, kind: 'shown' })
  await services.db
    .updateTable('asset')
    .set({ status: 'ready', blob_sha: sha, media_type: 'image/webp', width: 64, height: 48 })
    .set({ name, bytes: source.length })
    .where('id', '=', id)
    .execute()
}

/** Puts a submission into one of its guises. It was never submitted otherwise, as far as anybody can tell. */
export async function dressApplicant(
  services: Services,
  { id, picture, logo }: Applicant,
  guise: 0 | 1,
): Promise<void> {
  const { unit, short, person, phone, file, logo: colour } = GUISES[guise]
  const row = await findSubmission(services.db, id)
  const form = formOf(row)
  const plain = form.scenarioName.replace(/（.*$/, '')
  const dressed = {
    ...form,
    scenarioName: `${plain}（${unit}）`,
    leadUnitName: unit,
    contact: { ...form.contact, name: person, phone },
    overview: `${unit}，简称${short}，由${person}负责，电话${phone}。产线柔性生产。`,
    foundation: `${short}已建成${short}云平台。`,
    unitProfile: `${unit}成立已久。`.repeat(guise + 1),
    jointUnits: guise === 0 ? [] : [{ ...NO_UNIT, name: '同济大学' }],
    english: { scenarioName: `Line by ${phone}`, summary: `Call ${phone} for more.` },
  }
  await services.db
    .updateTable('submission')
    .set({ form: JSON.stringify(dressed), revision: row.revision + 1 })
    .where('id', '=', id)
    .execute()
  await takeFiling(services, services.db, { ...row, stage: 'submitted' }, dressed)
  await putFile(services, picture, { name: file, colour: '#888888' })
  await putFile(services, logo, { name: `logo ${file}`, colour })
}

const NO_UNIT = { nature: '', natureOther: '', strengths: '', code: '' }

/** Clears it for a gathering: the picture may be seen, the logo may not. */
export async function clearApplicant(
  services: Services,
  { id, picture }: Applicant,
  by: { actorId: string; gatheringId: string; guise: 0 | 1 },
): Promise<void> {
  const { actorId, gatheringId, guise } = by
  const { revision } = await findSubmission(services.db, id)
  const names = [GUISES[guise].short]
  const cleared = { gatheringId, submissionId: id, revision, names, shown: [picture] }
  await clearItem(services, actorId, cleared)
}
