/** Measures that the parts of the supply-chain model share: 1:220. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 220

/** Edge of the quay; water lies behind it. */
export const QUAY_Z = -0.36

export const CONTAINER_M = 0.056

export const TRUCK_M = 0.074

export const PERSON_M = 0.011

/** Middle lines of the loop road. */
export const ROAD = { left: -0.51, right: 0.51, back: -0.02, front: 0.47 } as const
