/** The round of a review as stored. */
import type { Round } from '../../shared/review/round.ts'
import type { Queries } from '../storage/database.ts'

export async function roundOf(db: Queries, gatheringId: string): Promise<Round> {
  const { round } = await db
    .selectFrom('gathering')
    .select('round')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return round
}
