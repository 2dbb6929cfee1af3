/**
 * The process that attacks, apart from the honest people so that its own work does not delay them:
 * started by hostile.ts, which sends one plan and hears a tally each second until it ends by itself.
 */
import { setPriority } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { mulberry32 } from '../../../shared/review/ranking/random.ts'
import { drawApiAttack, type Attack } from './api-attacks.ts'
import type { Family, Plan } from './attack-plan.ts'
import { createPace } from './pace.ts'
import { drawAddress, openConnection, type RawConnection } from './raw-http.ts'
import { attackRoom, sitSilent, type RoomAttack } from './room-attacks.ts'
import type { AttackScene } from './scene.ts'
import { crowd, stallSockets } from './socket-attacks.ts'
import { countAnswer, createTally } from './tally.ts'
import { drawBrokenRequest, drawFlood, drawUpgrade, drawUpload } from './wire-attacks.ts'

/** Below the server and the honest, who share the cores. */
const PRIORITY = 10
const REQUESTS_PER_SECOND = { api: 260, wire: 30, uploads: 40, flood: 40 }
const FRAMES_PER_SECOND = 700
const LANES = { api: 8, wire: 6, uploads: 3, flood: 4 }
/** An answer that takes longer is none. */
const PATIENCE_MS = 30_000
/** How long to wait for an answer that need not come. */
const GLANCE_MS = 150
const REQUESTS_PER_CONNECTION = 40
const TELL_EVERY_MS = 1000

type Draw = (random: () => number, scene: AttackScene) => Attack

const draws = {
  api: drawApiAttack,
  wire: (random) => (random() < 0.5 ? drawUpgrade : drawBrokenRequest)(random),
  uploads: drawUpload,
  flood: drawFlood,
} satisfies Record<string, Draw>
const isRequests = (family: Family): family is keyof typeof draws => family in draws

const tally = createTally()
const tell = (): void => void process.send?.(tally)

process.once('message', (plan: Plan) => {
  setPriority(PRIORITY)
  const timer = setInterval(tell, TELL_EVERY_MS)
  attack(plan)
    .finally(() => {
      clearInterval(timer)
      tell()
    })
    .finally(() => process.disconnect())
})

async function attack({ base, scene, seed, forMs, sentMin, families }: Plan): Promise<void> {
  const startMs = Date.now()
  const isOver = (): boolean => {
    const spentMs = Date.now() - startMs
    return spentMs > forMs && (tally.requests + tally.frames >= sentMin || spentMs > 2 * forMs)
  }
  let lane = seed
  const room = (): RoomAttack => {
    lane += 1
    return { base, scene, random: mulberry32(lane), tally, pace: framePace, isOver }
  }
  const framePace = createPace(FRAMES_PER_SECOND)
  const work: Promise<unknown>[] = []
  for (const family of families) {
    if (isRequests(family)) {
      const pace = createPace(REQUESTS_PER_SECOND[family])
      for (let i = 0; i < LANES[family]; i += 1)
        work.push(attackByRequests({ ...room(), pace }, draws[family]))
    }
    if (family === 'rooms')
      for (const [id, tokens] of [
        [scene.reviewId, scene.reviewers],
        [scene.roadshowId, scene.audience],
      ] as const)
        for (const token of tokens) work.push(attackRoom(room(), id, token))
    if (family === 'silent') for (const token of scene.silent) work.push(sitSilent(room(), token))
    if (family === 'sockets') work.push(stallSockets(room(), forMs), crowd(room(), forMs))
  }
  await Promise.all(work)
  await pause(TELL_EVERY_MS)
}

async function attackByRequests(attack: RoomAttack, draw: Draw): Promise<void> {
  const { base, scene, random, tally: counted, pace, isOver } = attack
  const port = Number(new URL(base).port)
  let connection: RawConnection | undefined
  let served = 0
  while (!isOver()) {
    await pace()
    if (!connection?.isOpen || served >= REQUESTS_PER_CONNECTION) {
      connection?.close()
      connection = openConnection(port, drawAddress(random))
      served = 0
    }
    const { label, method, bytes, mayHang } = draw(random, scene)
    const patienceMs = mayHang ? GLANCE_MS : PATIENCE_MS
    const answer = await connection.send(bytes, { method, patienceMs })
    served += 1
    counted.requests += 1
    countAnswer(counted, label, answer)
    if (mayHang) connection.close()
  }
  connection?.close()
}
