/** An airliner for models of airports. Sizes in metres of the model itself. */
import { INK } from './inks.ts'
import type { Model, Part } from './model.ts'
import { tube } from './rounds.ts'
import { join, move, place, turn } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'
import { bar, prism, strut } from './solids.ts'

/** A twin-engined airliner of the given length, nose to +z, wheels on y = 0. */
export function addAirliner(model: Model, part: Part, length: number, at: Point3, angle = 0): void {
  const l = length
  const add = (ink: Parameters<Part['add']>[0], ...shapes: Shape[]) =>
    part.add(ink, ...shapes.map((shape) => place(shape, ...at, angle)))
  const axis = l * 0.095
  const body: readonly (readonly [number, number, number])[] = [
    [-0.5, 0.006, 0.03],
    [-0.42, 0.02, 0.022],
    [-0.3, 0.042, 0.008],
    [-0.2, 0.05, 0],
    [0.36, 0.05, 0],
    [0.43, 0.043, -0.003],
    [0.475, 0.026, -0.008],
    [0.497, 0.006, -0.012],
  ]
  const path = body.map(([z, , lift]): Point3 => [0, axis + lift * l, z * l])
  add(
    INK.enamel,
    tube(path, (t) => body[Math.round(t * (body.length - 1))]![1] * l, 14),
  )
  const wing = (points: readonly Point2[], y: number, thick: number) =>
    [-1, 1].map((s) =>
      prism(
        points.map(([x, z]): Point2 => [s * x * l, z * l]),
        y - thick,
        y,
        { bottom: true },
      ),
    )
  add(
    INK.enamelGrey,
    ...wing(
      [
        [0.03, 0.1],
        [0.47, -0.13],
        [0.475, -0.17],
        [0.16, -0.09],
        [0.03, -0.09],
      ],
      axis - l * 0.022,
      l * 0.012,
    ),
  )
  add(
    INK.enamelGrey,
    ...wing(
      [
        [0.01, -0.38],
        [0.17, -0.46],
        [0.17, -0.485],
        [0.01, -0.47],
      ],
      axis + l * 0.03,
      l * 0.008,
    ),
  )
  const fin = prism(
    [
      [0.02 * l, -0.33 * l],
      [0.17 * l, -0.46 * l],
      [0.175 * l, -0.5 * l],
      [0.02 * l, -0.46 * l],
    ],
    -l * 0.006,
    l * 0.006,
    { bottom: true },
  )
  add(model.accentSatin, move(turn(fin, 'z', Math.PI / 2), 0, axis + l * 0.02, 0))
  for (const s of [-1, 1]) {
    add(
      INK.enamel,
      tube(
        [
          [s * l * 0.16, axis - l * 0.055, l * 0.09],
          [s * l * 0.16, axis - l * 0.055, l * 0.0],
          [s * l * 0.16, axis - l * 0.05, -l * 0.03],
        ],
        (t) => l * (0.03 - 0.009 * t),
        12,
      ),
    )
    add(
      INK.enamelDark,
      tube(
        [
          [s * l * 0.16, axis - l * 0.055, l * 0.088],
          [s * l * 0.16, axis - l * 0.055, l * 0.0915],
        ],
        l * 0.023,
        12,
      ),
    )
    add(
      INK.enamelDark,
      move(bar(l * 0.002, l * 0.01, l * 0.62), s * l * 0.0497, axis + l * 0.012, l * 0.05),
    )
    add(
      INK.rubber,
      tube(
        [
          [s * l * 0.045, l * 0.018, -l * 0.03],
          [s * l * 0.07, l * 0.018, -l * 0.03],
        ],
        l * 0.018,
        8,
      ),
    )
    add(
      INK.slate,
      strut([s * l * 0.055, l * 0.02, -l * 0.03], [s * l * 0.04, axis, -l * 0.03], l * 0.008),
    )
  }
  add(INK.enamelDark, move(bar(l * 0.05, l * 0.014, l * 0.012), 0, axis + l * 0.022, l * 0.452))
  add(
    INK.rubber,
    join(
      tube(
        [
          [-l * 0.01, l * 0.013, l * 0.4],
          [l * 0.01, l * 0.013, l * 0.4],
        ],
        l * 0.013,
        8,
      ),
    ),
  )
  add(INK.slate, strut([0, l * 0.015, l * 0.4], [0, axis, l * 0.4], l * 0.008))
}
