/** Addresses of booths as places on the floor: where they stand, and where one stands to see them. */
import {
  bayPose,
  bayToHall,
  STAGE_RADIUS_M,
  stagePose,
  TITLE_WALL_FACE_M,
  VIEW_X_M,
  viewPoseOfBay,
  type FloorPose,
  type PavilionId,
} from './plan.ts'
import type { BoothAddress } from './placement.ts'

const STAGE_VIEW_M = STAGE_RADIUS_M + 2.6
/** Turned this far from the stage towards its reading plate. */
const STAGE_TURN_RAD = 0.2
const VR_VIEW_M = 3

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
