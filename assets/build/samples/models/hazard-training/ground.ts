/** The ground part of the hazard-training model and what stands with it. */
import { groundLine, railing } from '../../kit/building.ts'
import { hedge } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { lathe } from '../../kit/rounds.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { prism, strut } from '../../kit/solids.ts'
import { G } from './scale.ts'

export function addGround(model: Model): void {
  const ground = model.part('ground')
  for (const [x0, z0, x1, z1] of [
    [-0.5, -0.5, -0.02, -0.1],
    [0.06, -0.5, 0.52, -0.12],
    [-0.02, -0.06, 0.42, 0.16],
  ] as const) {
    ground.add(INK.stone, prism(rectangle(x0, z0, x1, z1), G, G + 0.012, { chamfer: 0.002 }))
    const kerb: [number, number][] = [
      [x0, z0],
      [x1, z0],
      [x1, z1],
      [x0, z1],
      [x0, z0],
    ]
    for (let i = 1; i < 5; i++)
      ground.add(
        INK.pale,
        strut(
          [kerb[i - 1]![0], G + 0.013, kerb[i - 1]![1]],
          [kerb[i]![0], G + 0.013, kerb[i]![1]],
          0.006,
          0.008,
        ),
      )
  }
  const route: Point2[] = [
    [0.05, 0.22],
    [0.05, 0.3],
    [0.2, 0.42],
    [0.4, 0.42],
  ]
  ground.add(model.accentGlow, groundLine(route, 0.008, G + 0.001))
  ground.add(model.accentSatin, prism(rectangle(0.36, 0.34, 0.52, 0.5), G, G + 0.0014))
  ground.add(INK.paper, prism(rectangle(0.366, 0.346, 0.514, 0.494), G, G + 0.0018))
  hedge(ground, 0.3, 0.026, 0.024, -0.02, G, 0.54)
  hedge(ground, 0.024, 0.026, 0.5, 0.545, G, 0.02)
  for (const z of [-0.3, 0, 0.26])
    ground.add(
      INK.white,
      groundLine(
        [
          [-0.53, z],
          [-0.53, z + 0.16],
        ],
        0.004,
        G + 0.001,
      ),
    )
}

export function column(radius: number, height: number): Shape {
  const r = radius
  return lathe(
    [
      [r * 1.25, 0],
      [r * 1.02, height * 0.1],
      [r * 1.02, height * 0.115],
      [r, height * 0.12],
      [r, height * 0.58],
      [r * 1.06, height * 0.585],
      [r * 1.06, height * 0.6],
      [r * 0.82, height * 0.63],
      [r * 0.82, height * 0.93],
      [r * 0.6, height * 0.975],
      [r * 0.25, height],
      [0, height],
    ],
    24,
  )
}

export function platform(
  part: Part,
  accent: Model['accent'],
  radius: number,
  y: number,
  x: number,
  z: number,
  from: number,
  to: number,
): void {
  const steps = 12
  const arc = (r: number) =>
    Array.from({ length: steps + 1 }, (_, i): Point2 => {
      const a = from + ((to - from) * i) / steps
      return [x + Math.cos(a) * r, z + Math.sin(a) * r]
    })
  part.add(
    INK.iron,
    prism([...arc(radius * 1.75), ...arc(radius * 1.02).reverse()], y, y + 0.004, { bottom: true }),
  )
  part.add(
    accent,
    railing(
      arc(radius * 1.72).map(([px, pz]) => [px, y, pz] as const),
      0.028,
      0.03,
      0.0022,
    ),
  )
  for (const [px, pz] of arc(radius * 1.5).filter((_, i) => i % 4 === 0))
    part.add(
      INK.slate,
      strut([px, y, pz], [x + (px - x) * 0.68, y - 0.03, z + (pz - z) * 0.68], 0.003),
    )
}
