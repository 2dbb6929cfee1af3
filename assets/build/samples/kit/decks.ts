/** Level decks along a path: bridges, greenways, ramps, and lines beside them. */
import { addVertex, emptyShape } from './shape.ts'
import type { Point3, Shape } from './shape.ts'

export interface DeckOptions {
  /** Metres across and deep. */
  width: number
  thickness: number
  closed?: boolean
  /** How far its middle lies to the left of the path, in metres. */
  aside?: number
}

/** The direction to the left of a path at each of its points, level. */
function sideways(path: readonly Point3[], closed: boolean): Point3[] {
  const n = path.length
  return path.map((_, i) => {
    const before = path[closed ? (i + n - 1) % n : Math.max(0, i - 1)]!
    const after = path[closed ? (i + 1) % n : Math.min(n - 1, i + 1)]!
    const [dx, dz] = [after[0] - before[0], after[2] - before[2]]
    const long = Math.hypot(dx, dz) || 1
    return [dz / long, 0, -dx / long]
  })
}

/** A line beside a path, as far to its left. */
export function beside(path: readonly Point3[], by: number, closed = false): Point3[] {
  const sides = sideways(path, closed)
  return path.map(([x, y, z], i) => [x + sides[i]![0] * by, y, z + sides[i]![2] * by])
}

export function deck(path: readonly Point3[], options: DeckOptions): Shape {
  const { width, thickness, closed = false, aside = 0 } = options
  const shape = emptyShape()
  const left = beside(path, aside + width / 2, closed)
  const right = beside(path, aside - width / 2, closed)
  const sides = sideways(path, closed)
  path.forEach((_, i) => {
    const [l, r] = [left[i]!, right[i]!]
    const out = sides[i]!
    const low = (p: Point3): Point3 => [p[0], p[1] - thickness, p[2]]
    const ring: readonly (readonly [Point3, Point3])[] = [
      [r, [0, 1, 0]],
      [l, [0, 1, 0]],
      [l, out],
      [low(l), out],
      [low(l), [0, -1, 0]],
      [low(r), [0, -1, 0]],
      [low(r), [-out[0], 0, -out[2]]],
      [r, [-out[0], 0, -out[2]]],
    ]
    for (const [point, normal] of ring) addVertex(shape, point, normal)
  })
  const n = path.length
  for (let i = 0; i < (closed ? n : n - 1); i++)
    for (let k = 0; k < 8; k += 2) {
      const [a, b] = [i * 8 + k, i * 8 + k + 1]
      const [c, d] = [((i + 1) % n) * 8 + k, ((i + 1) % n) * 8 + k + 1]
      shape.indices.push(a, c, b, b, c, d)
    }
  return shape
}
