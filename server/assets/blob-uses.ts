/**
 * A blob lives while a file needs it. A use is written before the blob, and a blob that nobody uses
 * any more is removed in the transaction that finds so: both take the same row first, so that one
 * process cannot remove what another is about to rely on.
 */
import type { Services } from '../house/services.ts'
import { hashBytes, hashFile } from '../storage/blobs.ts'
import { nextNumber, type Queries } from '../storage/database.ts'
import type { BlobUseRow } from '../storage/tables.ts'

type Use = Pick<BlobUseRow, 'asset_id' | 'kind'>

/** Unused blobs and uses of no file are swept once they are older than this: none is under way then. */
export const SWEPT_AFTER_MS = 24 * 3600 * 1000

/** Makes writers of uses wait for each other, also across processes. */
const takeTurn = (trx: Queries): Promise<number> => nextNumber(trx, 'blob-uses')

async function noteUse({ db, now }: Services, sha: string, { asset_id, kind }: Use): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx)
    await trx
      .insertInto('blob_use')
      .values({ sha, asset_id, kind, created_at: now() })
      .onConflict((c) => c.columns(['sha', 'asset_id', 'kind']).doNothing())
      .execute()
  })
}

/** Stores bytes for a file; returns their SHA-256. */
export async function keepBytes(services: Services, bytes: Uint8Array, by: Use): Promise<string> {
  await noteUse(services, hashBytes(bytes), by)
  return services.blobs.put(bytes)
}

/** The same for what lies at a path, which stays: never more than a piece of it is in memory. */
export async function keepFile(services: Services, path: string, by: Use): Promise<string> {
  const sha = await hashFile(path)
  await noteUse(services, sha, by)
  await services.blobs.putCopy(path, sha)
  return sha
}

/** Ends the uses of a file, all or those of a kind, and removes blobs that nobody else uses. */
export async function endUses(
  { db, blobs }: Services,
  assetId: string,
  kind?: BlobUseRow['kind'],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx)
    const ended = await trx
      .deleteFrom('blob_use')
      .where('asset_id', '=', assetId)
      .$if(kind !== undefined, (q) => q.where('kind', '=', kind ?? 'shown'))
      .returning('sha')
      .execute()
    for (const sha of new Set(ended.map((row) => row.sha)))
      if (!(await isUsed(trx, sha))) await blobs.remove(sha)
  })
}

async function isUsed(trx: Queries, sha: string): Promise<boolean> {
  const found = await trx
    .selectFrom('blob_use')
    .select('sha')
    .where('sha', '=', sha)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Removes what killed processes left: uses of files that never came to be, blobs without a use. */
export async function sweepBlobs(services: Services, olderThanMs = SWEPT_AFTER_MS): Promise<void> {
  const { db, blobs, now } = services
  const lost = await db
    .selectFrom('blob_use')
    .leftJoin('asset', 'asset.id', 'blob_use.asset_id')
    .select('asset_id')
    .distinct()
    .where('asset.id', 'is', null)
    .where('blob_use.created_at', '<', now() - olderThanMs)
    .execute()
  for (const { asset_id } of lost) await endUses(services, asset_id)
  for await (const sha of blobs.list(olderThanMs))
    await db.transaction().execute(async (trx) => {
      await takeTurn(trx)
      if (!(await isUsed(trx, sha))) await blobs.remove(sha)
    })
}
