/** Turned, drawn and swollen solids: lathes, pipes, blobs. */
import { IcosahedronGeometry, Vector3 } from 'three'
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Random } from './random.ts'
import { addVertex, emptyShape, join, smooth } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'

/** Profile corners sharper than this (radians) stay edges. */
const CREASE = 0.7

/** Turns a profile of [radius, y] points, given from the bottom up on the outside, about y. */
export function lathe(profile: readonly Point2[], sides = 16): Shape {
  const shape = emptyShape()
  const normals = profile.slice(1).map(([r, y], i): Point2 => {
    const [r0, y0] = profile[i]!
    const l = Math.hypot(r - r0, y - y0) || 1
    return [(y - y0) / l, -(r - r0) / l]
  })
  const blend = (a: Point2, b: Point2): Point2 => {
    const l = Math.hypot(a[0] + b[0], a[1] + b[1]) || 1
    return [(a[0] + b[0]) / l, (a[1] + b[1]) / l]
  }
  const crease = (a: Point2, b: Point2) => a[0] * b[0] + a[1] * b[1] < Math.cos(CREASE)
  let lower = -1
  for (let i = 0; i < normals.length; i++) {
    const own = normals[i]!
    const before = normals[i - 1]
    const after = normals[i + 1]
    const shared = before !== undefined && !crease(before, own)
    const ring = (p: Point2, n: Point2) => {
      const first = shape.positions.length / 3
      if (p[0] < 1e-6) return addVertex(shape, [0, p[1], 0], [0, n[1] < 0 ? -1 : 1, 0])
      for (let k = 0; k < sides; k++) {
        const a = (k / sides) * Math.PI * 2
        addVertex(
          shape,
          [Math.cos(a) * p[0], p[1], Math.sin(a) * p[0]],
          [Math.cos(a) * n[0], n[1], Math.sin(a) * n[0]],
        )
      }
      return first
    }
    const start = shared && lower >= 0 ? lower : ring(profile[i]!, own)
    const end = ring(profile[i + 1]!, after && !crease(own, after) ? blend(own, after) : own)
    for (let k = 0; k < sides; k++) {
      const j = (k + 1) % sides
      const tip = profile[i + 1]![0] < 1e-6
      if (profile[i]![0] > 1e-6) shape.indices.push(start + k, tip ? end : end + k, start + j)
      if (!tip) shape.indices.push(profile[i]![0] > 1e-6 ? start + j : start, end + k, end + j)
    }
    lower = end
  }
  return shape
}

/** A closed cylinder standing on y = 0 with a small chamfer on top. */
export function drum(radius: number, height: number, sides = 16, chamfer = 0): Shape {
  const c = Math.min(chamfer, radius * 0.5, height * 0.5)
  const rim: Point2[] =
    c > 0
      ? [
          [radius, height - c],
          [radius - c, height],
        ]
      : [[radius, height]]
  return lathe([[radius, 0], ...rim, [0, height]], sides)
}

export function ball(radius: number, sides = 12, rows = 8): Shape {
  return lathe(
    Array.from({ length: rows + 1 }, (_, i): Point2 => {
      const a = (i / rows - 0.5) * Math.PI
      return [i === 0 || i === rows ? 0 : Math.cos(a) * radius, Math.sin(a) * radius]
    }),
    sides,
  )
}

/** Replaces the corners of a path by arcs of the given radius. */
export function roundPath(points: readonly Point3[], radius: number, steps = 4): Point3[] {
  const path: Point3[] = [points[0]!]
  for (let i = 1; i < points.length - 1; i++) {
    const [a, p, b] = [points[i - 1]!, points[i]!, points[i + 1]!].map((q) => new Vector3(...q))
    const toA = a!.clone().sub(p!)
    const toB = b!.clone().sub(p!)
    const reach = Math.min(radius, toA.length() * 0.49, toB.length() * 0.49)
    const from = p!.clone().addScaledVector(toA.normalize(), reach)
    const to = p!.clone().addScaledVector(toB.normalize(), reach)
    for (let k = 0; k <= steps; k++) {
      const t = k / steps
      const q = from.clone().multiplyScalar((1 - t) ** 2)
      q.addScaledVector(p!, 2 * t * (1 - t)).addScaledVector(to, t * t)
      path.push([q.x, q.y, q.z])
    }
  }
  path.push(points.at(-1)!)
  return path
}

/** A tube along a path; `radius` may vary along it by t in 0…1. */
export function tube(
  path: readonly Point3[],
  radius: number | ((t: number) => number),
  sides = 8,
  closed = false,
): Shape {
  const shape = emptyShape()
  const points = path.map((p) => new Vector3(...p))
  const n = points.length
  const tangent = (i: number) => {
    const a = points[closed ? (i + n - 1) % n : Math.max(0, i - 1)]!
    const b = points[closed ? (i + 1) % n : Math.min(n - 1, i + 1)]!
    return b.clone().sub(a).normalize()
  }
  const first = tangent(0)
  const side = new Vector3(Math.abs(first.y) > 0.9 ? 1 : 0, Math.abs(first.y) > 0.9 ? 0 : 1, 0)
  side.cross(first).normalize()
  const rings: Vector3[] = []
  for (let i = 0; i < n; i++) {
    const t = tangent(i)
    side.addScaledVector(t, -side.dot(t)).normalize()
    rings.push(side.clone())
    const up = t.clone().cross(side)
    const r = typeof radius === 'number' ? radius : radius(i / (n - 1))
    for (let k = 0; k < sides; k++) {
      const a = (k / sides) * Math.PI * 2
      const d = side.clone().multiplyScalar(Math.cos(a)).addScaledVector(up, Math.sin(a))
      addVertex(
        shape,
        [points[i]!.x + d.x * r, points[i]!.y + d.y * r, points[i]!.z + d.z * r],
        [d.x, d.y, d.z],
      )
    }
  }
  for (let i = 0; i < (closed ? n : n - 1); i++)
    for (let k = 0; k < sides; k++) {
      const a = i * sides + k
      const b = i * sides + ((k + 1) % sides)
      const c = ((i + 1) % n) * sides + k
      const d = ((i + 1) % n) * sides + ((k + 1) % sides)
      shape.indices.push(a, b, c, b, d, c)
    }
  if (!closed)
    for (const [i, s] of [
      [0, -1],
      [n - 1, 1],
    ] as const) {
      const t = tangent(i).multiplyScalar(s)
      const centre = addVertex(shape, [points[i]!.x, points[i]!.y, points[i]!.z], [t.x, t.y, t.z])
      for (let k = 0; k < sides; k++) {
        const a = i * sides + k
        const b = i * sides + ((k + 1) % sides)
        shape.indices.push(centre, ...(s > 0 ? [a, b] : [b, a]))
      }
    }
  return shape
}

/** A pipe run with elbows and a flange at both ends. */
export function pipe(points: readonly Point3[], radius: number, sides = 8, flanges = true): Shape {
  const run = tube(roundPath(points, radius * 3, 3), radius, sides)
  if (!flanges) return run
  const ends = [
    [points[0]!, points[1]!],
    [points.at(-1)!, points.at(-2)!],
  ] as const
  return join(
    run,
    ...ends.map(([a, b]) => {
      const l = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
      const k = (radius * 0.7) / l
      const to: Point3 = [
        a[0] + (b[0] - a[0]) * k,
        a[1] + (b[1] - a[1]) * k,
        a[2] + (b[2] - a[2]) * k,
      ]
      return tube([a, to], radius * 1.6, sides)
    }),
  )
}

/** A lumpy ball: a subdivided icosahedron whose vertices are pushed by `lump` (0 = smooth). */
export function blob(radius: number, detail: number, lump: number, random: Random): Shape {
  const geometry = new IcosahedronGeometry(1, detail)
  geometry.deleteAttribute('uv')
  geometry.deleteAttribute('normal')
  const merged = mergeVertices(geometry, 1e-4)
  const source = merged.getAttribute('position')
  const positions: number[] = []
  for (let i = 0; i < source.count; i++) {
    const r = radius * (1 + random.between(-lump, lump))
    positions.push(source.getX(i) * r, source.getY(i) * r, source.getZ(i) * r)
  }
  return smooth({ positions, normals: [], indices: [...(merged.getIndex()?.array ?? [])] })
}
