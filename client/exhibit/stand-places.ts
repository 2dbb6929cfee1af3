/** Where stands what one looks at in a booth, and which of it one looks at. Pure; lengths in m. */
import { toBooth, type Vec3 } from '../../shared/hall/booth-frame.ts'
import {
  PLATE_MIDDLE_M,
  platePose,
  PLINTH_TOP_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  SIDE_PANEL_BOTTOM_M,
  SIDE_PANEL_HEIGHT_M,
  SIDE_PANEL_X_M,
  SIDE_PANEL_Z_M,
  STAGE_HEIGHT_M,
  stagePose,
  TITLE_TEXT_PLANE_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_HEIGHT_M,
} from '../../shared/hall/plan.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { StandName } from '../../shared/exhibit/stands.ts'
import { PEDESTAL_M } from './stand-room.ts'

/** Beside the left board, where it hides nothing from who reads the wall, half turned to them. */
export const HOST_PLACE = { x: -2.5, z: 2.72, yawRad: 1.05 }
/** At the foot of the stage, on the side that has no plate. */
export const STAGE_HOST = { x: 2.7, z: 1.1 }
/**
 * A board of the stage: beside the model and a little behind it, turned to whoever stands before the
 * stage. Its foot is on the stage, its middle at the height of the eyes.
 */
export const STAGE_BOARD = { x: 2.06, z: -0.95, middleM: 1.36 }

/** A ball around what stands there, in the frame of the booth. `text` is what the form says. */
export interface StandPlace {
  stand: StandName | 'text'
  at: Vec3
  radiusM: number
}

const boardY = SIDE_PANEL_BOTTOM_M + SIDE_PANEL_HEIGHT_M / 2
const HEAD_M = 1.3

const BAY: readonly StandPlace[] = [
  {
    stand: 'text',
    at: [0, TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2, TITLE_TEXT_PLANE_M],
    radiusM: 1.1,
  },
  { stand: 'plinth', at: [PLINTH_X_M, PLINTH_TOP_M + 0.35, PLINTH_Z_M], radiusM: 0.6 },
  { stand: 'left', at: [-SIDE_PANEL_X_M, boardY, SIDE_PANEL_Z_M], radiusM: 0.7 },
  { stand: 'right', at: [SIDE_PANEL_X_M, boardY, SIDE_PANEL_Z_M], radiusM: 0.7 },
  { stand: 'host', at: [HOST_PLACE.x, HEAD_M, HOST_PLACE.z], radiusM: 0.4 },
]

const boardOnStageY = STAGE_HEIGHT_M + STAGE_BOARD.middleM

function stagePlaces(pavilion: BoothAddress['pavilion']): readonly StandPlace[] {
  const plate = platePose(pavilion)
  return [
    { stand: 'plinth', at: [0, STAGE_HEIGHT_M + PEDESTAL_M + 0.7, 0], radiusM: 1.2 },
    { stand: 'left', at: [-STAGE_BOARD.x, boardOnStageY, STAGE_BOARD.z], radiusM: 0.8 },
    { stand: 'right', at: [STAGE_BOARD.x, boardOnStageY, STAGE_BOARD.z], radiusM: 0.8 },
    { stand: 'host', at: [STAGE_HOST.x, HEAD_M, STAGE_HOST.z], radiusM: 0.4 },
    {
      stand: 'text',
      at: toBooth(stagePose(pavilion), [plate.x, PLATE_MIDDLE_M, plate.z]),
      radiusM: 0.6,
    },
  ]
}

export const placesAt = ({ pavilion, bay }: BoothAddress): readonly StandPlace[] =>
  bay === 'stage' ? stagePlaces(pavilion) : BAY

/** Beside a stand one still looks at it, in rad. */
const BESIDE_RAD = 0.14
/** From farther away nobody says what they look at. */
const SIGHT_M = 14

/** What somebody looks at (nothing is allocated: it is asked in the frame) from `eye` along `direction` (length 1), both in the frame of the booth. */
export function standInSight(
  places: readonly StandPlace[],
  eye: Vec3,
  direction: Vec3,
): StandPlace | undefined {
  let found: StandPlace | undefined
  let least = BESIDE_RAD
  for (const place of places) {
    const x = place.at[0] - eye[0]
    const y = place.at[1] - eye[1]
    const z = place.at[2] - eye[2]
    const awayM = Math.hypot(x, y, z)
    if (awayM > SIGHT_M) continue
    const along = x * direction[0] + y * direction[1] + z * direction[2]
    const offRad = Math.acos(Math.min(1, Math.max(-1, along / Math.max(awayM, 1e-6))))
    // Of two that one looks at, the one whose middle is nearer to where one looks.
    const beyond = offRad - Math.asin(Math.min(1, place.radiusM / Math.max(awayM, 1e-6)))
    if (beyond >= least) continue
    found = place
    least = beyond
  }
  return found
}
