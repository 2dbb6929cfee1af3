/** Seated people see the hall from standing height, and sit down again with the same button. */
import type { Visitor } from './visitor.ts'

/** From a seated head at about 1.2 m to a standing one. */
const SEATED_LIFT_M = 0.42

export function toggleSeated(visitor: Visitor): void {
  visitor.seatedLiftM = visitor.seatedLiftM === 0 ? SEATED_LIFT_M : 0
}
