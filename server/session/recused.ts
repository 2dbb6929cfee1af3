/**
 * From which submissions somebody is recused while a gathering reviews them: their booths are shut for
 * that person everywhere, though everybody else may see them.
 */
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { hashToken } from './tokens.ts'

const NONE: ReadonlySet<string> = new Set()

const standing = (db: Queries) =>
  db
    .selectFrom('recusal')
    .innerJoin('gathering', 'gathering.id', 'recusal.gathering_id')
    .where('gathering.status', '!=', 'ended')

/** Of a person. */
export async function recusedFrom(
  db: Queries,
  personId: string | null,
): Promise<ReadonlySet<string>> {
  if (personId === null) return NONE
  const rows = await standing(db)
    .select('submission_id')
    .where('recusal.person_id', '=', personId)
    .execute()
  return new Set(rows.map((row) => row.submission_id))
}

/** Of whoever a session's token stands for: one question, asked at every public read of who is signed in. */
export async function recusedBy(
  { db, now }: Services,
  token: string | undefined,
): Promise<ReadonlySet<string>> {
  if (token === undefined || token === '') return NONE
  const rows = await standing(db)
    .innerJoin('session', 'session.person_id', 'recusal.person_id')
    .select('submission_id')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now())
    .execute()
  return new Set(rows.map((row) => row.submission_id))
}
