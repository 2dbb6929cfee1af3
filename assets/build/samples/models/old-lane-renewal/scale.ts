/**
 * Measures that the parts of the old-lane-renewal model share, in metres of the model (1:60). The left
 * half of the block is drawn as it is now, the right half as planned.
 */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M

export const PAVING = G + 0.004

/** Middles of the three rows of houses, back to front, and the size of one house. */
export const ROWS = [-0.4, -0.115, 0.17] as const
export const UNIT_M = 0.076
export const DEPTH_M = 0.155
export const EAVES = PAVING + 0.098
export const RIDGE = EAVES + 0.05

/** Houses of a row on each side of the main lane, and where the first begins. */
export const UNITS = 6
export const LANE_HALF_M = 0.04

export const PERSON_M = 0.028

export const BRICK = paint('matte', '#b08a76')
export const BRICK_DARK = paint('matte', '#94705f')
export const TILE = paint('matte', '#6a6e70')

/** The middle of a house along x: side -1 is now, 1 is planned; k counts from the lane. */
export const unitX = (side: -1 | 1, k: number): number => side * (LANE_HALF_M + (k + 0.5) * UNIT_M)
