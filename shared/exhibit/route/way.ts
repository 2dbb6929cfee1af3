/** Lengths and places along a way. Distances are in the model's units unless they end in M. */
import type { Point } from '../fields.ts'
import type { RouteManifest, RouteWay } from './manifest.ts'

/** How fast people walk, in m/s: the usual figure for level ways in stations. */
export const WALK_M_S = 1.2
/** How long the marker takes from one stop to the next on average, and the whole way at most, in s. */
const LEG_SHOW_S = 5
const SHOW_MAX_S = 60

export interface WayMeasure {
  /** Distance from the beginning to each point. */
  at: number[]
  total: number
  /** How long the marker is under way. */
  showS: number
}

export function measureWay(way: RouteWay): WayMeasure {
  const at: number[] = []
  let total = 0
  way.points.forEach(([x, y, z], index) => {
    const [px, py, pz] = way.points[index - 1] ?? [x, y, z]
    total += Math.hypot(x - px, y - py, z - pz)
    at.push(total)
  })
  return { at, total, showS: Math.min(SHOW_MAX_S, LEG_SHOW_S * (way.stops.length - 1)) }
}

/** Length of a way in metres and the time to walk it, in s. */
export function walkOf({ total }: WayMeasure, metresPerUnit: number): { m: number; s: number } {
  const m = total * metresPerUnit
  return { m, s: m / WALK_M_S }
}

/** The place at a distance from the beginning, and the way it goes on there; written into `into`. */
export function placeOnWay(
  way: RouteWay,
  { at, total }: WayMeasure,
  distance: number,
  into: { at: Point; towards: Point },
): void {
  const reached = Math.min(total, Math.max(0, distance))
  let next = at.findIndex((one, index) => index > 0 && one >= reached)
  if (next < 1) next = at.length - 1
  const [a, b] = [way.points[next - 1], way.points[next]]
  if (!a || !b) return
  const [from, to] = [at[next - 1] ?? 0, at[next] ?? total]
  const share = to === from ? 0 : (reached - from) / (to - from)
  for (const axis of [0, 1, 2] as const) {
    into.at[axis] = a[axis] + (b[axis] - a[axis]) * share
    into.towards[axis] = b[axis] - a[axis]
  }
}

/** Distance from the beginning to a stop. */
export const stopDistance = (way: RouteWay, { at }: WayMeasure, stop: number): number =>
  at[way.stops[stop]?.point ?? 0] ?? 0

/** The last stop that lies at or before a distance. */
export function stopAt(way: RouteWay, measure: WayMeasure, distance: number): number {
  const reached = way.stops.filter(
    (_, index) => stopDistance(way, measure, index) <= distance + measure.total * 1e-6,
  )
  return Math.max(0, reached.length - 1)
}

export const wayOf = ({ ways }: RouteManifest, id: string): RouteWay | undefined =>
  ways.find((way) => way.id === id) ?? ways[0]
