/**
 * Resumable uploads (tus 1.0) at /api/uploads. Who may upload, and how much, is decided when an
 * upload is created; what it is, when it is whole. One goes on, is asked about and given up by whoever
 * began it.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FileConfigstore, FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import type { RequestHandler } from 'express'
import { can } from '../../shared/permission/permission.ts'
import { PURPOSES, type Purpose } from '../../shared/exhibit/manifest.ts'
import { Refusal, refusalText } from '../../shared/protocol/refusals.ts'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import { ownId } from '../../shared/text/own-id.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import type { SignedInActor } from '../session/sessions.ts'
import { findSubmission } from './submissions.ts'
import type { Services } from '../house/services.ts'
import type { AssetQueue } from '../assets/asset-queue.ts'
import { sweepBlobs } from '../assets/blob-uses.ts'
import { createLine } from '../house/line.ts'
import { readOpenUploads, UNFINISHED_KEPT_MS } from '../assets/open-uploads.ts'
import { readQuota, refuseOverQuota } from '../assets/quotas.ts'
import { receiveUpload, refuseTooLarge, type ReceivedFile } from '../assets/receive-file.ts'

export const UPLOAD_PATH = '/api/uploads'
const METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS']
const CLEAN_EVERY_MS = 3600 * 1000
/** Places that an uploader may name: more than any list has. */
const POSITION_MAX = 100_000

interface HeaderBearer {
  headers: Headers
}

async function actorOf(services: Services, request: HeaderBearer): Promise<SignedInActor> {
  return (await findCaller(services, tokenOf(request.headers.get('cookie')))).actor
}

/** What tus sends as the answer: our refusal as JSON, in the language asked for. */
function toAnswer(error: unknown, request: HeaderBearer): { status_code: number; body: string } {
  const refusal = error instanceof Refusal ? error : new Refusal('failed')
  const english = (request.headers.get('accept-language') ?? '').startsWith('en')
  const language: Language = english ? 'en' : 'zh-CN'
  const message = refusalText(refusal.code, refusal.figures, language)
  return {
    status_code: refusal.status,
    body: JSON.stringify({ ...refusal.toData(), message }),
  }
}

const isForBooth = (purpose: string | null | undefined): purpose is Exclude<Purpose, 'slide'> =>
  purpose !== 'slide' && PURPOSES.some((known) => known === purpose)

/** Reads what the upload says it is and refuses whoever may not add it. */
async function admit(
  services: Services,
  actor: SignedInActor,
  upload: Upload,
): Promise<ReceivedFile> {
  if (actor.personId === null) throw new Refusal('sign-in-needed')
  const { purpose, filename } = upload.metadata ?? {}
  const submissionId = ownId(upload.metadata?.submissionId ?? '')
  const gatheringId = ownId(upload.metadata?.gatheringId ?? '')
  const file = { name: filename ?? '', ownerId: actor.personId, ...orderOf(upload) }
  if (purpose === 'slide' && gatheringId) {
    const gatheringRole = actor.memberships.get(gatheringId)
    if (!can('gathering.uploadSlide', actor, { gatheringRole })) throw new Refusal('not-allowed')
    return { ...file, purpose, gatheringId, submissionId: null }
  }
  if (isForBooth(purpose) && submissionId) {
    const row = await findSubmission(services.db, submissionId)
    if (!can('intake.upload', actor, { ownerId: row.owner_id })) throw new Refusal('not-allowed')
    if (row.stage !== 'draft' && row.stage !== 'returned') throw new Refusal('wrong-stage')
    return { ...file, purpose, submissionId, gatheringId: null }
  }
  throw new Refusal('bad-input')
}

/** Where the file stands among others: as it was chosen and begun, not as it arrives. */
function orderOf({
  metadata,
  creation_date,
}: Upload): Pick<ReceivedFile, 'position' | 'begunAtMs'> {
  const named = metadata?.position ?? ''
  const position =
    /^\d{1,6}$/.test(named) && Number(named) <= POSITION_MAX ? Number(named) : undefined
  const begunAtMs = creation_date === undefined ? undefined : Date.parse(creation_date)
  return { position, begunAtMs }
}

/** The route, behind refuseForeignPages. */
export async function uploadRoute(services: Services, queue: AssetQueue): Promise<RequestHandler> {
  const uploads = await createUploadServer(services, queue)
  return async (request, response) => {
    // The library would also give out what was uploaded so far, by GET.
    if (!METHODS.includes(request.method)) throw new Refusal('not-found')
    request.url = request.originalUrl
    await uploads.handle(request, response)
  }
}

async function createUploadServer(services: Services, queue: AssetQueue): Promise<Server> {
  const directory = join(services.config.dataDir, 'uploads')
  await mkdir(directory, { recursive: true })
  const configstore = new FileConfigstore(directory)
  const expirationPeriodInMilliseconds = UNFINISHED_KEPT_MS
  const store = new FileStore({ directory, configstore, expirationPeriodInMilliseconds })
  const open = await readOpenUploads(configstore, services.now)
  const line = createLine()
  const server: Server = new Server({
    path: UPLOAD_PATH,
    datastore: store,
    relativeLocation: true,
    // Our own pages are of one origin; the library would let all others read its answers.
    allowedOrigins: () => false,
    async onIncomingRequest(request, id) {
      if (request.method === 'POST') return
      const { personId } = await actorOf(services, request)
      if (personId === null || open.ownerOf(id) !== personId)
        throw toAnswer(new Refusal('not-found'), request)
      if (request.method === 'DELETE') open.close(id)
    },
    // Without maxSize: its refusal is English and without figures, and comes before ours.
    async onUploadCreate(request, upload) {
      try {
        const file = await admit(services, await actorOf(services, request), upload)
        const bytes = upload.size ?? Number.POSITIVE_INFINITY
        refuseTooLarge(file.purpose, bytes)
        const { ownerId, submissionId, gatheringId } = file
        const target = submissionId ?? gatheringId ?? ''
        const column = submissionId === null ? 'gathering_id' : 'submission_id'
        const begun = { ownerId, target, bytes, begunAtMs: services.now() }
        const quota = await readQuota(services.db, column, begun)
        open.open(upload.id, begun, (others) => refuseOverQuota(quota, begun, others))
        return { metadata: { ...upload.metadata, ownerId } }
      } catch (error) {
        throw toAnswer(error, request)
      }
    },
    async onUploadFinish(request, upload) {
      const path = join(directory, upload.id)
      try {
        const file = await admit(services, await actorOf(services, request), upload)
        const assetId = await receiveUpload(services, file, path, line)
        queue.add(assetId, file.ownerId)
        return { body: JSON.stringify({ assetId }), status_code: 200 }
      } catch (error) {
        throw toAnswer(error, request)
      } finally {
        await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })])
        open.close(upload.id)
      }
    },
  })
  setInterval(() => {
    Promise.all([server.cleanUpExpiredUploads(), sweepBlobs(services)]).catch((error: unknown) =>
      services.log.warn({ err: error }, 'files that nobody needs could not be removed'),
    )
  }, CLEAN_EVERY_MS).unref()
  return server
}
