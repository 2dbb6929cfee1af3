/** Measures and paints that the parts of the remote-icu model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M
export const FLOOR = G + 0.012
export const PERSON_M = 0.165
/** The middle of the bed in the room; its head is at -z. */
export const BED_X = -0.18
export const BED_Z = -0.14
/** The wall behind its head. */
export const BACK_Z = -0.45
/** Where the room ends and the experts' begins. */
export const WALL_X = 0.14

export const SKIN = paint('matte', '#e3cdb6')
export const SCRUBS = '#7fb7ae'
export const SCREEN = paint('satin', '#2f4448')
