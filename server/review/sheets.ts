/** Score sheets: every change is committed before it is acknowledged, and seen by its author alone. */
import type { Readiness, Sheet } from '../../shared/protocol/messages.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
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

/** Refuses unless the item is in one of these phases, in time, and this sheet is still open. */
export async function refuseUnlessOpen(
  services: Services,
  trx: Queries,
  { gatheringId, ...key }: SheetKey & { gatheringId: string },
  phases: readonly ShownPhase[],
): Promise<void> {
  await refuseIfRecused(trx, { gatheringId, ...key })
  const sheet = await readSheet(trx, gatheringId, key)
  if (sheet.sealedAt !== null) throw new Refusal('sheet-sealed')
  const item = await trx
    .selectFrom('agenda_item')
    .select('phase')
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', key.submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
  if (!phases.includes(item.phase)) throw new Refusal('not-scoring')
  if (item.phase !== 'scoring') return
  const gathering = await trx
    .selectFrom('gathering')
    .select(['facts', 'rubric'])
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  const { phaseEndsAt } = readFacts(gathering.facts)
  if (isScoringOver(phaseEndsAt, readRubric(gathering.rubric).graceS, services.now()))
    throw new Refusal('time-over')
}

/** Raises the sheet's revision, making the sheet on its first change; seals it where a moment is given. */
export async function touchSheet(
  trx: Queries,
  gatheringId: string,
  key: SheetKey,
  sealedAt?: number,
): Promise<void> {
  await trx
    .insertInto('sheet')
    .values({
      gathering_id: gatheringId,
      submission_id: key.submissionId,
      person_id: key.personId,
      revision: 1,
      sealed_at: sealedAt ?? null,
    })
    .onConflict((c) =>
      c.columns(['gathering_id', 'submission_id', 'person_id']).doUpdateSet((e) => ({
        revision: e('sheet.revision', '+', 1),
        ...(sealedAt !== undefined && { sealed_at: sealedAt }),
      })),
    )
    .execute()
}

const SCORING: readonly ShownPhase[] = ['scoring']

export interface ScoreChange extends SheetKey {
  criterionId: string
  value: number
  changeId: string
}

/** Writes one score. Resolves to the sheet, with what another device of the person may have added since. */
export async function setScore(
  services: Services,
  hold: Hold,
  change: ScoreChange,
): Promise<Sheet> {
  const { submissionId, personId, criterionId, value, changeId } = change
  const { gatheringId } = hold
  const payload = { submissionId, criterionId, value, changeId }
  const act = { actor: personId, act: 'score.set', payload, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, ...change }, SCORING)
    const rubric = await rubricOf(trx, gatheringId)
    const finding = examineScore(rubric, criterionId, value)
    if (finding === 'unknown-criterion') throw new Refusal('unknown-criterion')
    if (finding !== 'ok') throw new Refusal('score-range', { ...rubric.scale })
    await touchSheet(trx, gatheringId, change)
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
  return readSheet(services.db, gatheringId, change)
}

/** Seals 签封 a complete sheet: it counts as it stands and cannot be changed any more. */
export async function sealSheet(
  services: Services,
  hold: Hold,
  seal: SheetKey & { changeId: string },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, changeId } = seal
  const payload = { submissionId, changeId }
  const act = { actor: personId, act: 'sheet.sealed', payload, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, ...seal }, SCORING)
    const sheet = await readSheet(trx, gatheringId, seal)
    const rubric = await rubricOf(trx, gatheringId)
    const missing = missingCriteria(rubric, sheet.scores)
    if (missing.length > 0) throw new Refusal('sheet-incomplete', { count: missing.length })
    const bare = missingEvidence(rubric, sheet)
    if (bare.length > 0) throw new Refusal('evidence-missing', { count: bare.length })
    await touchSheet(trx, gatheringId, seal, services.now())
  })
  return readSheet(services.db, gatheringId, seal)
}
