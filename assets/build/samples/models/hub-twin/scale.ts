/** Measures and paints that the parts of the hub-twin model share. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const PERSON_M = 0.02

export const TRACK_Y = G + 0.02

export const PLATFORM_Y = G + 0.038

export const HALL_Y = G + 0.15

export const STREET_Y = G + 0.27

export const FRONT_Z = 0.3

export const SHIFT_Z = 0.11
