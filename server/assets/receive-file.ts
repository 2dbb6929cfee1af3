/**
 * Takes a whole uploaded file in: looks at its bytes, keeps the source as a blob and commits a row.
 * What comes back is acknowledged: it survives a killed process.
 */
import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createId } from '../account/tokens.ts'
import type { Services } from '../services.ts'
import type { AssetRow } from '../storage/tables.ts'
import { GLB_MAX_BYTES, precheckGlb } from './glb-precheck.ts'
import { PICTURE_MAX_PX } from './process-file.ts'
import { readPictureSize } from './picture-size.ts'

export const PICTURE_MAX_BYTES = 20 * 1024 * 1024
/** Most files of one submission or one gathering. */
export const FILES_MAX = 60
const MEGABYTE = 1024 * 1024
const NAME_MAX_CHARS = 120

export type Purpose = AssetRow['purpose']

export interface ReceivedFile {
  purpose: Purpose
  name: string
  ownerId: string
  submissionId: string | null
  gatheringId: string | null
}

export function maxBytesOf(purpose: Purpose): number {
  return purpose === 'model' ? GLB_MAX_BYTES : PICTURE_MAX_BYTES
}

/** Refuses with `file-too-large` when `bytes` is over the limit for its purpose. */
export function refuseTooLarge(purpose: Purpose, bytes: number): void {
  const limit = maxBytesOf(purpose)
  if (bytes > limit)
    throw new Refusal('file-too-large', {
      megabytes: Math.ceil(bytes / MEGABYTE),
      limit: limit / MEGABYTE,
    })
}

/** Refuses unless the bytes really are what the purpose asks for. */
export async function examineFile(purpose: Purpose, bytes: Buffer): Promise<void> {
  refuseTooLarge(purpose, bytes.length)
  if (purpose === 'model') {
    precheckGlb(bytes)
    return
  }
  const type = await fileTypeFromBuffer(bytes)
  const size = readPictureSize(bytes)
  const isPicture = ['image/png', 'image/jpeg', 'image/webp'].includes(type?.mime ?? '')
  if (!isPicture) throw new Refusal('file-kind', { expected: 'PNG / JPEG / WebP' })
  if (!size) throw new Refusal('picture-damaged')
  const { width, height } = size
  if (width * height > PICTURE_MAX_PX)
    throw new Refusal('picture-too-large', { width, height, limit: PICTURE_MAX_PX })
}

/** Examines, stores and registers the file; returns the asset's id. */
export async function receiveFile(
  services: Services,
  file: ReceivedFile,
  bytes: Buffer,
): Promise<string> {
  await examineFile(file.purpose, bytes)
  const id = createId()
  const sourceSha = await services.blobs.put(bytes)
  await services.db
    .insertInto('asset')
    .values({
      id,
      submission_id: file.submissionId,
      gathering_id: file.gatheringId,
      owner_id: file.ownerId,
      purpose: file.purpose,
      status: 'processing',
      name: [...file.name].slice(0, NAME_MAX_CHARS).join(''),
      bytes: bytes.length,
      source_sha: sourceSha,
      blob_sha: null,
      media_type: null,
      width: null,
      height: null,
      triangles: null,
      refusal: null,
      created_at: services.now(),
    })
    .execute()
  return id
}
