/** Measures and paints that the parts of the dragon-boat model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
export const PERSON_M = 0.062
/** Level of the virtual water. */
export const WATER_Y = G + 0.042

/** Keels of the two boats amidships. */
export const REAL_BOAT: Point3 = [-0.02, G + 0.1, 0.27]
export const RIVER_BOAT: Point3 = [-0.1, WATER_Y - 0.018, -0.13]

export const HULL_M = 0.66
export const BEAM_M = 0.1
export const DEPTH_M = 0.066
/** Height of the thwarts above the keel. */
export const SEAT_M = 0.042

export const ENAMEL_BLUE = paint('satin', '#3d6f86')
export const GOLD = paint('metal', '#d2a954')
