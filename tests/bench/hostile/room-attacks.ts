/** Lives of hostile seats: a seat is taken as a page takes it, then the socket speaks bytes of its own. */
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { pick } from '../random.ts'
import { callApi } from '../seat.ts'
import { drawForeignFrame, drawLikelyFrame } from './frames.ts'
import type { Tally } from './tally.ts'
import type { Pace } from './pace.ts'
import { drawAddress } from './raw-http.ts'
import type { AttackScene } from './scene.ts'

type Random = () => number

/** Acknowledges a join. */
const JOINED = Buffer.from([10])
const OPEN_WITHIN_MS = 10_000
/** A burst goes out at once; the socket is closed behind it. */
const BURST_FRAMES = 150
/** Frames a second that a room lets one socket send, and a little more. */
const STEADY_PER_SECOND = 110
const STEADY_S = 3

export interface RoomAttack {
  base: string
  scene: AttackScene
  random: Random
  tally: Tally
  pace: Pace
  isOver(): boolean
}

interface Reservation {
  processId: string
  roomId: string
  sessionId: string
}

/** Where a socket with a seat goes. Throws when the house gives none. */
export async function reserve(base: string, gatheringId: string, token: string): Promise<string> {
  const { reservation } = await callApi<{ reservation: Reservation }>(
    base,
    `/gatherings/${gatheringId}/seat`,
    { token, method: 'POST' },
  )
  const { processId, roomId, sessionId } = reservation
  return `${base.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`
}

/** An open socket from an address of its own; undefined when it did not open. */
export function openSocket(url: string, random: Random): Promise<WebSocket | undefined> {
  const socket = new WebSocket(url, {
    localAddress: drawAddress(random),
    perMessageDeflate: false,
    handshakeTimeout: OPEN_WITHIN_MS,
  })
  return new Promise((resolve) => {
    // A refused or broken socket is an answer too.
    socket.on('error', () => resolve(undefined))
    socket.once('close', () => resolve(undefined))
    socket.once('open', () => resolve(socket))
  })
}

const firstMessage = (socket: WebSocket): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => {
      socket.once('message', () => resolve())
      socket.once('close', () => resolve())
    }),
    pause(OPEN_WITHIN_MS),
  ])

/** Takes seats one after the other for one person until it is over. */
export async function attackRoom(attack: RoomAttack, gatheringId: string, token: string) {
  const { base, random, tally, isOver } = attack
  while (!isOver()) {
    const url = await reserve(base, gatheringId, token).catch(() => undefined)
    // No seat now: the house refuses who comes too often.
    const socket = url === undefined ? undefined : await openSocket(url, random)
    if (!socket) {
      tally.refusedSeats += 1
      await pause(1000 + 1000 * random())
      continue
    }
    tally.sockets += 1
    await firstMessage(socket)
    if (random() < 0.9) socket.send(JOINED)
    if (random() < 0.5) await burst(attack, socket)
    else await steady(attack, socket)
    if (random() < 0.5) socket.terminate()
    else socket.close()
    await pause(200 * random())
  }
}

async function burst({ random, scene, tally, pace }: RoomAttack, socket: WebSocket) {
  await pace(BURST_FRAMES)
  for (let i = 0; i < BURST_FRAMES && socket.readyState === WebSocket.OPEN; i += 1) {
    const draw = random() < 0.8 ? drawForeignFrame : drawLikelyFrame
    socket.send(draw(random, scene), { binary: random() < 0.98 })
    tally.frames += 1
  }
  await pause(100)
}

async function steady(attack: RoomAttack, socket: WebSocket): Promise<void> {
  const { random, scene, tally, pace, isOver } = attack
  const batch = STEADY_PER_SECOND / 10
  for (let sent = 0; sent < STEADY_PER_SECOND * STEADY_S && !isOver(); sent += batch) {
    if (socket.readyState !== WebSocket.OPEN) return
    await pace(batch)
    for (let i = 0; i < batch; i += 1) {
      const foreign = random() < 0.01
      socket.send((foreign ? drawForeignFrame : drawLikelyFrame)(random, scene))
      tally.frames += 1
    }
    await pause(100)
  }
}

/** Seats that never acknowledge, or never read, as long as the house bears them. */
export async function sitSilent(attack: RoomAttack, token: string): Promise<void> {
  const { base, scene, random, tally, isOver } = attack
  const url = await reserve(base, scene.roadshowId, token).catch(() => undefined)
  const socket = url === undefined ? undefined : await openSocket(url, random)
  if (!socket) {
    tally.refusedSeats += 1
    return
  }
  tally.sockets += 1
  await firstMessage(socket)
  if (pick(random, [true, false])) {
    socket.send(JOINED)
    socket.pause()
  }
  while (!isOver() && socket.readyState === WebSocket.OPEN) await pause(200)
  socket.terminate()
}
