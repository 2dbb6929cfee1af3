/** Measures and paints that the parts of the opera-stage model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M
export const STAGE_Y = G + 0.08
export const EAVES_Y = STAGE_Y + 0.285
/** The middle of the pavilion, and of the round stage in front of it. */
export const PAVILION_Z = -0.17
export const THRUST_Z = 0.13
export const PERSON_M = 0.049

export const LACQUER = paint('satin', '#9c3327')
export const DARK_LACQUER = paint('satin', '#6d2a22')
export const TILE = paint('matte', '#4b5157')
export const GOLD = paint('metal', '#d2a954')
export const STONE = paint('matte', '#ddd6c9')
