/** Measures that the parts of the maas model share: 1:110, a corner plaza with roads in front and right. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 110

/** Level of the pavement above the carriageway. */
export const WALK_Y = G + 0.008

export const PERSON_M = 0.0175

/** Middle lines and half widths of the two roads. */
export const MAIN_Z = 0.31
export const SIDE_X = 0.32
export const HALF_ROAD = 0.088

/** Kerbs of the plaza. */
export const KERB_Z = MAIN_Z - HALF_ROAD
export const KERB_X = SIDE_X - HALF_ROAD
