/**
 * The others' poses, kept a little behind real time so that they move smoothly although frames come
 * in bursts. One entry a slot; nothing is allocated per frame.
 */
import { createPose, FLAGS, LASER, POSE_FLOATS, type Pose } from '../../shared/pose/pose-codec.ts'

/** How far behind real time others are drawn, in ms: two frames of the server and some. */
export const DELAY_MS = 120
/** A pose this old is not moved on any more. */
const STALE_MS = 1000

interface Track {
  from: Pose
  to: Pose
  fromMs: number
  toMs: number
  shown: Pose
}

export interface PoseBuffer {
  /** Takes a pose that arrived at `atMs` (local clock). */
  push(slot: number, pose: Pose, atMs: number): void
  /** The pose of a slot at `nowMs`, or undefined when nothing is known. Valid until the next call. */
  read(slot: number, nowMs: number): Pose | undefined
  forget(slot: number): void
}

export function createPoseBuffer(): PoseBuffer {
  const tracks = new Map<number, Track>()
  return {
    push(slot, pose, atMs) {
      const track = tracks.get(slot)
      if (!track) {
        const first = createPose()
        first.set(pose)
        const from = Float32Array.from(first)
        tracks.set(slot, { from, to: first, fromMs: atMs, toMs: atMs, shown: createPose() })
        return
      }
      track.from.set(track.to)
      track.fromMs = track.toMs
      track.to.set(pose)
      track.toMs = atMs
    },
    read(slot, nowMs) {
      const track = tracks.get(slot)
      if (!track) return undefined
      blend(track, nowMs - DELAY_MS)
      return track.shown
    },
    forget: (slot) => void tracks.delete(slot),
  }
}

function blend(track: Track, atMs: number): void {
  const { from, to, fromMs, toMs, shown } = track
  const span = toMs - fromMs
  const ratio = span <= 0 || span > STALE_MS ? 1 : Math.min(1, Math.max(0, (atMs - fromMs) / span))
  for (let i = 0; i < POSE_FLOATS; i += 1) {
    const a = from[i] ?? 0
    shown[i] = a + ((to[i] ?? 0) - a) * ratio
  }
  for (const at of [3, 10, 17]) blendRotation(track, at, ratio)
  shown[FLAGS] = to[FLAGS] ?? 0
  shown[LASER] = to[LASER] ?? 0
}

/** Normalised linear interpolation along the shorter way. */
function blendRotation({ from, to, shown }: Track, at: number, ratio: number): void {
  let dot = 0
  for (let i = at; i < at + 4; i += 1) dot += (from[i] ?? 0) * (to[i] ?? 0)
  const sign = dot < 0 ? -1 : 1
  let length = 0
  for (let i = at; i < at + 4; i += 1) {
    const value = (from[i] ?? 0) * (1 - ratio) + (to[i] ?? 0) * sign * ratio
    shown[i] = value
    length += value * value
  }
  const scale = length > 0 ? 1 / Math.sqrt(length) : 1
  for (let i = at; i < at + 4; i += 1) shown[i] = (shown[i] ?? 0) * scale
}
