/** The agenda of a gathering: what may stand on it, and what may not be taken off it any more. */
import { BOOTH_STAGES } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Queries } from '../storage/database.ts'
import { onceIn } from './once-in.ts'
import type { GatheringRow } from '../storage/tables.ts'

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
        calibration: 0,
      })
      .onConflict((c) => c.columns(['gathering_id', 'submission_id']).doUpdateSet({ position }))
      .execute()
  await putCalibrationFirst(trx, id)
}

/** The calibration item leads the agenda, whatever order was asked for. */
async function putCalibrationFirst(trx: Queries, id: string): Promise<void> {
  const items = await trx
    .selectFrom('agenda_item')
    .select(['submission_id', 'calibration'])
    .where('gathering_id', '=', id)
    .orderBy('calibration', 'desc')
    .orderBy('position')
    .execute()
  if (items[0]?.calibration !== 1) return
  for (const [position, item] of items.entries())
    await trx
      .updateTable('agenda_item')
      .set({ position })
      .where('gathering_id', '=', id)
      .where('submission_id', '=', item.submission_id)
      .execute()
}

/**
 * Marks one item as calibration, or none with null, before anything has begun. Refuses with `bad-input` what
 * is not on the agenda, with `recused` a change about an item from which the actor is recused, with
 * `wrong-stage` once an item has begun or where nothing is scored in turn.
 */
export async function markCalibration(
  trx: Queries,
  gathering: Pick<GatheringRow, 'id' | 'kind' | 'round'>,
  submissionId: string | null,
  recused: ReadonlySet<string>,
): Promise<void> {
  const { id, kind, round } = gathering
  const items = await trx
    .selectFrom('agenda_item')
    .select(['submission_id', 'phase', 'calibration'])
    .where('gathering_id', '=', id)
    .execute()
  const before = items.find((item) => item.calibration === 1)?.submission_id ?? null
  if (before === submissionId) return
  const about = [before, submissionId].filter((one) => one !== null)
  if (about.some((one) => recused.has(one))) throw new Refusal('recused')
  if (kind !== 'review' || round === 'screening') throw new Refusal('wrong-stage')
  if (submissionId !== null && !items.some((item) => item.submission_id === submissionId))
    throw new Refusal('bad-input')
  if (items.some((item) => item.phase !== 'waiting')) throw new Refusal('wrong-stage')
  await trx
    .updateTable('agenda_item')
    .set((e) => ({
      calibration: e
        .case()
        .when('submission_id', '=', submissionId ?? '')
        .then(1)
        .else(0)
        .end(),
    }))
    .where('gathering_id', '=', id)
    .execute()
  await putCalibrationFirst(trx, id)
}

/** The calibration item, where there is one. */
export function findCalibration(db: Queries, gatheringId: string) {
  return db
    .selectFrom('agenda_item')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .where('calibration', '=', 1)
    .executeTakeFirst()
}
