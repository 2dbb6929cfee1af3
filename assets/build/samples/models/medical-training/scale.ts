/** Measures and paints that the parts of the medical-training model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const FLOOR = G + 0.012

export const PERSON_M = 0.085

/** Furniture is drawn at 1:14 and set down at the scale of the people. */
export const SHRINK = 0.74

export const SCRUBS = '#7fb7ae'

export const FROM = Math.PI * 0.9

export const TO = Math.PI * 2.1
