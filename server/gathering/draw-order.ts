/** The order of an agenda by lot: see shared/expert/order.ts. Whoever has seed and group can draw it again. */
import { drawOrder } from '../../shared/expert/order.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import { record } from './record.ts'

/** Of a review. Refuses with `wrong-stage` once an item has begun, or the gathering has ended. */
export async function drawAgenda(
  services: Services,
  actor: string,
  { id: gatheringId, seed, group }: { id: string; seed: number; group: number },
): Promise<void> {
  await services.db.transaction().execute(async (trx) => {
    const open = await trx
      .updateTable('gathering')
      .set((e) => ({ revision: e('revision', '+', 1) }))
      .where('id', '=', gatheringId)
      .where('kind', '=', 'review')
      .where('status', '!=', 'ended')
      .where('final_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!open) throw new Refusal('wrong-stage')
    const items = await trx
      .selectFrom('agenda_item')
      .select(['submission_id', 'phase', 'calibration'])
      .where('gathering_id', '=', gatheringId)
      .execute()
    if (items.some(({ phase }) => phase !== 'waiting')) throw new Refusal('wrong-stage')
    const idsWhere = (calibration: number): string[] =>
      items.filter((item) => item.calibration === calibration).map((item) => item.submission_id)
    // What is scored to try it out comes first, whatever the lot says.
    const order = [...idsWhere(1), ...drawOrder(idsWhere(0), { seed, group })]
    for (const [position, submissionId] of order.entries())
      await trx
        .updateTable('agenda_item')
        .set({ position })
        .where('gathering_id', '=', gatheringId)
        .where('submission_id', '=', submissionId)
        .execute()
    const payload = { seed, group, order }
    await record(services, trx, { gatheringId, actor, act: 'agenda.drawn', payload })
  })
  services.notices.tell({ gatheringId, part: 'agenda' })
}
