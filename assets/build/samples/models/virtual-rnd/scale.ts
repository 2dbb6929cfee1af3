/** Measures that the parts of the virtual-rnd model share: 1:9, intake towards +x. */
import { GROUND_M } from '../../kit/building.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M

/** Middle of the engine's axis. */
export const AXIS: Point3 = [-0.03, G + 0.33, -0.11]

export const PERSON_M = 0.192

/** The sector that is cut away, about the axis: from the front, a little below, up to the top. */
export const CUT = { from: Math.PI * 0.4, to: Math.PI * 1.03 } as const

/** Closed parts run from the end of the cut round to its beginning. */
export const SOLID = { from: CUT.to, to: CUT.from + Math.PI * 2 } as const
