/**
 * Turned solids cut open: a closed outline swept through part of a turn, with flat cut faces apart so
 * that they can be painted, and rows of blades about an axis. The axis is x, angle 0 points down and
 * a quarter turn points to +z.
 */
import { ShapeUtils, Vector2 } from 'three'
import { addVertex, emptyShape, join, move, smooth, turn } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'

/** Where a point at a radius lies for an angle about x. */
export function about(radius: number, angle: number): Point2 {
  return [-Math.cos(angle) * radius, Math.sin(angle) * radius]
}

/** Sweeps a closed outline of [x, radius] points from one angle to another. */
export function turnedSector(
  outline: readonly Point2[],
  from: number,
  to: number,
  steps: number,
): { skin: Shape; cuts: Shape } {
  const ring =
    ShapeUtils.area(outline.map(([x, r]) => new Vector2(x, r))) < 0
      ? [...outline].reverse()
      : [...outline]
  const skin = emptyShape()
  const n = ring.length
  for (let i = 0; i < n; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % n]!
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const normal: Point2 = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length]
    const start = skin.positions.length / 3
    for (let k = 0; k <= steps; k++) {
      const angle = from + ((to - from) * k) / steps
      const [ny, nz] = about(normal[1], angle)
      for (const [x, r] of [a, b]) addVertex(skin, [x, ...about(r, angle)], [normal[0], ny, nz])
    }
    for (let k = 0; k < steps; k++) {
      const p = start + k * 2
      skin.indices.push(p, p + 2, p + 1, p + 1, p + 2, p + 3)
    }
  }
  return { skin: welded(softened(skin)), cuts: join(face(ring, from, -1), face(ring, to, 1)) }
}

/** Shares the shading of neighbouring bands that meet at a shallow angle. */
function softened(shape: Shape): Shape {
  const groups = new Map<string, number[]>()
  for (let v = 0; v < shape.positions.length / 3; v++) {
    const key = [0, 1, 2].map((k) => shape.positions[v * 3 + k]!.toFixed(5)).join()
    groups.set(key, [...(groups.get(key) ?? []), v])
  }
  const own = [...shape.normals]
  const dot = (a: number, b: number) =>
    [0, 1, 2].reduce((sum, k) => sum + own[a * 3 + k]! * own[b * 3 + k]!, 0)
  for (const group of groups.values())
    for (const v of group)
      for (let k = 0; k < 3; k++) {
        const near = group.filter((other) => dot(v, other) > SOFT_COSINE)
        shape.normals[v * 3 + k] = near.reduce((sum, other) => sum + own[other * 3 + k]!, 0)
      }
  return shape
}

/** One vertex for all that share place and shading. */
function welded(shape: Shape): Shape {
  const made = emptyShape()
  const known = new Map<string, number>()
  const ids = Array.from({ length: shape.positions.length / 3 }, (_, v) => {
    const position = shape.positions.slice(v * 3, v * 3 + 3)
    const normal = shape.normals.slice(v * 3, v * 3 + 3)
    const length = Math.hypot(...normal) || 1
    const unit = normal.map((n) => n / length)
    const key = [...position, ...unit].map((value) => value.toFixed(4)).join()
    const id = known.get(key)
    if (id !== undefined) return id
    known.set(key, made.positions.length / 3)
    return addVertex(made, position as unknown as Point3, unit as unknown as Point3)
  })
  made.indices.push(...shape.indices.map((v) => ids[v]!))
  return made
}

/** Cosine of the angle above which a corner of the outline stays an edge. */
const SOFT_COSINE = 0.72

function face(ring: readonly Point2[], angle: number, side: 1 | -1): Shape {
  const shape = emptyShape()
  const [ny, nz] = about(1, angle + (side * Math.PI) / 2)
  for (const [x, r] of ring) addVertex(shape, [x, ...about(r, angle)], [0, ny, nz])
  const faces = ShapeUtils.triangulateShape(
    ring.map(([x, r]) => new Vector2(x, r)),
    [],
  )
  for (const [a, b, c] of faces as [number, number, number][])
    shape.indices.push(a, ...(side < 0 ? [b, c] : [c, b]))
  return shape
}

export interface BladeForm {
  count: number
  /** Radii of root and tip, in metres. */
  root: number
  tip: number
  /** Chord at root and tip, in metres, and the blade's thickness as a share of it. */
  chord: Point2
  thickness: number
  /** Angle of the chord to the axis at root and tip, in radians. */
  stagger: Point2
  /** Sections from root to tip; two for a straight blade. */
  sections: number
  /** How far the tip lies behind the root along x, in metres. */
  sweep?: number
}

/** One blade pointing up (+y) from the axis, its chord about x. */
export function blade(form: BladeForm): Shape {
  const shape = emptyShape()
  const profile: readonly Point2[] = [
    [0.5, 0],
    [0.12, 0.5],
    [-0.5, 0.06],
    [0.05, -0.28],
  ]
  for (let i = 0; i < form.sections; i++) {
    const t = i / (form.sections - 1)
    const chord = form.chord[0] + (form.chord[1] - form.chord[0]) * t
    const angle = form.stagger[0] + (form.stagger[1] - form.stagger[0]) * t
    for (const [along, thick] of profile) {
      const p = along * chord
      const q = thick * chord * form.thickness
      addVertex(
        shape,
        [
          p * Math.cos(angle) - q * Math.sin(angle) - (form.sweep ?? 0) * t * t,
          form.root + (form.tip - form.root) * t,
          p * Math.sin(angle) + q * Math.cos(angle),
        ],
        [0, 1, 0],
      )
    }
  }
  const n = profile.length
  for (let i = 0; i < form.sections - 1; i++)
    for (let k = 0; k < n; k++) {
      const [a, b] = [i * n + k, i * n + ((k + 1) % n)]
      shape.indices.push(a, a + n, b, b, a + n, b + n)
    }
  const top = (form.sections - 1) * n
  for (let k = 1; k < n - 1; k++) shape.indices.push(top, top + k + 1, top + k)
  return smooth(shape)
}

/** A row of blades about the axis at x. */
export function bladeRow(form: BladeForm, x: number): Shape {
  const one = blade(form)
  return move(
    join(
      ...Array.from({ length: form.count }, (_, k) =>
        turn(one, 'x', (k / form.count) * Math.PI * 2),
      ),
    ),
    x,
    0,
    0,
  )
}
