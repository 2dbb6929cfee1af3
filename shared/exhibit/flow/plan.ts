/** The ways of a flow as flat arrays, for the simulation: legs one after the other, by route. */
import type { Point } from '../fields.ts'
import type { FlowManifest } from './manifest.ts'

export interface FlowPlan {
  /** Corners of all legs, x y z each, and how far along its leg each lies. */
  corners: Float32Array
  along: Float32Array
  /** By leg: its first corner, how many it has, its length, its station or -1. */
  legFirst: Uint16Array
  legCorners: Uint16Array
  legLength: Float32Array
  legStation: Int8Array
  /** By route: its first leg and how many it has. */
  routeFirst: Uint16Array
  routeLegs: Uint16Array
  /** By source: its first route, and shares added up to 1, route by route. */
  sourceFirst: Uint16Array
  sourceRoutes: Uint16Array
  shareUpTo: Float32Array
  /** By station and server: where one stands while served; NaN where the path's end serves. */
  gates: Float32Array
  gateFirst: Uint16Array
}

/** Only + − × ÷ and roots: these give the same number on every machine. */
function distance(a: Point, b: Point): number {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}

export function planFlow({ sources, stations }: FlowManifest): FlowPlan {
  const corners: number[] = []
  const along: number[] = []
  const legs: { first: number; count: number; length: number; station: number }[] = []
  const routes: { first: number; count: number }[] = []
  const starts: { first: number; count: number }[] = []
  const shares: number[] = []
  for (const source of sources) {
    starts.push({ first: routes.length, count: source.routes.length })
    const whole = source.routes.reduce((sum, { share }) => sum + share, 0)
    let upTo = 0
    for (const route of source.routes) {
      upTo += route.share / whole
      shares.push(upTo)
      routes.push({ first: legs.length, count: route.legs.length })
      for (const { points, station } of route.legs) {
        const first = along.length
        let length = 0
        points.forEach((point, index) => {
          const before = points[index - 1]
          if (before) length += distance(before, point)
          corners.push(...point)
          along.push(length)
        })
        const at = stations.findIndex(({ id }) => id === station)
        legs.push({ first, count: points.length, length, station: at })
      }
    }
  }
  return {
    corners: Float32Array.from(corners),
    along: Float32Array.from(along),
    legFirst: Uint16Array.from(legs, ({ first }) => first),
    legCorners: Uint16Array.from(legs, ({ count }) => count),
    legLength: Float32Array.from(legs, ({ length }) => length),
    legStation: Int8Array.from(legs, ({ station }) => station),
    routeFirst: Uint16Array.from(routes, ({ first }) => first),
    routeLegs: Uint16Array.from(routes, ({ count }) => count),
    sourceFirst: Uint16Array.from(starts, ({ first }) => first),
    sourceRoutes: Uint16Array.from(starts, ({ count }) => count),
    shareUpTo: Float32Array.from(shares),
    ...planGates(stations),
  }
}

function planGates(stations: FlowManifest['stations']): Pick<FlowPlan, 'gates' | 'gateFirst'> {
  const gates: number[] = []
  const first: number[] = []
  for (const { servers, gates: line } of stations) {
    first.push(gates.length / 3)
    for (let server = 0; server < servers; server += 1) {
      const share = servers === 1 ? 0.5 : server / (servers - 1)
      for (const axis of [0, 1, 2] as const)
        gates.push(line ? line.from[axis] + (line.to[axis] - line.from[axis]) * share : NaN)
    }
  }
  return { gates: Float32Array.from(gates), gateFirst: Uint16Array.from(first) }
}

export interface Place {
  x: number
  y: number
  z: number
}

/**
 * Puts into `place` where one is who has gone so far along a leg, `aside` to the right of it. Returns
 * the stretch it lies on, from which the next search starts: nobody goes back.
 */
export function findOnLeg(
  { corners, along, legFirst, legCorners }: FlowPlan,
  at: { leg: number; gone: number; stretch: number; aside: number },
  place: Place,
): number {
  const first = legFirst[at.leg] ?? 0
  const last = (legCorners[at.leg] ?? 2) - 2
  let { stretch } = at
  while (stretch < last && at.gone > (along[first + stretch + 1] ?? 0)) stretch += 1
  const a = (first + stretch) * 3
  const from = along[first + stretch] ?? 0
  const length = (along[first + stretch + 1] ?? 0) - from || 1
  const share = (at.gone - from) / length
  const dx = (corners[a + 3] ?? 0) - (corners[a] ?? 0)
  const dy = (corners[a + 4] ?? 0) - (corners[a + 1] ?? 0)
  const dz = (corners[a + 5] ?? 0) - (corners[a + 2] ?? 0)
  const flat = Math.sqrt(dx * dx + dz * dz) || 1
  place.x = (corners[a] ?? 0) + dx * share - (dz / flat) * at.aside
  place.y = (corners[a + 1] ?? 0) + dy * share
  place.z = (corners[a + 2] ?? 0) + dz * share + (dx / flat) * at.aside
  return stretch
}
