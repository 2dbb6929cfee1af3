/** A review whose one item is decided and sealed, its notice with an objection, and one to be reviewed blind. */
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import type { Notice } from '../../shared/protocol/api-notice.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'

export interface StagedNotice {
  id: string
  /** By which the objection is followed. */
  token: string
}

interface Staff {
  organiser: string
  secretary: string
}

const TOKEN = '5f0c2d7e-0c6a-4d6e-9f0b-1f6f3a1b2c3d'

export async function stageNotice(
  base: string,
  { organiser, secretary }: Staff,
  submissionId: string,
): Promise<StagedNotice> {
  const post = <T>(path: string, token: string | undefined, body: unknown): Promise<T> =>
    callApi<T>(base, path, { ...(token !== undefined && { token }), method: 'POST', body })
  const plan = { kind: 'review', title: '交通领域终评', trackId: 'transport' }
  const { id } = await post<Gathering>('/gatherings', secretary, plan)
  const agenda = { id, agenda: [submissionId] }
  await callApi(base, `/gatherings/${id}`, { token: secretary, method: 'PUT', body: agenda })
  const member = { id, name: '周组长', role: 'chair' }
  const { url } = await post<Invitation>(`/gatherings/${id}/members`, secretary, member)
  const chair = await redeemLink(base, url)
  await post(`/gatherings/${id}/status`, secretary, { id, status: 'open' })
  const room = await enterRoom(base, id, chair)
  for (const phase of ['scoring', 'closed', 'revealed'])
    await room.request('setPhase', { submissionId, phase })
  const changeId = crypto.randomUUID()
  await room.request('decide', { submissionId, outcome: 'selected', reason: '', changeId })
  await room.leave()
  const path = `/gatherings/${id}/decision`
  const { digest } = await callApi<{ digest: string }>(base, path, { token: chair })
  for (const token of [chair, secretary]) await post(`${path}/seal`, token, { digest })
  const sheet = { title: '遴选结果公示', gatherings: [id], days: 7 }
  const notice = await post<Notice>('/notices', organiser, sheet)
  await post(`/notices/${notice.id}/objections`, undefined, {
    submissionId,
    name: '李明',
    contact: '13800000000',
    statement: '该项目所述的换乘枢纽并不由申报单位运营，可查工商登记。',
    token: TOKEN,
  })
  return { id: notice.id, token: TOKEN }
}

/** Admits a filed submission and plans a blind review of it; returns the gathering's id. */
export async function stageBlind(
  base: string,
  { organiser }: Staff,
  submissionId: string,
): Promise<string> {
  const post = <T>(path: string, body: unknown): Promise<T> =>
    callApi<T>(base, path, { token: organiser, method: 'POST', body })
  const check = { id: submissionId, decision: 'accept', ticks: CHECK_TICKS, reason: '' }
  await post(`/checks/${submissionId}`, check)
  await post(`/checks/${submissionId}/admit`, { id: submissionId, admitted: true })
  const plan = { kind: 'review', title: '匿名初评', trackId: null }
  const { id } = await post<Gathering>('/gatherings', plan)
  const body = { id, agenda: [submissionId], blind: true }
  await callApi(base, `/gatherings/${id}`, { token: organiser, method: 'PUT', body })
  return id
}
