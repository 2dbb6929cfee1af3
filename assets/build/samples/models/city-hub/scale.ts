/** Measures and paints that the parts of the city-hub model share. */
import { GROUND_M } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'

export const G = GROUND_M

export const LAND_Y = G + 0.066

export const WATER_Y = G + 0.03

export const FLOORS = { storey: 0.019, slab: 0.004, back: 0.0035, slabInk: INK.white }

export const WIDTH_M = 0.085
