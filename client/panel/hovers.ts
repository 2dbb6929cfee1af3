/**
 * What is pointed at on a panel while several pointers may be on it: both hands of a wearer point all the time.
 * The one that came first counts, and one that points at nothing takes nothing away. Pure.
 */
import type { PanelHit } from './panel-layout.ts'

/** By pointer, in the order in which they came. */
export type Hovers = ReadonlyMap<number, PanelHit>

export const NO_HOVERS: Hovers = new Map()

/** With what `pointerId` points at now; undefined for nothing, or once it has left. */
export function pointed(hovers: Hovers, pointerId: number, hit: PanelHit | undefined): Hovers {
  const next = new Map(hovers)
  if (hit) next.set(pointerId, hit)
  else next.delete(pointerId)
  return next
}

export function hoveredOf(hovers: Hovers): PanelHit | undefined {
  const [first] = hovers.values()
  return first
}
