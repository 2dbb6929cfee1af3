/** How people look: what they chose for themselves. */
import type { Services } from '../house/services.ts'

/** Keeps a look and tells the rooms in which the person is; null takes the choice back. */
export async function setLook(
  services: Services,
  personId: string,
  look: number | null,
): Promise<void> {
  await services.db.updateTable('person').set({ look }).where('id', '=', personId).execute()
  // The person may be in any gathering.
  services.notices.tell({ gatheringId: '', part: 'looks' })
}
