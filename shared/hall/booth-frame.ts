/** The frame of a booth: origin where the booth stands, +y up, +z towards the reader. Lengths in m. Pure. */
import type { FloorPose } from './plan.ts'

export type Vec3 = readonly [number, number, number]

/** A direction of the hall in the frame of a booth that stands at `place`. */
export function turnToBooth({ yawRad }: Pick<FloorPose, 'yawRad'>, [x, y, z]: Vec3): Vec3 {
  const [sin, cos] = [Math.sin(yawRad), Math.cos(yawRad)]
  return [x * cos - z * sin, y, x * sin + z * cos]
}

/** The same, written into `out`: for what is asked in every frame. */
export function writeTurned(
  out: [number, number, number],
  { yawRad }: Pick<FloorPose, 'yawRad'>,
  { x, y, z }: { x: number; y: number; z: number },
): void {
  const sin = Math.sin(yawRad)
  const cos = Math.cos(yawRad)
  out[0] = x * cos - z * sin
  out[1] = y
  out[2] = x * sin + z * cos
}

/** A point of the hall in the frame of a booth that stands at `place`. */
export const toBooth = (place: FloorPose, [x, y, z]: Vec3): Vec3 =>
  turnToBooth(place, [x - place.x, y, z - place.z])

/** A direction of the frame of a booth that stands at `place`, in the hall. */
export const turnToHall = ({ yawRad }: Pick<FloorPose, 'yawRad'>, direction: Vec3): Vec3 =>
  turnToBooth({ yawRad: -yawRad }, direction)

/** A point of the frame of a booth that stands at `place`, in the hall. */
export function fromBooth(place: FloorPose, point: Vec3): Vec3 {
  const [x, y, z] = turnToHall(place, point)
  return [x + place.x, y, z + place.z]
}
