/** A whole house that answers on a port: the real server, people who call its API and enter rooms. */
import { createServer } from 'node:net'
import { Client, type Room } from '@colyseus/sdk'
import { createApp } from '../../server/app.ts'
import type { Config } from '../../server/house/config.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { RefusalData } from '../../shared/protocol/refusals.ts'
import type { MessageName, SharedExhibit } from '../../shared/protocol/messages.ts'
import { FRAME_CHANNEL, VIEW_CHANNEL, VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  applyPatch,
  viewOfEntries,
  type EntryMap,
  type RoomPatch,
  type RoomView,
} from '../../shared/state/room-view.ts'
import { readHeard, type HeardPacket } from '../../shared/voice/voice-frame.ts'
import { openHouse, type DatabaseKind, type House } from './house.ts'

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

export interface RunningHouse extends House {
  url: string
}

/** Starts the real app by the real clock. One at a time in a process: rooms are matched globally. */
export async function runHouse(
  kind: DatabaseKind,
  options: Partial<Pick<Config, 'mqttUrl' | 'trustProxy'>> = {},
): Promise<RunningHouse> {
  const house = await openHouse(kind, { realClock: true })
  Object.assign(house.services.config, options)
  const { server } = createApp(house.services)
  const port = await freePort()
  await server.listen(port, '127.0.0.1')
  return {
    ...house,
    url: `http://127.0.0.1:${port}`,
    async close() {
      await server.gracefullyShutdown(false)
      await house.close()
    },
  }
}

/** The session as a browser sends it. */
export const cookieOf = (token: string): string => `${SESSION_COOKIE}=${token}`

/** Calls the API as our own page does. */
export function callApi(
  url: string,
  path: string,
  options: {
    token?: string
    method?: string
    body?: unknown
    headers?: Record<string, string>
  } = {},
): Promise<Response> {
  const { token, method = 'GET', body, headers } = options
  return fetch(`${url}/api${path}`, {
    method,
    headers: {
      'x-requested-with': 'jiebang',
      ...(token === undefined ? {} : { cookie: cookieOf(token) }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

type SeatReservation = Parameters<Client['consumeSeatReservation']>[0]

/** A reserved seat; throws with the answer when there is none. */
export async function reserveSeat(
  url: string,
  token: string,
  gatheringId: string,
  body: { page?: string; screen?: boolean } = {},
): Promise<SeatReservation> {
  const path = `/gatherings/${gatheringId}/seat`
  const answer = await callApi(url, path, { token, method: 'POST', body })
  const given = (await answer.json()) as { reservation: SeatReservation }
  if (!answer.ok) throw new Error(`No seat: ${answer.status} ${JSON.stringify(given)}`)
  return given.reservation
}

export interface Guest {
  room: Room
  /** What the guest knows of the room; throws before anything was told. */
  view(): RoomView
  /** What the room has told, as it came. */
  told: string[]
  /** Frames of poses that came, in order. */
  frames: Uint8Array[]
  /** Packets of voice that came, in order. */
  voices: HeardPacket[]
  /** Exhibits as the room showed them, in order, the same one once. */
  exhibits: SharedExhibit[]
  /** Close code, once the connection has ended. */
  left: Promise<number>
  /** Leaves, or does nothing when the connection has ended already. */
  leave(): Promise<unknown>
  /** Asks the room; rejects with the answer of the room. */
  ask<A>(name: MessageName, payload: unknown): Promise<A>
  /** Code of the refusal a request ends in, or `done`. */
  outcome(name: MessageName, payload: unknown): Promise<string>
}

interface Channels {
  onMessage<T>(type: string, listener: (message: T) => void): void
}

export async function takeReservedSeat(url: string, reservation: SeatReservation): Promise<Guest> {
  const client = new Client(url)
  const room = await client.consumeSeatReservation(reservation)
  room.reconnection.enabled = false
  const frames: Uint8Array[] = []
  const exhibits: SharedExhibit[] = []
  const channels = room as unknown as Channels
  channels.onMessage<Uint8Array>(FRAME_CHANNEL, (bytes) => frames.push(bytes.slice()))
  const voices: HeardPacket[] = []
  channels.onMessage<Uint8Array>(VOICE_CHANNEL, (bytes) => {
    const packet = readHeard(bytes.slice())
    if (packet) voices.push(packet)
  })
  const told: string[] = []
  let entries: EntryMap = new Map()
  let view: RoomView | undefined
  const first = new Promise<void>((resolve) => {
    channels.onMessage<Uint8Array>(VIEW_CHANNEL, (bytes) => {
      const text = new TextDecoder().decode(bytes)
      told.push(text)
      const patch = JSON.parse(text) as RoomPatch
      entries = applyPatch(entries, patch)
      view = viewOfEntries(entries, view)
      if (!patch.whole)
        for (const [key, value] of Object.entries(patch.entries))
          if (key.startsWith('exhibit/') && value !== null) exhibits.push(value as SharedExhibit)
      resolve()
    })
  })
  const left = new Promise<number>((resolve) => {
    room.onLeave((code) => resolve(code))
    room.onDrop((code) => resolve(code))
  })
  const ask = <A>(name: MessageName, payload: unknown): Promise<A> =>
    room.request<unknown, A>(name, payload, { timeout: 8000 })
  // Who was sent away at once was told nothing.
  await Promise.race([first, left])
  return {
    room,
    view() {
      if (!view) throw new Error('The room has told nothing yet.')
      return view
    },
    told,
    frames,
    voices,
    exhibits,
    left,
    leave: () => Promise.race([room.leave(), left]),
    ask,
    outcome: (name, payload) =>
      ask(name, payload).then(
        () => 'done',
        (error: unknown) => codeOf(error),
      ),
  }
}

function codeOf(error: unknown): string {
  const { reason } = error as { reason?: RefusalData }
  return reason?.code ?? String(error)
}

/** Takes a seat through the API and enters, as a page does. */
export async function enter(
  url: string,
  token: string,
  gatheringId: string,
  body: { screen?: boolean } = {},
): Promise<Guest> {
  return takeReservedSeat(url, await reserveSeat(url, token, gatheringId, body))
}
