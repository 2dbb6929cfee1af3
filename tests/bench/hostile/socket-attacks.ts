/** Sockets that only take room: they stop in the middle of a word, never read, or have no seat. */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { pick } from '../random.ts'
import { drawAddress } from './raw-http.ts'
import { openSocket, reserve, type RoomAttack } from './room-attacks.ts'

const STALLED = 300
const ANONYMOUS = 1500
const ANONYMOUS_AT_A_TIME = 100
/** How long a stalled or anonymous socket stays, unless the server closes it. */
const STAYS_MS = 45_000

/** Beginnings without an end. */
const HALVES: readonly string[] = [
  'G',
  'GET /api/scenarios HTTP/1.1\r\nHost: 127.0.0.1\r\n',
  'POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-With: jiebang\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"email":"',
  'POST /api/uploads HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-With: jiebang\r\nTus-Resumable: 1.0.0\r\nContent-Length: 5\r\n\r\n',
  'POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-With: jiebang\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n{',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n',
  '\u0016\u0003\u0001',
]
/** Asks for much, many times, and reads nothing of it. */
const GREEDY = 'GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(40)

function openRaw(port: number, random: () => number): Promise<Socket | undefined> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: drawAddress(random) })
  return new Promise((resolve) => {
    // Whoever is turned away is turned away.
    socket.on('error', () => resolve(undefined))
    socket.once('connect', () => resolve(socket))
  })
}

/** Opens 300 over the first half of `forMs` and keeps each. */
export async function stallSockets(attack: RoomAttack, forMs: number): Promise<void> {
  const { base, random, tally, isOver } = attack
  const port = Number(new URL(base).port)
  const kept: Promise<void>[] = []
  for (let i = 0; i < STALLED && !isOver(); i += 1) {
    const socket = await openRaw(port, random)
    if (socket) {
      tally.sockets += 1
      socket.pause()
      socket.write(Buffer.from(random() < 0.15 ? GREEDY : pick(random, HALVES), 'latin1'))
      kept.push(stay(socket, isOver))
    }
    await pause(forMs / 2 / STALLED)
  }
  await Promise.all(kept)
}

async function stay(socket: Socket, isOver: () => boolean): Promise<void> {
  const untilMs = Date.now() + STAYS_MS
  while (!isOver() && !socket.destroyed && Date.now() < untilMs) await pause(500)
  socket.destroy()
}

/** 1,500 sockets without a seat, a hundred at a time, half of them in real rooms. */
export async function crowd(attack: RoomAttack, forMs: number): Promise<void> {
  const { base, scene, random, tally, isOver } = attack
  const [token = ''] = scene.silent
  const seat = await reserve(base, scene.roadshowId, token).catch(() => `${base}/a/b?sessionId=c`)
  const room = seat.replace('http', 'ws').replace(/sessionId=.*/, 'sessionId=')
  const addresses = [
    base.replace('http', 'ws'),
    `${base.replace('http', 'ws')}/nowhere/nobody?sessionId=x`,
    `${room}${'a'.repeat(9)}`,
    `${room.replace('?sessionId=', '?reconnectionToken=x&sessionId=y')}`,
  ]
  const kept: Promise<void>[] = []
  for (let opened = 0; opened < ANONYMOUS && !isOver(); opened += ANONYMOUS_AT_A_TIME) {
    const sockets = await Promise.all(
      Array.from({ length: ANONYMOUS_AT_A_TIME }, () =>
        openSocket(pick(random, addresses), random),
      ),
    )
    for (const socket of sockets) {
      if (!socket) continue
      tally.sockets += 1
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
      kept.push(Promise.race([closed, pause(STAYS_MS)]).then(() => socket.terminate()))
    }
    await pause((forMs * 0.6 * ANONYMOUS_AT_A_TIME) / ANONYMOUS)
  }
  await Promise.all(kept)
}
