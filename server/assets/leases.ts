/**
 * Who works on a file: a process takes a lease by one conditional update, renews it while it works and
 * names itself in what it writes at the end. Of a process that is gone the lease runs out.
 */
import type { Services } from '../house/services.ts'
import type { AssetRow } from '../storage/tables.ts'

export const LEASE_MS = 20_000
export const RENEW_MS = 5000

/** Takes the file; undefined when it is done, removed, or another process works on it. */
export function takeLease(
  { db, now }: Services,
  assetId: string,
  holder: string,
): Promise<AssetRow | undefined> {
  const nowMs = now()
  return db
    .updateTable('asset')
    .set({ lease_holder: holder, lease_until: nowMs + LEASE_MS })
    .where('id', '=', assetId)
    .where('status', '=', 'processing')
    .where((e) => e.or([e('lease_until', 'is', null), e('lease_until', '<', nowMs)]))
    .returningAll()
    .executeTakeFirst()
}

/** Keeps the file for another LEASE_MS; false when it is somebody else's by now, or gone. */
export async function renewLease(
  { db, now }: Services,
  assetId: string,
  holder: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('asset')
    .set({ lease_until: now() + LEASE_MS })
    .where('id', '=', assetId)
    .where('lease_holder', '=', holder)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Gives the file back undone. */
export async function giveBackLease(
  { db }: Services,
  assetId: string,
  holder: string,
): Promise<void> {
  await db
    .updateTable('asset')
    .set({ lease_holder: null, lease_until: null })
    .where('id', '=', assetId)
    .where('lease_holder', '=', holder)
    .execute()
}

/** Files that wait for somebody, in the order they came. */
export function listUnleased({ db, now }: Services): Promise<Pick<AssetRow, 'id' | 'owner_id'>[]> {
  const nowMs = now()
  return db
    .selectFrom('asset')
    .select(['id', 'owner_id'])
    .where('status', '=', 'processing')
    .where((e) => e.or([e('lease_until', 'is', null), e('lease_until', '<', nowMs)]))
    .orderBy('created_at')
    .orderBy('position')
    .execute()
}
