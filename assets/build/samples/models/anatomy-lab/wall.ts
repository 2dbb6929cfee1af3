/** Walls of a hollow organ: a shell about an axis with an outside, an inside and cut edges. */
import { Vector3 } from 'three'
import { addVertex, emptyShape, join, smooth } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'

export interface Chamber {
  /** Where its widest ring lies. */
  from: Point3
  /** Where its tip lies. */
  tip: Point3
  radius: number
  /** How much wider it is across than from front to back. */
  broad: number
  thickness: number
}

const FRONT = new Vector3(0, 0, 1)
const FIRST = -0.34

/** A point of the wall: t from 0 at the widest ring to 1 at the tip; angle 0 looks to the front, a quarter to the heart's right. */
export function onWall(chamber: Chamber, t: number, angle: number, lift = 0): Point3 {
  const from = new Vector3(...chamber.from)
  const along = new Vector3(...chamber.tip).sub(from)
  const length = along.length()
  const axis = along.normalize()
  const side = new Vector3().crossVectors(axis, FRONT).normalize()
  const front = new Vector3().crossVectors(side, axis)
  const swell = t < 0 ? Math.sqrt(Math.max(0, 1 - (t / 0.42) ** 2)) : (1 - t ** 2.3) ** 0.62
  const lump = 1 + 0.02 * Math.sin(angle * 3 + t * 7) + 0.014 * Math.sin(angle * 5 - t * 11)
  const r = chamber.radius * swell * lump + lift
  const point = from
    .addScaledVector(axis, t * length)
    .addScaledVector(front, Math.cos(angle) * r)
    .addScaledVector(side, Math.sin(angle) * r * chamber.broad)
  return [point.x, point.y, point.z]
}

/** The part of a wall between two angles: outside and inside apart, so that they can be painted. */
export function wall(
  chamber: Chamber,
  from: number,
  to: number,
  columns: number,
  rows = 15,
): { outside: Shape; inside: Shape } {
  const closed = to - from > 6.28
  const face = (inwards: number, flipped: boolean): Shape => {
    const shape = emptyShape()
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i <= columns; i++) {
        const t = FIRST + (1 - FIRST) * (j / rows)
        const angle = from + (to - from) * (i / columns)
        addVertex(shape, onWall(chamber, t, angle, -inwards * Math.min(1, (1 - t) * 6)), [0, 1, 0])
      }
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++) {
        const a = j * (columns + 1) + i
        const [b, c, d] = [a + 1, a + columns + 1, a + columns + 2]
        shape.indices.push(...(flipped ? [a, c, b, b, c, d] : [a, b, c, b, d, c]))
      }
    return smooth(shape)
  }
  const outside = face(0, false)
  const inside = face(chamber.thickness, true)
  if (closed) return { outside, inside }
  const edge = (angle: number, flipped: boolean): Shape => {
    const shape = emptyShape()
    for (let j = 0; j <= rows; j++) {
      const t = FIRST + (1 - FIRST) * (j / rows)
      addVertex(shape, onWall(chamber, t, angle), [0, 1, 0])
      addVertex(
        shape,
        onWall(chamber, t, angle, -chamber.thickness * Math.min(1, (1 - t) * 6)),
        [0, 1, 0],
      )
    }
    for (let j = 0; j < rows; j++) {
      const a = j * 2
      shape.indices.push(
        ...(flipped
          ? [a, a + 1, a + 2, a + 1, a + 3, a + 2]
          : [a, a + 2, a + 1, a + 1, a + 2, a + 3]),
      )
    }
    return smooth(shape)
  }
  return { outside, inside: join(inside, edge(from, false), edge(to, true)) }
}
