/**
 * What the chair does to the one clock. The item is named: who is recused from the one that has the floor
 * learns nothing from the answer.
 */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Clock } from '../../shared/review/clock.ts'
import { isRunning } from '../../shared/review/phase.ts'
import { updateFacts } from '../gathering/facts.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import type { Services } from '../house/services.ts'
import { findItem } from './agenda-item.ts'

interface ClockAct {
  actor: string
  act: 'time.added' | 'clock.paused' | 'clock.resumed'
  submissionId: string
  said?: Record<string, LedgerPayload>
}

/** Changes the clock of a running item. Refuses with `recused`, with `phase-order` an item that does not run. */
export function changeClock(
  services: Services,
  hold: Hold,
  { actor, act, submissionId, said }: ClockAct,
  change: (clock: Clock) => Clock,
): Promise<RoomFacts> {
  const { gatheringId } = hold
  const payload = { submissionId, ...said }
  return commitHeld(services, hold, { actor, act, payload }, async (trx) => {
    await refuseIfRecused(trx, { gatheringId, submissionId, personId: actor })
    const { phase } = await findItem(trx, gatheringId, submissionId)
    if (!isRunning(phase)) throw new Refusal('phase-order')
    return updateFacts(trx, gatheringId, change)
  })
}
