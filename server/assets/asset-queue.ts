/**
 * Turns an uploaded source into what is shown, one file at a time, people taking turns. The row is
 * committed before the work begins and the work can be repeated: after a crash, start() takes up what
 * was left.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noteExhibitionChanged } from '../exhibition/stamp.ts'
import type { Services } from '../services.ts'
import type { AssetRow } from '../storage/tables.ts'
import type { StoredPage } from './asset-rows.ts'
import type { ProcessedPage } from './process-result.ts'
import { runLimited } from './run-limited.ts'
import { createTurns } from './turns.ts'

export interface AssetQueue {
  /** Processes an asset after its owner's others, and after one of everybody else who waits. */
  add(assetId: string, ownerId: string): void
  /** Takes up assets that an earlier process left unfinished. */
  start(): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export function createAssetQueue(services: Services): AssetQueue {
  const turns = createTurns<string>()
  let working: Promise<void> | undefined

  const work = async (): Promise<void> => {
    for (let assetId = turns.take(); assetId !== undefined; assetId = turns.take())
      await processAsset(services, assetId).catch((error: unknown) =>
        services.log.error({ err: error, assetId }, 'asset could not be processed'),
      )
    working = undefined
  }

  const add = (assetId: string, ownerId: string): void => {
    turns.add(ownerId, assetId)
    working ??= work()
  }

  const start = async (): Promise<void> => {
    const rows = await services.db
      .selectFrom('asset')
      .select(['id', 'owner_id'])
      .where('status', '=', 'processing')
      .orderBy('created_at')
      .execute()
    for (const { id, owner_id } of rows) add(id, owner_id)
  }

  return { add, start, idle: () => working ?? Promise.resolve() }
}

async function processAsset(services: Services, assetId: string): Promise<void> {
  const { db, blobs } = services
  const row = await db
    .selectFrom('asset')
    .selectAll()
    .where('id', '=', assetId)
    .where('status', '=', 'processing')
    .executeTakeFirst()
  if (!row) return
  const folder = await mkdtemp(join(tmpdir(), 'jiebang-'))
  try {
    const outPath = join(folder, 'out')
    const kind = row.purpose === 'slide' ? 'picture' : row.purpose
    const result = await runLimited(kind, blobs.pathOf(row.source_sha), outPath)
    if (!result.ok) {
      await finish(services, assetId, {
        status: 'refused',
        refusal: JSON.stringify({ code: result.code, figures: result.figures }),
      })
      return
    }
    const { mediaType, width, height, triangles, facts } = result
    const { sha, bytes, pages } = await keepOutput(services, outPath, result.pages)
    const farSha = result.far ? await services.blobs.put(await readFile(`${outPath}.far`)) : null
    await finish(services, assetId, {
      status: 'ready',
      blob_sha: sha,
      far_sha: farSha,
      bytes,
      media_type: mediaType,
      width,
      height,
      triangles,
      facts: JSON.stringify({ ...facts, servedBytes: bytes }),
      pages: pages && JSON.stringify(pages),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Puts what came of the file into the blobs. A document is its pages; its face is the first of them. */
async function keepOutput(
  { blobs }: Services,
  outPath: string,
  pages: ProcessedPage[] | undefined,
): Promise<{ sha: string; bytes: number; pages: StoredPage[] | null }> {
  if (!pages) {
    const out = await readFile(outPath)
    return { sha: await blobs.put(out), bytes: out.length, pages: null }
  }
  const stored: StoredPage[] = []
  let bytes = 0
  for (const [index, page] of pages.entries()) {
    const out = await readFile(`${outPath}.${index}`)
    bytes += out.length
    stored.push({ ...page, sha: await blobs.put(out) })
  }
  return { sha: stored[0]?.sha ?? '', bytes, pages: stored }
}

async function finish({ db }: Services, id: string, change: Partial<AssetRow>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('asset').set(change).where('id', '=', id).execute()
    await noteExhibitionChanged(trx)
  })
}
