/** Ribbons: thin cloth along a path, seen from both sides. Sizes in metres. */
import { addVertex, emptyShape, join, smooth } from './shape.ts'
import type { Point3, Shape } from './shape.ts'

/** Half a millimetre between the two sides, so that neither hides the other. */
const THICKNESS_M = 0.0005

/**
 * A strip along `path` that is `width(t)` wide across the direction `across(t)`, t in 0…1.
 * `across` need not have length one.
 */
export function ribbon(
  path: readonly Point3[],
  width: (t: number) => number,
  across: (t: number) => Point3,
): Shape {
  const front = emptyShape()
  path.forEach((point, i) => {
    const t = i / (path.length - 1)
    const [ax, ay, az] = across(t)
    const half = width(t) / 2 / (Math.hypot(ax, ay, az) || 1)
    for (const s of [-half, half])
      addVertex(front, [point[0] + ax * s, point[1] + ay * s, point[2] + az * s], [0, 1, 0])
  })
  for (let i = 0; i < path.length - 1; i++) {
    const a = i * 2
    front.indices.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
  }
  const shaded = smooth(front)
  const back: Shape = {
    positions: shaded.positions.map((v, i) => v - shaded.normals[i]! * THICKNESS_M),
    normals: shaded.normals.map((n) => -n),
    indices: shaded.indices.map((_, i, all) => all[i - (i % 3) + ((3 - (i % 3)) % 3)]!),
  }
  return join(shaded, back)
}
