/** Measures that the parts of the shipyard-line model share: 1:400, the dock lies along x. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 400

/** Level of the yard; the floor of the dock is the base's own ground. */
export const YARD_Y = G + 0.03

/** Middle and half width of the dock, and where it ends towards the land (+x). */
export const DOCK_Z = 0.06
export const HALF_DOCK = 0.085
export const DOCK_END = 0.44

/** Sizes of a midship block: breadth, depth of the hull, length. */
export const BLOCK = { breadth: 0.112, depth: 0.07, length: 0.072 } as const
