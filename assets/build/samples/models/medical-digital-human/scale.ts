/**
 * Measures that the parts of the medical-digital-human model share, in metres of the model. The leg is
 * 1:1.6, the room behind it 1:20. The knee bends about an upright axis over a dial of degrees.
 */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M

export const FLOOR = G + 0.008

export const KNEE: Point3 = [-0.02, G + 0.22, 0.1]

/** How far the thigh points towards the viewer, and how far the knee is bent at rest; radians. */
export const THIGH_TURN = 0.3
export const REST_FLEXION = 0.87

/** The leg is measured at 1:2 and enlarged by this. */
export const LEG_SCALE = 1.25

export const DIAL_R = 0.36

export const PERSON_M = 0.085

export const BONE = paint('matte', '#efe6d2')
export const MUSCLE = paint('matte', '#bf7468')
export const TENDON = paint('matte', '#e9e0d6')
