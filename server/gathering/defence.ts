/** The defence 答辩: a review of what an earlier one has put forward. */
import type { Call } from '../../shared/call/call.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { draftOfRubric, withDraft } from '../../shared/review/rubric-draft.ts'
import { defaultRubric } from '../call/calls.ts'
import { recusedFrom } from '../session/recused.ts'
import type { Queries } from '../storage/database.ts'
import { rubricOf } from './rubric.ts'

/** What a defence begins with: a proposal, which its secretary may change. */
interface Shortlist {
  /** Selected items first, then the reserve, each in the order of the earlier agenda. */
  agenda: string[]
  rubric: Rubric
}

/**
 * The shortlist of a review of this call. Refuses with `not-found` what is none, with `recused` whoever is
 * recused from one of its items, with `not-decided` while nothing is selected or in reserve.
 */
export async function shortlistOf(
  trx: Queries,
  { id: callId, call }: { id: string; call: Call },
  { actorId, fromId }: { actorId: string; fromId: string },
): Promise<Shortlist> {
  const source = await trx
    .selectFrom('gathering')
    .select('id')
    .where('id', '=', fromId)
    .where('call_id', '=', callId)
    .where('kind', '=', 'review')
    .executeTakeFirst()
  if (!source) throw new Refusal('not-found')
  const items = await trx
    .selectFrom('agenda_item')
    .select(['submission_id', 'outcome'])
    .where('gathering_id', '=', fromId)
    .orderBy('position')
    .execute()
  const recused = await recusedFrom(trx, actorId)
  // Before anything that would tell how an item fares.
  if (items.some((item) => recused.has(item.submission_id))) throw new Refusal('recused')
  const agenda = (['selected', 'reserve'] as const).flatMap((outcome) =>
    items.filter((item) => item.outcome === outcome).map((item) => item.submission_id),
  )
  if (agenda.length === 0) throw new Refusal('not-decided')
  const standard = defaultRubric(call)
  const draft = draftOfRubric(await rubricOf(trx, fromId))
  return { agenda, rubric: { ...withDraft(standard, draft, standard), version: 1 } }
}
