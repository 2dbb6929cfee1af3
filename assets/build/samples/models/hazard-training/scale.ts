/** Measures and paints that the parts of the hazard-training model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const PERSON_M = 0.036
