/**
 * Resumable uploads (tus 1.0) at /api/uploads. Who may upload, and how much, is decided when an
 * upload is created; what it is, when it is whole.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FileConfigstore, FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import { can } from '../../shared/permission/permission.ts'
import { PURPOSES, type Purpose } from '../../shared/exhibit/manifest.ts'
import { Refusal, refusalText, type Language } from '../../shared/protocol/refusals.ts'
import { readCookie } from '../api/cookies.ts'
import { findActor, SESSION_COOKIE, type SignedInActor } from '../account/sessions.ts'
import { findSubmission } from '../intake/submissions.ts'
import type { Services } from '../services.ts'
import type { AssetQueue } from './asset-queue.ts'
import { FILES_MAX, receiveFile, refuseTooLarge, type ReceivedFile } from './receive-file.ts'

export const UPLOAD_PATH = '/api/uploads'
/** Most uploads of one person that are not whole. */
export const OPEN_UPLOADS_MAX = 30
const UNFINISHED_KEPT_MS = 24 * 3600 * 1000
const CLEAN_EVERY_MS = 3600 * 1000

interface HeaderBearer {
  headers: Headers
}

function actorOf(services: Services, request: HeaderBearer): Promise<SignedInActor> {
  return findActor(services, readCookie(request.headers.get('cookie') ?? '', SESSION_COOKIE))
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
  const { purpose, submissionId, gatheringId, filename } = upload.metadata ?? {}
  const file = { name: filename ?? 'file', ownerId: actor.personId }
  if (purpose === 'slide' && gatheringId) {
    const gatheringRole = actor.memberships.get(gatheringId)
    if (!can('gathering.uploadSlide', actor, { gatheringRole })) throw new Refusal('not-allowed')
    await refuseTooMany(services, 'gathering_id', gatheringId)
    return { ...file, purpose, gatheringId, submissionId: null }
  }
  if (isForBooth(purpose) && submissionId) {
    const row = await findSubmission(services.db, submissionId)
    if (!can('intake.upload', actor, { ownerId: row.owner_id })) throw new Refusal('not-allowed')
    if (row.stage !== 'draft' && row.stage !== 'returned') throw new Refusal('wrong-stage')
    await refuseTooMany(services, 'submission_id', submissionId)
    return { ...file, purpose, submissionId, gatheringId: null }
  }
  throw new Refusal('bad-input')
}

async function refuseTooMany(
  services: Services,
  column: 'submission_id' | 'gathering_id',
  id: string,
): Promise<void> {
  const { count } = await services.db
    .selectFrom('asset')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where(column, '=', id)
    .executeTakeFirstOrThrow()
  if (Number(count) >= FILES_MAX) throw new Refusal('too-many-files', { limit: FILES_MAX })
}

export async function createUploadServer(services: Services, queue: AssetQueue): Promise<Server> {
  const directory = join(services.config.dataDir, 'uploads')
  await mkdir(directory, { recursive: true })
  const configstore = new FileConfigstore(directory)
  const expirationPeriodInMilliseconds = UNFINISHED_KEPT_MS
  const store = new FileStore({ directory, configstore, expirationPeriodInMilliseconds })
  const server: Server = new Server({
    path: UPLOAD_PATH,
    datastore: store,
    relativeLocation: true,
    // Without maxSize: its refusal is English and without figures, and comes before ours.
    async onUploadCreate(request, upload) {
      try {
        const file = await admit(services, await actorOf(services, request), upload)
        refuseTooLarge(file.purpose, upload.size ?? Number.POSITIVE_INFINITY)
        await refuseTooManyOpen(configstore, file.ownerId)
        return { metadata: { ...upload.metadata, ownerId: file.ownerId } }
      } catch (error) {
        throw toAnswer(error, request)
      }
    },
    async onUploadFinish(request, upload) {
      const path = join(directory, upload.id)
      try {
        const file = await admit(services, await actorOf(services, request), upload)
        const assetId = await receiveFile(services, file, await readFile(path))
        queue.add(assetId, file.ownerId)
        return { body: JSON.stringify({ assetId }), status_code: 200 }
      } catch (error) {
        throw toAnswer(error, request)
      } finally {
        await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })])
      }
    },
  })
  setInterval(() => {
    server
      .cleanUpExpiredUploads()
      .catch((error: unknown) =>
        services.log.warn({ err: error }, 'unfinished uploads could not be removed'),
      )
  }, CLEAN_EVERY_MS).unref()
  return server
}

/** One person's uploads that are not whole yet take room on the disk until they expire. */
async function refuseTooManyOpen(store: FileConfigstore, ownerId: string): Promise<void> {
  const open = await Promise.all((await store.list()).map((key) => store.get(key)))
  const own = open.filter((upload) => upload?.metadata?.ownerId === ownerId)
  if (own.length >= OPEN_UPLOADS_MAX)
    throw new Refusal('too-many-uploads', { limit: OPEN_UPLOADS_MAX })
}
