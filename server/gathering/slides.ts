/** The slides of a gathering: pictures in the order in which they were chosen, or put since. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { endUses } from '../assets/blob-uses.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { AssetRow } from '../storage/tables.ts'

export function slideRows(db: Queries, gatheringId: string): Promise<AssetRow[]> {
  return db
    .selectFrom('asset')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .where('purpose', '=', 'slide')
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Puts slides in this order. Refuses with `revision-conflict` when they are not those that are there. */
export async function orderSlides(
  { db, notices }: Services,
  gatheringId: string,
  assetIds: readonly string[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const known = (await slideRows(trx, gatheringId)).map(({ id }) => id)
    const isSame = known.toSorted().join() === assetIds.toSorted().join()
    if (!isSame) throw new Refusal('revision-conflict')
    for (const [position, id] of assetIds.entries())
      await trx.updateTable('asset').set({ position }).where('id', '=', id).execute()
  })
  notices.tell({ gatheringId, part: 'slides' })
}

export async function removeSlide(
  services: Services,
  gatheringId: string,
  assetId: string,
): Promise<void> {
  const { numDeletedRows } = await services.db
    .deleteFrom('asset')
    .where('id', '=', assetId)
    .where('gathering_id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) await endUses(services, assetId)
  services.notices.tell({ gatheringId, part: 'slides' })
}
