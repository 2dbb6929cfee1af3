/** Measures that the parts of the riverside-guide model share, in metres of the model (1:100). The river is in front. */
import { GROUND_M } from '../../kit/building.ts'
import type { Point3 } from '../../kit/shape.ts'

export const G = GROUND_M
export const EDGE_M = 0.555

/** Promenade on the flood wall, and the boardwalk at the water. */
export const TOP = G + 0.052
export const LOW = G + 0.016

export const PERSON_M = 0.019

/** Where the promenade ends above the river. */
export function bankZ(x: number): number {
  return 0.22 - 0.12 * Math.sin((Math.PI * x) / 1.11)
}

/** A path beside the edge of the bank; `out` is metres towards the river. */
export function along(out: number, from: number, to: number, y: number): Point3[] {
  const steps = Math.max(2, Math.round((to - from) / 0.055))
  return Array.from({ length: steps + 1 }, (_, k): Point3 => {
    const x = from + ((to - from) * k) / steps
    return [x, y, bankZ(x) + out]
  })
}
