/** Measures that the parts of the rail-model share: 1:7.5, rails along x on pillars over a sunken floor. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 7.5

/** Top of the rails. */
export const RAIL_Y = G + 0.12

/** Middle line of the bogie's track, and of the train's behind it. */
export const TRACK_Z = 0.12
export const TRAIN_Z = -0.42

/** Half the distance of the rails, half the wheelbase, and the radius of a wheel. */
export const HALF_GAUGE = 0.098
export const HALF_BASE = 0.155
export const WHEEL_M = 0.056

export const AXLE_Y = RAIL_Y + WHEEL_M

export const PERSON_M = 0.23
