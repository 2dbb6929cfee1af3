/** The secretary settles how a conflict of interest stands; recusals follow. */
import type { ConflictVerdict } from '../../shared/expert/conflicts.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { recuseConflicted } from '../gathering/conflicts.ts'
import { hiddenItems } from '../gathering/once-in.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import { record } from '../gathering/record.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { ExpertRow } from '../storage/expert-tables.ts'
import { declaredOf, keepConflict } from './conflict-rows.ts'
import { findExpert } from './experts.ts'
import { lockReview } from './panels.ts'

/**
 * How a conflict stands, as the secretary settles it with a reason; null takes that back. Refuses with
 * `conflict-declared` to settle against the expert's own word, with `reason-needed`, and with `recusal-late`
 * while the item is being scored.
 */
export async function settleConflict(
  services: Services,
  actorId: string,
  settled: {
    gatheringId: string
    expertId: string
    submissionId: string
    verdict: ConflictVerdict | null
    reason: string
  },
): Promise<void> {
  const { gatheringId, expertId, submissionId, verdict, reason } = settled
  if (verdict !== null && reason === '') throw new Refusal('reason-needed')
  await services.db.transaction().execute(async (trx) => {
    await lockReview(trx, gatheringId)
    await refuseIfRecused(trx, { gatheringId, submissionId, personId: actorId })
    const expert = await findExpert(trx, expertId)
    const item = await trx
      .selectFrom('agenda_item')
      .select('submission_id')
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .executeTakeFirst()
    if (!item) throw new Refusal('not-found')
    if ((await hiddenItems(trx, gatheringId)).has(submissionId)) throw new Refusal('recusal-late')
    const declared = await declaredOf(trx, expertId)
    if (declared.some((one) => one.submissionId === submissionId))
      throw new Refusal('conflict-declared')
    await keepConflict(trx, { expertId, submissionId }, { settled: verdict, reason })
    const payload = { submissionId, expertId, verdict, reason }
    await record(services, trx, { gatheringId, actor: actorId, act: 'conflict.settled', payload })
    for (const id of await panelsOf(trx, expert)) await recuseConflicted(services, trx, id)
  })
  services.notices.tell({ gatheringId: '', part: 'recusals' })
}

/** Gatherings that have not ended and in which the expert sits. */
async function panelsOf(trx: Queries, { person_id }: ExpertRow): Promise<string[]> {
  if (person_id === null) return []
  const rows = await trx
    .selectFrom('member')
    .innerJoin('gathering', 'gathering.id', 'member.gathering_id')
    .select('gathering.id')
    .where('person_id', '=', person_id)
    .where('status', '!=', 'ended')
    .execute()
  return rows.map(({ id }) => id)
}
