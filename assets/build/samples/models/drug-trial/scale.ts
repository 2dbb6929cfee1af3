/** Measures and paints that the parts of the drug-trial model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
/** Height of the whole body; it is cut at the thighs and above the elbows. */
export const BODY_M = 0.98
export const CUT = 0.42
/** Where its feet would be. */
export const BODY: Point3 = [0, G + 0.05 - CUT * BODY_M, -0.08]

export const LIVER = paint('satin', '#9c4f44')
export const KIDNEY = paint('satin', '#8a3f45')
export const GUT = paint('satin', '#dfa892')
export const COLON = paint('satin', '#c08478')
export const LUNG = paint('satin', '#d9b3ac')
export const HEART = paint('satin', '#c4473c')
export const BRAIN = paint('satin', '#e3c3b4')
export const VEIN = paint('satin', '#6f86ad')
