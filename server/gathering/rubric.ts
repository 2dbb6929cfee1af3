/** The rubric of a gathering as stored. */
import { Refusal } from '../../shared/protocol/refusals.ts'
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

/** Changes weights, and which criteria want evidence. Refuses with `rubric-locked` once a score stands. */
export async function changeRubric(
  trx: Queries,
  id: string,
  {
    weights = {},
    evidence,
  }: { weights?: Record<string, number> | undefined; evidence?: string[] | undefined },
): Promise<void> {
  const rubric = await rubricOf(trx, id)
  const criteria = rubric.criteria.map((c) => ({
    ...c,
    weight: weights[c.id] ?? c.weight,
    ...(evidence && { evidence: evidence.includes(c.id) }),
  }))
  const isWeighedAlike = criteria.every((c, i) => c.weight === rubric.criteria[i]?.weight)
  const asksAlike = criteria.every((c, i) => !c.evidence === !rubric.criteria[i]?.evidence)
  if (isWeighedAlike && asksAlike) return
  const scored = await trx
    .selectFrom('score')
    .select('value')
    .where('gathering_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (scored) throw new Refusal('rubric-locked')
  const changed: Rubric = {
    ...rubric,
    version: rubric.version + 1,
    isDefault: rubric.isDefault && isWeighedAlike,
    criteria,
  }
  await trx
    .updateTable('gathering')
    .set({ rubric: JSON.stringify(changed) })
    .where('id', '=', id)
    .execute()
}
