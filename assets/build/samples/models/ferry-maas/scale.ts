/** Measures that the parts of the ferry-maas model share, in metres of the model (1:90). The river is in front. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

/** Promenade and street; floor of the pontoon; deck of the ferry where people board. */
export const QUAY = G + 0.052
export const PONTOON = G + 0.018
export const DECK = PONTOON + 0.004

/** The wall of the quay, middle of the pontoon, middle of the ferry alongside. */
export const QUAY_Z = -0.04
export const PONTOON_Z = 0.15
export const FERRY_Z = 0.275

/** The two gangways, for going aboard and for coming ashore. */
export const BOARD_X = -0.16
export const LEAVE_X = 0.16

export const PERSON_M = 0.019
