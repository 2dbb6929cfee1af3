/** Where the head of an encoded pose is. Poses that are relayed are within the hall; who is elsewhere is not shown. */
import { createPose, HEAD, readPose } from '../../shared/pose/pose-codec.ts'
import {
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
} from '../../shared/hall/plan.ts'

/** The farthest corners of the pavilions, and some for who leans over a wall. */
const RADIUS_M = Math.hypot(PAVILION_START_M + PAVILION_LENGTH_M, PAVILION_HALF_WIDTH_M) + 2
/** Heads lie below the floor when a headset has lost it, and above with a lift and a ladder. */
const LOWEST_M = -2
const HIGHEST_M = 6

const scratch = createPose()

export interface Place {
  x: number
  z: number
}

/** Where the head of an encoded pose is, in m over the floor; undefined when that is not within the hall. */
export function placeInHall(bytes: Uint8Array): Place | undefined {
  readPose(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, scratch)
  const height = scratch[HEAD + 1] ?? NaN
  if (!(height >= LOWEST_M && height <= HIGHEST_M)) return undefined
  const [x, z] = [scratch[HEAD] ?? NaN, scratch[HEAD + 2] ?? NaN]
  return Math.hypot(x, z) <= RADIUS_M ? { x, z } : undefined
}
