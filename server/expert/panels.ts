/** The panel of a review by appointment: who is asked, whom the rules would propose, which conflicts stand. */
import {
  isStanding,
  overlaps,
  type AskedRole,
  type Schedule,
} from '../../shared/expert/appointment.ts'
import { isAway } from '../../shared/expert/away.ts'
import {
  planPanels,
  type BarReason,
  type PanelCandidate,
  type PanelWish,
  type PlanRules,
} from '../../shared/expert/panel-plan.ts'
import type { Appointment, Panel, Proposal } from '../../shared/protocol/api-expert.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { comparisonKey } from '../../shared/text/written.ts'
import { momentText } from '../../shared/call/call.ts'
import { entryOf, readConflicts } from '../gathering/conflicts.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { record } from '../gathering/record.ts'
import { scheduleOf } from '../gathering/schedule.ts'
import { formOf } from '../intake/submissions.ts'
import { createId, hashToken } from '../session/tokens.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { AppointmentRow, ExpertRow } from '../storage/expert-tables.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { linkOf, tokenOf } from './appointment-link.ts'
import { findExpert, poolOf, readLoads } from './experts.ts'

/** Only reviews have a panel. */
export async function findReview(db: Queries, id: string): Promise<GatheringRow> {
  const row = await findGathering(db, id)
  if (row.kind !== 'review') throw new Refusal('bad-input')
  return row
}

const itemsOf = (db: Queries, gatheringId: string) =>
  db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'submission.form'])
    .where('gathering_id', '=', gatheringId)
    .orderBy('position')
    .execute()

export const appointmentsOf = (db: Queries, gatheringId: string): Promise<AppointmentRow[]> =>
  db
    .selectFrom('appointment')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()

function describe(services: Services, row: AppointmentRow): Appointment {
  return {
    id: row.id,
    expertId: row.expert_id,
    role: row.role,
    state: row.state,
    sentAt: row.sent_at,
    replyBy: row.reply_by,
    answeredAt: row.answered_at,
    reason: row.reason,
    url: isStanding(row.state) ? linkOf(services, row) : null,
  }
}

/** Days of a schedule by the call's own calendar. */
function daysOf({ current }: Services, { startsAt, endsAt }: Schedule): [string, string] {
  const dayOf = (ms: number): string => momentText(current.call, ms).slice(0, 10)
  return [dayOf(startsAt), dayOf(endsAt)]
}

export async function readPanel(services: Services, gatheringId: string): Promise<Panel> {
  const { db } = services
  const row = await findReview(db, gatheringId)
  const items = await itemsOf(db, gatheringId)
  const appointments = await appointmentsOf(db, gatheringId)
  const loads = await readLoads(db, row.call_id)
  const pool = await poolOf(db, row.call_id)
  const conflicts = await readConflicts(db, pool, items)
  const asked = new Set(
    appointments.filter(({ state }) => isStanding(state)).map((one) => one.expert_id),
  )
  const schedule = scheduleOf(row)
  const days = schedule && daysOf(services, schedule)
  const counts = new Map<string, number>()
  for (const { expertId, standing } of conflicts)
    if (standing === 'conflict') counts.set(expertId, (counts.get(expertId) ?? 0) + 1)
  return {
    appointments: appointments.map((one) => describe(services, one)),
    candidates: pool.map((expert) => {
      const entry = entryOf(expert)
      return {
        expertId: expert.id,
        name: entry.name,
        unit: entry.unit,
        ofField: row.track_id === null || entry.fields.includes(row.track_id),
        conflicts: counts.get(expert.id) ?? 0,
        used: loads.get(expert.id) ?? 0,
        load: entry.load,
        away: days !== null && isAway(entry.away, ...days),
      }
    }),
    items: items.map((item) => {
      const { scenarioName, leadUnitName } = formOf(item)
      return { submissionId: item.id, title: scenarioName, unit: leadUnitName }
    }),
    conflicts: conflicts.filter(({ expertId }) => asked.has(expertId)),
  }
}

/** Panels by the rules of shared/expert/panel-plan.ts; nothing is kept of them. */
export async function proposePanels(
  services: Services,
  gatherings: readonly string[],
  rules: PlanRules,
): Promise<Proposal[]> {
  const { db, current } = services
  const rows = await Promise.all([...new Set(gatherings)].map((id) => findReview(db, id)))
  const pool = await poolOf(db, current.id)
  const loads = await readLoads(db, current.id)
  const agendas = new Map<string, Awaited<ReturnType<typeof itemsOf>>>()
  for (const { id } of rows) agendas.set(id, await itemsOf(db, id))
  const items = new Map([...agendas.values()].flat().map((item) => [item.id, item]))
  const conflicts = new Set(
    (await readConflicts(db, pool, [...items.values()]))
      .filter(({ standing }) => standing === 'conflict')
      .map(({ expertId, submissionId }) => `${expertId} ${submissionId}`),
  )
  const busy = await readBusy(db, current.id)
  const wishes = await Promise.all(
    rows.map((row) => wishOf(services, row, { pool, busy, items: agendas.get(row.id) ?? [] })),
  )
  const candidates = pool.map((expert): PanelCandidate => {
    const { unit, fields, load } = entryOf(expert)
    const loadLeft = load - (loads.get(expert.id) ?? 0)
    return { expertId: expert.id, unit: comparisonKey(unit), fields, load, loadLeft }
  })
  const has = (expertId: string, submissionId: string): boolean =>
    conflicts.has(`${expertId} ${submissionId}`)
  const people = new Map(pool.map((expert) => [expert.id, entryOf(expert)]))
  const named = (expertId: string) => {
    const { name = '', unit = '' } = people.get(expertId) ?? {}
    return { expertId, name, unit }
  }
  return planPanels(candidates, wishes, rules, has).map((proposal) => ({
    ...proposal,
    title: rows.find(({ id }) => id === proposal.gatheringId)?.title ?? '',
    picks: proposal.picks.map((pick) => ({ ...pick, ...named(pick.expertId) })),
    short: proposal.short.map(({ submissionId, members }) => {
      const item = items.get(submissionId)
      return { submissionId, members, title: item ? formOf(item).scenarioName : '' }
    }),
    passed: proposal.passed.map(({ expertId, reason }) => ({
      expertId,
      reason,
      name: named(expertId).name,
    })),
  }))
}

interface Busy {
  expertId: string
  gatheringId: string
  schedule: Schedule
}

/** When experts sit on panels already. */
async function readBusy(db: Queries, callId: string): Promise<Busy[]> {
  const rows = await db
    .selectFrom('appointment')
    .innerJoin('gathering', 'gathering.id', 'appointment.gathering_id')
    .select(['expert_id', 'gathering_id', 'schedule'])
    .where('gathering.call_id', '=', callId)
    .where('appointment.state', 'in', ['sent', 'accepted'])
    .where('gathering.status', '!=', 'ended')
    .execute()
  return rows.flatMap((row) => {
    const schedule = scheduleOf(row)
    return schedule ? [{ expertId: row.expert_id, gatheringId: row.gathering_id, schedule }] : []
  })
}

async function wishOf(
  services: Services,
  row: GatheringRow,
  known: { pool: readonly ExpertRow[]; busy: readonly Busy[]; items: readonly { id: string }[] },
): Promise<PanelWish> {
  const { pool, busy, items } = known
  const appointments = await appointmentsOf(services.db, row.id)
  const schedule = scheduleOf(row)
  const barred = new Map<string, BarReason>()
  if (schedule) {
    const days = daysOf(services, schedule)
    for (const expert of pool)
      if (isAway(entryOf(expert).away, ...days)) barred.set(expert.id, 'away')
    for (const other of busy)
      if (other.gatheringId !== row.id && overlaps(other.schedule, schedule))
        barred.set(other.expertId, 'elsewhere')
  }
  for (const { expert_id, state } of appointments)
    if (state === 'declined') barred.set(expert_id, 'declined')
  const standing = appointments.filter(({ state }) => isStanding(state))
  return {
    gatheringId: row.id,
    trackId: row.track_id,
    items: items.map(({ id }) => id),
    standing: standing.map(({ expert_id }) => expert_id),
    barred,
  }
}

/**
 * Asks experts to the panel; each gets a letter with a link. Refuses with `appointed-already`, and with
 * `wrong-stage` once the gathering has ended.
 */
export async function appointExperts(
  services: Services,
  actorId: string,
  appointed: {
    gatheringId: string
    experts: readonly { expertId: string; role: AskedRole }[]
    replyBy: number | null
  },
): Promise<void> {
  const { gatheringId, experts, replyBy } = appointed
  if (replyBy !== null && replyBy <= services.now()) throw new Refusal('bad-input')
  await services.db.transaction().execute(async (trx) => {
    await lockReview(trx, gatheringId)
    for (const { expertId, role } of experts) {
      const expert = await findExpert(trx, expertId)
      await refuseTwice(trx, gatheringId, expert)
      const id = createId()
      await trx
        .insertInto('appointment')
        .values({
          id,
          gathering_id: gatheringId,
          expert_id: expertId,
          role,
          state: 'sent',
          token_hash: hashToken(tokenOf(services, id)),
          sent_by: actorId,
          sent_at: services.now(),
          reply_by: replyBy,
          answered_at: null,
          reason: '',
        })
        .execute()
      const payload = { appointmentId: id, expertId, role }
      const act = { gatheringId, actor: actorId, act: 'expert.appointed', payload }
      await record(services, trx, act)
    }
  })
}

/** Makes acts on one panel wait for each other; refuses with `wrong-stage` once it has ended. */
export async function lockReview(trx: Queries, gatheringId: string): Promise<GatheringRow> {
  const row = await trx
    .updateTable('gathering')
    .set((e) => ({ revision: e.ref('revision') }))
    .where('id', '=', gatheringId)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  if (row.kind !== 'review') throw new Refusal('bad-input')
  if (row.status === 'ended') throw new Refusal('wrong-stage')
  return row
}

async function refuseTwice(trx: Queries, gatheringId: string, expert: ExpertRow): Promise<void> {
  const appointments = await appointmentsOf(trx, gatheringId)
  const standing = appointments.some(
    ({ expert_id, state }) => expert_id === expert.id && isStanding(state),
  )
  if (standing) throw new Refusal('appointed-already', { name: entryOf(expert).name })
}
