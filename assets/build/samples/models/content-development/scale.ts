/** Measures that the parts of the content-development model share, in metres of the model (1:50). */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const FLOOR = G + 0.006

/** Top of the fixed apron and of the turning stage. */
export const STAGE_Y = FLOOR + 0.032

export const STAGE_R = 0.275

export const APRON_R = 0.335

export const PERSON_M = 0.034

/** Angles of the three walls on the turning stage; the tram stands between the first two. */
export const WALLS = [Math.PI / 6, (Math.PI * 5) / 6, (Math.PI * 3) / 2] as const

export const RIG_Y = G + 0.53
