/** Measures and paints that the parts of the community-service model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M
export const FLOOR = G + 0.014
export const PERSON_M = 0.038

/** The hall in plan. */
export const HALL = { x0: -0.5, x1: 0.5, z0: -0.37, z1: 0.08 } as const
export const COUNTER_Z = -0.27
export const COUNTERS_X = [-0.36, -0.26, -0.16, -0.06, 0.04, 0.14] as const
export const GUIDE = [-0.02, FLOOR, -0.1] as const
export const KIOSKS_X = [0.3, 0.35, 0.4, 0.45] as const
export const KIOSK_Z = -0.06

export const FLOOR_INK = paint('matte', '#e3ddd1')
export const SCREEN = paint('satin', '#35504a')
