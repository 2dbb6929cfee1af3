/** The agenda of a gathering: what may stand on it, and what may not be taken off it any more. */
import { BOOTH_STAGES } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Queries } from '../storage/database.ts'
import { onceIn } from './once-in.ts'

/**
 * Puts these submissions on the agenda, in order. Refuses with `bad-input` one that has no booth, with
 * `recused` a change about an item from which the actor is recused, with `wrong-stage` to take off one
 * that has begun, put off since or not.
 */
export async function replaceAgenda(
  trx: Queries,
  id: string,
  agenda: string[],
  recused: ReadonlySet<string>,
): Promise<void> {
  const admitted = await trx
    .selectFrom('submission')
    .select('id')
    .where('stage', 'in', BOOTH_STAGES)
    .where('id', 'in', agenda.length > 0 ? agenda : [''])
    .execute()
  const before = await trx
    .selectFrom('agenda_item')
    .select('submission_id')
    .where('gathering_id', '=', id)
    .execute()
  const known = new Set([...admitted.map((one) => one.id), ...before.map((b) => b.submission_id)])
  if (agenda.some((submissionId) => !known.has(submissionId))) throw new Refusal('bad-input')
  const had = new Set(before.map((item) => item.submission_id))
  // Before anything that would tell how the item fares.
  if ([...recused].some((own) => had.has(own) !== agenda.includes(own)))
    throw new Refusal('recused')
  const begun = await onceIn(trx, id)
  if ([...had].some((own) => begun.has(own) && !agenda.includes(own)))
    throw new Refusal('wrong-stage')
  await trx
    .deleteFrom('agenda_item')
    .where('gathering_id', '=', id)
    .where('submission_id', 'not in', agenda.length > 0 ? agenda : [''])
    .execute()
  for (const [position, submissionId] of agenda.entries())
    await trx
      .insertInto('agenda_item')
      .values({
        gathering_id: id,
        submission_id: submissionId,
        position,
        phase: 'waiting',
        outcome: null,
        reason: '',
      })
      .onConflict((c) => c.columns(['gathering_id', 'submission_id']).doUpdateSet({ position }))
      .execute()
}
