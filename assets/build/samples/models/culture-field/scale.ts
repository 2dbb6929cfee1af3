/** Measures and paints that the parts of the culture-field model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M

export const HOUSE_M = 0.112

export const DEPTH_M = 0.15

export const EAVES_M = 0.086

export const RIDGE_M = 0.132

export const PERSON_M = 0.0215

export const BRICK = paint('matte', '#b5aba0')

export const TILE = paint('matte', '#77777a')
