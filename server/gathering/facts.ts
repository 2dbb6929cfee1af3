/** The facts of a gathering as stored, and their change in one committed act. */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { commitHeld, type Hold } from './hold.ts'
import { readFacts, type RoomFacts } from './room-facts.ts'

/** Changes the facts in one committed act and returns them as committed. */
export async function changeFacts(
  services: Services,
  hold: Hold,
  by: { actor: string; act: string; submissionId?: string },
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<RoomFacts> {
  const { actor, act, submissionId } = by
  // Named, so that whoever may not know of the item is not told of the act either.
  const payload: LedgerPayload = submissionId === undefined ? {} : { submissionId }
  return commitHeld(services, hold, { actor, act, payload }, (trx) =>
    updateFacts(trx, hold.gatheringId, change),
  )
}

export async function readFactsOf(db: Queries, gatheringId: string): Promise<RoomFacts> {
  const row = await db
    .selectFrom('gathering')
    .select('facts')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return readFacts(row.facts)
}

export async function updateFacts(
  trx: Queries,
  gatheringId: string,
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<RoomFacts> {
  const before = await readFactsOf(trx, gatheringId)
  const facts = { ...before, ...change(before), revision: before.revision + 1 }
  await trx
    .updateTable('gathering')
    .set({ facts: JSON.stringify(facts) })
    .where('id', '=', gatheringId)
    .execute()
  return facts
}
