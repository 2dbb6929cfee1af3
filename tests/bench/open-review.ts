/** A review session of the sample call, made through the API: open, with one item being scored. */
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { callApi, enterRoom, redeemLink } from './seat.ts'

const TRACK = 'transport'
const REVIEWERS = ['吴专家', '郑专家']

export interface OpenReview {
  id: string
  /** The scenario that is being scored. */
  scenario: ScenarioSummary
  /** Sessions, as the cookie carries them. */
  chair: string
  reviewers: string[]
}

/** `secretary` is a session of somebody who may prepare gatherings. */
export async function openReview(
  base: string,
  secretary: string,
  reviewerNames: readonly string[] = REVIEWERS,
): Promise<OpenReview> {
  const scenarios = await callApi<ScenarioSummary[]>(base, '/scenarios')
  const agenda = scenarios.filter((s) => s.track === TRACK)
  const [scenario] = agenda
  if (!scenario) throw new Error(`The sample call has no scenario of ${TRACK}.`)
  const title = '交通领域评审会'
  const { id } = await post<Gathering>('/gatherings', { kind: 'review', title, trackId: TRACK })
  await callApi(base, `/gatherings/${id}`, {
    token: secretary,
    method: 'PUT',
    body: { id, title, agenda: agenda.map((s) => s.id) },
  })
  const sessions: string[] = []
  const members = [
    { name: '周组长', role: 'chair' },
    ...reviewerNames.map((name) => ({ name, role: 'reviewer' })),
  ]
  for (const member of members) {
    const { url } = await post<Invitation>(`/gatherings/${id}/members`, { id, ...member })
    sessions.push(await redeemLink(base, url))
  }
  await post(`/gatherings/${id}/status`, { id, status: 'open' })
  const [chair = '', ...reviewers] = sessions
  const room = await enterRoom(base, id, chair)
  await room.request('setPhase', { submissionId: scenario.id, phase: 'presenting' })
  await room.request('setPhase', { submissionId: scenario.id, phase: 'scoring' })
  await room.leave()
  return { id, scenario, chair, reviewers }

  function post<T>(path: string, body: unknown): Promise<T> {
    return callApi<T>(base, path, { token: secretary, method: 'POST', body })
  }
}
