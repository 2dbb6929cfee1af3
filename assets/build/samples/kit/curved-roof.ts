/** Roofs of the Chinese kind: concave slopes with lifted corners, ridges and a finial. */
import { INK, paint } from './inks.ts'
import type { Part } from './model.ts'
import { ball, lathe, tube } from './rounds.ts'
import { addVertex, emptyShape, join, move, place, scale, smooth } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'

export const TILE = paint('matte', '#5f6467')
const RIDGE = paint('matte', '#45484b')
const SOFFIT = paint('matte', '#7b5a44')

export interface CurvedRoof {
  /** Corners of the eaves in plan, counter-clockwise seen from above or not. */
  eaves: readonly Point2[]
  /** Where the slope of each corner ends: the same point for all, or the ends of a ridge. */
  tops: readonly Point2[]
  y: number
  rise: number
  /** How far the corners are lifted, in metres. */
  lift: number
}

const ALONG = 6
const UP = 4

/** A point of the roof: side k, share s along it, share t from the top to the eaves. */
function pointOf(roof: CurvedRoof, k: number, s: number, t: number): Point3 {
  const n = roof.eaves.length
  const mix = (a: Point2, b: Point2, share: number): Point2 => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
  ]
  const eave = mix(roof.eaves[k % n]!, roof.eaves[(k + 1) % n]!, s)
  const top = mix(roof.tops[k % n]!, roof.tops[(k + 1) % n]!, s)
  const corner = Math.abs(2 * s - 1) ** 3
  const [x, z] = mix(top, eave, t * (1 + 0.05 * corner * t))
  return [x, roof.y + roof.rise * (1 - t) ** 1.55 + roof.lift * corner * t ** 3, z]
}

/** The slope of one side, facing up, and the same from below. */
function slope(roof: CurvedRoof, k: number): { above: Shape; below: Shape } {
  const grid = emptyShape()
  for (let j = 0; j <= UP; j++)
    for (let i = 0; i <= ALONG; i++) addVertex(grid, pointOf(roof, k, i / ALONG, j / UP), [0, 1, 0])
  const row = ALONG + 1
  for (let j = 0; j < UP; j++)
    for (let i = 0; i < ALONG; i++) {
      const a = j * row + i
      grid.indices.push(a, a + row, a + 1, a + 1, a + row, a + row + 1)
    }
  const shaded = smooth(grid)
  const facesUp = shaded.normals.reduce((sum, n, i) => sum + (i % 3 === 1 ? n : 0), 0) > 0
  const flipped = smooth({ ...grid, indices: [...grid.indices].reverse() })
  return {
    above: facesUp ? shaded : flipped,
    below: move(facesUp ? flipped : shaded, 0, -0.003, 0),
  }
}

/** The roof itself: tiles above, timber below, ridges down to the corners, a band along the eaves. */
export function addCurvedRoof(part: Part, roof: CurvedRoof): void {
  const sides = roof.eaves.map((_, k) => slope(roof, k))
  part.add(TILE, ...sides.map(({ above }) => above))
  part.add(SOFFIT, ...sides.map(({ below }) => below))
  const steps = Array.from({ length: 6 }, (_, i) => i / 5)
  for (const k of roof.eaves.keys()) {
    const hip = steps.map((t): Point3 => {
      const [x, y, z] = pointOf(roof, k, 0, t)
      return [x, y + 0.002, z]
    })
    const edge = steps.map((s): Point3 => pointOf(roof, k, s, 1))
    part.add(RIDGE, tube(hip, 0.0028, 5))
    part.add(INK.paper, tube(edge, 0.0018, 3))
  }
  const ends = new Set(roof.tops.map(String))
  const [a, b] = [...ends].map((end) => end.split(',').map(Number))
  const top = roof.y + roof.rise
  if (a && b) addRidge(part, [a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0], top)
  else if (a) part.add(RIDGE, place(finial(roof.rise * 0.3), a[0] ?? 0, top - 0.004, a[1] ?? 0))
}

function finial(height: number): Shape {
  return join(
    scale(
      lathe(
        [
          [0.3, 0],
          [0.16, 0.22],
          [0.3, 0.5],
          [0.1, 0.72],
          [0, 1],
        ],
        10,
      ),
      height,
    ),
    move(ball(height * 0.16, 8, 6), 0, height * 0.62, 0),
  )
}

/** A ridge whose ends turn up. */
function addRidge(part: Part, a: Point2, b: Point2, y: number): void {
  const points = Array.from({ length: 9 }, (_, i): Point3 => {
    const s = i / 8
    const up = Math.abs(2 * s - 1) ** 4
    const reach = (s - 0.5) * (1 + 0.08 * up) + 0.5
    return [a[0] + (b[0] - a[0]) * reach, y + 0.004 + 0.012 * up, a[1] + (b[1] - a[1]) * reach]
  })
  part.add(RIDGE, tube(points, 0.0048, 6))
}
