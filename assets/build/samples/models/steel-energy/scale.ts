/** Measures and paints that the parts of the steel-energy model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M
export const PERSON_M = 0.0165
/** Height and middle of the roller table along x. */
export const PASS_Y = G + 0.034
export const PASS_Z = 0.04

export const MILL = paint('satin', '#5d7180')
export const MILL_DARK = paint('satin', '#46545f')
export const BRICK = paint('matte', '#b58a6c')
export const SHELL = paint('matte', '#8c9298')
export const HOT = paint('glow', '#ff8a2a')
export const WARM = paint('glow', '#e2572f')
export const GAS = paint('satin', '#d9b23f')
export const STEAM = paint('satin', '#e4e2dc')
export const COLD_WATER = paint('satin', '#7fa9bd')
