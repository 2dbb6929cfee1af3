/** Straight-edged solids. Chamfers share the vertices of the faces, so that edges catch the light. */
import { ShapeUtils, Vector2 } from 'three'
import { addVertex, emptyShape, move, triangleNormal, turn } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'

const SIGNS = [-1, 1] as const

/** Pushes a triangle so that it faces the way of the mean of its vertex normals. */
function pushFacing(shape: Shape, a: number, b: number, c: number): void {
  const g = triangleNormal(shape.positions, a, b, c)
  let facing = 0
  for (const v of [a, b, c]) for (let k = 0; k < 3; k++) facing += shape.normals[v * 3 + k]! * g[k]!
  shape.indices.push(a, ...(facing >= 0 ? [b, c] : [c, b]))
}

function pushQuad(shape: Shape, a: number, b: number, c: number, d: number): void {
  pushFacing(shape, a, b, c)
  pushFacing(shape, a, c, d)
}

/** Plain bars thinner than this share their eight corners: a third of the bytes, no visible loss. */
const SMALL_M = 0.021

function softBar(width: number, height: number, depth: number): Shape {
  const shape = emptyShape()
  const n = 1 / Math.sqrt(3)
  for (const sx of SIGNS)
    for (const sy of SIGNS)
      for (const sz of SIGNS)
        addVertex(
          shape,
          [(sx * width) / 2, (sy * height) / 2, (sz * depth) / 2],
          [sx * n, sy * n, sz * n],
        )
  const quads = [
    [0, 1, 3, 2],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 3, 7, 6],
    [0, 2, 6, 4],
    [1, 3, 7, 5],
  ] as const
  for (const [a, b, c, d] of quads) pushQuad(shape, a, b, c, d)
  return shape
}

/** A box about the origin; `chamfer` in metres, 0 for sharp edges (12 triangles instead of 44). */
export function bar(width: number, height: number, depth: number, chamfer = 0): Shape {
  const sizes = [width, height, depth].sort((p, q) => p - q)
  if (chamfer === 0 && sizes[1]! < SMALL_M) return softBar(width, height, depth)
  const shape = emptyShape()
  const half = [width / 2, height / 2, depth / 2] as const
  const c = Math.min(chamfer, half[0] * 0.9, half[1] * 0.9, half[2] * 0.9)
  const ids = new Map<string, number>()
  const key = (axis: number, s: readonly number[]) => `${axis}${s.join()}`
  for (const sx of SIGNS)
    for (const sy of SIGNS)
      for (const sz of SIGNS)
        for (let axis = 0; axis < 3; axis++) {
          const s = [sx, sy, sz]
          const at = s.map((sign, k) => sign * (half[k]! - (k === axis ? 0 : c)))
          const normal: Point3 = [axis === 0 ? sx : 0, axis === 1 ? sy : 0, axis === 2 ? sz : 0]
          ids.set(key(axis, s), addVertex(shape, at as unknown as Point3, normal))
        }
  const corner = (axis: number, b: number, sb: number, d: number, sd: number, sa: number) => {
    const s = [0, 0, 0]
    s[b] = sb
    s[d] = sd
    s[3 - b - d] = sa
    return ids.get(key(axis, s))!
  }
  for (let axis = 0; axis < 3; axis++) {
    const b = (axis + 1) % 3
    const d = (axis + 2) % 3
    for (const s of SIGNS) {
      const v = (sb: number, sd: number) => corner(axis, b, sb, d, sd, s)
      pushQuad(shape, v(-1, -1), v(1, -1), v(1, 1), v(-1, 1))
    }
    if (c === 0) continue
    for (const sb of SIGNS)
      for (const sd of SIGNS) {
        const v = (of: number, along: number) => corner(of, b, sb, d, sd, along)
        pushQuad(shape, v(b, -1), v(b, 1), v(d, 1), v(d, -1))
      }
  }
  if (c > 0)
    for (const sx of SIGNS)
      for (const sy of SIGNS)
        for (const sz of SIGNS)
          pushFacing(
            shape,
            ids.get(key(0, [sx, sy, sz]))!,
            ids.get(key(1, [sx, sy, sz]))!,
            ids.get(key(2, [sx, sy, sz]))!,
          )
  return shape
}

/** A chamfered box standing on y = 0. */
export function block(width: number, height: number, depth: number, chamfer = 0): Shape {
  return move(bar(width, height, depth, chamfer), 0, height / 2, 0)
}

/** A thin rod along z without ends: eight vertices, shaded round. */
function rod(width: number, height: number, length: number): Shape {
  const shape = emptyShape()
  for (const sz of SIGNS)
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const)
      addVertex(
        shape,
        [(sx * width) / 2, (sy * height) / 2, (sz * length) / 2],
        [sx * Math.SQRT1_2, sy * Math.SQRT1_2, 0],
      )
  for (let k = 0; k < 4; k++) pushQuad(shape, k, (k + 1) % 4, 4 + ((k + 1) % 4), 4 + k)
  return shape
}

/** A thin straight rod between two points, for rails, mullions, wires. */
export function strut(from: Point3, to: Point3, width: number, height = width): Shape {
  const d = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const
  const flat = Math.hypot(d[0], d[2])
  const length = Math.hypot(flat, d[1])
  const tilted = turn(rod(width, height, length), 'x', -Math.atan2(d[1], flat))
  const turned = turn(tilted, 'y', Math.atan2(d[0], d[2]))
  return move(turned, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2)
}

export interface PrismOptions {
  /** Width of the top chamfer, in metres. */
  chamfer?: number
  holes?: readonly (readonly Point2[])[]
  /** Shade the sides as one curve instead of flat panels. */
  round?: boolean
  /** Close the underside too. */
  bottom?: boolean
}

function area(outline: readonly Point2[]): number {
  return ShapeUtils.area(outline.map(([x, z]) => new Vector2(x, z)))
}

/** Moves an outline inwards (positive) by mitred offsets; the outline runs counter-clockwise. */
export function inset(outline: readonly Point2[], by: number): Point2[] {
  const n = outline.length
  return outline.map((p, i) => {
    const a = outline[(i + n - 1) % n]!
    const b = outline[(i + 1) % n]!
    const l1 = Math.hypot(p[0] - a[0], p[1] - a[1]) || 1
    const l2 = Math.hypot(b[0] - p[0], b[1] - p[1]) || 1
    const n1 = [-(p[1] - a[1]) / l1, (p[0] - a[0]) / l1] as const
    const n2 = [-(b[1] - p[1]) / l2, (b[0] - p[0]) / l2] as const
    const k = by / Math.max(0.3, 1 + n1[0] * n2[0] + n1[1] * n2[1])
    return [p[0] + (n1[0] + n2[0]) * k, p[1] + (n1[1] + n2[1]) * k]
  })
}

/** Cosine of the corner above which a round side keeps its edge. */
const SOFT_CORNER = 0.75

/** Side faces over a ring; with a chamfer they bend into the cap, whose vertices start at `cap`. */
function wall(
  shape: Shape,
  ring: readonly Point2[],
  y0: number,
  y1: number,
  cap: number,
  round: boolean,
): void {
  const n = ring.length
  const side = ring.map((p, i): Point2 => {
    const q = ring[(i + 1) % n]!
    const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
    return [(q[1] - p[1]) / l, -(q[0] - p[0]) / l]
  })
  const pair = (i: number, normal: Point2): number => {
    const l = Math.hypot(normal[0], normal[1]) || 1
    const own: Point3 = [normal[0] / l, 0, normal[1] / l]
    const p = ring[i % n]!
    const low = addVertex(shape, [p[0], y0, p[1]], own)
    addVertex(shape, [p[0], y1, p[1]], own)
    return low
  }
  const shared = ring.map((_, i) => {
    const a = side[(i + n - 1) % n]!
    const b = side[i]!
    const soft = round && a[0] * b[0] + a[1] * b[1] > SOFT_CORNER
    return soft ? pair(i, [a[0] + b[0], a[1] + b[1]]) : -1
  })
  for (let i = 0; i < n; i++) {
    const next = (i + 1) % n
    const a = shared[i]! >= 0 ? shared[i]! : pair(i, side[i]!)
    const b = shared[next]! >= 0 ? shared[next]! : pair(i + 1, side[i]!)
    pushQuad(shape, a, b, b + 1, a + 1)
    if (cap >= 0) pushQuad(shape, a + 1, b + 1, cap + next, cap + i)
  }
}

/** An upright prism over an outline of [x, z] points, from y0 to y1. */
export function prism(
  outline: readonly Point2[],
  y0: number,
  y1: number,
  options: PrismOptions = {},
): Shape {
  const shape = emptyShape()
  const c = options.chamfer ?? 0
  const round = options.round ?? false
  const ring = area(outline) < 0 ? [...outline].reverse() : [...outline]
  const holes = (options.holes ?? []).map((h) => (area(h) > 0 ? [...h].reverse() : [...h]))
  const lids = options.bottom
    ? ([
        [y1, 1],
        [y0, -1],
      ] as const)
    : ([[y1, 1]] as const)
  for (const [y, ny] of lids) {
    const outer = ny > 0 && c > 0 ? inset(ring, c) : ring
    const start = shape.positions.length / 3
    for (const [x, z] of [...outer, ...holes.flat()]) addVertex(shape, [x, y, z], [0, ny, 0])
    const faces = ShapeUtils.triangulateShape(
      outer.map(([x, z]) => new Vector2(x, z)),
      holes.map((h) => h.map(([x, z]) => new Vector2(x, z))),
    )
    for (const f of faces) pushFacing(shape, start + f[0]!, start + f[1]!, start + f[2]!)
  }
  wall(shape, ring, y0, y1 - c, c > 0 ? 0 : -1, round)
  for (const hole of holes) wall(shape, hole, y0, y1, -1, round)
  return shape
}

/** A profile of [x, y] points extruded along z, centred on z = 0. */
export function extrude(
  profile: readonly Point2[],
  depth: number,
  options: PrismOptions = {},
): Shape {
  const flipped = profile.map(([x, y]): Point2 => [x, -y])
  const holes = options.holes?.map((h) => h.map(([x, y]): Point2 => [x, -y]))
  const solid = prism(flipped, -depth / 2, depth / 2, {
    bottom: true,
    ...options,
    ...(holes ? { holes } : {}),
  })
  return turn(solid, 'x', Math.PI / 2)
}

/** A level sheet cut into cells, so that baked shade can settle on it; optional relief. */
export function sheet(
  width: number,
  depth: number,
  cells: number,
  relief: (x: number, z: number) => number = () => 0,
): Shape {
  const shape = emptyShape()
  const nx = cells
  const nz = Math.max(1, Math.round((cells * depth) / width))
  for (let j = 0; j <= nz; j++)
    for (let i = 0; i <= nx; i++) {
      const x = (i / nx - 0.5) * width
      const z = (j / nz - 0.5) * depth
      const step = 0.002
      const dx = (relief(x + step, z) - relief(x - step, z)) / (2 * step)
      const dz = (relief(x, z + step) - relief(x, z - step)) / (2 * step)
      const l = Math.hypot(dx, 1, dz)
      addVertex(shape, [x, relief(x, z), z], [-dx / l, 1 / l, -dz / l])
    }
  for (let j = 0; j < nz; j++)
    for (let i = 0; i < nx; i++) {
      const a = j * (nx + 1) + i
      shape.indices.push(a, a + nx + 1, a + 1, a + 1, a + nx + 1, a + nx + 2)
    }
  return shape
}
