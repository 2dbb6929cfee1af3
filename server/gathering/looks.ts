/** Looks of people who are in a gathering. */
import type { Services } from '../house/services.ts'

/** Looks by person; −1 for who chose none. */
export async function readLooks(
  { db }: Services,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'look'])
    .where('id', 'in', personIds)
    .execute()
  return new Map(rows.map(({ id, look }) => [id, look ?? -1]))
}
