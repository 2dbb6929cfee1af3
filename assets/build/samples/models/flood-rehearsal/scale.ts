/**
 * Measures that the parts of the flood-rehearsal model share, in metres of the model (1:80). The block
 * is cut open along its front: the road dips under the railway there, the pump well lies beside it.
 */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

/** Metres of the real place to a metre of the model. */
export const SCALE = 80

/** The street, and how deep the road lies at the middle of the underpass. */
export const STREET = G + 0.13
export const DEEPEST = G + 0.052

/** The road runs along x at this depth; half of its width with kerbs. */
export const ROAD_Z = 0.3
export const HALF_ROAD_M = 0.075

/** Bottom of the pump well, right of the road's lowest place. */
export const WELL = G + 0.012

/** Height of the carriageway along the underpass. */
export function roadY(x: number): number {
  const flat = 0.09
  const run = 0.36
  const share = Math.min(1, Math.max(0, (Math.abs(x) - flat) / run))
  const eased = share * share * (3 - 2 * share)
  return DEEPEST + (STREET - DEEPEST) * eased
}
