/** Measures that the parts of the city-planning model share: 1:500, north is -z. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 500

/** Half the side of the site, and the middle lines and half width of the roads about it. */
export const SITE = 0.2
export const ROAD = 0.232
export const HALF_ROAD = 0.024

/** Towers at rest: plan, storeys, and where they stand. */
export const TOWER = { width: 0.056, depth: 0.032, storeys: 24, storey: 0.006 } as const
export const TOWER_X = [-0.15, -0.05, 0.05, 0.15] as const
export const TOWER_Z = [-0.135, -0.023] as const

/** Top of the slab on which the towers stand. */
export const PLINTH_Y = G + 0.006
