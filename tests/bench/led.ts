/**
 * `node tests/bench/led.ts [--json] [--control]`.
 *
 * Claim: a leader takes 15, 100 or 150 people, all behind one address, from booth to booth, and nobody
 * freezes, is refused or stands inside another. The real server runs as a process; its people are in
 * another; the leader measures here. A row says, over five booths in five pavilions:
 * `boothsReadyMs` the longest that somebody waited for the booths of a pavilion, `poseStopMs` the longest
 * time between two frames of poses at the leader, `refused` requests that were refused, `stacked` pairs
 * that stand nearer than half a metre afterwards. `standingFramesPct`: frames, of 57 a second, on which
 * somebody who walks all the time stood still, played from the frames that came through the pose buffer.
 * `--control` sends everybody to one place and plays through the buffer as it was: it must fail.
 */
import { fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPoseBuffer } from '../../client/presence/pose-buffer.ts'
import { PAVILION_IDS } from '../../shared/hall/plan.ts'
import { createPose, HEAD, readFrame } from '../../shared/pose/pose-codec.ts'
import { FRAME_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { freePort } from '../support/running-house.ts'
import { createTwoSampleBuffer } from '../support/two-sample-buffer.ts'
import { FRAME_MS, judge } from '../support/walked-film.ts'
import type { CrowdOrder, CrowdReport } from './led-crowd.ts'
import { prepareLed, type LedRow } from './led-scene.ts'
import { report, say } from './report.ts'
import { enterPatiently } from './enter-patiently.ts'
import { startServer } from './server-process.ts'

const PEOPLE = [15, 100, 150] as const
const STAY_MS = 4000
const BOOTHS_READY_MAX_MS = 2000
const POSE_STOP_MAX_MS = 150
const STANDING_MAX_PCT = 1
const STACKED_WITHIN_M = 0.5
const CROWD = fileURLToPath(new URL('led-crowd.ts', import.meta.url))

interface Row {
  people: number
  boothsReadyMs: number
  poseStopMs: number
  refused: number
  stacked: number
}

interface Arrival {
  x: number
  z: number
  takenMs: number
  arrivedMs: number
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
  },
})

const scene = await prepareLed(PEOPLE)
const server = await startServer({ port: await freePort(), dataDir: scene.dataDir })
const rows: Row[] = []
let standingFramesPct = 0
try {
  for (const ledRow of scene.rows) {
    const { row, standingPct } = await lead(ledRow)
    rows.push(row)
    standingFramesPct = Math.max(standingFramesPct, standingPct)
    say(`${JSON.stringify(row)}, standing frames ${standingPct} %`)
  }
} finally {
  await server.end('SIGKILL')
  await scene.drop()
}
finish()

/** Leads the people of a row through a booth of each pavilion and looks at what the leader receives. */
async function lead({ gatheringId, leader, audience }: LedRow) {
  const { room, refused } = await enterPatiently(server.base, gatheringId, leader)
  const heads = new Map<number, { x: number; z: number }>()
  const walked: Arrival[] = []
  const row: Row = {
    people: audience.length + 1,
    boothsReadyMs: 0,
    poseStopMs: 0,
    refused,
    stacked: 0,
  }
  let walkerSlot = -1
  let heardMs: number | undefined
  const scratch = createPose()
  const crowd = fork(CROWD)
  const ready = new Promise<void>((resolve) =>
    crowd.on('message', (told: CrowdReport) => {
      if (told.kind === 'ready') {
        walkerSlot = told.walkerSlot
        row.refused += told.refused
        resolve()
        return
      }
      row.boothsReadyMs = Math.max(row.boothsReadyMs, Math.round(told.readyMs))
      row.refused += told.refused
    }),
  )
  room.onMessage<Uint8Array>(FRAME_CHANNEL, (frame) => {
    const arrivedMs = performance.now()
    if (heardMs !== undefined)
      row.poseStopMs = Math.max(row.poseStopMs, Math.round(arrivedMs - heardMs))
    if (heardMs !== undefined) heardMs = arrivedMs
    readFrame(frame, scratch, (slot, pose, takenMs) => {
      const head = { x: pose[HEAD] ?? 0, z: pose[HEAD + 2] ?? 0 }
      heads.set(slot, head)
      if (slot === walkerSlot) walked.push({ ...head, takenMs, arrivedMs })
    })
  })
  const order: CrowdOrder = {
    base: server.base,
    gatheringId,
    sessions: audience,
    stacked: values.control,
  }
  crowd.send(order)
  await ready
  await pause(1000)
  await room.request('lead', { lead: true })
  heardMs = performance.now()
  for (const [index, pavilion] of PAVILION_IDS.entries()) {
    const address = { pavilion, chapter: 0, bay: index * 2 }
    await room.request('goTo', { address })
    await pause(STAY_MS)
    heads.delete(walkerSlot)
    row.stacked += countStacked([...heads.values()])
  }
  crowd.kill('SIGKILL')
  await room.leave()
  return { row, standingPct: standingPctOf(walked) }
}

function countStacked(heads: readonly { x: number; z: number }[]): number {
  let pairs = 0
  for (const [index, a] of heads.entries())
    for (const b of heads.slice(index + 1))
      if (Math.hypot(a.x - b.x, a.z - b.z) < STACKED_WITHIN_M) pairs += 1
  return pairs
}

/** Plays what came through the pose buffer, 57 frames a second. */
function standingPctOf(walked: readonly Arrival[]): number {
  const buffer = values.control ? createTwoSampleBuffer() : createPoseBuffer()
  const pose = createPose()
  const shown: number[] = []
  let [next, way] = [0, 0]
  let before: { x: number; z: number } | undefined
  const endMs = walked.at(-1)?.arrivedMs ?? 0
  for (let nowMs = walked[0]?.arrivedMs ?? 0; nowMs < endMs; nowMs += FRAME_MS) {
    for (let one = walked[next]; one && one.arrivedMs <= nowMs; one = walked[(next += 1)]) {
      pose[HEAD] = one.x
      pose[HEAD + 2] = one.z
      buffer.push(1, pose, one.takenMs, one.arrivedMs)
    }
    const read = buffer.read(1, nowMs)
    if (!read) continue
    const now = { x: read[HEAD] ?? 0, z: read[HEAD + 2] ?? 0 }
    if (before) way += Math.hypot(now.x - before.x, now.z - before.z)
    before = now
    shown.push(way)
  }
  // The first second is the buffer filling.
  return Math.round(judge(shown.slice(57)).standingPct * 100) / 100
}

function finish(): void {
  const breaches = rows.flatMap(({ people, boothsReadyMs, poseStopMs, refused, stacked }) => [
    ...(boothsReadyMs > BOOTHS_READY_MAX_MS ? [`${people}: booths after ${boothsReadyMs} ms`] : []),
    ...(poseStopMs > POSE_STOP_MAX_MS ? [`${people}: no poses for ${poseStopMs} ms`] : []),
    ...(refused > 0 ? [`${people}: ${refused} requests refused`] : []),
    ...(stacked > 0 ? [`${people}: ${stacked} pairs stand inside each other`] : []),
  ])
  if (standingFramesPct > STANDING_MAX_PCT) breaches.push(`standing frames ${standingFramesPct} %`)
  for (const breach of breaches) say(breach)
  report({ bench: 'led', rows, standingFramesPct }, values.json)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
