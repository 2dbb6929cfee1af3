/**
 * Takes a whole uploaded file in: looks at its bytes, keeps the source as a blob and commits a row.
 * What comes back is acknowledged: it survives a killed process.
 */
import { readFile, stat } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { BOOTH_LIMITS } from '../../shared/exhibit/budget.ts'
import type { Purpose } from '../../shared/exhibit/manifest.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { hasVisible, writtenLine } from '../../shared/text/written.ts'
import { createId } from '../session/tokens.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { BlobUseRow } from '../storage/tables.ts'
import { endUses, keepBytes, keepFile } from './blob-uses.ts'
import { GLB_MAX_BYTES, precheckGlb } from './glb-precheck.ts'
import type { Line } from '../house/line.ts'
import { readPictureSize } from './picture-size.ts'
import { PICTURE_MAX_PX } from './picture-limits.ts'
import {
  RECORDING_KINDS,
  RECORDING_NAMES,
  recordingKind,
  type RecordingPurpose,
} from './recording-kind.ts'

const MEGABYTE = 1024 * 1024
export const PICTURE_MAX_BYTES = 20 * MEGABYTE
export const DOCUMENT_MAX_BYTES = 30 * MEGABYTE
/** A recording is served as it is, and a whole booth may download this much. */
export const RECORDING_MAX_BYTES = BOOTH_LIMITS.downloadBytes
const NAME_MAX_CHARS = 120

export interface ReceivedFile {
  purpose: Purpose
  name: string
  ownerId: string
  submissionId: string | null
  gatheringId: string | null
  /** Its place among those it came with; left out, after all that are there. */
  position?: number | undefined
  /** When its upload began, in ms since the epoch; left out, now. */
  begunAtMs?: number | undefined
}

const MAX_BYTES: Record<Purpose, number> = {
  model: GLB_MAX_BYTES,
  picture: PICTURE_MAX_BYTES,
  panorama: PICTURE_MAX_BYTES,
  slide: PICTURE_MAX_BYTES,
  document: DOCUMENT_MAX_BYTES,
  audio: RECORDING_MAX_BYTES,
  video: RECORDING_MAX_BYTES,
}
export const maxBytesOf = (purpose: Purpose): number => MAX_BYTES[purpose]

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
  switch (purpose) {
    case 'model':
      precheckGlb(bytes)
      return
    case 'audio':
    case 'video':
      return examineRecording(purpose, bytes)
    case 'document':
      return examineDocument(bytes)
    case 'picture':
    case 'panorama':
    case 'slide':
      return examinePicture(bytes)
  }
}

function examineRecording(purpose: RecordingPurpose, bytes: Buffer): void {
  const kind = recordingKind(bytes)
  if (!kind || !RECORDING_KINDS[purpose].some((known) => known === kind))
    throw new Refusal('file-kind', { expected: RECORDING_NAMES[purpose] })
}

/** A PDF says so near its beginning and says at its end that it is whole. */
function examineDocument(bytes: Buffer): void {
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    throw new Refusal('file-kind', { expected: 'PDF' })
  if (!bytes.subarray(-1024).includes('%%EOF')) throw new Refusal('document-damaged')
}

async function examinePicture(bytes: Buffer): Promise<void> {
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
  return register(services, file, bytes.length, (by) => keepBytes(services, bytes, by))
}

/** The same for a file on the disk. Only `line` lets it into memory, one at a time, to be examined. */
export async function receiveUpload(
  services: Services,
  file: ReceivedFile,
  path: string,
  line: Line,
): Promise<string> {
  const { size } = await stat(path)
  refuseTooLarge(file.purpose, size)
  await line(async () => examineFile(file.purpose, await readFile(path)))
  return register(services, file, size, (by) => keepFile(services, path, by))
}

async function register(
  services: Services,
  file: ReceivedFile,
  bytes: number,
  keep: (by: Pick<BlobUseRow, 'asset_id' | 'kind'>) => Promise<string>,
): Promise<string> {
  const { db, now } = services
  const id = createId()
  try {
    const sourceSha = await keep({ asset_id: id, kind: 'source' })
    await db
      .insertInto('asset')
      .values({
        id,
        submission_id: file.submissionId,
        gathering_id: file.gatheringId,
        owner_id: file.ownerId,
        purpose: file.purpose,
        status: 'processing',
        name: fileName(file.name),
        bytes,
        source_sha: sourceSha,
        blob_sha: null,
        media_type: null,
        width: null,
        height: null,
        triangles: null,
        refusal: null,
        created_at: file.begunAtMs ?? now(),
        position: file.position ?? (await nextPosition(db, file)),
      })
      .execute()
    return id
  } catch (error) {
    await endUses(services, id)
    throw error
  }
}

async function nextPosition(
  db: Queries,
  { gatheringId, submissionId }: ReceivedFile,
): Promise<number> {
  const { last } = await db
    .selectFrom('asset')
    .select((e) => e.fn.max('position').as('last'))
    .where('gathering_id', 'is not distinct from', gatheringId)
    .where('submission_id', 'is not distinct from', submissionId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : Number(last) + 1
}

/** The name as people read it; a file whose name shows nothing is called so. */
function fileName(given: string): string {
  return hasVisible(given) ? [...writtenLine(given)].slice(0, NAME_MAX_CHARS).join('') : 'file'
}
