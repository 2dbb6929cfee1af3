/**
 * Turns an uploaded source into what is shown, one file at a time, people taking turns. The row is
 * committed before the work begins and the work can be repeated: what a process leaves, by a stop or a
 * crash, it or another takes up. The original goes when nothing needs it any more.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noteExhibitionChanged } from '../storage/public-stamp.ts'
import type { Services } from '../house/services.ts'
import type { AssetRow } from '../storage/tables.ts'
import type { StoredPage } from './asset-rows.ts'
import { endUses, keepBytes } from './blob-uses.ts'
import { giveBackLease, listUnleased, renewLease, RENEW_MS, takeLease } from './leases.ts'
import type { ProcessedPage, ProcessResult } from './process-result.ts'
import { runLimited } from './run-limited.ts'
import { createTurns } from './turns.ts'

/** How often files are looked for that another process has left. */
const LOOK_MS = 10_000
/** How long a stop waits for the file under way before it ends its process. */
const STOP_GRACE_MS = 2000

export interface AssetQueue {
  /** Processes an asset after its owner's others, and after one of everybody else who waits. */
  add(assetId: string, ownerId: string): void
  /** Takes up assets that an earlier process left unfinished, now and from time to time. */
  start(): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  /** Takes nothing up any more and ends what is under way; it stays to be done by whoever starts next. */
  stop(): Promise<void>
}

export function createAssetQueue(services: Services): AssetQueue {
  const turns = createTurns<string>()
  /** Those in `turns`. */
  const waiting = new Set<string>()
  /** This process among those of the house. */
  const holder = randomUUID()
  const halt = new AbortController()
  let working: Promise<void> | undefined
  let looking: NodeJS.Timeout | undefined
  let stopping = false

  const failed = (assetId: string, error: unknown): void =>
    services.log.error({ err: error, assetId }, 'asset could not be processed')

  const work = async (): Promise<void> => {
    for (let assetId = turns.take(); assetId !== undefined; assetId = turns.take()) {
      const id = assetId
      waiting.delete(id)
      if (!stopping)
        await processAsset(services, id, { holder, halt: halt.signal }).catch((error: unknown) =>
          failed(id, error),
        )
    }
    working = undefined
  }

  const add = (assetId: string, ownerId: string): void => {
    if (stopping || waiting.has(assetId)) return
    waiting.add(assetId)
    turns.add(ownerId, assetId)
    working ??= work()
  }

  const look = async (): Promise<void> => {
    for (const { id, owner_id } of await listUnleased(services)) add(id, owner_id)
  }

  return {
    add,
    async start() {
      await look()
      looking ??= setInterval(() => {
        look().catch((error: unknown) =>
          services.log.warn({ err: error }, 'waiting files could not be looked for'),
        )
      }, LOOK_MS).unref()
    },
    idle: () => working ?? Promise.resolve(),
    async stop() {
      stopping = true
      clearInterval(looking)
      const grace = setTimeout(() => halt.abort(), STOP_GRACE_MS)
      await working
      clearTimeout(grace)
    },
  }
}

interface Worker {
  holder: string
  halt: AbortSignal
}

async function processAsset(services: Services, assetId: string, worker: Worker): Promise<void> {
  const { holder, halt } = worker
  const row = await takeLease(services, assetId, holder)
  if (!row) return
  const lost = new AbortController()
  const renewal = setInterval(() => {
    renewLease(services, assetId, holder).then(
      (mine) => mine || lost.abort(),
      (error: unknown) => services.log.warn({ err: error, assetId }, 'lease not renewed'),
    )
  }, RENEW_MS)
  const folder = await mkdtemp(join(tmpdir(), 'jiebang-'))
  try {
    const outPath = join(folder, 'out')
    const signal = AbortSignal.any([halt, lost.signal])
    const kind = row.purpose === 'slide' ? 'picture' : row.purpose
    const inPath = services.blobs.pathOf(row.source_sha)
    const result = await runLimited(kind, inPath, outPath, { signal })
    if (signal.aborted) await giveBackLease(services, assetId, holder)
    else await finish(services, assetId, holder, await changeOf(services, assetId, outPath, result))
    if (row.gathering_id !== null)
      services.notices.tell({ gatheringId: row.gathering_id, part: 'slides' })
  } finally {
    clearInterval(renewal)
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the row is told of the result; what came of the file is kept. */
async function changeOf(
  services: Services,
  assetId: string,
  outPath: string,
  result: ProcessResult,
): Promise<Partial<AssetRow>> {
  if (!result.ok) {
    const { code, figures } = result
    return { status: 'refused', refusal: JSON.stringify({ code, figures }) }
  }
  const keep = async (path: string): Promise<{ sha: string; bytes: number }> => {
    const out = await readFile(path)
    const sha = await keepBytes(services, out, { asset_id: assetId, kind: 'shown' })
    return { sha, bytes: out.length }
  }
  const { mediaType, width, height, triangles, facts } = result
  const { sha, bytes, pages } = await keepOutput(keep, outPath, result.pages)
  const far = result.far ? await keep(`${outPath}.far`) : undefined
  return {
    status: 'ready',
    blob_sha: sha,
    far_sha: far?.sha ?? null,
    bytes,
    media_type: mediaType,
    width,
    height,
    triangles,
    facts: JSON.stringify({ ...facts, servedBytes: bytes }),
    pages: pages && JSON.stringify(pages),
  }
}

/** A document is its pages; its face is the first of them. */
async function keepOutput(
  keep: (path: string) => Promise<{ sha: string; bytes: number }>,
  outPath: string,
  pages: ProcessedPage[] | undefined,
): Promise<{ sha: string; bytes: number; pages: StoredPage[] | null }> {
  if (!pages) return { ...(await keep(outPath)), pages: null }
  const stored: StoredPage[] = []
  let total = 0
  for (const [index, page] of pages.entries()) {
    const { sha, bytes } = await keep(`${outPath}.${index}`)
    total += bytes
    stored.push({ ...page, sha })
  }
  return { sha: stored[0]?.sha ?? '', bytes: total, pages: stored }
}

/** Commits the result, unless the file is another's by now. Nothing stays of one that was removed. */
async function finish(
  services: Services,
  assetId: string,
  holder: string,
  change: Partial<AssetRow>,
): Promise<void> {
  const finished = await services.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('asset')
      .set({ ...change, lease_holder: null, lease_until: null })
      .where('id', '=', assetId)
      .where('lease_holder', '=', holder)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n) await noteExhibitionChanged(trx)
    return numUpdatedRows > 0n
  })
  if (finished) return endUses(services, assetId, 'source')
  const row = await services.db
    .selectFrom('asset')
    .select('id')
    .where('id', '=', assetId)
    .executeTakeFirst()
  if (!row) await endUses(services, assetId)
}
