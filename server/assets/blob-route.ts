/**
 * Serves what files became, by their content hash, to those who may see one of the files that it came
 * of: everybody once it stands in a published booth, else its owner, the staff, whoever reviews that booth,
 * in a blind review what was cleared of it, and people of the gathering whose slide it is. What a booth does not show is its owner's and the staff's.
 * What was uploaded is never served. Parts are answered too (HTTP ranges), so that a video can be wound.
 */
import type { Request, RequestHandler } from 'express'
import { can } from '../../shared/permission/permission.ts'
import type { Stage } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { anonymousTo } from '../session/anonymous.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import type { Services } from '../house/services.ts'
import { boothFor } from '../session/open-booths.ts'
import { recusedBy } from '../session/recused.ts'
import { EXTENSIONS } from './asset-rows.ts'

const RANGE_NOT_SATISFIABLE = 416
const PUBLIC_KEPT_S = 365 * 24 * 3600
/** By the one browser that was let see it. */
const PRIVATE_KEPT_S = 3600

interface Found {
  id: string
  media_type: string | null
  gathering_id: string | null
  stage: Stage | null
  owner_id: string | null
  submission_id: string | null
  /** Whether one of the exhibits shows it. */
  isInBooth: boolean
}

/** Files that show the blob under this extension. */
async function filesShowing({ db }: Services, sha: string, extension: string): Promise<Found[]> {
  const rows = await db
    .selectFrom('blob_use')
    .innerJoin('asset', 'asset.id', 'blob_use.asset_id')
    .leftJoin('submission', 'submission.id', 'asset.submission_id')
    .select(['asset.id', 'asset.media_type', 'asset.gathering_id', 'submission_id'])
    .select(['submission.stage', 'submission.owner_id', 'submission.exhibits'])
    .where('sha', '=', sha)
    .where('kind', '=', 'shown')
    .where('status', '=', 'ready')
    .execute()
  return rows
    .filter(({ media_type }) => EXTENSIONS[media_type ?? ''] === extension)
    .map(({ exhibits, ...file }) => ({
      ...file,
      // Ids stand nowhere else: the manifests need not be read for it.
      isInBooth: exhibits?.includes(JSON.stringify(file.id)) ?? false,
    }))
}

const isOnShow = ({ stage, isInBooth }: Found): boolean => stage === 'published' && isInBooth

/** What is on show may be seen by all but those who are recused from everything that shows it. */
async function isShown(services: Services, request: Request, files: Found[]): Promise<boolean> {
  const shown = files.filter(isOnShow)
  if (shown.length === 0) return false
  const recused = await recusedBy(services, tokenOf(request.headers.cookie))
  return shown.some(({ submission_id }) => !recused.has(submission_id ?? ''))
}

async function maySee(services: Services, request: Request, files: Found[]): Promise<boolean> {
  const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
  if (actor.personId === null) return false
  const anonymous = await anonymousTo(services.db, actor)
  for (const { id, gathering_id, owner_id, stage, submission_id, isInBooth } of files) {
    const anonymity = anonymous.get(submission_id ?? '')
    const form = {
      ownerId: owner_id ?? '',
      unsubmitted: stage === 'draft',
      anonymous: anonymity !== undefined,
    }
    const isTheirs =
      gathering_id === null
        ? can('intake.read', actor, form)
        : can('gathering.read', actor, { gatheringRole: actor.memberships.get(gathering_id) })
    if (isTheirs) return true
    if (submission_id === null || stage === null || !isInBooth) continue
    const booth = await boothFor(services.db, actor, { id: submission_id, stage })
    if (booth === 'open' && (!anonymity || anonymity.shown.has(id))) return true
  }
  return false
}

export function blobRoute(services: Services): RequestHandler {
  return async (request, response, next) => {
    const match = /^\/([0-9a-f]{64})\.(\w{3,4})$/.exec(request.path)
    const [, sha = '', extension = ''] = match ?? []
    const files = match ? await filesShowing(services, sha, extension) : []
    const [first] = files
    const isPublic = files.some(isOnShow)
    // Whoever may not see it is not told that it is there.
    const mayShow = isPublic
      ? await isShown(services, request, files)
      : await maySee(services, request, files)
    if (!first || !mayShow) return next(new Refusal('not-found'))
    response.set({
      'Content-Type': first.media_type ?? '',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': isPublic
        ? `public, max-age=${PUBLIC_KEPT_S}, immutable`
        : `private, max-age=${PRIVATE_KEPT_S}`,
    })
    const options = { cacheControl: false, dotfiles: 'allow' } as const
    response.sendFile(
      services.blobs.pathOf(sha),
      options,
      (error?: Error & { status?: number }) => {
        if (!error || response.headersSent) return
        // A part that lies beyond the file's end is the asker's mistake, not ours.
        if (error.status === RANGE_NOT_SATISFIABLE) response.status(RANGE_NOT_SATISFIABLE).end()
        else next(error)
      },
    )
  }
}
