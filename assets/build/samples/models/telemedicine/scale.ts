/** Measures that the parts of the telemedicine model share, in metres of the model (rooms 1:25). */
import { GROUND_M } from '../../kit/building.ts'
import type { Point2 } from '../../kit/shape.ts'

export const G = GROUND_M

/** Ground of both shores and the floor of both rooms. */
export const LAND = G + 0.018
export const FLOOR = LAND + 0.012
export const WATER_Y = G + 0.004

export const PERSON_M = 0.074

export const WALL_M = 0.19

/** Middle of the floors of the island clinic and of the city hospital, and their size. */
export const CLINIC: Point2 = [-0.315, -0.03]
export const HOSPITAL: Point2 = [0.315, -0.03]
export const ROOM: Point2 = [0.42, 0.44]

/** Tips of the two antennas. */
export const CLINIC_MAST = [-0.5, LAND + 0.45, -0.36] as const
export const HOSPITAL_MAST = [0.48, LAND + 0.4, -0.36] as const
