/**
 * The leak check of a blind review: by what a panel could know whose a submission is, in texts, files and
 * what holds the exhibits together. Names in texts are taken out; files are looked at by somebody, and seen
 * by the panel once they are cleared. What a picture shows no rule of ours reads.
 */
import { anonymousBooth, redactorOf } from '../../shared/blind/anonymous.ts'
import { candidatesIn, shortNamesOf, unitsOfForm, type Redactor } from '../../shared/blind/names.ts'
import { CONTENT_FIELDS, type SubmissionForm } from '../../shared/call/form.ts'
import { assetIdsOf, type Asset, type Exhibit } from '../../shared/exhibit/manifest.ts'
import type { BlindCheck, BlindFile, Trace } from '../../shared/protocol/api-blind.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { assetsOfExhibits } from '../assets/asset-rows.ts'
import { record } from '../gathering/record.ts'
import type { Services } from '../house/services.ts'
import { exhibitsOf, findSubmission, formOf } from '../intake/submissions.ts'
import { anonymityOf, blindItems } from '../session/anonymous.ts'
import { noteExhibitionChanged } from '../storage/public-stamp.ts'
import { wordsOfModel } from './model-words.ts'

const CANDIDATES_MAX = 24

/** The items of a blind gathering whose applicants are hidden, in order, by their own titles. */
export async function listBlindItems(
  { db }: Services,
  gatheringId: string,
): Promise<{ submissionId: string; title: string; cleared: boolean }[]> {
  const rows = await blindItems(db)
    .where('gathering.id', '=', gatheringId)
    .select(['submission.id', 'submission.form', 'cleared_at'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    submissionId: row.id,
    title: formOf(row).scenarioName,
    cleared: row.cleared_at !== null,
  }))
}

interface ItemKey {
  gatheringId: string
  submissionId: string
}

/** Refuses with `not-found` what is no hidden item of a blind gathering. */
async function clearedOf({ db }: Pick<Services, 'db'>, { gatheringId, submissionId }: ItemKey) {
  const row = await blindItems(db)
    .where('gathering.id', '=', gatheringId)
    .where('submission.id', '=', submissionId)
    .select(['names', 'shown', 'cleared_at'])
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

export async function readBlindCheck(services: Services, key: ItemKey): Promise<BlindCheck> {
  const cleared = await clearedOf(services, key)
  const anonymity = anonymityOf(cleared)
  const row = await findSubmission(services.db, key.submissionId)
  const form = formOf(row)
  const exhibits = exhibitsOf(row)
  const assets = await assetsOfExhibits(services.db, row.id, exhibits)
  const redactor = redactorOf(form, anonymity)
  const shown = assets.filter(({ status }) => status === 'ready')
  const isCleared = cleared.cleared_at !== null
  const files: BlindFile[] = []
  for (const asset of assets)
    files.push({
      assetId: asset.id,
      purpose: asset.purpose,
      name: asset.name,
      url: asset.url,
      mediaType: asset.mediaType,
      pages: asset.facts?.pages.map(({ url }) => url) ?? [],
      exhibits: exhibits.filter((e) => assetIdsOf(e).includes(asset.id)).map(({ title }) => title),
      shown: isCleared ? anonymity.shown.has(asset.id) : null,
      traces: await tracesOfFile(services, asset, redactor),
    })
  return {
    submissionId: row.id,
    revision: row.revision,
    cleared: isCleared,
    title: form.scenarioName,
    unit: form.leadUnitName,
    given: unitsOfForm(form),
    names: isCleared ? [...anonymity.names] : shortNamesOf(form),
    candidates: candidatesIn(chineseOfForm(form), redactor).slice(0, CANDIDATES_MAX),
    found: [...redactor.find(wordsOfForm(form))].map(([name, count]) => ({ name, count })),
    booth: anonymousBooth(services.current.call, { form, exhibits, assets: shown }, anonymity),
    files,
    traces: exhibits.flatMap((exhibit) => tracesOfExhibit(exhibit, redactor)),
  }
}

/** Fields that a panel reads; what the unit says of itself is left out whole. English words are no candidates. */
const READ_FIELDS = CONTENT_FIELDS.filter((field) => field !== 'unitProfile')

const chineseOfForm = (form: SubmissionForm): string =>
  [form.scenarioName, ...READ_FIELDS.map((field) => form[field])].join('\n')
const wordsOfForm = (form: SubmissionForm): string =>
  [chineseOfForm(form), form.english.scenarioName, form.english.summary].join('\n')

async function tracesOfFile(
  services: Services,
  asset: Asset,
  redactor: Redactor,
): Promise<Trace[]> {
  const pages = asset.facts?.pages ?? []
  const words: Trace[] = [
    { place: 'file-name', where: '', text: asset.name },
    ...pages.map(({ text }, at) => ({ place: 'page' as const, where: String(at + 1), text })),
  ]
  const sha = /([0-9a-f]{64})\.glb$/.exec(asset.url ?? '')?.[1]
  const model = sha === undefined ? [] : await wordsOfModel(services.blobs.pathOf(sha))
  return [...words, ...model.map((one) => ({ place: 'model' as const, ...one }))].flatMap((one) =>
    tracesIn(one, redactor),
  )
}

/** Each name once for a place. */
const tracesIn = ({ text, ...at }: Trace, redactor: Redactor): Trace[] =>
  [...redactor.find(text).keys()].map((found) => ({ ...at, text: found }))

/** What is no text of an exhibit: ids, units and names of nodes stay as they are. */
function tracesOfExhibit(exhibit: Exhibit, redactor: Redactor): Trace[] {
  const words = namesIn(exhibit).map((text) => ({
    place: 'exhibit' as const,
    where: exhibit.title.zh,
    text,
  }))
  return words.flatMap((one) => tracesIn(one, redactor))
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'zh' || key === 'en' ? [] : namesIn(one),
  )
}

/**
 * Clears an item for its panel. Refuses with `revision-conflict` when the submission is no longer the one
 * that was looked at, with `bad-input` a file that it does not show.
 */
export async function clearItem(
  services: Services,
  actorId: string,
  { revision, names, shown, ...key }: ItemKey & ClearedItem,
): Promise<void> {
  const { gatheringId, submissionId } = key
  await services.db.transaction().execute(async (trx) => {
    await clearedOf({ db: trx }, key)
    const row = await findSubmission(trx, submissionId)
    if (row.revision !== revision) throw new Refusal('revision-conflict')
    const files = [...new Set(exhibitsOf(row).flatMap(assetIdsOf))]
    if (shown.some((id) => !files.includes(id))) throw new Refusal('bad-input')
    const seen = files.filter((id) => shown.includes(id))
    const settled = {
      revision,
      names: JSON.stringify([...new Set(names)]),
      shown: JSON.stringify(seen),
      cleared_by: actorId,
      cleared_at: services.now(),
    }
    await trx
      .insertInto('clearance')
      .values({ gathering_id: gatheringId, submission_id: submissionId, ...settled })
      .onConflict((c) => c.columns(['gathering_id', 'submission_id']).doUpdateSet(settled))
      .execute()
    await noteExhibitionChanged(trx)
    // The ledger is read by the panel: it says how many names there are, and none of them.
    const payload = {
      submissionId,
      names: names.length,
      shown: seen,
      withheld: files.filter((id) => !shown.includes(id)),
    }
    await record(services, trx, { gatheringId, actor: actorId, act: 'blind.cleared', payload })
  })
  services.notices.tell({ gatheringId, part: 'agenda' })
}

interface ClearedItem {
  revision: number
  names: readonly string[]
  shown: readonly string[]
}
