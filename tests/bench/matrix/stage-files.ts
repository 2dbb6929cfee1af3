/** Pictures of booths and slides, each with an address of its own. */
import { blobUrl } from '../../../server/assets/asset-rows.ts'
import { keepBytes } from '../../../server/assets/blob-uses.ts'
import { receiveFile } from '../../../server/assets/receive-file.ts'
import type { Services } from '../../../server/house/services.ts'
import type { AssetRow } from '../../../server/storage/tables.ts'
import { createPng } from '../../support/glb.ts'
import { must } from '../../support/must.ts'
import type { Words } from './words.ts'

export interface StagedFile {
  id: string
  url: string
  sha: string
  sourceSha: string
}

const SLIDES = 2
/** Pictures differ in size, and so in content and address. */
const WIDTHS = new WeakMap<Services, number>()

function nextWidth(services: Services): number {
  const width = (WIDTHS.get(services) ?? 40) + 1
  WIDTHS.set(services, width)
  return width
}

/** Takes a picture in; it is no file yet, see `finishFile`. */
export function receivePicture(
  services: Services,
  file: { name: string; ownerId: string } & ({ submissionId: string } | { gatheringId: string }),
): Promise<string> {
  const { name, ownerId } = file
  const place =
    'submissionId' in file
      ? { submissionId: file.submissionId, gatheringId: null, purpose: 'picture' as const }
      : { submissionId: null, gatheringId: file.gatheringId, purpose: 'slide' as const }
  return receiveFile(services, { name, ownerId, ...place }, createPng(nextWidth(services), 30))
}

/**
 * Puts in its place what the picture would have become: bytes that stand nowhere else. Processing is
 * tested elsewhere, and takes a process and a second for each file.
 */
export async function finishFile(services: Services, id: string, content: string): Promise<void> {
  const sha = await keepBytes(services, Buffer.from(content), { asset_id: id, kind: 'shown' })
  await services.db
    .updateTable('asset')
    .set({ status: 'ready', blob_sha: sha, media_type: 'image/webp', width: 40, height: 30 })
    .where('id', '=', id)
    .execute()
}

export async function fileOf({ db }: Services, id: string): Promise<StagedFile> {
  const row: AssetRow = await db
    .selectFrom('asset')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { blob_sha: sha, source_sha: sourceSha } = row
  return { id, url: must(blobUrl(row)), sha: must(sha), sourceSha: must(sourceSha) }
}

export async function stageSlides(
  services: Services,
  { gatheringId, ownerId, words }: { gatheringId: string; ownerId: string; words: Words },
): Promise<(StagedFile & { content: string })[]> {
  const slides: (StagedFile & { content: string })[] = []
  for (let slide = 0; slide < SLIDES; slide += 1) {
    const id = await receivePicture(services, { name: 'slide.png', ownerId, gatheringId })
    const content = words.word('slide')
    await finishFile(services, id, content)
    slides.push({ ...(await fileOf(services, id)), content })
  }
  return slides
}
