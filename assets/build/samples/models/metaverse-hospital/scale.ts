/** Measures and paints that the parts of the metaverse-hospital model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const FLOOR = G + 0.014

export const WALL_M = 0.052

export const PERSON_M = 0.03
