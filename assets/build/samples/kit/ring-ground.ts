/** Level ground between two lines of as many points, in bands, so that baked shade can settle on it. */
import { addVertex, emptyShape } from './shape.ts'
import type { Point2, Shape } from './shape.ts'

export interface RingGroundOptions {
  y: number
  bands: number
  /** Whether the lines close to rings. */
  closed?: boolean
}

/** `inner` lies to the left of `outer` when both are walked along, seen from above with z towards one. */
export function ringGround(
  inner: readonly Point2[],
  outer: readonly Point2[],
  { y, bands, closed = false }: RingGroundOptions,
): Shape {
  const ground = emptyShape()
  inner.forEach(([ix, iz], i) => {
    const [ox, oz] = outer[i] ?? [ix, iz]
    for (let j = 0; j <= bands; j++) {
      const share = j / bands
      addVertex(ground, [ix + (ox - ix) * share, y, iz + (oz - iz) * share], [0, 1, 0])
    }
  })
  const n = inner.length
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const next = (i + 1) % n
    for (let j = 0; j < bands; j++) {
      const [a, b] = [i * (bands + 1) + j, next * (bands + 1) + j]
      ground.indices.push(a, b, a + 1, b, b + 1, a + 1)
    }
  }
  return ground
}
