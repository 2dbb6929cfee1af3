/** An item of an agenda as it is stored. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Queries } from '../storage/database.ts'
import type { AgendaItemRow } from '../storage/tables.ts'

/** Refuses with `not-found` what is not on the agenda. */
export async function findItem(
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
