/** Measures and paints that the parts of the metaverse-factory model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const PERSON_M = 0.031

export const EAVES_M = 0.25

export const BACK_Z = -0.5

export const LEFT_X = -0.52
