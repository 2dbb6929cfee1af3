/** The rubric of a gathering as stored, and as its secretary changes it. */
import type { Call } from '../../shared/call/call.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { withDraft, type RubricDraft } from '../../shared/review/rubric-draft.ts'
import { rubricSchema, UNSCORED_PHASES, type Rubric } from '../../shared/review/rubric.ts'
import { defaultRubric } from '../call/calls.ts'
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

/**
 * Writes the next version of a gathering's rubric; in a transaction that has taken the gathering's row, so
 * that it and the first start of scoring wait for each other. Undefined where nothing changes; refuses
 * with `rubric-locked` once an item has been scored.
 */
export async function changeRubric(
  trx: Queries,
  call: Call,
  { id, rubric: draft }: { id: string; rubric: RubricDraft },
): Promise<Rubric | undefined> {
  const rubric = await rubricOf(trx, id)
  const changed = withDraft(rubric, draft, defaultRubric(call))
  if (changed === rubric) return undefined
  const scored = await trx
    .selectFrom('agenda_item')
    .select('submission_id')
    .where('gathering_id', '=', id)
    .where('phase', 'not in', UNSCORED_PHASES)
    .limit(1)
    .executeTakeFirst()
  if (scored) throw new Refusal('rubric-locked')
  await trx
    .updateTable('gathering')
    .set({ rubric: JSON.stringify(changed) })
    .where('id', '=', id)
    .execute()
  return changed
}
