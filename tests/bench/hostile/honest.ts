/**
 * The honest people of the hostile bench: a panel that sends poses, scores, acts and asks in one room,
 * and visitors who read the API. They notice what others do to the house: closed sockets, long waits.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Room } from '@colyseus/sdk'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAGS,
  POSE_BYTES,
  writePose,
} from '../../../shared/pose/pose-codec.ts'
import type { Gathering } from '../../../shared/protocol/api-gathering.ts'
import { POSE_CHANNEL } from '../../../shared/protocol/room-limits.ts'
import type { Rubric } from '../../../shared/review/rubric.ts'
import { mulberry32 } from '../../../shared/review/ranking/random.ts'
import { pick } from '../random.ts'
import { say } from '../report.ts'
import { callApi, enterRoom } from '../seat.ts'
import type { Scene } from './scene.ts'

const POSE_EVERY_MS = 50
const ACT_EVERY_MS = 400
/** Scoring lasts longer than any attack. */
const SCORING_S = 3600
const READ_EVERY_MS = 250
const VISITORS = 4
const REQUEST_TIMEOUT_MS = 20_000
const READS = ['/pavilions', '/scenarios', '/call', '/phrasing', '/me'] as const

export interface HonestPeople {
  /** Sockets of the panel that were closed, of those who had not left. */
  disconnects(): number
  /** The wait that one request in a hundred exceeds, in ms, of the requests so far. */
  p99Ms(): number
  /** Requests that were refused or never answered. */
  refused(): number
  /** Forgets the waits so far. */
  resetWaits(): void
  leave(): Promise<void>
}

interface Watch {
  over: boolean
  waitsMs: number[]
  refused: number
  disconnects: number
}

async function timed(watch: Watch, what: string, act: () => Promise<unknown>): Promise<void> {
  const startMs = performance.now()
  try {
    await act()
  } catch (error) {
    if (watch.over) return
    watch.refused += 1
    const reason = (error as { reason?: unknown }).reason
    say(`honest ${what}: ${String(error).slice(0, 160)} ${reason ? JSON.stringify(reason) : ''}`)
  }
  watch.waitsMs.push(performance.now() - startMs)
}

export async function bringHonestPeople(
  base: string,
  review: Scene['review'],
  seed: number,
): Promise<HonestPeople> {
  const watch: Watch = { over: false, waitsMs: [], refused: 0, disconnects: 0 }
  const { rubric } = await callApi<Gathering>(base, `/gatherings/${review.id}`, {
    token: review.chair,
  })
  const rooms: Room[] = []
  for (const token of [review.chair, ...review.reviewers])
    rooms.push(await enterRoom(base, review.id, token))
  const [chairRoom] = rooms
  if (!chairRoom) throw new Error('The chair has no room.')
  for (const phase of ['presenting', 'scoring'])
    await chairRoom.request('setPhase', { submissionId: review.item, phase })
  await chairRoom.request('addTime', { submissionId: review.item, seconds: SCORING_S })
  for (const [index, room] of rooms.entries()) {
    const gone = (code: number, reason?: string): void => {
      if (watch.over) return
      watch.disconnects += 1
      say(`honest: seat ${index} was closed with ${code} ${reason ?? ''}`)
    }
    room.onLeave(gone)
    room.onDrop(gone)
  }
  const work = [
    ...rooms.map((room, index) => takePart(room, { watch, review, rubric, seed: seed + index })),
    ...rooms.map((room, index) => sendPoses(room, watch, index)),
    ...Array.from({ length: VISITORS }, (_, index) => visit(base, watch, seed - index - 1)),
  ]
  return {
    disconnects: () => watch.disconnects,
    p99Ms: () => percentile(watch.waitsMs, 0.99),
    refused: () => watch.refused,
    resetWaits: () => (watch.waitsMs.length = 0),
    async leave() {
      watch.over = true
      await Promise.all(work)
      await Promise.all(rooms.map((room) => (room.connection.isOpen ? room.leave() : undefined)))
    },
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

interface Part {
  watch: Watch
  review: Scene['review']
  rubric: Rubric
  seed: number
}

/** Scores, acts on the table, asks: a few requests a second, each waited for. */
async function takePart(room: Room, { watch, review, rubric, seed }: Part): Promise<void> {
  const random = mulberry32(seed)
  const { min, max, step } = rubric.scale
  const acts = [
    (): [string, unknown] => [
      'setScore',
      {
        submissionId: review.item,
        criterionId: pick(random, rubric.criteria).id,
        value: min + Math.floor((random() * (max - min)) / step) * step,
        changeId: randomUUID(),
      },
    ],
    (): [string, unknown] => ['readSheet', { submissionId: review.item }],
    (): [string, unknown] => ['follow', { follow: random() < 0.5 }],
    (): [string, unknown] => [
      'exhibitTakePart',
      {
        submissionId: review.tableId,
        exhibitId: 'table',
        act: { type: 'vote', for: pick(random, ['yes', 'no']) },
      },
    ],
  ]
  while (!watch.over && room.connection.isOpen) {
    const [name, payload] = pick(random, acts)()
    await timed(watch, name, () =>
      room.request<unknown, unknown>(name, payload, { timeout: REQUEST_TIMEOUT_MS }),
    )
    await pause(ACT_EVERY_MS * (0.5 + random()))
  }
}

async function sendPoses(room: Room, watch: Watch, index: number): Promise<void> {
  await room.request('surface', { surface: 'desktop' })
  const pose = createPose()
  pose[FLAGS] = FLAG_IMMERSIVE
  const bytes = new Uint8Array(POSE_BYTES)
  for (let step = 0; !watch.over && room.connection.isOpen; step += 1) {
    pose[0] = index + Math.sin(step / 20)
    writePose(new DataView(bytes.buffer), 0, pose)
    room.sendBytes(POSE_CHANNEL, bytes)
    await pause(POSE_EVERY_MS)
  }
}

async function visit(base: string, watch: Watch, seed: number): Promise<void> {
  const random = mulberry32(seed)
  while (!watch.over) {
    const path = pick(random, READS)
    await timed(watch, path, () => callApi(base, path))
    await pause(READ_EVERY_MS * (0.5 + random()))
  }
}
