/** Measures and paints that the parts of the public-service model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const FLOOR = G + 0.018

export const PERSON_M = 0.036

export const ROOF_Y = FLOOR + 0.21

/** Angle of the open front (towards +z) and half of its width. */
export const FRONT = Math.PI / 2

export const GAP = 0.42
