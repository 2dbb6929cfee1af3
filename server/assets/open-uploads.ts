/**
 * Uploads that are not whole yet: whose they are, and what they will take of the disk. One is counted
 * in the same moment in which it is found to fit, so that many at once cannot pass together.
 */
import type { FileConfigstore } from '@tus/file-store'
import { Refusal } from '../../shared/protocol/refusals.ts'

/** Most uploads of one person that are not whole. */
export const OPEN_UPLOADS_MAX = 30
/** What nobody goes on with is given up after this long. */
export const UNFINISHED_KEPT_MS = 24 * 3600 * 1000

export interface OpenUpload {
  ownerId: string
  /** Id of the submission or the gathering that it is for. */
  target: string
  bytes: number
  begunAtMs: number
}

export interface OpenUploads {
  /** Counts an upload, once `fits` has refused none of those that are open without it. */
  open(id: string, upload: OpenUpload, fits: (others: readonly OpenUpload[]) => void): void
  close(id: string): void
  ownerOf(id: string): string | undefined
}

/** Takes up what an earlier process left on the disk. */
export async function readOpenUploads(
  store: FileConfigstore,
  now: () => number,
): Promise<OpenUploads> {
  const uploads = new Map<string, OpenUpload>()
  for (const id of await store.list()) {
    const { metadata, size, creation_date } = (await store.get(id)) ?? {}
    const { ownerId, submissionId, gatheringId } = metadata ?? {}
    if (typeof ownerId !== 'string') continue
    const target = submissionId ?? gatheringId ?? ''
    const begunAtMs = creation_date === undefined ? now() : Date.parse(creation_date)
    uploads.set(id, { ownerId, target, bytes: size ?? 0, begunAtMs })
  }
  return {
    open(id, upload, fits) {
      for (const [known, { begunAtMs }] of uploads)
        if (begunAtMs < now() - UNFINISHED_KEPT_MS) uploads.delete(known)
      const others = [...uploads.values()]
      const own = others.filter(({ ownerId }) => ownerId === upload.ownerId)
      if (own.length >= OPEN_UPLOADS_MAX)
        throw new Refusal('too-many-uploads', { limit: OPEN_UPLOADS_MAX })
      fits(others)
      uploads.set(id, upload)
    },
    close: (id) => void uploads.delete(id),
    ownerOf: (id) => uploads.get(id)?.ownerId,
  }
}
