/** Measures and paints that the parts of the museum-night model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
export const FLOOR = G + 0.012
export const PERSON_M = 0.049
export const WALL_M = 0.44

/** Where the cauldron stands: the middle of its pedestal. */
export const CAULDRON: Point3 = [0.08, FLOOR + 0.052, -0.06]

export const NIGHT = paint('matte', '#3f4650')
export const WALL = paint('matte', '#e9e4da')
export const BRONZE = paint('metal', '#8c9478')
export const BRONZE_DARK = paint('metal', '#5d6a5c')
export const BRONZE_LIGHT = paint('metal', '#b3ac80')
