/**
 * The others' poses, played a little behind real time so that people move smoothly although frames come
 * in bursts. Each person has the last samples by the server's time and a play head of their own, which
 * keeps as far behind as this person's samples have lately been late. Nothing is guessed ahead of the
 * last sample, and nothing is allocated per frame.
 */
import type { MemberView } from '../../shared/state/room-view.ts'
import {
  createPose,
  FINGERS_LEFT,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  POSE_FLOATS,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import { createServerTime } from './server-time.ts'

/** Others are drawn at least and at most this far behind, in ms. */
export const DELAY_MIN_MS = 120
export const DELAY_MAX_MS = 450
/** Samples kept of each person: a second of them. */
const SAMPLES = 20
/** Whoever was silent for longer and is hardly elsewhere stood still meanwhile: ms, m. */
const STILL_AFTER_MS = 350
const STILL_WITHIN_M = 0.15
/** One sample from the next, in ms, where somebody who stood begins to move. */
const BEAT_MS = 50
/** Faster than this, in m/s, nobody walks: it was a jump, and is shown as one. */
const JUMP_M_S = 9
/** The delay shrinks this much in a second once samples come in time again, in ms. */
const RELAX_MS_PER_S = 4
/** Samples are awaited this much longer than they have lately needed, in ms. */
const MARGIN_MS = 8
/** The head plays at most this much faster or slower while it catches up or waits. */
const BEND_RATIO = 0.1
/** A head this far from where it belongs, in ms, is set there at once. */
const RESET_MS = 600

/**
 * Who is not heard of for this long has taken the headset off or put the device to sleep, in ms, and is not
 * shown: whoever stands still is heard of every two seconds.
 */
export const ASLEEP_MS = 8000

/** Position and rotation of head, left and right hand lie this far apart in a pose. */
const PART_FLOATS = LEFT - HEAD

interface Track {
  /** Oldest first; only the first `count` are known. */
  poses: Pose[]
  timesMs: Float64Array
  count: number
  arrivedMs: number
  headMs: number
  readAtMs: number
  delayMs: number
  shown: Pose
}

export interface PoseBuffer {
  /**
   * Takes a pose that the server got at `takenMs`, by its clock wrapped to 32 bits, and that arrived at
   * `arrivedMs` of the local clock.
   */
  push(slot: number, pose: Pose, takenMs: number, arrivedMs: number): void
  /** The pose of a slot at `nowMs`, or undefined when nothing is known or the device sleeps. Valid until the next call. */
  read(slot: number, nowMs: number): Pose | undefined
  forget(slot: number): void
}

export function createPoseBuffer(): PoseBuffer {
  const tracks = new Map<number, Track>()
  const server = createServerTime()
  return {
    push(slot, pose, takenMs, arrivedMs) {
      let track = tracks.get(slot)
      if (!track) tracks.set(slot, (track = createTrack()))
      const atMs = server.hear(takenMs, arrivedMs)
      track.arrivedMs = arrivedMs
      take(track, pose, atMs, server.at(arrivedMs))
    },
    read(slot, nowMs) {
      const track = tracks.get(slot)
      if (!track || nowMs - track.arrivedMs > ASLEEP_MS) return undefined
      moveHead(track, nowMs, server.at(nowMs))
      show(track)
      return track.shown
    },
    forget: (slot) => void tracks.delete(slot),
  }
}

/**
 * Forgets whoever is away, on a page alone, or has left and whose slot is another's now. `owners` is the caller's memory
 * of who had which slot.
 */
export function forgetLeavers(
  buffer: PoseBuffer,
  owners: Map<number, string>,
  members: ReadonlyMap<string, Pick<MemberView, 'slot' | 'connected' | 'surface'>> | undefined,
): void {
  for (const [slot, id] of owners) {
    const member = members?.get(id)
    if (member && isInHall(member) && member.slot === slot) continue
    buffer.forget(slot)
    owners.delete(slot)
  }
  members?.forEach((member, id) => {
    if (isInHall(member)) owners.set(member.slot, id)
  })
}

/** Whether somebody has a body in the hall now. */
export const isInHall = ({
  connected,
  surface,
}: Pick<MemberView, 'connected' | 'surface'>): boolean => connected && surface !== 'page'

function createTrack(): Track {
  return {
    poses: Array.from({ length: SAMPLES }, createPose),
    timesMs: new Float64Array(SAMPLES),
    count: 0,
    arrivedMs: -Infinity,
    headMs: NaN,
    readAtMs: NaN,
    delayMs: DELAY_MIN_MS,
    shown: createPose(),
  }
}

/** Takes a sample that the server got at `takenMs` and that came when its clock showed `heardMs`. */
function take(track: Track, pose: Pose, takenMs: number, heardMs: number): void {
  const newestMs = track.timesMs[track.count - 1] ?? takenMs
  // The clock was set back, or the room moved to another machine: what was before stays where it is.
  if (takenMs < newestMs - RESET_MS) {
    keepNewestOnly(track, takenMs - BEAT_MS)
    insert(track, pose, takenMs)
    return
  }
  const gapMs = takenMs - newestMs
  const newest = track.poses[track.count - 1]
  if (newest && gapMs > 0) {
    const movedM = distance(newest, pose)
    const stood = gapMs > STILL_AFTER_MS && movedM < STILL_WITHIN_M
    const jumped = movedM > (JUMP_M_S * gapMs) / 1000
    if (jumped) insert(track, newest, takenMs - Math.min(1, gapMs / 2))
    else if (stood) insert(track, newest, takenMs - BEAT_MS)
    const neededMs = heardMs - (stood ? takenMs - BEAT_MS : newestMs) + MARGIN_MS
    const restedMs = track.delayMs - (Math.min(gapMs, STILL_AFTER_MS) * RELAX_MS_PER_S) / 1000
    track.delayMs = Math.min(DELAY_MAX_MS, Math.max(DELAY_MIN_MS, restedMs, neededMs))
  }
  insert(track, pose, takenMs)
}

function keepNewestOnly(track: Track, atMs: number): void {
  const newest = track.poses[track.count - 1]
  if (newest) track.poses[0]?.set(newest)
  track.timesMs[0] = atMs
  track.count = 1
}

/** Puts a sample where its time belongs; the oldest goes when all places are taken. */
function insert(track: Track, pose: Pose, atMs: number): void {
  const { poses, timesMs } = track
  let place = track.count
  while (place > 0 && (timesMs[place - 1] ?? 0) > atMs) place -= 1
  if (place > 0 && timesMs[place - 1] === atMs) return
  if (track.count === SAMPLES) {
    if (place === 0) return
    place -= 1
    const oldest = poses.shift()
    if (oldest) poses.push(oldest)
    timesMs.copyWithin(0, 1)
    track.count -= 1
  }
  const free = poses[track.count]
  if (!free) return
  // `pose` may be one of the samples: it is copied before they move.
  free.set(pose)
  poses.copyWithin(place + 1, place, track.count)
  timesMs.copyWithin(place + 1, place, track.count)
  poses[place] = free
  timesMs[place] = atMs
  track.count += 1
}

/** Plays on with the local clock, a little faster or slower where the head is not where it belongs. */
function moveHead(track: Track, nowMs: number, serverMs: number): void {
  const goalMs = serverMs - track.delayMs
  const passedMs = nowMs - track.readAtMs
  track.readAtMs = nowMs
  const playedMs = track.headMs + passedMs
  const offMs = goalMs - playedMs
  if (!(Math.abs(offMs) <= RESET_MS)) track.headMs = goalMs
  else
    track.headMs =
      playedMs + Math.max(-BEND_RATIO * passedMs, Math.min(BEND_RATIO * passedMs, offMs))
}

function show(track: Track): void {
  const { poses, timesMs, count, headMs, shown } = track
  let next = 0
  while (next < count && (timesMs[next] ?? 0) <= headMs) next += 1
  const to = poses[Math.min(next, count - 1)]
  const from = poses[Math.max(0, next - 1)]
  if (!from || !to) return
  const fromMs = timesMs[Math.max(0, next - 1)] ?? 0
  const span = (timesMs[Math.min(next, count - 1)] ?? 0) - fromMs
  const ratio = span > 0 ? (headMs - fromMs) / span : 1
  shown.set(from)
  for (let part = HEAD; part <= RIGHT; part += PART_FLOATS) {
    for (let i = part; i < part + 3; i += 1) shown[i] = lerp(from[i] ?? 0, to[i] ?? 0, ratio)
    turnTowards(shown, to, part + 3, ratio)
  }
  for (let i = FINGERS_LEFT; i < POSE_FLOATS; i += 1)
    shown[i] = lerp(from[i] ?? 0, to[i] ?? 0, ratio)
  shown[LASER] = to[LASER] ?? 0
  shown[FLAGS] = to[FLAGS] ?? 0
}

const lerp = (from: number, to: number, ratio: number): number => from + (to - from) * ratio

/** Turns the rotation at `at` towards that of `to` along the shorter way: normalised linear interpolation. */
function turnTowards(shown: Pose, to: Pose, at: number, ratio: number): void {
  let dot = 0
  for (let i = at; i < at + 4; i += 1) dot += (shown[i] ?? 0) * (to[i] ?? 0)
  const sign = dot < 0 ? -1 : 1
  let length = 0
  for (let i = at; i < at + 4; i += 1) {
    const value = lerp(shown[i] ?? 0, (to[i] ?? 0) * sign, ratio)
    shown[i] = value
    length += value * value
  }
  const scale = length > 0 ? 1 / Math.sqrt(length) : 1
  for (let i = at; i < at + 4; i += 1) shown[i] = (shown[i] ?? 0) * scale
}

/** Distance between two heads over the floor, in m. */
function distance(a: Pose, b: Pose): number {
  return Math.hypot((a[HEAD] ?? 0) - (b[HEAD] ?? 0), (a[HEAD + 2] ?? 0) - (b[HEAD + 2] ?? 0))
}
