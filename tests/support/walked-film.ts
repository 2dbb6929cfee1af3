/**
 * Somebody who walks straight on at 1.2 m/s, as another person's screen shows it: a device that sends 20
 * times a second between its frames, a server that relays on its own beat, a network, a pose buffer.
 */
import { createPose, HEAD } from '../../shared/pose/pose-codec.ts'
import type { PoseBuffer } from '../../client/presence/pose-buffer.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'

export const WALK_M_S = 1.2
export const FRAME_MS = 1000 / 57
/** A frame that moved less than this part of what it should counts as standing still. */
const STANDING_RATIO = 0.05
const TICK_MS = 50
/** What the first seconds show is the buffer finding its delay. */
const SETTLE_MS = 3000

export interface Network {
  /** Frames that come together. */
  burst?: number
  /** Part of the frames that is lost. */
  loss?: number
  /** Most that a frame is late by itself, in ms; frames may overtake each other. */
  jitterMs?: number
  /** The server's clock less the local one, in ms, at a time of the walk. */
  offsetMs?: (atMs: number) => number
  seed?: number
}

export interface Film {
  standingPct: number
  /** Speeds over a quarter of a second each, in m/s: the slowest and fastest twentieth, the median. */
  speedsMs: { low: number; median: number; high: number }
  /** Most that the shown head was ahead of the true one, or moved back by from frame to frame, in m. */
  aheadM: number
  backM: number
}

interface Sample {
  arrivesMs: number
  takenMs: number
  x: number
}

/** What the server relays of `lengthMs` of walking, in the order in which it arrives. */
function relay(lengthMs: number, network: Network): Sample[] {
  const { burst = 1, loss = 0, jitterMs = 0, offsetMs = () => 5e9, seed = 1 } = network
  const random = mulberry32(seed)
  const samples: Sample[] = []
  let sentMs = -Infinity
  let waiting: { takenMs: number; x: number } | undefined
  let tick = 0
  for (let atMs = 0; atMs < lengthMs; atMs += FRAME_MS) {
    while (tick * TICK_MS <= atMs) {
      const sent = waiting
      waiting = undefined
      const leavesMs = Math.ceil((tick + 1) / burst) * burst * TICK_MS
      if (sent && random() >= loss)
        samples.push({ ...sent, arrivesMs: leavesMs + 20 + random() * jitterMs })
      tick += 1
    }
    if (atMs - sentMs < TICK_MS) continue
    sentMs = atMs
    waiting = { takenMs: atMs + offsetMs(atMs), x: (atMs / 1000) * WALK_M_S }
  }
  return samples.toSorted((a, b) => a.arrivesMs - b.arrivesMs)
}

/** Plays a walk of `lengthMs` through the buffer and looks at every frame that it shows. */
export function filmWalk(buffer: PoseBuffer, lengthMs: number, network: Network = {}): Film {
  const samples = relay(lengthMs, network)
  const pose = createPose()
  const shown: number[] = []
  let aheadM = -Infinity
  let next = 0
  for (let nowMs = 0; nowMs < lengthMs; nowMs += FRAME_MS) {
    for (let one = samples[next]; one && one.arrivesMs <= nowMs; one = samples[(next += 1)]) {
      pose[HEAD] = one.x
      buffer.push(1, pose, one.takenMs >>> 0, one.arrivesMs)
    }
    const x = buffer.read(1, nowMs)?.[HEAD]
    if (x === undefined || nowMs < SETTLE_MS) continue
    shown.push(x)
    aheadM = Math.max(aheadM, x - (nowMs / 1000) * WALK_M_S)
  }
  return { ...judge(shown), aheadM }
}

/** How a row of shown places, a frame apart, moved. */
export function judge(shown: readonly number[]): Omit<Film, 'aheadM'> {
  const steps = shown.slice(1).map((x, index) => x - (shown[index] ?? 0))
  const still = steps.filter((step) => step < (STANDING_RATIO * WALK_M_S * FRAME_MS) / 1000)
  const span = Math.round(250 / FRAME_MS)
  const speeds = shown
    .slice(span)
    .map((x, index) => ((x - (shown[index] ?? 0)) / (span * FRAME_MS)) * 1000)
    .toSorted((a, b) => a - b)
  const at = (part: number): number => speeds[Math.floor(part * (speeds.length - 1))] ?? 0
  return {
    standingPct: (100 * still.length) / Math.max(1, steps.length),
    speedsMs: { low: at(0.05), median: at(0.5), high: at(0.95) },
    backM: Math.max(0, ...steps.map((step) => -step)),
  }
}
