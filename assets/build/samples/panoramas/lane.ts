/** Measures of the lane, and what its pieces are. One stands at the origin and looks towards -z. */
import type { Shape } from '../kit/shape.ts'
import type { Material } from './surfaces.ts'

export type Piece = readonly [Material, Shape]
export type Era = 'old' | 'new'

export const LANE_M = { half: 2.4, ahead: -33.6, behind: 21 }
export const HOUSE_M = 4.2
/** Middles of the houses along the lane. */
export const HOUSES: readonly number[] = Array.from({ length: 13 }, (_, i) => 18.9 - i * HOUSE_M)
