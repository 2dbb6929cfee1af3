/**
 * Individual screening 个人初评: all items are open at once, from one act until a deadline; each of the panel
 * takes them alone. It closes by itself and is revealed by one act. Items from which whoever acts is recused
 * are left to the other who convenes. Each act says in the ledger what became of each item.
 */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { isScreeningEnd } from '../../shared/review/round.ts'
import { isScoringOver } from '../../shared/review/rubric.ts'
import { readFactsOf, updateFacts } from '../gathering/facts.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { record } from '../gathering/record.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import { roundOf } from '../gathering/round.ts'
import { rubricOf } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { refuseOnceFinal } from './decision.ts'
import { closeWhenOver } from './phases.ts'
import { freezeReveal } from './reveal.ts'

interface Move {
  actor: string
  from: Phase
  to: Phase
  /** What the ledger says of an item beside its name. */
  said?: (submissionId: string) => Promise<Record<string, LedgerPayload>>
}

/** Moves every item that stands in `from` and from which the actor is not recused; resolves to how many. */
async function moveAll(
  services: Services,
  trx: Queries,
  gatheringId: string,
  { actor, from, to, said }: Move,
): Promise<number> {
  const items = await trx
    .selectFrom('agenda_item')
    .select('submission_id')
    .where('gathering_id', '=', gatheringId)
    .where('phase', '=', from)
    .where('submission_id', 'not in', (e) =>
      e
        .selectFrom('recusal')
        .select('recusal.submission_id')
        .where('recusal.gathering_id', '=', gatheringId)
        .where('recusal.person_id', '=', actor),
    )
    .orderBy('position')
    .execute()
  for (const { submission_id: submissionId } of items) {
    await trx
      .updateTable('agenda_item')
      .set({ phase: to })
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .execute()
    const payload: LedgerPayload = { submissionId, ...(await said?.(submissionId)) }
    await record(services, trx, { gatheringId, actor, act: `item.${to}`, payload })
  }
  return items.length
}

async function refuseUnlessScreening(trx: Queries, gatheringId: string): Promise<void> {
  if ((await roundOf(trx, gatheringId)) !== 'screening') throw new Refusal('wrong-stage')
  await refuseOnceFinal(trx, gatheringId)
}

/**
 * Opens all items that wait, until `until` (ms since the epoch); again, it moves the deadline. Refuses with
 * `wrong-stage` in another round, with `deadline` one that has passed or is too far, with `phase-order` when
 * nothing waits or is open.
 */
export function openScreening(
  services: Services,
  hold: Hold,
  { actor, until }: { actor: string; until: number },
): Promise<RoomFacts> {
  const { gatheringId } = hold
  const act = { actor, act: 'screening.opened', payload: { until } }
  return commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessScreening(trx, gatheringId)
    if (!isScreeningEnd(until, services.now())) throw new Refusal('deadline')
    const opened = await moveAll(services, trx, gatheringId, {
      actor,
      from: 'waiting',
      to: 'scoring',
    })
    const isOpen = (await readFactsOf(trx, gatheringId)).openUntil > 0
    if (opened === 0 && !isOpen) throw new Refusal('phase-order')
    return updateFacts(trx, gatheringId, () => ({ openUntil: until }))
  })
}

/** Closes what is over, whichever round it is; resolves to the facts when it did. For the clock. */
export const closeOver = async (services: Services, hold: Hold): Promise<RoomFacts | undefined> =>
  (await closeWhenOver(services, hold)) ?? closeScreening(services, hold)

/** Closes a screening whose deadline and grace are over; resolves to the facts when it did. */
export async function closeScreening(
  services: Services,
  hold: Hold,
): Promise<RoomFacts | undefined> {
  const { gatheringId } = hold
  const isOver = async (db: Queries): Promise<boolean> => {
    const { openUntil } = await readFactsOf(db, gatheringId)
    if (openUntil === 0) return false
    const { graceS } = await rubricOf(db, gatheringId)
    return isScoringOver(openUntil, graceS, services.now())
  }
  if (!(await isOver(services.db))) return undefined
  const actor = 'system'
  const act = { actor, act: 'screening.closed', payload: {} }
  try {
    return await commitHeld(services, hold, act, async (trx) => {
      if (!(await isOver(trx))) throw new Refusal('phase-order')
      await moveAll(services, trx, gatheringId, { actor, from: 'scoring', to: 'closed' })
      return updateFacts(trx, gatheringId, () => ({ openUntil: 0 }))
    })
  } catch (error) {
    // It was given more time meanwhile.
    if (error instanceof Refusal && error.code === 'phase-order') return undefined
    throw error
  }
}

/** Reveals everything that has closed. Refuses with `phase-order` when nothing has. */
export function revealScreening(
  services: Services,
  hold: Hold,
  { actor }: { actor: string },
): Promise<RoomFacts> {
  const { gatheringId } = hold
  const act = { actor, act: 'screening.revealed', payload: {} }
  return commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessScreening(trx, gatheringId)
    const now = services.now()
    const revealed = await moveAll(services, trx, gatheringId, {
      actor,
      from: 'closed',
      to: 'revealed',
      said: async (submissionId) => ({
        ...(await freezeReveal(trx, gatheringId, submissionId, now)),
      }),
    })
    if (revealed === 0) throw new Refusal('phase-order')
    return updateFacts(trx, gatheringId, () => ({}))
  })
}
