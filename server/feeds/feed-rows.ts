/** What the database holds of a feed: the hash of its token, and the last value of each channel. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { FeedManifest } from '../../shared/exhibit/feed/manifest.ts'
import { can, type Actor } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { boothFor } from '../session/open-booths.ts'
import { createToken, hashToken } from '../session/tokens.ts'
import { exhibitsOf, findSubmission } from '../intake/submissions.ts'
import type { Queries } from '../storage/database.ts'
import type { SubmissionRow } from '../storage/tables.ts'

export interface FeedKey {
  submissionId: string
  exhibitId: string
}

export const feedKeyText = ({ submissionId, exhibitId }: FeedKey): string =>
  `${submissionId}/${exhibitId}`

/** The feed and the submission that it stands in; refuses with `not-found`. */
export async function findFeed(
  db: Queries,
  key: FeedKey,
): Promise<{ manifest: FeedManifest; submission: SubmissionRow }> {
  const submission = await findSubmission(db, key.submissionId)
  const manifest = exhibitsOf(submission).find(({ id }) => id === key.exhibitId)
  if (manifest?.kind !== 'feed') throw new Refusal('not-found')
  return { manifest, submission }
}

/** The feed, when its booth is open to the actor, or one's own to try it out; refuses with `not-found`. */
export async function findShownFeed(
  db: Queries,
  key: FeedKey,
  actor: Actor,
): Promise<FeedManifest> {
  const { manifest, submission } = await findFeed(db, key)
  const booth = await boothFor(db, actor, submission)
  const target = { ownerId: submission.owner_id, unsubmitted: submission.stage === 'draft' }
  if (booth === 'shut') throw new Refusal('recused')
  if (booth === 'hidden' && !can('intake.read', actor, target)) throw new Refusal('not-found')
  return manifest
}

function rowOf(db: Queries, { submissionId, exhibitId }: FeedKey) {
  return db
    .selectFrom('feed')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .where('exhibit_id', '=', exhibitId)
    .executeTakeFirst()
}

const FEED_PK = ['submission_id', 'exhibit_id'] as const

export async function hasToken(db: Queries, key: FeedKey): Promise<boolean> {
  return ((await rowOf(db, key))?.token_hash ?? null) !== null
}

/** A new token; the one before stops working. */
export async function renewToken(db: Queries, key: FeedKey): Promise<string> {
  const token = createToken()
  const token_hash = hashToken(token)
  await db
    .insertInto('feed')
    .values({
      submission_id: key.submissionId,
      exhibit_id: key.exhibitId,
      token_hash,
      latest: '{}',
    })
    .onConflict((conflict) => conflict.columns(FEED_PK).doUpdateSet({ token_hash }))
    .execute()
  return token
}

export async function isTokenOf(db: Queries, key: FeedKey, token: string): Promise<boolean> {
  const known = (await rowOf(db, key))?.token_hash ?? ''
  // Hashed once more, so that both have the same length whatever is stored.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return known !== '' && timingSafeEqual(digest(hashToken(token)), digest(known))
}

const latestSchema = z.record(z.string(), z.object({ atMs: z.number(), value: z.number() }))
export type Latest = z.infer<typeof latestSchema>

export async function keepLatest(db: Queries, key: FeedKey, latest: Latest): Promise<void> {
  const text = JSON.stringify(latest)
  await db
    .insertInto('feed')
    .values({
      submission_id: key.submissionId,
      exhibit_id: key.exhibitId,
      token_hash: null,
      latest: text,
    })
    .onConflict((conflict) => conflict.columns(FEED_PK).doUpdateSet({ latest: text }))
    .execute()
}

/** The last value of each channel. */
export async function readLatest(db: Queries, key: FeedKey): Promise<Latest> {
  const row = await rowOf(db, key)
  return latestSchema.safeParse(row ? JSON.parse(row.latest) : {}).data ?? {}
}
