/** Measures and paints that the parts of the precision-medicine model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M

export const CELL_INKS = ['#efe7de', '#e6dbd0', '#dccdc2', '#d6c3b8', '#f1ece5'] as const

export const VESSEL = paint('satin', '#b98476')

export const VEIN = paint('satin', '#8a93a3')

export const CENTRE: Point3 = [-0.06, 0.56, -0.1]
