/**
 * A house with everything in it that somebody may not know: submissions in every stage, items in every
 * phase, sheets, decisions, recusals, files, feeds, slides, invitations, each with signs of its own.
 */
import { randomUUID } from 'node:crypto'
import {
  createInvite,
  createPerson,
  grantCallRole,
  issueCode,
} from '../../../server/account/invites.ts'
import { readAddresses } from '../../../server/exhibition/exhibition.ts'
import {
  createGathering,
  setGatheringStatus,
  updateGathering,
} from '../../../server/gathering/gatherings.ts'
import { addMember, removeMember } from '../../../server/gathering/membership.ts'
import type { Hold } from '../../../server/gathering/hold.ts'
import { declareRecusal } from '../../../server/gathering/recusals.ts'
import { readRubric } from '../../../server/gathering/rubric.ts'
import type { Services } from '../../../server/house/services.ts'
import { keepExhibitAct } from '../../../server/exhibit/exhibit-acts.ts'
import { decide, setPhase } from '../../../server/review/phases.ts'
import { sealSheet, setScore } from '../../../server/review/sheets.ts'
import { endSession } from '../../../server/session/sessions.ts'
import type { BoothAddress } from '../../../shared/hall/placement.ts'
import type { Phase } from '../../../shared/review/phase.ts'
import { must } from '../../support/must.ts'
import { holdOf, signInAs } from '../../support/people.ts'
import { stageSubmissions, type StagedSubmission } from './stage-submissions.ts'
import { stageSlides } from './stage-files.ts'
import { clearForBlindness } from './stage-blind.ts'
import { stageNotice } from './stage-notice.ts'
import type { Fact } from './signs.ts'
import { writeEvidence } from './stage-evidence.ts'
import { createWords, type Words } from './words.ts'
import {
  CALLER_KEYS,
  CALLERS,
  GATHERINGS,
  isRecused,
  isRevealed,
  knowsItem,
  knowsMember,
  knowsResult,
  knowsScore,
  belongsTo,
  runs,
  SUBJECT_KEYS,
  told,
  type CallerKey,
  type CallerKind,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

export interface Scene {
  services: Services
  url: string
  submissions: Record<SubjectKey, StagedSubmission>
  gatherings: Record<GatheringKey, string>
  /** By caller; nobody's for who has no session. */
  people: Record<CallerKey, string>
  tokens: Record<CallerKey, string | undefined>
  slides: { id: string; url: string }[]
  /** A notice that runs, with an objection to it. */
  notice: string
  facts: Fact[]
  /** A score that stands on an open sheet: to give it again changes the sheet and nothing else. */
  again: { scorer: CallerKey; item: SubjectKey; criterionId: string; value: number }
  /** Where booths stand. */
  addresses: Partial<Record<SubjectKey, BoothAddress>>
}

/** Who gives scores in each gathering of review, to every item that has come so far. */
const SCORERS: Partial<Record<GatheringKey, readonly CallerKey[]>> = {
  review: ['chair', 'reviewer', 'secondReviewer'],
  other: [],
  ended: ['endedReviewer'],
  blind: ['blindChair', 'blindReviewer', 'blindOrganiser'],
}
const WAY: readonly Phase[] = ['scoring', 'closed', 'revealed']

export async function stageScene(services: Services, url: string, seed: number): Promise<Scene> {
  const words = createWords(seed)
  const facts: Fact[] = []
  const people = await createPeople(services, words, facts)
  const submissions = await stageSubmissions(services, { words, facts, people })
  const gatherings = await createGatherings(services, { words, facts, people, submissions })
  const scene: Begun & { url: string } = { services, url, submissions, gatherings, people, facts }
  for (const key of GATHERINGS) if (key !== 'roadshow') await review(scene, key, words)
  await declareRecusals(scene, 'shutClosed', words)
  const { review: id, ended, roadshow } = gatherings
  const actor = people.organiser
  await setGatheringStatus(services, actor, { id: ended, status: 'ended' })
  await removeMember(services, actor, { gatheringId: id, personId: people.removed })
  const slides = await stageSlides(services, { gatheringId: roadshow, ownerId: actor, words })
  for (const slide of slides)
    facts.push({
      what: 'a slide',
      signs: [slide.sha, slide.content],
      knownTo: (key) => belongsTo(key, 'roadshow'),
    })
  const notice = await stageNotice(scene, words)
  await issueWaysIn(scene)
  const standing = await readAddresses(services)
  const addresses = Object.fromEntries(
    SUBJECT_KEYS.map((key) => [key, standing.get(submissions[key].id)]),
  ) as Scene['addresses']
  const again = must(scene.again, 'an open sheet')
  return { ...scene, again, slides, notice, addresses, tokens: await signAllIn(services, people) }
}

async function createPeople(services: Services, words: Words, facts: Fact[]) {
  const people: Partial<Record<CallerKey, string>> = {}
  for (const [index, key] of CALLER_KEYS.entries()) {
    const kind: CallerKind = CALLERS[key]
    if (kind.deviceOf !== undefined) {
      people[key] = people[kind.deviceOf as CallerKey] ?? ''
      continue
    }
    if (key === 'anonymous') {
      people[key] = ''
      continue
    }
    const name = words.word(key)
    people[key] = await createPerson(services.db, { name }, services.now() + index)
    if (kind.callRole)
      await grantCallRole(services.db, services.current.id, people[key], kind.callRole)
    facts.push({
      what: `the name of ${key}`,
      signs: [name],
      knownTo: (caller) => knowsMember(caller, key),
    })
  }
  return people as Record<CallerKey, string>
}

type Begun = Pick<Scene, 'services' | 'people' | 'submissions' | 'gatherings' | 'facts'> & {
  again?: Scene['again']
}

async function createGatherings(
  services: Services,
  { words, facts, people, submissions }: Omit<Begun, 'gatherings' | 'services'> & { words: Words },
): Promise<Record<GatheringKey, string>> {
  const actorId = people.organiser
  const ids: Partial<Record<GatheringKey, string>> = {}
  for (const key of GATHERINGS) {
    const title = words.word(key)
    const kind = key === 'roadshow' ? 'roadshow' : 'review'
    const { id } = await createGathering(services, actorId, { kind, title, trackId: null })
    const agenda = SUBJECT_KEYS.filter((one) => told(one).agenda?.in === key)
    await updateGathering(services, actorId, {
      id,
      agenda: agenda.map((one) => submissions[one].id),
    })
    await allowFineScores(services, id)
    for (const caller of CALLER_KEYS) {
      const one: CallerKind = CALLERS[caller]
      if (one.in !== key || one.role === undefined) continue
      const presents = one.presents && submissions[one.presents].id
      const member = {
        gatheringId: id,
        personId: people[caller],
        role: one.role,
        actorId,
        presents,
      }
      await services.db.transaction().execute((trx) => addMember(services, trx, member))
    }
    if (key === 'blind') await clearForBlindness(services, actorId, { id, submissions })
    await setGatheringStatus(services, actorId, { id, status: 'open' })
    ids[key] = id
    const knownTo = (caller: CallerKey): boolean => belongsTo(caller, key)
    facts.push({ what: `gathering ${key}`, signs: [title, id], knownTo })
  }
  return ids as Record<GatheringKey, string>
}

/** Scores with decimals are signs that no other number is. */
async function allowFineScores({ db }: Services, id: string): Promise<void> {
  const row = await db
    .selectFrom('gathering')
    .select('rubric')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rubric = readRubric(row.rubric)
  const fine = { ...rubric, scale: { min: 0, max: 100, step: 0.001 } }
  await db
    .updateTable('gathering')
    .set({ rubric: JSON.stringify(fine) })
    .where('id', '=', id)
    .execute()
}

/** Takes every item of a gathering as far as it has come, with its scores, acts and decision. */
async function review(scene: Begun, key: GatheringKey, words: Words): Promise<void> {
  const { services, people, gatherings, submissions, facts } = scene
  const hold = await holdOf(services, gatherings[key])
  const actor = people.organiser
  const items = SUBJECT_KEYS.filter((one) => told(one).agenda?.in === key)
  // One item has the floor: the one that still runs comes last; a ledger ends where scores are hidden.
  const rankOf = (one: SubjectKey): number =>
    isRevealed(one) ? 0 : ['presenting', 'scoring'].includes(told(one).agenda?.phase ?? '') ? 2 : 1
  const ordered = items.toSorted((one, other) => rankOf(one) - rankOf(other))
  for (const item of ordered) {
    const submissionId = submissions[item].id
    const phase = must(told(item).agenda).phase
    if (phase === 'presenting') await setPhase(services, hold, { actor, submissionId, phase })
    await placeSomething(scene, hold, item, words)
    for (const next of WAY) {
      const reached = phase === 'decided' ? 'revealed' : phase
      if (!WAY.includes(reached as Phase) || WAY.indexOf(next) > WAY.indexOf(reached)) break
      await setPhase(services, hold, { actor, submissionId, phase: next })
      if (next === 'scoring') await scoreItem(scene, hold, { key, item }, words)
    }
    if (item === 'shutDecided') await declareRecusals(scene, item, words)
    if (phase !== 'decided') continue
    const reason = words.word('decided')
    const changeId = randomUUID()
    await decide(services, hold, { actor, submissionId, outcome: 'reserve', reason, changeId })
    const knownTo = (caller: CallerKey): boolean => knowsResult(caller, item)
    facts.push({ what: `the decision on ${item}`, signs: [reason], knownTo })
  }
}

async function placeSomething(
  { services, people, submissions, facts }: Begun,
  hold: Hold,
  item: SubjectKey,
  words: Words,
): Promise<void> {
  const { x, z } = words.place()
  const by = { personId: people.organiser, asLeader: true }
  const act = { type: 'place', piece: 'tree', x, z, turnDeg: 0 }
  const submissionId = submissions[item].id
  await keepExhibitAct(services, hold, by, { submissionId, exhibitId: 'ground', act })
  facts.push({
    what: `what stands on the table of ${item}`,
    signs: [`"x":${x},"z":${z}`],
    // Where a gathering has ended there is no room any more to be told in.
    knownTo: (caller) => told(item).agenda?.in !== 'ended' && knowsItem(caller, item),
  })
}

async function scoreItem(
  scene: Begun,
  hold: Hold,
  { key, item }: { key: GatheringKey; item: SubjectKey },
  words: Words,
): Promise<void> {
  const { services, people, submissions, facts } = scene
  const submissionId = submissions[item].id
  const row = await services.db
    .selectFrom('gathering')
    .select('rubric')
    .where('id', '=', hold.gatheringId)
    .executeTakeFirstOrThrow()
  const { criteria } = readRubric(row.rubric)
  const extra: CallerKey[] = item === 'shutClosed' ? ['recusedReviewer'] : []
  for (const scorer of [...(SCORERS[key] ?? []), ...extra]) {
    const personId = people[scorer]
    const value = words.number()
    // A sheet of the item that is being scored still wants its last score; sealed is none of them.
    const isOpen = told(item).agenda?.phase === 'scoring' || scorer === 'recusedReviewer'
    for (const { id: criterionId } of isOpen ? criteria.slice(1) : criteria) {
      const change = { submissionId, personId, criterionId, value, changeId: randomUUID() }
      await setScore(services, hold, change)
      if (isOpen && scorer !== 'recusedReviewer') scene.again = { scorer, item, criterionId, value }
    }
    const criterionId = must(criteria[1]).id
    const isTold = key !== 'ended' || isRevealed(item)
    const sheet = { hold, submissionId, personId, criterionId, item, scorer }
    const ended = key === 'ended'
    facts.push(...(await writeEvidence(services, { ...sheet, told: isTold, ended }, words)))
    if (!isOpen)
      await sealSheet(services, hold, {
        submissionId,
        personId,
        changeId: randomUUID(),
        surface: 'page',
      })
    facts.push({
      what: `what ${scorer} scored ${item}`,
      signs: [String(value), value.toFixed(2)],
      knownTo: (caller) =>
        (key !== 'ended' || isRevealed(item)) && knowsScore(caller, item, scorer),
    })
  }
}

async function declareRecusals(scene: Begun, item: SubjectKey, words: Words): Promise<void> {
  const { services, people, gatherings, submissions, facts } = scene
  for (const person of ['recusedReviewer', 'recusedChair'] as const) {
    const reason = words.word('recused')
    await declareRecusal(services, people[person], {
      gatheringId: gatherings.review,
      submissionId: submissions[item].id,
      personId: people[person],
      reason,
    })
    facts.push({
      what: `why ${person} is recused from ${item}`,
      signs: [reason],
      knownTo: (caller) =>
        runs(caller, 'review') || (isRecused(caller, item) && people[caller] === people[person]),
    })
  }
}

/** Links and codes are told once, to whoever asked for them. */
async function issueWaysIn({ services, gatherings, people, facts }: Begun): Promise<void> {
  const { token } = await createInvite(services, services.db, {
    gathering: { id: gatherings.review, role: 'reviewer' },
    personId: people.secondReviewer,
    name: 'invited',
    goTo: '/',
    uses: 1,
  })
  const { code } = await services.db.transaction().execute((trx) =>
    issueCode(services, trx, {
      gatheringId: gatherings.roadshow,
      role: 'audience',
      personId: null,
    }),
  )
  facts.push({ what: 'a way in', signs: [token, `"${code}"`], knownTo: () => false })
}

async function signAllIn(services: Services, people: Record<CallerKey, string>) {
  const tokens: Partial<Record<CallerKey, string | undefined>> = {}
  for (const key of CALLER_KEYS) {
    if (key === 'anonymous') continue
    const token = await signInAs(services, people[key])
    if (key === 'signedOut') await endSession(services, token)
    tokens[key] = token
  }
  return tokens as Record<CallerKey, string | undefined>
}
