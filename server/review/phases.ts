/**
 * The way of an item through a review: phases, the clock that closes scoring, the decision. Each is one
 * committed act; the room shows it only afterwards.
 */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import {
  isRunning,
  nextPhases,
  PHASE_LENGTH_S,
  type Outcome,
  type Phase,
} from '../../shared/review/phase.ts'
import { movesAlone } from '../../shared/review/round.ts'
import { isScoringOver } from '../../shared/review/rubric.ts'
import { blindItemsOf, titleBefore } from '../gathering/blindness.ts'
import { readFactsOf, updateFacts } from '../gathering/facts.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { declarerOf, refuseIfRecused } from '../gathering/recusals.ts'
import { readFacts, type RoomFacts } from '../gathering/room-facts.ts'
import { roundOf } from '../gathering/round.ts'
import { readRubric } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { AgendaItemRow } from '../storage/tables.ts'
import { refuseOnceFinal } from './decision.ts'
import { refuseBeforeCalibration } from './calibration.ts'
import { freezeReveal, toldReveal, type ToldReveal } from './reveal.ts'

async function findItem(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<AgendaItemRow> {
  const item = await trx
    .selectFrom('agenda_item')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
  return item
}

export interface PhaseChange {
  /** A person's id, or `system` for the clock. */
  actor: string
  submissionId: string
  phase: Phase
}

/**
 * Moves an item to its next phase, with the countdown that belongs to it. A reveal freezes sheets,
 * panel and rubric; a vote after a reveal opens the sheets again.
 */
export async function setPhase(
  services: Services,
  hold: Hold,
  change: PhaseChange,
  mayMove: (item: AgendaItemRow, facts: RoomFacts) => boolean = () => true,
): Promise<RoomFacts> {
  const { actor, submissionId, phase } = change
  const { gatheringId } = hold
  interface Moved {
    facts: RoomFacts
    record: ToldReveal | null
    again: boolean
  }
  const payload = ({ record, again }: Moved): LedgerPayload => ({
    submissionId,
    ...(again ? { again } : {}),
    ...record,
  })
  const act = { actor, act: `item.${phase}`, payload }
  const { facts } = await commitHeld<Moved>(services, hold, act, async (trx) => {
    await refuseOnceFinal(trx, gatheringId)
    const item = await findItem(trx, gatheringId, submissionId)
    if (!movesAlone(await roundOf(trx, gatheringId), phase)) throw new Refusal('phase-order')
    if (phase === 'decided' || !nextPhases(item.phase).includes(phase))
      throw new Refusal('phase-order')
    if (!mayMove(item, await readFactsOf(trx, gatheringId))) throw new Refusal('phase-order')
    await refuseIfRecused(trx, { gatheringId, submissionId, personId: actor })
    if (isRunning(phase)) {
      await refuseWhileAnotherRuns(trx, gatheringId, change)
      await refuseBeforeCalibration(trx, gatheringId, submissionId)
    }
    const again = item.phase === 'revealed' && phase === 'scoring'
    if (again) await openSheets(trx, gatheringId, submissionId)
    await trx
      .updateTable('agenda_item')
      .set({ phase })
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .execute()
    const now = services.now()
    const revealed =
      phase === 'revealed' ? await freezeReveal(trx, gatheringId, submissionId, now) : null
    const record = revealed && toldReveal(revealed, item.calibration === 1)
    const length = PHASE_LENGTH_S[phase]
    const phaseEndsAt = length === undefined ? 0 : now + length * 1000
    const facts = await updateFacts(trx, gatheringId, ({ currentItem, movedAt }) => ({
      // The clock is that of the item that has the floor: another one's move leaves it alone.
      ...((isRunning(phase) || currentItem === submissionId) && {
        currentItem: submissionId,
        phaseEndsAt,
      }),
      movedAt: { ...movedAt, [submissionId]: laterThan(movedAt, now) },
    }))
    return { facts, record, again }
  })
  return facts
}

/** The moment of a move, after all moves before it, whatever the clock says. */
function laterThan(movedAt: RoomFacts['movedAt'], nowMs: number): number {
  return Math.max(nowMs, ...Object.values(movedAt).map((ms) => ms + 1))
}

/** One item at a time has the floor. */
async function refuseWhileAnotherRuns(
  trx: Queries,
  gatheringId: string,
  { submissionId, actor: personId }: PhaseChange,
): Promise<void> {
  const others = await trx
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission_id', 'form', 'phase'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '!=', submissionId)
    .execute()
  const running = others.find((other) => isRunning(other.phase))
  if (!running) return
  const key = { gatheringId, submissionId: running.submission_id, personId }
  // Who is recused from it is told that something runs, not what.
  if ((await declarerOf(trx, key)) !== undefined) throw new Refusal('other-running')
  const blind = await blindItemsOf(trx, gatheringId)
  throw new Refusal('item-running', { title: titleBefore(blind, running) })
}

/** Takes the seals of an item off for another vote. */
async function openSheets(trx: Queries, gatheringId: string, submissionId: string): Promise<void> {
  await trx
    .updateTable('sheet')
    .set((e) => ({ sealed_at: null, revision: e('revision', '+', 1) }))
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .execute()
}

/**
 * Closes scoring whose countdown and grace are over; resolves to the facts when it did. Called by the
 * clock: an item that the chair moved or gave more time meanwhile is left alone.
 */
export async function closeWhenOver(
  services: Services,
  hold: Hold,
): Promise<RoomFacts | undefined> {
  const row = await services.db
    .selectFrom('gathering')
    .select(['facts', 'rubric'])
    .where('id', '=', hold.gatheringId)
    .executeTakeFirstOrThrow()
  const graceS = readRubric(row.rubric).graceS
  const isOver = (item: Pick<AgendaItemRow, 'phase'>, facts: RoomFacts): boolean =>
    item.phase === 'scoring' && isScoringOver(facts.phaseEndsAt, graceS, services.now())
  const facts = readFacts(row.facts)
  if (!isOver({ phase: 'scoring' }, facts)) return undefined
  const change: PhaseChange = { actor: 'system', submissionId: facts.currentItem, phase: 'closed' }
  try {
    return await setPhase(services, hold, change, isOver)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'phase-order') return undefined
    throw error
  }
}

/** Records the decision 遴选结果 on a revealed item. */
export async function decide(
  services: Services,
  hold: Hold,
  decision: {
    actor: string
    submissionId: string
    outcome: Outcome
    reason: string
    changeId: string
  },
): Promise<void> {
  const { actor, submissionId, outcome, reason, changeId } = decision
  const payload = { submissionId, outcome, reason }
  await commitHeld(
    services,
    hold,
    { actor, act: 'item.decided', payload, changeId },
    async (trx) => {
      await refuseIfRecused(trx, { gatheringId: hold.gatheringId, submissionId, personId: actor })
      await refuseOnceFinal(trx, hold.gatheringId)
      const item = await findItem(trx, hold.gatheringId, submissionId)
      if (item.calibration === 1) throw new Refusal('calibration-apart')
      if (item.phase !== 'revealed' && item.phase !== 'decided') throw new Refusal('not-revealed')
      // What was decided and told is not turned round without a word.
      const changes = item.phase === 'decided' && item.outcome !== outcome
      if (changes && reason === '') throw new Refusal('reason-needed')
      await trx
        .updateTable('agenda_item')
        .set({ phase: 'decided', outcome, reason })
        .where('gathering_id', '=', hold.gatheringId)
        .where('submission_id', '=', submissionId)
        .execute()
    },
  )
}
