/** Notices and certificates as PDF: a notice for everybody, a certificate for its unit and the staff. */
import { Router, type Response } from 'express'
import { momentText } from '../../shared/call/call.ts'
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import type { NoticedOutcome } from '../../shared/notice/notice.ts'
import { can } from '../../shared/permission/permission.ts'
import type { Notice } from '../../shared/protocol/api-notice.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { ownId } from '../../shared/text/own-id.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import { createKept } from '../house/kept.ts'
import type { Services } from '../house/services.ts'
import { findSubmission } from '../intake/submissions.ts'
import { print } from '../print/print.ts'
import type { Certificate } from '../print/certificate.ts'
import type { NoticeSheet } from '../print/notice-sheet.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import { describeNotice, findNotice, listOf } from './notices.ts'

const OUTCOMES: Record<NoticedOutcome, { zh: string; en: string }> = {
  selected: { zh: '入选', en: 'selected' },
  reserve: { zh: '备选', en: 'in reserve' },
}

/** Sheets kept as they were printed, by what stands on them: anybody may ask as often as they like. */
const KEPT_MAX = 16

export function noticeRoutes(services: Services, limits: RateLimits): Router {
  const router = Router()
  const kept = createKept<Buffer>(KEPT_MAX)

  router.get('/api/notices/:id/notice.pdf', async (request, response) => {
    await limits.print(request.ip ?? '')
    const row = await findNotice(services.db, ownId(String(request.params.id)))
    const notice = await describeNotice(services, row)
    const digest = await sha256Hex(canonicalJson(listOf(row)))
    const about = noticeSheetOf(services, notice, digest)
    const sheet = await kept(canonicalJson(about), () => print({ kind: 'notice', about }))
    send(response, `${notice.title}.pdf`, sheet)
  })

  router.get('/api/notices/:id/certificates/:submissionId.pdf', async (request, response) => {
    const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
    const submissionId = ownId(String(request.params.submissionId))
    const submission = await findSubmission(services.db, submissionId)
    if (!can('intake.read', actor, { ownerId: submission.owner_id }))
      throw new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
    await limits.export(actor.personId ?? '')
    const row = await findNotice(services.db, ownId(String(request.params.id)))
    const notice = await describeNotice(services, row)
    const about = certificateOf(services, notice, {
      submissionId,
      number: submission.receipt_no ?? '',
    })
    send(response, `入选证书-${about.number}.pdf`, await print({ kind: 'certificate', about }))
  })
  return router
}

function send(response: Response, name: string, body: Buffer): void {
  response
    .type('pdf')
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('Cache-Control', 'no-store')
    .send(body)
}

const urlOf = ({ entrance }: Services, { id }: Notice): string =>
  `${entrance.addresses()[0]}/notices/${id}`

function noticeSheetOf(services: Services, notice: Notice, digest: string): NoticeSheet {
  const { call } = services.current
  const moment = (ms: number): string => momentText(call, ms)
  const { title, items, publishedAt, untilAt, confirmedAt } = notice
  const tracks = call.tracks.map((track) => ({
    name: track.name.zh,
    items: items
      .filter(({ trackId }) => trackId === track.id)
      .map((item) => ({
        title: item.title.zh,
        unit: [item.unit, ...item.jointUnits].join('、'),
        outcome: OUTCOMES[item.outcome].zh,
        withdrawn: item.withdrawn,
      })),
  }))
  return {
    call: call.name.zh,
    organisers: call.organisers.map(({ zh }) => zh),
    title,
    dates: {
      from: moment(publishedAt),
      until: moment(untilAt),
      confirmed: confirmedAt === null ? null : moment(confirmedAt),
      zone: call.timeZone,
    },
    tracks: tracks.filter((track) => track.items.length > 0),
    url: urlOf(services, notice),
    digest,
  }
}

/** Refuses with `not-confirmed` before the notice is, and `not-found` what it did not select. */
function certificateOf(
  services: Services,
  notice: Notice,
  { submissionId, number }: { submissionId: string; number: string },
): Certificate {
  const { call } = services.current
  const item = notice.items.find((one) => one.submissionId === submissionId)
  if (item?.outcome !== 'selected' || item.withdrawn !== null) throw new Refusal('not-found')
  if (notice.confirmedAt === null) throw new Refusal('not-confirmed')
  const track = call.tracks.find(({ id }) => id === item.trackId)
  const [year, month, day] = momentText(call, notice.confirmedAt)
    .slice(0, 10)
    .split('-')
    .map(Number)
  return {
    call: call.name,
    organisers: call.organisers.map(({ zh }) => zh),
    track: track?.name ?? { zh: '', en: '' },
    title: item.title,
    unit: item.unit,
    jointUnits: item.jointUnits,
    outcome: OUTCOMES.selected,
    number,
    date: `${year}年${month}月${day}日`,
    url: urlOf(services, notice),
  }
}
