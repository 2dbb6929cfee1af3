/** Cranes on rails: the quay crane with its boom over the water, and the portal over a yard or a dock. */
import { INK } from './inks.ts'
import type { Model, Part } from './model.ts'
import { join, move } from './shape.ts'
import type { Point3, Shape } from './shape.ts'
import { bar, strut } from './solids.ts'
import { tube } from './rounds.ts'

export interface QuayCraneSizes {
  /** Clear height below the boom, and of the mast's head. */
  boom: number
  head: number
  /** Distance of the rails (z), and of the legs along them (x). */
  gauge: number
  width: number
  /** How far the boom reaches over the water (-z) and back over land, from the middle. */
  out: number
  back: number
}

/** A ship-to-shore crane whose boom points to -z; the trolley is a part of its own. */
export function addQuayCrane(
  model: Model,
  name: string,
  at: Point3,
  sizes: QuayCraneSizes,
): { crane: Part; trolley: Part } {
  const { boom, head, gauge, width, out, back } = sizes
  const crane = model.part(name, at)
  const leg = width * 0.11
  const [front, rear] = [-gauge / 2, gauge / 2]
  const sides = [-width / 2, width / 2]
  for (const x of sides) {
    crane.add(
      model.accentSatin,
      strut([x, 0.012, front], [x * 0.7, boom, front], leg),
      strut([x, 0.012, rear], [x * 0.7, boom, rear], leg),
      strut([x * 0.7, boom, front], [0, head, front * 0.6], leg * 0.8),
      strut([x, boom * 0.36, front], [x, boom * 0.36, rear], leg * 0.9),
      strut([x, boom * 0.38, front], [x * 0.7, boom, rear], leg * 0.5),
      strut([x * 0.28, boom + leg, -out], [x * 0.28, boom + leg, back], leg * 0.7, leg * 0.9),
    )
    for (const z of [front, rear])
      crane.add(INK.graphite, move(bar(leg * 3, 0.012, leg * 1.4, 0.002), x, 0.008, z))
  }
  for (const z of [front, rear])
    crane.add(
      model.accentSatin,
      strut([-width / 2, boom * 0.36, z], [width / 2, boom * 0.36, z], leg * 0.9),
      strut([-width * 0.35, boom, z], [width * 0.35, boom, z], leg),
    )
  crane.add(
    INK.graphite,
    strut([0, head, front * 0.6], [0, boom + leg * 1.4, -out * 0.94], leg * 0.3),
    strut([0, head, front * 0.6], [0, boom + leg * 1.4, -out * 0.55], leg * 0.3),
    strut([0, head, front * 0.6], [0, boom + leg * 1.4, back * 0.9], leg * 0.3),
  )
  for (let k = 0; k <= 10; k++) {
    const z = -out + ((out + back) * k) / 10
    crane.add(
      INK.graphite,
      strut([-width * 0.14, boom + leg, z], [width * 0.14, boom + leg, z], leg * 0.35),
    )
  }
  crane.add(
    INK.enamel,
    move(bar(width * 0.5, leg * 2.4, gauge * 0.5, 0.002), 0, boom + leg * 2.6, rear * 1.1),
  )
  const trolley = model.part(`${name}-trolley`, [0, boom, -out * 0.5], crane)
  trolley.add(INK.enamelDark, bar(width * 0.34, leg * 0.8, width * 0.26, 0.001))
  trolley.add(
    INK.enamel,
    move(bar(width * 0.14, leg * 1.3, width * 0.14, 0.001), width * 0.2, -leg * 1.2, 0),
  )
  return { crane, trolley }
}

/** Four ropes and a spreader below a trolley, and what hangs on it, hung `drop` metres low. */
export function hangLoad(part: Part, drop: number, spread: Point3, load: Shape): Shape {
  const ropes = [-1, 1].flatMap((sx) =>
    [-1, 1].map((sz) =>
      tube(
        [
          [sx * spread[0] * 0.3, 0, sz * spread[2] * 0.3],
          [sx * spread[0] * 0.45, -drop, sz * spread[2] * 0.45],
        ],
        0.0007,
        3,
      ),
    ),
  )
  part.add(INK.graphite, join(...ropes))
  part.add(INK.iron, move(bar(spread[0], 0.003, spread[2]), 0, -drop, 0))
  return move(load, 0, -drop - 0.0015 - spread[1], 0)
}

export interface PortalSizes {
  /** Between the legs along x, along the rails (z), and clear below the girder. */
  span: number
  depth: number
  height: number
  /** Thickness of the girder. */
  girder: number
  /** Width of one leg at its top. */
  leg: number
  /** Turn about y, in radians; 0 spans along x. */
  angle?: number
}

/** A portal with twin girders along x; the trolley is a part of its own. */
export function addPortalCrane(
  model: Model,
  name: string,
  at: Point3,
  sizes: PortalSizes,
): { crane: Part; trolley: Part } {
  const { span, depth, height, girder, leg, angle = 0 } = sizes
  const crane = model.part(name, at, undefined, angle)
  for (const s of [-1, 1]) {
    crane.add(
      model.accentSatin,
      move(
        bar(span + leg * 2, girder, girder * 0.5, 0.002),
        0,
        height + girder / 2,
        s * depth * 0.2,
      ),
    )
    const x = (s * span) / 2
    for (const t of [-1, 1]) {
      crane.add(
        model.accentSatin,
        strut([x, 0.01, t * depth * 0.5], [x, height, t * depth * 0.2], leg * 0.7, leg),
      )
      crane.add(INK.graphite, move(bar(leg, 0.012, depth * 0.2, 0.002), x, 0.008, t * depth * 0.5))
    }
    crane.add(
      model.accentSatin,
      strut([x, height * 0.14, -depth * 0.45], [x, height * 0.14, depth * 0.45], leg * 0.6),
      move(bar(leg * 1.2, girder * 1.1, depth * 0.5, 0.002), x, height + girder / 2, 0),
    )
  }
  crane.add(
    INK.enamel,
    move(bar(leg * 2, girder * 0.9, depth * 0.3, 0.002), span * 0.32, height + girder * 1.4, 0),
  )
  const trolley = model.part(`${name}-trolley`, [0, height + girder, 0], crane)
  trolley.add(INK.enamelDark, bar(depth * 0.34, girder * 0.4, depth * 0.5, 0.002))
  return { crane, trolley }
}
