/** Score sheets: every change is committed before it is acknowledged, and seen by its author alone. */
import type { Readiness, Sheet } from '../../shared/protocol/messages.ts'
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import { clockTime } from '../../shared/review/clock.ts'
import { missingEvidence } from '../../shared/review/evidence.ts'
import type { ShownPhase } from '../../shared/review/phase.ts'
import { isScoringOver } from '../../shared/review/rubric.ts'
import { examineScore, missingCriteria } from '../../shared/review/score.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import { readFacts } from '../gathering/room-facts.ts'
import { readRubric, rubricOf } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { evidenceOf, noteOf, readEvidence } from './evidence-rows.ts'
import { readPanelSheets } from './reveal.ts'

/** Acts that say what somebody thinks of an item, or how far they are: hidden until it is revealed. */
export const SHEET_ACTS: ReadonlySet<string> = new Set([
  'score.set',
  'score.reason',
  'sheet.noted',
  'pin.put',
  'pin.removed',
  'sheet.sealed',
])

export interface SheetKey {
  submissionId: string
  personId: string
}

/** Whether everybody on the panel has sealed the sheet of a closed item. Refuses with `not-closed` before. */
export async function readReadiness(
  db: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<Readiness> {
  const item = await db
    .selectFrom('agenda_item')
    .select('phase')
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
  // While scoring runs, the moment at which this turns true would say who was last.
  if (item.phase !== 'closed') throw new Refusal('not-closed')
  const sheets = await readPanelSheets(db, gatheringId, submissionId)
  return { allSealed: sheets.every(({ sealedAt }) => sealedAt !== null) }
}

/** The sheet of one reviewer for one item; an empty one when nothing is written yet. */
export async function readSheet(db: Queries, gatheringId: string, key: SheetKey): Promise<Sheet> {
  const { submissionId, personId } = key
  const sheet = await db
    .selectFrom('sheet')
    .select(['revision', 'sealed_at'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('score')
    .select(['criterion_id', 'value'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .where('person_id', '=', personId)
    .execute()
  const evidence = await readEvidence(db, gatheringId, submissionId, personId)
  return {
    submissionId,
    scores: Object.fromEntries(rows.map((r) => [r.criterion_id, r.value])),
    ...evidenceOf(evidence, personId),
    note: noteOf(evidence, personId),
    revision: sheet?.revision ?? 0,
    sealedAt: sheet?.sealed_at ?? null,
  }
}

export interface SheetChange extends SheetKey {
  changeId: string
}

interface SheetAct extends SheetChange {
  /** Its name in the ledger: one of SHEET_ACTS. */
  act: string
  /** What the ledger says of it, beside whose sheet it is of. */
  said: Record<string, LedgerPayload>
  /** When it may be done, as long as the sheet is open; null for at any time. */
  phases: readonly ShownPhase[] | null
  /** On what the sheet is sealed, where it is sealed by it. */
  seals?: Surface
}

/**
 * Changes one's own sheet by `work`, whole or not at all. Resolves to the sheet, with what another device of
 * the person may have added since.
 */
export async function changeSheet(
  services: Services,
  hold: Hold,
  { act, said, phases, seals, ...change }: SheetAct,
  work: (trx: Queries) => Promise<void>,
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, changeId } = change
  const payload = { submissionId, ...said, changeId }
  const held = { actor: personId, act, payload, changeId }
  await commitHeld(services, hold, held, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, submissionId, personId }, phases)
    await work(trx)
    await touchSheet(trx, gatheringId, change, seals && { at: services.now(), on: seals })
  })
  return readSheet(services.db, gatheringId, change)
}

/** Refuses unless the item is in one of these phases, in time, and this sheet is still open. */
async function refuseUnlessOpen(
  services: Services,
  trx: Queries,
  key: SheetKey & { gatheringId: string },
  phases: readonly ShownPhase[] | null,
): Promise<void> {
  await refuseIfRecused(trx, key)
  const { gatheringId, submissionId } = key
  if (phases && (await isSealed(trx, key))) throw new Refusal('sheet-sealed')
  const item = await trx
    .selectFrom('agenda_item')
    .select('phase')
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
  if (!phases) return
  if (!phases.includes(item.phase)) throw new Refusal('not-scoring')
  if (item.phase !== 'scoring') return
  const gathering = await trx
    .selectFrom('gathering')
    .select(['facts', 'rubric'])
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  const facts = readFacts(gathering.facts)
  const { graceS } = readRubric(gathering.rubric)
  const now = services.now()
  const isOver =
    facts.openUntil > 0
      ? isScoringOver(facts.openUntil, graceS, now)
      : isScoringOver(facts.phaseEndsAt, graceS, clockTime(facts, now))
  if (isOver) throw new Refusal('time-over')
}

async function isSealed(trx: Queries, key: SheetKey & { gatheringId: string }): Promise<boolean> {
  const sheet = await trx
    .selectFrom('sheet')
    .select('sealed_at')
    .where('gathering_id', '=', key.gatheringId)
    .where('submission_id', '=', key.submissionId)
    .where('person_id', '=', key.personId)
    .executeTakeFirst()
  return (sheet?.sealed_at ?? null) !== null
}

/** Raises the sheet's revision, making the sheet on its first change; seals it where a moment is given. */
async function touchSheet(
  trx: Queries,
  gatheringId: string,
  key: SheetKey,
  sealed?: { at: number; on: Surface },
): Promise<void> {
  await trx
    .insertInto('sheet')
    .values({
      gathering_id: gatheringId,
      submission_id: key.submissionId,
      person_id: key.personId,
      revision: 1,
      sealed_at: sealed?.at ?? null,
      surface: sealed?.on ?? null,
    })
    .onConflict((c) =>
      c.columns(['gathering_id', 'submission_id', 'person_id']).doUpdateSet((e) => ({
        revision: e('sheet.revision', '+', 1),
        ...(sealed && { sealed_at: sealed.at, surface: sealed.on }),
      })),
    )
    .execute()
}

const SCORING: readonly ShownPhase[] = ['scoring']

/** Writes one score, or takes it back with null. Resolves to the sheet. */
export function setScore(
  services: Services,
  hold: Hold,
  change: SheetChange & { criterionId: string; value: number | null },
): Promise<Sheet> {
  const { submissionId, personId, criterionId, value } = change
  const { gatheringId } = hold
  const act = { ...change, act: 'score.set', said: { criterionId, value }, phases: SCORING }
  return changeSheet(services, hold, act, async (trx) => {
    const rubric = await rubricOf(trx, gatheringId)
    const finding = examineScore(rubric, criterionId, value ?? rubric.scale.min)
    if (finding === 'unknown-criterion') throw new Refusal('unknown-criterion')
    if (finding !== 'ok') throw new Refusal('score-range', { ...rubric.scale })
    if (value === null) {
      await trx
        .deleteFrom('score')
        .where('gathering_id', '=', gatheringId)
        .where('submission_id', '=', submissionId)
        .where('person_id', '=', personId)
        .where('criterion_id', '=', criterionId)
        .execute()
      return
    }
    await trx
      .insertInto('score')
      .values({
        gathering_id: gatheringId,
        submission_id: submissionId,
        person_id: personId,
        criterion_id: criterionId,
        value,
        updated_at: services.now(),
      })
      .onConflict((c) =>
        c
          .columns(['gathering_id', 'submission_id', 'person_id', 'criterion_id'])
          .doUpdateSet({ value, updated_at: services.now() }),
      )
      .execute()
  })
}

/** Seals 签封 a complete sheet: it counts as it stands and cannot be changed any more. */
export function sealSheet(
  services: Services,
  hold: Hold,
  seal: SheetChange & { surface: Surface },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { surface, ...change } = seal
  const said = { surface }
  const act = { ...change, act: 'sheet.sealed', said, phases: SCORING, seals: surface }
  return changeSheet(services, hold, act, async (trx) => {
    const sheet = await readSheet(trx, gatheringId, seal)
    const rubric = await rubricOf(trx, gatheringId)
    const missing = missingCriteria(rubric, sheet.scores)
    if (missing.length > 0) throw new Refusal('sheet-incomplete', { count: missing.length })
    const bare = missingEvidence(rubric, sheet)
    if (bare.length > 0) throw new Refusal('evidence-missing', { count: bare.length })
  })
}
