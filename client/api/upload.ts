/**
 * Sends one file by tus: in pieces, resumable, with who it is for. The protocol's code loads with
 * the first upload.
 */
import { fileRefusalTexts } from '../../shared/protocol/file-refusal-texts.ts'
import type { Purpose } from '../../shared/exhibit/manifest.ts'
import { loadPart } from './load-part.ts'
import { addRefusalTexts, readProblem, readRefusal } from './problem.ts'
import { OWN_REQUEST_HEADERS } from './client.ts'

addRefusalTexts(fileRefusalTexts)

export interface UploadTarget {
  purpose: Purpose
  submissionId?: string
  gatheringId?: string
  /** Its place among those chosen with it and those that are there: uploads end in any order. */
  position?: number
}

export interface UploadReport {
  onProgress: (fraction: number) => void
  onDone: () => void
  /** Given a refusal of ours, or whatever else broke it; the upload can be resumed then. */
  onFailed: (problem: unknown) => void
}

export interface RunningUpload {
  resume: () => void
  cancel: () => void
}

/** Bytes sent in one request: what is lost at most when the network goes. */
const PIECE_BYTES = 4 * 1024 * 1024
const RETRY_DELAYS_MS = [500, 1500, 4000, 10_000]

export async function startUpload(
  file: File,
  target: UploadTarget,
  report: UploadReport,
): Promise<RunningUpload> {
  const { Upload, DetailedError } = await loadPart(() => import('tus-js-client'))
  const statusOf = (error: Error): number | undefined =>
    error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined
  const upload = new Upload(file, {
    endpoint: `${location.origin}/api/uploads`,
    headers: { ...OWN_REQUEST_HEADERS },
    metadata: metadataOf(file, target),
    chunkSize: PIECE_BYTES,
    retryDelays: RETRY_DELAYS_MS,
    removeFingerprintOnSuccess: true,
    // Without a network no retry helps: it is said at once, and useUploads goes on when it is back.
    onShouldRetry: (error) => navigator.onLine && (statusOf(error) ?? 500) >= 500,
    onProgress: (sent, total) => report.onProgress(total === 0 ? 1 : sent / total),
    onSuccess: () => report.onDone(),
    onError: (error) => {
      const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined
      report.onFailed(readBody(body) ?? { status: statusOf(error) })
    },
  })
  upload.start()
  return { resume: () => upload.start(), cancel: () => void upload.abort(true).catch(readProblem) }
}

/** What the server is told of the file: texts, as the protocol has it. */
function metadataOf(file: File, { position, ...target }: UploadTarget): Record<string, string> {
  return {
    ...target,
    ...(position === undefined ? {} : { position: String(position) }),
    filename: file.name,
    filetype: file.type,
  }
}

/** A refusal in an answer's body, be it bare or as the API wraps it. */
function readBody(body: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(body ?? '')
    const wrapped =
      typeof value === 'object' && value !== null && 'data' in value ? value.data : value
    return readRefusal(wrapped)
  } catch {
    // Not JSON: no refusal of ours, the status says what there is to say.
    return undefined
  }
}
