/** Submissions in every stage, each with a picture that it shows, one that it does not, a feed and a table. */
import { keepLatest, renewToken } from '../../../server/feeds/feed-rows.ts'
import { decideCheck, setAdmitted, setPublished } from '../../../server/intake/formal-check.ts'
import { saveSubmission, submitSubmission } from '../../../server/intake/submissions.ts'
import type { Services } from '../../../server/house/services.ts'
import { exhibitsSchema } from '../../../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../../../shared/protocol/api-intake.ts'
import { must } from '../../support/must.ts'
import { saveDraft } from '../../support/people.ts'
import { fitForm } from '../../support/sample-call.ts'
import type { Fact } from './signs.ts'
import { fileOf, finishFile, receivePicture, type StagedFile } from './stage-files.ts'
import {
  isBlindTo,
  knowsBooth,
  knowsFileNames,
  knowsForm,
  knowsUnshown,
  knowsOfItem,
  knowsResult,
  SUBJECT_KEYS,
  told,
  type CallerKey,
  type SubjectKey,
} from './who.ts'
import type { Words } from './words.ts'

export interface StagedSubmission {
  id: string
  shown: StagedFile
  unshown: StagedFile
}

interface Staging {
  words: Words
  facts: Fact[]
  people: Record<CallerKey, string>
}

const title = { zh: '名', en: '' }
const FEED = {
  kind: 'feed',
  id: 'live',
  title,
  source: { type: 'push' },
  channels: [{ id: 'power', title, unit: 'kW', min: 0, max: 100 }],
}
const TABLE = {
  kind: 'table',
  id: 'ground',
  title,
  sizeM: [100, 60],
  palette: [{ id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }],
}
const DIALOGUE = {
  kind: 'dialogue',
  id: 'host',
  title,
  host: title,
  scenes: [{ id: 'a', line: title }],
}

type Drafts = Record<SubjectKey, { id: string; shown: string; unshown: string }>

export async function stageSubmissions(
  services: Services,
  staging: Staging,
): Promise<Record<SubjectKey, StagedSubmission>> {
  const drafts: Partial<Drafts> = {}
  for (const key of SUBJECT_KEYS) drafts[key] = await begin(services, key, staging)
  const staged: Partial<Record<SubjectKey, StagedSubmission>> = {}
  for (const key of SUBJECT_KEYS) {
    const { id, shown, unshown } = (drafts as Drafts)[key]
    const contents = [staging.words.word('picture'), staging.words.word('picture')] as const
    await finishFile(services, shown, contents[0])
    await finishFile(services, unshown, contents[1])
    await finish(services, { key, id, shown, unshown }, staging)
    staged[key] = {
      id,
      shown: await fileOf(services, shown),
      unshown: await fileOf(services, unshown),
    }
    nameFiles(key, { ...staged[key], contents }, staging)
  }
  return staged as Record<SubjectKey, StagedSubmission>
}

const ownerOf = (key: SubjectKey, people: Staging['people']): string =>
  told(key).foreign ? people.otherApplicant : people.owner

/** A draft with two files that are not processed yet. */
async function begin(services: Services, key: SubjectKey, { words, facts, people }: Staging) {
  const ownerId = ownerOf(key, people)
  const { id } = await saveDraft(services, ownerId)
  const names = [words.word('file'), words.word('file')] as const
  const [shown, unshown] = names.map((name) =>
    receivePicture(services, { name: `${name}.png`, ownerId, submissionId: id }),
  )
  const knownTo = (caller: CallerKey): boolean => knowsFileNames(caller, key)
  facts.push({ what: `what the files of ${key} are called`, signs: names, knownTo })
  return { id, shown: await must(shown), unshown: await must(unshown) }
}

/** Writes the form and takes it to its stage. */
async function finish(
  services: Services,
  { key, id, shown, unshown }: Drafts[SubjectKey] & { key: SubjectKey },
  { words, facts, people }: Staging,
): Promise<void> {
  const about = (what: string, signs: string[], knownTo: (caller: CallerKey) => boolean): void =>
    void facts.push({ what: `${what} of ${key}`, signs, knownTo })
  const ownerId = ownerOf(key, people)
  const [name, unit, overview, contact, reason] = [
    'title',
    'unit',
    'overview',
    'contact',
    'returned',
  ].map((what) => words.word(what)) as [string, string, string, string, string]
  const person = { name: contact, phone: '021-0000-0012', position: '经理', email: 'a@example.com' }
  // Where nobody may know whose it is, its texts and titles are full of it.
  const isBlind = told(key).agenda?.in === 'blind'
  const by = isBlind ? `，${unit}` : ''
  const form = fitForm({
    scenarioName: `${name}${by}`,
    leadUnitName: unit,
    overview: `${overview}${by}`,
    contact: person,
    english: { scenarioName: '', summary: `${overview} in English` },
  })
  const picture = { kind: 'media', id: 'm', assetId: shown, title }
  const withheld = { ...picture, id: 'w', assetId: unshown, title: { zh: `名${by}`, en: '' } }
  const all = [picture, FEED, TABLE, DIALOGUE, ...(isBlind ? [withheld] : [])]
  const exhibits = exhibitsSchema.parse(all)
  const { revision } = await services.db
    .selectFrom('submission')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await saveSubmission(services, { id, revision, form, exhibits })
  await takeToStage(services, { key, id, revision: revision + 1 }, { ownerId, reason, people })
  const power = words.number()
  const feed = { submissionId: id, exhibitId: 'live' }
  const token = await renewToken(services.db, feed)
  await keepLatest(services.db, feed, { power: { atMs: services.now(), value: power } })

  const seesBooth = (caller: CallerKey): boolean =>
    knowsBooth(caller, key) || knowsForm(caller, key)
  about('the title', [name], (caller) => seesBooth(caller) || knowsOfItem(caller, key))
  about('the id', [id], (caller) => seesBooth(caller) || knowsOfItem(caller, key))
  about(
    'the unit',
    [unit],
    (caller) => !isBlindTo(caller, key) && (seesBooth(caller) || knowsResult(caller, key)),
  )
  about('the text', [overview], seesBooth)
  about('the contact', [contact], (caller) => knowsForm(caller, key))
  about('the live value', [String(power)], seesBooth)
  about('the token of the feed', [token], () => false)
  if (['returned', 'rejected'].includes(told(key).stage))
    about('why it came back', [reason], (caller) => knowsForm(caller, key))
}

async function takeToStage(
  services: Services,
  { key, id, revision }: { key: SubjectKey; id: string; revision: number },
  { ownerId, reason, people }: { ownerId: string; reason: string; people: Staging['people'] },
): Promise<void> {
  const { stage } = told(key)
  const actor = people.organiser
  if (stage === 'draft') return
  await submitSubmission(services, ownerId, { id, revision })
  if (stage === 'submitted') return
  const decision =
    stage === 'returned' ? 'return' : stage === 'rejected' ? 'reject' : ('accept' as const)
  const ticks = [...CHECK_TICKS]
  await decideCheck(services, actor, {
    id,
    decision,
    ticks,
    reason: decision === 'accept' ? '' : reason,
  })
  if (stage === 'admitted') await setAdmitted(services, actor, { id, admitted: true })
  if (stage === 'published') await setPublished(services, actor, { id, published: true })
}

function nameFiles(
  key: SubjectKey,
  { shown, unshown, contents }: StagedSubmission & { contents: readonly [string, string] },
  { facts }: Staging,
): void {
  facts.push({
    what: `the picture of ${key}`,
    signs: [shown.sha, contents[0]],
    knownTo: (caller) => knowsBooth(caller, key) || knowsForm(caller, key),
  })
  facts.push({
    what: `a picture that the booth of ${key} does not show`,
    signs: [unshown.sha, contents[1]],
    knownTo: (caller) => knowsUnshown(caller, key),
  })
  const signs = [shown.sourceSha, unshown.sourceSha]
  facts.push({ what: `the originals of ${key}`, signs, knownTo: () => false })
}
