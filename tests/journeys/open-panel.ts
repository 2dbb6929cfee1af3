/** A review in an empty house, open and at the scoring of its one scenario, made through the API. */
import { setTimeout as pause } from 'node:timers/promises'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import { CHECK_TICKS, type Submission } from '../../shared/protocol/api-intake.ts'
import { fitForm } from '../support/sample-call.ts'
import type { EmptyHouse } from './empty-house.ts'

type Post = <T>(path: string, body: unknown, method?: 'POST' | 'PUT') => Promise<T>

export interface Panel {
  /** The personal link of a reviewer. */
  linkOf(name: string): string
  /** A new code for a reviewer; the one before stops working. */
  codeFor(name: string): Promise<string>
}

const postAs =
  (house: EmptyHouse, token: string): Post =>
  (path, body, method = 'POST') =>
    callApi(house.base, path, { token, method, body })

/** A scenario on show, filed, accepted and published; returns its id. */
async function publishScenario(house: EmptyHouse): Promise<string> {
  const link = await house.invite('applicant', '申报人')
  const file = postAs(house, await redeemLink(house.base, link))
  const decide = postAs(house, house.organiser)
  const { id, revision } = await file<Submission>('/submissions', {})
  const path = `/submissions/${id}`
  const content = { id, revision, form: fitForm(), exhibits: [] }
  const saved = await file<Submission>(path, content, 'PUT')
  await file(`${path}/submit`, { id, revision: saved.revision })
  await decide(`/checks/${id}`, { id, decision: 'accept', ticks: CHECK_TICKS, reason: '' })
  await decide(`/checks/${id}/publish`, { id, published: true })
  return id
}

/** How long a room may need to see that somebody has signed out, in ms. */
const AWAY_MS = 10_000

/** No code is made for who is in the room: waits until the person is not. */
async function onceAway<T>(issue: () => Promise<T>): Promise<T> {
  const untilMs = Date.now() + AWAY_MS
  for (;;)
    try {
      return await issue()
    } catch (error) {
      if (!String(error).includes('person-seated') || Date.now() > untilMs) throw error
      await pause(200)
    }
}

/** Opens the review with a chair, who starts the scoring and leaves, and these reviewers. */
export async function openPanel(house: EmptyHouse, reviewers: readonly string[]): Promise<Panel> {
  const post = postAs(house, house.organiser)
  const submissionId = await publishScenario(house)
  const title = '评审会'
  const { id } = await post<Gathering>('/gatherings', { kind: 'review', title, trackId: null })
  const path = `/gatherings/${id}`
  await post(path, { id, title, agenda: [submissionId] }, 'PUT')
  const invite = (name: string, role: 'chair' | 'reviewer') =>
    post<Invitation>(`${path}/members`, { id, name, role })
  const chair = await invite('组长', 'chair')
  const invited = new Map<string, Invitation>()
  for (const name of reviewers) invited.set(name, await invite(name, 'reviewer'))
  await post(`${path}/status`, { id, status: 'open' })
  const room = await enterRoom(house.base, id, await redeemLink(house.base, chair.url))
  for (const phase of ['presenting', 'scoring'])
    await room.request('setPhase', { submissionId, phase })
  await room.leave()
  return {
    linkOf: (name) => invited.get(name)?.url ?? '',
    async codeFor(name) {
      const personId = invited.get(name)?.personId ?? null
      return (await onceAway(() => post<Invitation>(`${path}/codes`, { id, personId }))).code
    },
  }
}
