/** Addresses of booths as places on the floor. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import {
  bayPose,
  bayToHall,
  entrancePose,
  stagePose,
  TITLE_WALL_FACE_M,
  VIEW_X_M,
  viewPoseOfBay,
  STAGE_RADIUS_M,
  type FloorPose,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { isWalkable } from '../../shared/hall/walk.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'

export interface PlacedBooth {
  id: string
  booth: Booth
  address: BoothAddress
}

const STAGE_VIEW_M = STAGE_RADIUS_M + 2.6
/** Turned this far from the stage towards its reading plate. */
const STAGE_TURN_RAD = 0.2
const VR_VIEW_M = 3
const SPREAD_M = 0.75

/** Where the booth stands: middle of its wall line, or of the stage; +z towards the reader. */
export function placeOf({ pavilion, bay }: BoothAddress): FloorPose {
  return bay === 'stage' ? stagePose(pavilion) : bayPose(pavilion, bay)
}

/** Where one stands to see it. */
export function viewOf({ pavilion, bay }: BoothAddress): FloorPose {
  return bay === 'stage' ? viewOfStage(pavilion, STAGE_TURN_RAD) : viewPoseOfBay(pavilion, bay)
}

function viewOfStage(pavilion: PavilionId, turnRad: number): FloorPose {
  const stage = stagePose(pavilion)
  return {
    x: stage.x + Math.sin(stage.yawRad) * STAGE_VIEW_M,
    z: stage.z + Math.cos(stage.yawRad) * STAGE_VIEW_M,
    yawRad: stage.yawRad + Math.PI + turnRad,
  }
}

/**
 * The same in VR, where panels stand to the left and right of straight ahead: square to the wall or
 * the stage and near enough that the plinth is beside them, not behind.
 */
export function viewInVr(address: BoothAddress): FloorPose {
  const { pavilion, bay } = address
  if (bay === 'stage') return viewOfStage(pavilion, 0)
  const z = TITLE_WALL_FACE_M + VR_VIEW_M
  return bayToHall(pavilion, bay, { x: VIEW_X_M, z, yawRad: Math.PI })
}

/** Where the n-th follower stands when all are led to an address, seen by `view`, or to the atrium (null). */
export function gatherPlace(
  address: BoothAddress | null,
  index: number,
  view: (address: BoothAddress) => FloorPose,
): FloorPose {
  const centre = address === null ? { ...entrancePose(), z: 8 } : view(address)
  const row = Math.floor(index / 4)
  const across = ((index % 4) - 1.5) * SPREAD_M
  const back = row * SPREAD_M
  const sin = Math.sin(centre.yawRad)
  const cos = Math.cos(centre.yawRad)
  const x = centre.x + across * cos - back * sin
  const z = centre.z - across * sin - back * cos
  return isWalkable(x, z) ? { x, z, yawRad: centre.yawRad } : centre
}
