/** Calls and seats as our own page makes them, from Node: the API with a session, a room by its seat. */
import { Client, type Room } from '@colyseus/sdk'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'

export interface ApiCall {
  token?: string
  method?: 'GET' | 'POST' | 'PUT'
  body?: unknown
}

/** The answer of the API under /api; throws with the answer's text when it is not a good one. */
export async function callApi<T>(base: string, path: string, call: ApiCall = {}): Promise<T> {
  const answer = await send(base, path, call)
  return (await answer.json()) as T
}

async function send(base: string, path: string, call: ApiCall): Promise<Response> {
  const { token, method = 'GET', body } = call
  const answer = await fetch(`${base}/api${path}`, {
    method,
    headers: {
      'x-requested-with': 'jiebang',
      ...(token === undefined ? {} : { cookie: `${SESSION_COOKIE}=${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** Signs in by an invite link; the token is what the cookie carries. */
export async function redeemLink(base: string, link: string): Promise<string> {
  const token = new URL(link).pathname.split('/').at(-1)
  const answer = await send(base, '/invites/redeem', { method: 'POST', body: { token } })
  const cookie = answer.headers.getSetCookie().find((c) => c.startsWith(`${SESSION_COOKIE}=`))
  const session = cookie?.split(';')[0]?.slice(SESSION_COOKIE.length + 1)
  if (!session) throw new Error(`The link ${link} gave no session.`)
  return session
}

type SeatReservation = Parameters<Client['consumeSeatReservation']>[0]

/** Takes a seat in a gathering and enters its room; reconnecting is left to the caller. */
export async function enterRoom(base: string, gatheringId: string, token: string): Promise<Room> {
  const path = `/gatherings/${gatheringId}/seat`
  const { reservation } = await callApi<{ reservation: SeatReservation }>(base, path, {
    token,
    method: 'POST',
  })
  const room = await new Client(base).consumeSeatReservation(reservation)
  room.reconnection.enabled = false
  room.onError(() => undefined)
  // Frames of poses come without being asked for.
  room.onMessage('*', () => undefined)
  return room
}
