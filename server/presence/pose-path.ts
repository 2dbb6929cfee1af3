/**
 * Whether the poses of one member follow from each other. Who walks goes so far in a second; who teleports,
 * visits a booth or is led is elsewhere at once, but not more often than hands can press. A jump therefore
 * is no fault, and a stream of jumps is. What is saved up covers a network that holds poses back and lets
 * them go together. Allocates nothing once made.
 */

/** A step up to this long is walked: a frame on a slow device, a lean, both at once; in m. */
export const STEP_MAX_M = 1.2
/** Running by keys, or walking by stick and by foot together, in m/s. */
const WALKS_M_PER_S = 6
/** Two hands that each press three times a second. */
export const JUMPS_PER_S = 6
/** A line that stands still for this long may still go on, in s; what it held back comes at once. */
const HELD_BACK_S = 6
const SAVED_MAX_M = WALKS_M_PER_S * HELD_BACK_S
const SAVED_JUMPS_MAX = JUMPS_PER_S * HELD_BACK_S

export interface PosePath {
  x: number
  z: number
  atMs: number
  /** What may still be walked, in m, and how often one may still be elsewhere at once. */
  savedM: number
  savedJumps: number
}

/** A path that begins wherever its first pose is. */
export function createPosePath(): PosePath {
  return { x: NaN, z: NaN, atMs: NaN, savedM: SAVED_MAX_M, savedJumps: SAVED_JUMPS_MAX }
}

/** Takes a step to a place at `nowMs`, or says that nobody can have come there; then the path stays. */
export function takeStep(path: PosePath, x: number, z: number, nowMs: number): boolean {
  const passedS = Math.max(0, nowMs - path.atMs) / 1000
  if (passedS > 0) {
    path.savedM = Math.min(SAVED_MAX_M, path.savedM + passedS * WALKS_M_PER_S)
    path.savedJumps = Math.min(SAVED_JUMPS_MAX, path.savedJumps + passedS * JUMPS_PER_S)
  }
  path.atMs = nowMs
  const lengthM = Math.hypot(x - path.x, z - path.z)
  if (lengthM <= STEP_MAX_M && lengthM <= path.savedM) path.savedM -= lengthM
  else if (!Number.isNaN(lengthM)) {
    if (path.savedJumps < 1) return false
    path.savedJumps -= 1
  }
  path.x = x
  path.z = z
  return true
}
