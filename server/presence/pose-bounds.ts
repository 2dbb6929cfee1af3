/**
 * Where the head of a pose may be; who is elsewhere is not shown. Who wears no headset stands where one can
 * stand. Who wears one also moves about the own room: into a plinth, through a wall, and nobody can forbid
 * that; but not far from every floor. Grounds of booths are open to all who can walk: a recused person
 * passes by there, and `blindTo` says who sees whom. Allocates nothing.
 */
import { isWalkable, metresOffFloor } from '../../shared/hall/walk.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAGS,
  HEAD,
  POSE_BYTES,
  readPose,
} from '../../shared/pose/pose-codec.ts'

/** Heads lie below the floor when a headset has lost it, and above with a lift and a ladder. */
const LOWEST_M = -2
const HIGHEST_M = 6
/** A pose travels in steps of 5 mm. */
const ROUNDED_M = 0.02
/** As far as somebody in a headset may be from where the origin stands: a large room, and a turn in it. */
export const ROOM_REACH_M = 6

const scratchBytes = new Uint8Array(POSE_BYTES)
const scratchView = new DataView(scratchBytes.buffer)
const scratchPose = createPose()

export interface Place {
  x: number
  z: number
}

/** Reads where the head of an encoded pose is, in m, into `out`; false when nobody's head can be there. */
export function readPlace(bytes: Uint8Array, out: Place): boolean {
  scratchBytes.set(bytes)
  readPose(scratchView, 0, scratchPose)
  const height = scratchPose[HEAD + 1] ?? NaN
  out.x = scratchPose[HEAD] ?? NaN
  out.z = scratchPose[HEAD + 2] ?? NaN
  if (!(height >= LOWEST_M && height <= HIGHEST_M)) return false
  const isImmersive = ((scratchPose[FLAGS] ?? 0) & FLAG_IMMERSIVE) !== 0
  return isImmersive
    ? metresOffFloor(out.x, out.z) <= ROOM_REACH_M
    : isWalkable(out.x, out.z, ROUNDED_M)
}
