/**
 * Measures that the parts of the rail-signal model share, in metres of the model. The point machine
 * in front is 1:4, the turnout behind it 1:20.
 */
import { GROUND_M } from '../../kit/building.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M

/** Tops of the ballast, of the sleepers, and of the rails. */
export const BED = G + 0.016
export const SLEEPER = BED + 0.004
export const RAIL = SLEEPER + 0.011

export const GAUGE_M = 0.0755

/** Middle of the straight track, where the blades begin and where they turn. */
export const TRACK_Z = -0.15
export const TIP_X = -0.32
export const HEEL_X = 0.0

export const PERSON_M = 0.086

/** How far the branching track has come away from the straight one. */
export const branch = (x: number): number => 0.2 * Math.max(0, x - TIP_X) ** 2

/** Middle of the table that carries the opened machine, on its top. */
export const TABLE: Point3 = [0, G + 0.085, 0.32]

/** Case of the machine: along its axle, and across. */
export const LONG_M = 0.34
export const DEEP_M = 0.15
