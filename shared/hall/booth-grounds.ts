/** The ground of a booth: who stands on it is at that booth. Grounds of one chapter do not overlap but for the stage. */
import type { BoothAddress } from './placement.ts'
import { BAY_PITCH_M, PAVILION_HALF_WIDTH_M, STAGE_RADIUS_M } from './plan.ts'
import { placeOf } from './views.ts'

/** From the middle of a stage: its viewers stand up to this far from it, in m. */
const STAGE_GROUND_RADIUS_M = STAGE_RADIUS_M + 3.2

/**
 * Whether a place on the floor, in m, is on the ground of a booth: before its wall up to the middle of the
 * pavilion, or about its stage. Whichever chapter is shown: the ground is the same.
 */
export function isOnGround(address: BoothAddress, x: number, z: number): boolean {
  const place = placeOf(address)
  const [dx, dz] = [x - place.x, z - place.z]
  if (address.bay === 'stage') return Math.hypot(dx, dz) <= STAGE_GROUND_RADIUS_M
  const across = dx * Math.cos(place.yawRad) - dz * Math.sin(place.yawRad)
  const before = dx * Math.sin(place.yawRad) + dz * Math.cos(place.yawRad)
  return Math.abs(across) <= BAY_PITCH_M / 2 && before >= 0 && before <= PAVILION_HALF_WIDTH_M
}
