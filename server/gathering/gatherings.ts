/** Gatherings as the secretary prepares them: agenda, rubric, people, codes, opening and ending. */
import { isApplicant, mayKnow } from '../../shared/audience/audience.ts'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import type { Gathering, GatheringLine } from '../../shared/protocol/api-gathering.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Schedule } from '../../shared/expert/appointment.ts'
import type { Quota } from '../../shared/review/decision.ts'
import type { Timing } from '../../shared/review/timing.ts'
import type { Round } from '../../shared/review/round.ts'
import type { RubricDraft } from '../../shared/review/rubric-draft.ts'
import { createId } from '../session/tokens.ts'
import { recusedFrom } from '../session/recused.ts'
import type { SignedInActor } from '../session/sessions.ts'
import { blobUrl } from '../assets/asset-rows.ts'
import { defaultRubric } from '../call/calls.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { markCalibration, replaceAgenda } from './agenda.ts'
import { blindItemsOf, refuseLateBlindness, refuseUnlessBlind, titleBefore } from './blindness.ts'
import { recuseConflicted } from './conflicts.ts'
import { shortlistOf } from './defence.ts'
import { quotaOf } from './quota.ts'
import { record } from './record.ts'
import { viewerOf } from './recusals.ts'
import { emptyFacts } from './room-facts.ts'
import { changeRubric, readRubric } from './rubric.ts'
import { scheduleOf } from './schedule.ts'
import { slideRows } from './slides.ts'
import { timingOf } from './timing.ts'

export async function findGathering(db: Queries, id: string): Promise<GatheringRow> {
  const row = await db.selectFrom('gathering').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

function describeLine(row: GatheringRow, actor: SignedInActor): GatheringLine {
  return {
    id: row.id,
    kind: row.kind,
    round: row.round,
    title: row.title,
    trackId: row.track_id,
    status: row.status,
    role: actor.memberships.get(row.id) ?? null,
    createdAt: row.created_at,
  }
}

/** All gatherings for staff, the own ones for everybody else. */
export async function listGatherings(
  services: Services,
  actor: SignedInActor,
): Promise<GatheringLine[]> {
  const isStaff = actor.roles.some((role) => role === 'organiser' || role === 'secretary')
  const rows = await services.db
    .selectFrom('gathering')
    .selectAll()
    .where('call_id', '=', services.current.id)
    .orderBy('created_at', 'desc')
    .execute()
  return rows
    .filter((row) => isStaff || actor.memberships.has(row.id))
    .map((row) => describeLine(row, actor))
}

export async function describeGathering(
  services: Services,
  row: GatheringRow,
  actor: SignedInActor,
): Promise<Gathering> {
  const agenda = await services.db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission_id', 'form', 'phase', 'calibration'])
    .where('gathering_id', '=', row.id)
    .orderBy('position')
    .execute()
  const members = await services.db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .leftJoin('person as issuer', 'issuer.id', 'member.reissued_by')
    .select(['person.id', 'person.name', 'role', 'reissued_at', 'issuer.name as reissued_by'])
    .where('gathering_id', '=', row.id)
    .where('role', '!=', 'audience')
    .orderBy('person.created_at')
    .execute()
  const slides = await slideRows(services.db, row.id)
  const viewer = await viewerOf(services.db, actor, row)
  const blind = await blindItemsOf(services.db, row.id)
  const titleFor = (item: (typeof agenda)[number]): string => {
    const stage = { blind: blind.has(item.submission_id) }
    const subject = { of: 'applicant', submissionId: item.submission_id } as const
    const knows = mayKnow(viewer, subject, stage) === 'all'
    return titleBefore(knows ? new Map() : blind, item)
  }
  return {
    ...describeLine(row, actor),
    blind: row.blind === 1,
    quota: quotaOf(row),
    schedule: scheduleOf(row),
    timing: timingOf(row),
    hasDoor: row.door_hash !== null,
    revision: row.revision,
    rubric: readRubric(row.rubric),
    from: isApplicant(viewer) ? null : await sourceOf(services.db, row),
    timeOfDay: row.time_of_day,
    agenda: agenda.flatMap((item) => {
      const { submission_id: submissionId, phase } = item
      const knowing = mayKnow(viewer, { of: 'item', submissionId })
      if (knowing === 'nothing') return []
      const recused = knowing === 'redacted'
      const title = titleFor(item)
      const calibration = item.calibration === 1
      return [{ submissionId, title, phase: recused ? 'waiting' : phase, recused, calibration }]
    }),
    members: members
      .filter(({ id, role }) => mayKnow(viewer, { of: 'member', personId: id, role }) === 'all')
      .map(({ id, name, role, reissued_at, reissued_by }) => ({
        personId: id,
        name,
        role,
        reissuedAt: reissued_at,
        // The name of who did it is that of somebody of the staff.
        reissuedBy: isApplicant(viewer) ? null : reissued_by,
      })),
    slides: (isApplicant(viewer) ? [] : slides).map((slide) => ({
      assetId: slide.id,
      url: blobUrl(slide),
      status: slide.status,
      position: slide.position,
    })),
  }
}

/** The review that a defence comes from. */
export async function sourceOf(
  db: Queries,
  { from_id: fromId }: Pick<GatheringRow, 'from_id'>,
): Promise<Gathering['from']> {
  if (fromId === null) return null
  const { id, title } = await findGathering(db, fromId)
  return { id, title }
}

/** Refuses with `bad-input` a round that is none of its kind, and a defence of nothing. */
export async function createGathering(
  services: Services,
  actorId: string,
  gathering: Pick<GatheringRow, 'kind' | 'title'> & {
    trackId: string | null
    round?: Round
    fromId?: string | null
  },
): Promise<GatheringRow> {
  const { call } = services.current
  const { kind, title, trackId, round = 'session', fromId = null } = gathering
  if (trackId !== null && !call.tracks.some((t) => t.id === trackId)) throw new Refusal('bad-input')
  if (kind !== 'review' && round !== 'session') throw new Refusal('bad-input')
  if ((round === 'defence') !== (fromId !== null)) throw new Refusal('bad-input')
  return services.db.transaction().execute(async (trx) => {
    const shortlist =
      fromId === null ? null : await shortlistOf(trx, services.current, { actorId, fromId })
    const row = await trx
      .insertInto('gathering')
      .values({
        id: createId(),
        call_id: services.current.id,
        kind,
        round,
        from_id: fromId,
        title,
        track_id: trackId,
        status: 'planned',
        rubric: JSON.stringify(shortlist?.rubric ?? defaultRubric(call)),
        time_of_day: 'day',
        blind: 0,
        quota: null,
        schedule: null,
        timing: null,
        door_hash: null,
        final_at: null,
        revision: 1,
        epoch: 0,
        room_id: null,
        room_seen_at: 0,
        facts: JSON.stringify(emptyFacts()),
        created_at: services.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    if (shortlist) await replaceAgenda(trx, row.id, shortlist.agenda, new Set())
    const payload = {
      kind,
      title,
      trackId,
      ...(kind === 'review' && { round }),
      ...(shortlist && { fromId, agenda: shortlist.agenda }),
    }
    const created = { gatheringId: row.id, actor: actorId, act: 'gathering.created', payload }
    await record(services, trx, created)
    return row
  })
}

export interface GatheringUpdate {
  id: string
  revision?: number
  title?: string
  agenda?: string[]
  /** The item that is calibration; null for none. */
  calibration?: string | null
  rubric?: RubricDraft
  timeOfDay?: TimeOfDay
  /** Whether the panel may not know whose the items are; settled before the gathering opens. */
  blind?: boolean
  quota?: Quota
  /** When and where it meets; null for not settled. */
  schedule?: Schedule | null
  timing?: Timing
}

/**
 * Changes title, agenda, rubric, light, quota, lengths of phases, time and place; what is left out stays. Items that have
 * begun stay; the rubric is refused with `rubric-locked` once an item has been scored, a change made from an older revision with
 * `revision-conflict`.
 */
export async function updateGathering(
  services: Services,
  actorId: string,
  update: GatheringUpdate,
): Promise<void> {
  const { id, revision, title, calibration, rubric: draft, timeOfDay, blind, quota } = update
  const { schedule, timing } = update
  const agenda = update.agenda && [...new Set(update.agenda)]
  const { call } = services.current
  let recusalsChanged = false
  await services.db.transaction().execute(async (trx) => {
    // Taking the row first makes the first start of scoring and a change of the rubric wait for each other.
    const open = await trx
      .updateTable('gathering')
      .set((e) => ({
        revision: e('revision', '+', 1),
        ...(title !== undefined && { title }),
        ...(timeOfDay && { time_of_day: timeOfDay }),
        ...(blind !== undefined && { blind: blind ? 1 : 0 }),
        ...(quota && { quota: JSON.stringify(quota) }),
        ...(schedule !== undefined && {
          schedule: schedule && JSON.stringify(schedule),
        }),
        ...(timing && { timing: JSON.stringify(timing) }),
      }))
      .where('id', '=', id)
      .where('status', '!=', 'ended')
      .returning(['id', 'revision', 'kind', 'round', 'status', 'blind', 'final_at'])
      .executeTakeFirst()
    if (!open) throw new Refusal('wrong-stage')
    if (revision !== undefined && open.revision !== revision + 1)
      throw new Refusal('revision-conflict')
    if (open.final_at !== null && (agenda || quota)) throw new Refusal('decision-final')
    if (blind !== undefined) refuseLateBlindness(open)
    const recused = await recusedFrom(trx, actorId)
    if (agenda) await replaceAgenda(trx, id, agenda, recused)
    if (calibration !== undefined) await markCalibration(trx, open, calibration, recused)
    if (agenda || blind) await refuseUnlessBlind(trx, open)
    if (agenda) recusalsChanged = await recuseConflicted(services, trx, id)
    const rubric = draft && (await changeRubric(trx, call, { id, rubric: draft }))
    const payload = {
      title: title ?? null,
      agenda: agenda ?? null,
      ...(calibration !== undefined && { calibration }),
      ...(rubric && { rubric }),
      timeOfDay: timeOfDay ?? null,
      ...(blind !== undefined && { blind }),
      ...(quota && { quota: { ...quota } }),
      ...(schedule !== undefined && { schedule: schedule && { ...schedule } }),
      ...(timing && { timing: { ...timing } }),
    }
    const updated = { gatheringId: id, actor: actorId, act: 'gathering.updated', payload }
    await record(services, trx, updated)
  })
  if (agenda || blind !== undefined || calibration !== undefined)
    services.notices.tell({ gatheringId: id, part: 'agenda' })
  if (recusalsChanged) services.notices.tell({ gatheringId: id, part: 'recusals' })
  if (timeOfDay) services.notices.tell({ gatheringId: id, part: 'light' })
}

/** Opens a gathering for its people, or ends it for good. */
export async function setGatheringStatus(
  services: Services,
  actorId: string,
  change: { id: string; status: 'open' | 'ended' },
): Promise<GatheringRow> {
  const { id, status } = change
  return services.db.transaction().execute(async (trx) => {
    const row = await findGathering(trx, id)
    if (row.status === 'ended') throw new Refusal('wrong-stage')
    if (status === 'open' && row.kind === 'review') {
      const item = await trx
        .selectFrom('agenda_item')
        .select('submission_id')
        .where('gathering_id', '=', id)
        .limit(1)
        .executeTakeFirst()
      if (!item) throw new Refusal('agenda-empty')
      await refuseUnlessBlind(trx, { ...row, status })
    }
    const updated = await trx
      .updateTable('gathering')
      .set((e) => ({ status, epoch: status === 'ended' ? e('epoch', '+', 1) : e.ref('epoch') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const act = `gathering.${status}`
    await record(services, trx, { gatheringId: id, actor: actorId, act, payload: {} })
    return updated
  })
}
