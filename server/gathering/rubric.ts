/** The rubric of a gathering as stored. */
import { rubricSchema, type Rubric } from '../../shared/review/rubric.ts'
import type { Queries } from '../storage/database.ts'

export function readRubric(text: string): Rubric {
  return rubricSchema.parse(JSON.parse(text))
}

export async function rubricOf(db: Queries, gatheringId: string): Promise<Rubric> {
  const row = await db
    .selectFrom('gathering')
    .select('rubric')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return readRubric(row.rubric)
}
