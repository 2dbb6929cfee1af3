/** Measures that the parts of the airport-hub model share: 1:300, landside at the back, apron in front. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 300

/** Departure level, its extent, and the lines between its zones. */
export const FLOOR_Y = G + 0.03
export const HALL = { left: -0.45, right: 0.45, back: -0.36, front: 0.1 } as const
export const SECURITY_Z = -0.14
export const LANES = 10

/** Middle of a security lane, counted from the left. */
export const laneX = (lane: number): number => -0.225 + lane * 0.05

/** Where the boarding bridges leave the hall. */
export const GATES_X = [-0.29, 0.0, 0.29] as const

export const PERSON_M = 0.0085
