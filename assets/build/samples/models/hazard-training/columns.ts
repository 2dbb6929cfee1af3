/** The columns part of the hazard-training model and what stands with it. */
import { ladder } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { strut } from '../../kit/solids.ts'
import { column, platform } from './ground.ts'
import { G } from './scale.ts'

export function addColumns(model: Model): void {
  const part = model.part('columns')
  const towers = [
    [-0.34, -0.32, 0.062, 0.92],
    [-0.14, -0.34, 0.046, 0.72],
  ] as const
  for (const [x, z, r, h] of towers) {
    part.add(INK.enamel, place(column(r, h), x, G, z))
    for (let i = 0; i < 5; i++)
      part.add(
        INK.enamelGrey,
        place(
          lathe(
            [
              [r * 1.02, 0],
              [r * 1.03, 0.003],
              [r * 1.02, 0.006],
            ],
            24,
          ),
          x,
          G + h * (0.17 + i * 0.085),
          z,
        ),
      )
    const levels = [0.3, 0.58, 0.9]
    levels.forEach((t, i) =>
      platform(
        part,
        model.accent,
        t > 0.6 ? r * 0.85 : r,
        G + h * t,
        x,
        z,
        i * 1.4 - 0.4,
        i * 1.4 + 4,
      ),
    )
    part.add(
      INK.slate,
      place(ladder(0.016, h * 0.3, 0.009), x + r * 1.2, G, z + 0.01, Math.PI / 2),
      place(ladder(0.016, h * 0.28, 0.009), x, G + h * 0.3, z + r * 1.15),
      place(ladder(0.016, h * 0.33, 0.009), x - 0.01, G + h * 0.58, z + r * 1.02),
    )
    part.add(
      INK.steel,
      pipe(
        [
          [x, G + h - 0.005, z],
          [x, G + h + 0.03, z],
          [x + r * 2, G + h + 0.03, z],
          [x + r * 2, G + 0.17, z],
          [x + r * 2, G + 0.17, z + 0.2],
        ],
        r * 0.17,
        8,
      ),
    )
    part.add(
      INK.iron,
      ...[0.25, 0.42, 0.66, 0.8].map((t, i) =>
        place(
          tube(
            [
              [0, 0, 0],
              [Math.cos(i * 2) * r * 1.35, 0, Math.sin(i * 2) * r * 1.35],
            ],
            0.008,
            8,
          ),
          x,
          G + h * t,
          z,
        ),
      ),
    )
    for (let i = 0; i < 8; i++)
      part.add(
        INK.iron,
        place(
          drum(0.003, 0.006, 5),
          x + Math.cos(i * 0.785) * r * 1.18,
          G + 0.01,
          z + Math.sin(i * 0.785) * r * 1.18,
        ),
      )
  }
  part.add(
    model.accentSatin,
    place(
      lathe(
        [
          [0.063, 0],
          [0.063, 0.02],
        ],
        24,
      ),
      -0.34,
      G + 0.46,
      -0.32,
    ),
  )
  const bridge = [
    [-0.25, G + 0.276, -0.33],
    [-0.2, G + 0.276, -0.335],
  ] as const
  part.add(INK.iron, strut(bridge[0], bridge[1], 0.03, 0.004))
}

export function horizontal(radius: number, length: number): Shape {
  const h = length / 2
  const end = (s: number): Point2[] => [
    [radius, s * h],
    [radius * 0.86, s * (h + radius * 0.3)],
    [radius * 0.5, s * (h + radius * 0.46)],
    [0, s * (h + radius * 0.5)],
  ]
  return turn(lathe([...end(-1).reverse(), ...end(1)], 22), 'z', Math.PI / 2)
}
