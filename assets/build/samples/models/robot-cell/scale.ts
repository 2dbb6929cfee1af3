/** Measures that the parts of the robot-cell model and its exhibits share, in metres of the model. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
/** Metres of the real cell in one metre of the model. */
export const METRES_PER_UNIT = 5

export const PERSON_M = 0.34
/** The gear case stands here, on its turntable. */
export const CASE: Point3 = [0, G + 0.182, -0.06]
export const ARM_X = 0.27
export const ARM_Z = -0.13
export const PEDESTAL_M = 0.11

export const LINE_Z = -0.29
export const LINE_TOP = G + 0.16

export const FENCE_X = 0.48
export const FENCE_BACK = -0.385
export const FENCE_M = 0.4
/** Plane of the light curtain, and the ends of its opening. */
export const CURTAIN_Z = 0.16
export const CURTAIN_X = 0.29
/** How far to the front the tools reach. */
export const HAZARD_Z = -0.01

export const SAFETY_YELLOW = paint('satin', '#dcae3c')
export const BEAM = paint('glow', '#e2472f')
