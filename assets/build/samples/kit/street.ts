/** Things of a street that several models share: buses, bicycles, road markings, zebra crossings. */
import { groundLine } from './building.ts'
import { INK } from './inks.ts'
import type { Ink } from './inks.ts'
import type { Model, Part } from './model.ts'
import { circle } from './outlines.ts'
import { tube } from './rounds.ts'
import { join, move, place } from './shape.ts'
import type { Point2, Shape } from './shape.ts'
import { bar, extrude, strut } from './solids.ts'

/** A city bus of the given length, nose to +z, doors on its right side (-x), wheels on y = 0. */
export function addBus(model: Model, part: Part, length: number): void {
  const l = length
  const [half, high] = [l * 0.105, l * 0.26]
  const section: readonly Point2[] = [
    [-half, l * 0.03],
    [half, l * 0.03],
    [half * 1.03, l * 0.12],
    [half, high * 0.94],
    [half * 0.86, high],
    [-half * 0.86, high],
    [-half, high * 0.94],
    [-half * 1.03, l * 0.12],
  ]
  part.add(INK.enamel, extrude(section, l, { chamfer: l * 0.012 }))
  for (const s of [-1, 1]) {
    part.add(INK.enamelDark, move(bar(0.0012, l * 0.085, l * 0.9), s * half * 1.02, l * 0.165, 0))
    part.add(
      model.accentSatin,
      move(bar(0.0012, l * 0.03, l * 0.96), s * half * 1.03, l * 0.085, 0),
    )
  }
  for (const z of [-0.06, 0.3])
    part.add(INK.enamelGrey, move(bar(0.0016, l * 0.17, l * 0.1), -half * 1.03, l * 0.125, z * l))
  part.add(INK.enamelDark, move(bar(half * 1.8, l * 0.12, 0.0014), 0, l * 0.15, l * 0.5))
  part.add(model.accentGlow, move(bar(half * 1.3, l * 0.022, 0.0016), 0, l * 0.232, l * 0.5))
  part.add(
    INK.enamelGrey,
    move(bar(half * 1.3, l * 0.025, l * 0.3, 0.001), 0, high + l * 0.01, -l * 0.15),
  )
  const wheels = [-0.27, 0.33].flatMap((z) =>
    [-1, 1].map((s) =>
      tube(
        [
          [s * half * 0.8, l * 0.042, z * l],
          [s * half * 1.02, l * 0.042, z * l],
        ],
        l * 0.042,
        10,
      ),
    ),
  )
  part.add(INK.rubber, join(...wheels))
}

/** A bicycle of the given length along z, standing on y = 0. */
export function addBicycle(
  part: Part,
  length: number,
  frame: Ink,
  x: number,
  y: number,
  z: number,
  angle: number,
): void {
  const l = length
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  const wheel = (at: number) =>
    tube(
      circle(l * 0.19, 9).map(([a, b]) => [0, l * 0.19 + a, at * l + b] as const),
      l * 0.018,
      3,
      true,
    )
  part.add(INK.rubber, set(wheel(-0.3)), set(wheel(0.3)))
  part.add(
    frame,
    set(strut([0, l * 0.19, -l * 0.3], [0, l * 0.46, -l * 0.1], l * 0.035)),
    set(strut([0, l * 0.2, -l * 0.02], [0, l * 0.46, l * 0.22], l * 0.035)),
    set(strut([0, l * 0.19, l * 0.3], [0, l * 0.58, l * 0.2], l * 0.03)),
    set(move(bar(l * 0.22, l * 0.05, l * 0.12), 0, l * 0.45, l * 0.36)),
  )
  part.add(
    INK.graphite,
    set(move(bar(l * 0.26, l * 0.03, l * 0.04), 0, l * 0.6, l * 0.18)),
    set(move(bar(l * 0.08, l * 0.03, l * 0.14), 0, l * 0.5, -l * 0.12)),
  )
}

/** Bars of a crossing from one point to another, each as long as the crossing is wide. */
export function zebra(from: Point2, to: Point2, width: number, y: number): Shape {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [ux, uz] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const count = Math.round(length / (width * 0.3))
  return join(
    ...Array.from({ length: count }, (_, k) => {
      const t = ((k + 0.5) / count) * length
      const [x, z] = [from[0] + ux * t, from[1] + uz * t]
      return groundLine(
        [
          [x - uz * width * 0.5, z + ux * width * 0.5],
          [x + uz * width * 0.5, z - ux * width * 0.5],
        ],
        width * 0.15,
        y,
      )
    }),
  )
}

/** A broken line from one point to another. */
export function dashes(from: Point2, to: Point2, count: number, width: number, y: number): Shape {
  const at = (t: number): Point2 => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ]
  return join(
    ...Array.from({ length: count }, (_, k) =>
      groundLine([at((k + 0.25) / count), at((k + 0.75) / count)], width, y),
    ),
  )
}
