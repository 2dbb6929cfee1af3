/** Letters of appointment as PDF: for the staff who ask, and for the expert by the letter's own link. */
import { Router, type Response } from 'express'
import { momentText } from '../../shared/call/call.ts'
import { isStanding } from '../../shared/expert/appointment.ts'
import { can } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { ownId } from '../../shared/text/own-id.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import { entryOf } from '../gathering/conflicts.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { scheduleOf } from '../gathering/schedule.ts'
import type { Services } from '../house/services.ts'
import type { Letter } from '../print/letter.ts'
import { print } from '../print/print.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import { hashToken } from '../session/tokens.ts'
import type { AppointmentRow } from '../storage/expert-tables.ts'
import { linkOf } from './appointment-link.ts'
import { findExpert } from './experts.ts'

const ROLE_NAMES = { chair: '评审组长', reviewer: '评审专家' } as const

export function letterRoutes(services: Services, limits: RateLimits): Router {
  const router = Router()
  const { db } = services

  router.get('/api/gatherings/:id/letters/:appointmentId.pdf', async (request, response) => {
    const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
    const gatheringId = ownId(String(request.params.id))
    if (!can('panel.read', actor, { gatheringRole: actor.memberships.get(gatheringId) }))
      throw new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
    const row = await db
      .selectFrom('appointment')
      .selectAll()
      .where('id', '=', ownId(String(request.params.appointmentId)))
      .where('gathering_id', '=', gatheringId)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    await send(response, row)
  })

  router.get('/api/appointments/:token/letter.pdf', async (request, response) => {
    await limits.print(request.ip ?? '')
    const row = await db
      .selectFrom('appointment')
      .selectAll()
      .where('token_hash', '=', hashToken(ownId(String(request.params.token))))
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    await send(response, row)
  })
  return router

  async function send(response: Response, row: AppointmentRow): Promise<void> {
    const about = await letterOf(services, row)
    const name = `聘请函-${about.name}.pdf`
    response
      .type('pdf')
      .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .set('Cache-Control', 'no-store')
      .send(await print({ kind: 'letter', about }))
  }
}

async function letterOf(services: Services, row: AppointmentRow): Promise<Letter> {
  const { db, current } = services
  const { call } = current
  const moment = (ms: number): string => momentText(call, ms)
  const gathering = await findGathering(db, row.gathering_id)
  const { name, unit, position } = entryOf(await findExpert(db, row.expert_id))
  const schedule = scheduleOf(gathering)
  const items = await db
    .selectFrom('agenda_item')
    .select('submission_id')
    .where('gathering_id', '=', gathering.id)
    .execute()
  const [year, month, day] = moment(row.sent_at).slice(0, 10).split('-').map(Number)
  return {
    call: call.name.zh,
    organisers: call.organisers.map(({ zh }) => zh),
    name,
    unit,
    position,
    role: ROLE_NAMES[row.role],
    gathering: gathering.title,
    track: call.tracks.find(({ id }) => id === gathering.track_id)?.name.zh ?? '',
    schedule: schedule && {
      from: moment(schedule.startsAt),
      until: moment(schedule.endsAt),
      place: schedule.place,
      zone: call.timeZone,
    },
    items: items.length,
    isBlind: gathering.blind === 1,
    replyBy: row.reply_by === null ? null : moment(row.reply_by),
    url: isStanding(row.state) ? linkOf(services, row) : null,
    number: row.id,
    date: `${year}年${month}月${day}日`,
  }
}
