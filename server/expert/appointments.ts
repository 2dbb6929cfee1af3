/** What becomes of an appointment: the expert's answer, its withdrawal, what the secretary settles. */
import { isStanding } from '../../shared/expert/appointment.ts'
import type { Asked } from '../../shared/protocol/api-expert.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createInvite, createPerson } from '../account/invites.ts'
import { entryOf, recuseConflicted } from '../gathering/conflicts.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { addMember, dropMember } from '../gathering/membership.ts'
import { record } from '../gathering/record.ts'
import { scheduleOf } from '../gathering/schedule.ts'
import { formOf } from '../intake/submissions.ts'
import { hashToken } from '../session/tokens.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { AppointmentRow, ExpertRow } from '../storage/expert-tables.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { declaredOf, keepConflict } from './conflict-rows.ts'
import { findExpert } from './experts.ts'
import { lockReview } from './panels.ts'

async function findByToken(db: Queries, token: string): Promise<AppointmentRow> {
  const row = await db
    .selectFrom('appointment')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

/** Whether it can be answered, or answered otherwise, now. */
function isOpen(row: AppointmentRow, gathering: GatheringRow, nowMs: number): boolean {
  if (row.state === 'withdrawn' || gathering.status === 'ended') return false
  return row.state !== 'sent' || row.reply_by === null || nowMs <= row.reply_by
}

/** An appointment for whoever has its link. Refuses with `not-found`. */
export async function readAsked(services: Services, token: string): Promise<Asked> {
  const row = await findByToken(services.db, token)
  return describe(services, row, null)
}

async function describe(
  services: Services,
  row: AppointmentRow,
  enter: string | null,
): Promise<Asked> {
  const { db, current } = services
  const gathering = await findGathering(db, row.gathering_id)
  const expert = await findExpert(db, row.expert_id)
  const { name, unit, formerUnits, collaborators } = entryOf(expert)
  const open = isOpen(row, gathering, services.now())
  const blind = gathering.blind === 1
  return {
    state: row.state,
    expert: { name, unit, formerUnits, collaborators },
    role: row.role,
    call: current.call.name,
    organisers: current.call.organisers,
    gathering: gathering.title,
    schedule: scheduleOf(gathering),
    replyBy: row.reply_by,
    open,
    blind,
    items: open && !blind && row.state !== 'declined' ? await itemsOf(db, row) : null,
    declared: blind ? [] : await declaredOf(db, expert.id),
    enter,
  }
}

async function itemsOf(
  db: Queries,
  { gathering_id }: AppointmentRow,
): Promise<NonNullable<Asked['items']>> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'submission.form'])
    .where('gathering_id', '=', gathering_id)
    .orderBy('position')
    .execute()
  return rows.map((item) => {
    const { scenarioName, leadUnitName, jointUnits } = formOf(item)
    const units = [leadUnitName, ...jointUnits.map(({ name }) => name)].filter(
      (name) => name !== '',
    )
    return { submissionId: item.id, title: scenarioName, units }
  })
}

export interface Answer {
  token: string
  accept: boolean
  reason: string
  formerUnits: string[]
  collaborators: string[]
  conflicts: { submissionId: string; reason: string }[]
}

/**
 * The expert's answer, which may be given anew while the gathering has not ended. With a yes the expert is on
 * the panel, recused from what is a conflict, and is told the way in. Refuses with `appointment-over`.
 */
export async function answerAppointment(services: Services, answer: Answer): Promise<Asked> {
  const { gathering_id: gatheringId } = await findByToken(services.db, answer.token)
  const { row, enter } = await services.db.transaction().execute(async (trx) => {
    const gathering = await trx
      .updateTable('gathering')
      .set((e) => ({ revision: e.ref('revision') }))
      .where('id', '=', gatheringId)
      .returningAll()
      .executeTakeFirstOrThrow()
    const before = await findByToken(trx, answer.token)
    if (!isOpen(before, gathering, services.now())) throw new Refusal('appointment-over')
    const given = { services, trx, before, expert: await findExpert(trx, before.expert_id) }
    return answer.accept ? accept(given, answer) : decline(given, answer.reason)
  })
  services.notices.tell({ gatheringId, part: 'members' })
  services.notices.tell({ gatheringId, part: 'recusals' })
  return describe(services, row, enter)
}

interface Given {
  services: Services
  trx: Queries
  before: AppointmentRow
  expert: ExpertRow
}

interface Answered {
  row: AppointmentRow
  enter: string | null
}

async function accept(
  { services, trx, before, expert }: Given,
  { formerUnits, collaborators, conflicts }: Answer,
): Promise<Answered> {
  const { gathering_id: gatheringId, role } = before
  const entry = { ...entryOf(expert), formerUnits, collaborators }
  const personId =
    expert.person_id ?? (await createPerson(trx, { name: entry.name }, services.now()))
  await trx
    .updateTable('expert')
    .set((e) => ({
      entry: JSON.stringify(entry),
      revision: e('revision', '+', 1),
      person_id: personId,
    }))
    .where('id', '=', expert.id)
    .execute()
  await declare(trx, { gatheringId, expertId: expert.id, conflicts })
  const member = await trx
    .selectFrom('member')
    .select('role')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!member) await addMember(services, trx, { gatheringId, personId, role, actorId: personId })
  const row = await keepAnswer({ services, trx, before, expert }, personId, {
    state: 'accepted',
    reason: '',
  })
  await recuseConflicted(services, trx, gatheringId, member ? undefined : personId)
  // Others have the letter too: it lets in once, and nobody who has come in before.
  if (expert.person_id !== null) return { row, enter: null }
  const { token } = await createInvite(services, trx, {
    gathering: { id: gatheringId, role },
    personId,
    name: entry.name,
    goTo: `/gatherings/${gatheringId}`,
    uses: 1,
  })
  return { row, enter: `/invite/${token}` }
}

async function decline(given: Given, reason: string): Promise<Answered> {
  const { services, trx, before, expert } = given
  const { gathering_id: gatheringId } = before
  const personId = expert.person_id ?? 'public'
  if (before.state === 'accepted' && expert.person_id !== null)
    await dropIfMember(services, trx, { gatheringId, personId, actorId: personId })
  return { row: await keepAnswer(given, personId, { state: 'declined', reason }), enter: null }
}

async function dropIfMember(
  services: Services,
  trx: Queries,
  key: { gatheringId: string; personId: string; actorId: string },
): Promise<void> {
  const member = await trx
    .selectFrom('member')
    .select('person_id')
    .where('gathering_id', '=', key.gatheringId)
    .where('person_id', '=', key.personId)
    .executeTakeFirst()
  if (member) await dropMember(services, trx, key)
}

async function keepAnswer(
  { services, trx, before, expert }: Given,
  actor: string,
  answer: Pick<AppointmentRow, 'state' | 'reason'>,
): Promise<AppointmentRow> {
  const row = await trx
    .updateTable('appointment')
    .set({ ...answer, answered_at: services.now() })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const payload = { appointmentId: row.id, expertId: expert.id, state: row.state }
  const { gathering_id: gatheringId } = row
  await record(services, trx, { gatheringId, actor, act: 'expert.answered', payload })
  return row
}

/** What the expert declares about the items of this agenda replaces what was declared about them before. */
async function declare(
  trx: Queries,
  declared: {
    gatheringId: string
    expertId: string
    conflicts: Answer['conflicts']
  },
): Promise<void> {
  const { gatheringId, expertId, conflicts } = declared
  const items = await trx
    .selectFrom('agenda_item')
    .innerJoin('gathering', 'gathering.id', 'agenda_item.gathering_id')
    .select(['submission_id', 'blind'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  // Of a blind review nobody says anything of an item whose applicant is not known.
  const own = new Set(items.filter(({ blind }) => blind === 0).map((item) => item.submission_id))
  if (conflicts.some(({ submissionId }) => !own.has(submissionId))) throw new Refusal('bad-input')
  const reasons = new Map(conflicts.map(({ submissionId, reason }) => [submissionId, reason]))
  for (const submissionId of own) {
    const reason = reasons.get(submissionId) ?? null
    if (reason === null)
      await trx
        .updateTable('conflict')
        .set({ declared: null })
        .where('expert_id', '=', expertId)
        .where('submission_id', '=', submissionId)
        .execute()
    else await keepConflict(trx, { expertId, submissionId }, { declared: reason })
  }
}

/** Takes an appointment back, and the expert off the panel. Refuses with `not-found` what does not stand. */
export async function withdrawAppointment(
  services: Services,
  actorId: string,
  { gatheringId, id, reason }: { gatheringId: string; id: string; reason: string },
): Promise<void> {
  await services.db.transaction().execute(async (trx) => {
    await lockReview(trx, gatheringId)
    const row = await trx
      .selectFrom('appointment')
      .selectAll()
      .where('id', '=', id)
      .where('gathering_id', '=', gatheringId)
      .executeTakeFirst()
    if (!row || !isStanding(row.state)) throw new Refusal('not-found')
    const { person_id: personId } = await findExpert(trx, row.expert_id)
    if (row.state === 'accepted' && personId !== null)
      await dropIfMember(services, trx, { gatheringId, personId, actorId })
    await trx
      .updateTable('appointment')
      .set({ state: 'withdrawn', reason })
      .where('id', '=', id)
      .execute()
    const payload = { appointmentId: id, expertId: row.expert_id, reason }
    await record(services, trx, { gatheringId, actor: actorId, act: 'expert.withdrawn', payload })
  })
  services.notices.tell({ gatheringId, part: 'members' })
}
