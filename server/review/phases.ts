/**
 * The way of an item through a review: phases, the clock that closes scoring, the decision. Each is one
 * committed act; the room shows it only afterwards.
 */
import { lobbyState } from '../../shared/audience/lobby.ts'
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import {
  isAgain,
  isRevealed,
  isRunning,
  mayMove as isStep,
  type Outcome,
  type Phase,
} from '../../shared/review/phase.ts'
import { movesAlone } from '../../shared/review/round.ts'
import { isScoringOver } from '../../shared/review/rubric.ts'
import { clockTime } from '../../shared/review/clock.ts'
import { phaseEnd, type Timing } from '../../shared/review/timing.ts'
import { blindItemsOf, titleBefore } from '../gathering/blindness.ts'
import { readFactsOf, updateFacts } from '../gathering/facts.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { declarerOf, refuseIfRecused } from '../gathering/recusals.ts'
import { readFacts, type RoomFacts } from '../gathering/room-facts.ts'
import { roundOf } from '../gathering/round.ts'
import { readRubric } from '../gathering/rubric.ts'
import { timingOf } from '../gathering/timing.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { AgendaItemRow } from '../storage/tables.ts'
import { findItem } from './agenda-item.ts'
import { refuseOnceFinal } from './decision.ts'
import { refuseBeforeCalibration } from './calibration.ts'
import { freezeReveal, toldReveal, type ToldReveal } from './reveal.ts'

export interface PhaseChange {
  /** A person's id, or `system` for the clock. */
  actor: string
  submissionId: string
  phase: Phase
}

/**
 * Moves an item to its next phase, or back, with the countdown that belongs to it. Sheets stay as they are. A reveal freezes sheets,
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
    if (phase === 'decided' || !isStep(item.phase, phase)) throw new Refusal('phase-order')
    if (!mayMove(item, await readFactsOf(trx, gatheringId))) throw new Refusal('phase-order')
    await refuseIfRecused(trx, { gatheringId, submissionId, personId: actor })
    if (isRunning(phase)) {
      await refuseWhileAnotherRuns(trx, gatheringId, change)
      await refuseBeforeCalibration(trx, gatheringId, submissionId)
    }
    const again = isAgain(item.phase, phase)
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
    const phaseEndsAt = phaseEnd(await readTiming(trx, gatheringId), phase, now)
    const isHeard = lobbyState(phase, false) === 'in'
    const out = isHeard ? [] : await presentersOf(trx, gatheringId, submissionId)
    const facts = await updateFacts(trx, gatheringId, (before) => ({
      called: before.called.filter((id) => id !== submissionId),
      // Who is taken outside leads nobody.
      ...(out.includes(before.leader) && { leader: '' }),
      ...(phase === 'waiting'
        ? putOff(before, submissionId)
        : {
            // The clock is that of the item that has the floor: another one's move leaves it alone.
            ...((isRunning(phase) || before.currentItem === submissionId) && {
              currentItem: submissionId,
              phaseEndsAt,
              pausedAt: 0,
            }),
            movedAt: { ...before.movedAt, [submissionId]: laterThan(before.movedAt, now) },
          }),
    }))
    return { facts, record, again }
  })
  return facts
}

async function presentersOf(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('member')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('presents', '=', submissionId)
    .execute()
  return rows.map((row) => row.person_id)
}

/** An item that is put off waits as if it had not begun: what ran before it is the last that moved. */
function putOff({ currentItem, movedAt }: RoomFacts, submissionId: string): Partial<RoomFacts> {
  const { [submissionId]: _, ...others } = movedAt
  const stopped = { currentItem: '', phaseEndsAt: 0, pausedAt: 0 }
  return { movedAt: others, ...(currentItem === submissionId && stopped) }
}

async function readTiming(trx: Queries, gatheringId: string): Promise<Timing> {
  const row = await trx
    .selectFrom('gathering')
    .select('timing')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return timingOf(row)
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
    .set((e) => ({ sealed_at: null, surface: null, revision: e('revision', '+', 1) }))
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
    item.phase === 'scoring' &&
    isScoringOver(facts.phaseEndsAt, graceS, clockTime(facts, services.now()))
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
      if (!isRevealed(item.phase)) throw new Refusal('not-revealed')
      // What was decided and told is not turned round without a word.
      const changes = item.phase === 'decided' && item.outcome !== outcome
      if (changes && reason === '') throw new Refusal('reason-needed')
      await trx
        .updateTable('agenda_item')
        .set({ phase: 'decided', outcome, reason })
        .where('gathering_id', '=', hold.gatheringId)
        .where('submission_id', '=', submissionId)
        .execute()
      // The clock of a discussion ends with it.
      await updateFacts(trx, hold.gatheringId, ({ currentItem }) =>
        currentItem === submissionId ? { phaseEndsAt: 0, pausedAt: 0 } : {},
      )
    },
  )
}
