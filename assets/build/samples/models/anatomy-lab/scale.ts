/** Measures and paints that the parts of the anatomy-lab model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
export const PERSON_M = 0.049

/** The middle of the heart, where base and ventricles meet. */
export const HEART: Point3 = [0, 0.48, -0.05]

export const MUSCLE = paint('satin', '#c6705f')
export const MUSCLE_PALE = paint('satin', '#d58b78')
export const LINING = paint('matte', '#8f3f3a')
export const ATRIUM = paint('satin', '#cf978b')
export const RED_VESSEL = paint('satin', '#c4473c')
export const BLUE_VESSEL = paint('satin', '#6f86ad')
export const FAT = paint('matte', '#e8cf9a')
export const CORD = paint('matte', '#f1e6d6')
