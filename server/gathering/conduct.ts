/**
 * What chair, secretary and presenter do while a gathering runs: items, phases, leading, slides.
 * Each is one committed act; the room shows it only afterwards.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { nextPhases, PHASE_LENGTH_S, type Outcome, type Phase } from '../../shared/review/phase.ts'
import type { Services } from '../services.ts'
import type { Queries } from '../storage/database.ts'
import type { AgendaItemRow } from '../storage/tables.ts'
import { commitHeld, type Hold } from './hold.ts'
import { readFacts, type RoomFacts } from './room-facts.ts'

/** Changes the facts in one committed act and returns them as committed. */
export async function changeFacts(
  services: Services,
  hold: Hold,
  by: { actor: string; act: string },
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<RoomFacts> {
  return commitHeld(services, hold, { ...by, payload: {} }, (trx) =>
    updateFacts(trx, hold.gatheringId, change),
  )
}

async function updateFacts(
  trx: Queries,
  gatheringId: string,
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<RoomFacts> {
  const row = await trx
    .selectFrom('gathering')
    .select('facts')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  const before = readFacts(row.facts)
  const facts = { ...before, ...change(before) }
  await trx
    .updateTable('gathering')
    .set({ facts: JSON.stringify(facts) })
    .where('id', '=', gatheringId)
    .execute()
  return facts
}

async function findItem(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<AgendaItemRow> {
  const item = await trx
    .selectFrom('agenda_item')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
  return item
}

/** Moves an item to its next phase, with the countdown that belongs to it. */
export async function setPhase(
  services: Services,
  hold: Hold,
  change: { actor: string; submissionId: string; phase: Phase },
): Promise<RoomFacts> {
  const { actor, submissionId, phase } = change
  const act = { actor, act: `item.${phase}`, payload: { submissionId } }
  return commitHeld(services, hold, act, async (trx) => {
    const item = await findItem(trx, hold.gatheringId, submissionId)
    if (phase === 'decided' || !nextPhases(item.phase).includes(phase))
      throw new Refusal('phase-order')
    await trx
      .updateTable('agenda_item')
      .set({ phase })
      .where('gathering_id', '=', hold.gatheringId)
      .where('submission_id', '=', submissionId)
      .execute()
    const length = PHASE_LENGTH_S[phase]
    const phaseEndsAt = length === undefined ? 0 : services.now() + length * 1000
    return updateFacts(trx, hold.gatheringId, () => ({ currentItem: submissionId, phaseEndsAt }))
  })
}

/** Records the decision 遴选结果 on a revealed item. */
export async function decide(
  services: Services,
  hold: Hold,
  decision: {
    actor: string
    submissionId: string
    outcome: Outcome
    reason: string
    changeId: string
  },
): Promise<void> {
  const { actor, submissionId, outcome, reason, changeId } = decision
  const payload = { submissionId, outcome, reason }
  await commitHeld(
    services,
    hold,
    { actor, act: 'item.decided', payload, changeId },
    async (trx) => {
      const item = await findItem(trx, hold.gatheringId, submissionId)
      if (item.phase !== 'revealed' && item.phase !== 'decided') throw new Refusal('not-revealed')
      await trx
        .updateTable('agenda_item')
        .set({ phase: 'decided', outcome, reason })
        .where('gathering_id', '=', hold.gatheringId)
        .where('submission_id', '=', submissionId)
        .execute()
    },
  )
}
