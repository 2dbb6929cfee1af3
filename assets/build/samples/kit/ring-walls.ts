/**
 * Pieces bent about the y axis: walls, sectors and lattice rings. Angles in radians, 0 towards +x,
 * a quarter turn towards +z.
 */
import { join } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'
import { prism, strut } from './solids.ts'

export function polar(radius: number, angle: number): Point2 {
  return [Math.cos(angle) * radius, Math.sin(angle) * radius]
}

export function arc(radius: number, from: number, to: number, steps: number): Point2[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    polar(radius, from + ((to - from) * i) / steps),
  )
}

export interface RingWallOptions {
  /** Radii and heights in metres. */
  inner: number
  outer: number
  y0: number
  y1: number
  from: number
  to: number
  steps?: number
  chamfer?: number
}

export function ringWall(options: RingWallOptions): Shape {
  const { inner, outer, y0, y1, from, to, steps = 16, chamfer = 0 } = options
  const outline = [...arc(outer, from, to, steps), ...arc(inner, from, to, steps).reverse()]
  return prism(outline, y0, y1, { round: true, bottom: true, chamfer })
}

/** A slice of a disc, lying on y0. */
export function sector(radius: number, from: number, to: number, y0: number, y1: number): Shape {
  return prism([[0, 0], ...arc(radius, from, to, 18)], y0, y1, { round: true })
}

/** A closed lattice girder: two upper chords, a lower one under the inner, and braces between them. */
export function latticeRing(radius: number, width: number, y0: number, y1: number): Shape {
  const bays = 24
  const at = (k: number, r: number, y: number): Point3 => {
    const [x, z] = polar(r, (k / bays) * Math.PI * 2)
    return [x, y, z]
  }
  const rods: Shape[] = []
  for (let k = 0; k < bays; k++) {
    const low = at(k + 0.5, radius, y0)
    rods.push(
      strut(at(k, radius, y1), at(k + 1, radius, y1), 0.004),
      strut(at(k, radius + width, y1), at(k + 1, radius + width, y1), 0.004),
      strut(low, at(k + 1.5, radius, y0), 0.004),
      strut(at(k, radius, y1), low, 0.0024),
      strut(low, at(k + 1, radius + width, y1), 0.0024),
    )
  }
  return join(...rods)
}

/** A lattice mast with four legs, standing on y0. */
export function latticeMast([x, z]: Point2, y0: number, y1: number, width: number): Shape {
  const h = width / 2
  const corners = [
    [-h, -h],
    [h, -h],
    [h, h],
    [-h, h],
  ] as const
  const bays = Math.round((y1 - y0) / (width * 7))
  const rods = corners.map(([dx, dz]) => strut([x + dx, y0, z + dz], [x + dx, y1, z + dz], 0.004))
  for (let k = 0; k < bays; k++)
    corners.forEach(([ax, az], i) => {
      const [bx, bz] = corners[(i + 1) % 4] ?? [0, 0]
      const low = y0 + ((y1 - y0) * k) / bays
      const high = y0 + ((y1 - y0) * (k + 1)) / bays
      rods.push(strut([x + ax, low, z + az], [x + bx, high, z + bz], 0.0022))
    })
  return join(...rods)
}
