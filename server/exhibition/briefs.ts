/**
 * What lists and places need of each published submission. A form is long, and nothing of it changes
 * under one revision: it is read once, however many visitors ask.
 */
import { anonymousContent } from '../../shared/blind/anonymous.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import { BOOTH_STAGES } from '../../shared/protocol/api-intake.ts'
import { formOf, exhibitsOf } from '../intake/submissions.ts'
import type { Services } from '../house/services.ts'
import type { Anonymous } from '../session/anonymous.ts'
import type { SubmissionRow } from '../storage/tables.ts'

const EXCERPT_CHARS = 90

export interface Brief {
  id: string
  /** Null while it is not on show. */
  publishedNo: number | null
  title: { zh: string; en: string }
  unit: string
  directionId: string
  excerpt: string
  summaryEn: string
  /** The file of its first picture or recording. */
  assetId: string | undefined
}

type Content = Omit<Brief, 'publishedNo'>
type Known = Map<string, { revision: number; content: Content }>

/** By house; tests have several in a process. */
const knownIn = new WeakMap<Services, Known>()

/** All submissions of the call that have a booth, in the order of their numbers. */
export async function readBriefs(services: Services): Promise<Brief[]> {
  const rows = await services.db
    .selectFrom('submission')
    .select(['id', 'revision', 'published_no', 'stage'])
    .where('call_id', '=', services.current.id)
    .where('stage', 'in', BOOTH_STAGES)
    .orderBy('published_no')
    .orderBy('id')
    .execute()
  const before: Known = knownIn.get(services) ?? new Map()
  const isKnown = ({ id, revision }: (typeof rows)[number]): boolean =>
    before.get(id)?.revision === revision
  const read = await readContents(
    services,
    rows.filter((row) => !isKnown(row)).map(({ id }) => id),
  )
  const known: Known = new Map()
  const briefs = rows.flatMap((row) => {
    const one = isKnown(row) ? before.get(row.id) : read.get(row.id)
    if (!one) return []
    known.set(row.id, one)
    const isShown = row.stage === 'published'
    return { ...one.content, publishedNo: isShown ? (row.published_no ?? 0) : null }
  })
  knownIn.set(services, known)
  return briefs
}

async function readContents({ db }: Services, ids: readonly string[]): Promise<Known> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'revision', 'form', 'exhibits'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [row.id, { revision: row.revision, content: contentOf(row) }] as const),
  )
}

/** The same briefs, with those whose applicant is hidden made anew from what is left of their forms. */
export async function withoutApplicants(
  { db }: Services,
  briefs: readonly Brief[],
  anonymous: Anonymous,
): Promise<readonly Brief[]> {
  const hidden = briefs.filter(({ id }) => anonymous.has(id))
  if (hidden.length === 0) return briefs
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'form', 'exhibits'])
    .where(
      'id',
      'in',
      hidden.map(({ id }) => id),
    )
    .execute()
  const contents = new Map(
    rows.flatMap((row) => {
      const anonymity = anonymous.get(row.id)
      if (!anonymity) return []
      const { form, exhibits } = anonymousContent(
        { form: formOf(row), exhibits: exhibitsOf(row), assets: [] },
        anonymity,
      )
      return [[row.id, briefOf(row.id, form, exhibits)]]
    }),
  )
  return briefs.map((brief) => ({ ...brief, ...contents.get(brief.id) }))
}

function contentOf(row: Pick<SubmissionRow, 'id' | 'form' | 'exhibits'>): Content {
  return briefOf(row.id, formOf(row), exhibitsOf(row))
}

function briefOf(id: string, form: SubmissionForm, exhibits: readonly Exhibit[]): Content {
  return {
    id,
    title: { zh: form.scenarioName, en: form.english.scenarioName },
    unit: form.leadUnitName,
    directionId: form.directionId,
    excerpt: [...form.overview.replace(/\s+/g, ' ')].slice(0, EXCERPT_CHARS).join(''),
    summaryEn: form.english.summary,
    assetId: exhibits.find((one) => one.kind === 'media')?.assetId,
  }
}
