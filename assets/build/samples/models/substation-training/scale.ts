/** Measures that the parts of the substation-training model share: 1:70, lines enter from the back. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 70

export const PERSON_M = 0.026

/** Distance of the phases, and the height at which their conductors run between the apparatus. */
export const PHASE = 0.055
export const PHASES = [-PHASE, 0, PHASE] as const
export const LIVE_Y = G + 0.088

/** Middles of the two line bays and of the transformer bay. */
export const BAY_1_X = -0.29
export const BAY_2_X = 0.0
export const BAY_T_X = 0.26

/** The tubular busbars. */
export const BUS_Z = [0.035, 0.085, 0.135] as const
export const BUS_Y = G + 0.15
