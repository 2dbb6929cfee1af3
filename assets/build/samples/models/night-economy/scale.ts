/** Measures and paints that the parts of the night-economy model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M
/** Level of the street; below it two levels of cars. */
export const STREET_Y = G + 0.15
export const LEVELS_Y = [G + 0.006, G + 0.08] as const
/** Where the block is cut, towards the river. */
export const CUT_Z = 0.3
export const CAR_M = 0.042
export const PERSON_M = 0.018

export const ASPHALT = paint('matte', '#5a5d61')
export const SLAB = paint('matte', '#c9c5bc')
export const CONCRETE = paint('matte', '#8f8d88')
export const LAMP = paint('satin', '#ffd98a')
export const CAR_COLOURS = [
  '#e4dfd5',
  '#8fa3ad',
  '#6a665f',
  '#c9c2b4',
  '#b4b4b0',
  '#7d5a52',
] as const
export const WALL = paint('matte', '#efe9dd')
