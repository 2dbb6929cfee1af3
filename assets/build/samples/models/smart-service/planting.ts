/** What grows and swims in the garden: pines, willows, trees, lotus, carp. */
import { tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { blob, drum, lathe, tube } from '../../kit/rounds.ts'
import { place, scale } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { LAND, WATER_Y } from './scale.ts'

/** A pine with a leaning stem and flat clouds of needles. */
export function addPine(
  model: Model,
  part: Part,
  x: number,
  y: number,
  z: number,
  tall: number,
): void {
  const stem: Point3[] = [
    [0, -0.02, 0],
    [0.1, 0.3, 0.02],
    [-0.02, 0.6, 0.05],
    [0.16, 0.9, 0],
  ]
  part.add(
    INK.timberDark,
    place(
      tube(
        stem.map(([a, b, c]): Point3 => [a * tall, b * tall, c * tall]),
        (t) => tall * (0.045 - 0.025 * t),
        6,
      ),
      x,
      y,
      z,
    ),
  )
  for (const [dx, dy, dz, r] of [
    [0.16, 0.92, 0, 0.26],
    [-0.22, 0.66, 0.08, 0.25],
    [0.34, 0.56, -0.06, 0.24],
    [0.02, 0.78, -0.2, 0.18],
  ] as const)
    part.add(
      paint('matte', '#7a8f74'),
      place(
        scale(blob(r * tall, 1, 0.16, model.random), 1.25, 0.42, 1.1),
        x + dx * tall,
        y + dy * tall,
        z + dz * tall,
      ),
    )
}

/** A weeping willow: a crown with strands that hang to the water. */
export function addWillow(model: Model, part: Part, x: number, z: number, tall: number): void {
  part.add(
    INK.timberDark,
    place(
      lathe(
        [
          [tall * 0.05, 0],
          [tall * 0.03, tall * 0.5],
        ],
        6,
      ),
      x,
      LAND,
      z,
    ),
  )
  part.add(
    paint('matte', '#a7b78c'),
    place(scale(blob(tall * 0.27, 1, 0.16, model.random), 1.1, 0.8, 1.1), x, LAND + tall * 0.72, z),
  )
  for (let k = 0; k < 20; k++) {
    const a = (k / 20) * Math.PI * 2
    const r = tall * model.random.between(0.24, 0.34)
    const low = tall * model.random.between(0.12, 0.34)
    const strand: Point3[] = [
      [0, tall * 0.88, 0],
      [Math.cos(a) * r * 0.8, tall * 0.78, Math.sin(a) * r * 0.8],
      [Math.cos(a) * r, low, Math.sin(a) * r],
    ]
    part.add(
      paint('matte', k % 2 ? '#9db283' : '#b3c199'),
      place(
        tube(strand, (t) => tall * (0.017 - 0.01 * t), 4),
        x,
        LAND,
        z,
      ),
    )
  }
}

export function addPlanting(model: Model): void {
  const planting = model.part('planting')
  for (const [x, z, tall] of [
    [-0.48, 0.1, 0.2],
    [0.04, 0.5, 0.19],
    [-0.2, 0.5, 0.16],
  ] as const)
    addWillow(model, planting, x, z, tall)
  for (const [x, z, tall] of [
    [-0.5, -0.16, 0.13],
    [-0.14, -0.49, 0.13],
    [0.5, 0.2, 0.12],
    [0.5, 0.46, 0.14],
    [0.22, -0.49, 0.12],
    [-0.5, 0.5, 0.13],
  ] as const)
    tree(planting, model.random, tall, x, LAND, z)
  const lotus = model.part('lotus')
  for (let k = 0; k < 22; k++) {
    const [cx, cz] = k < 12 ? [-0.29, 0.2] : [0.1, -0.12]
    const a = k * 2.4
    const r = 0.014 * Math.sqrt(k % 12) * 1.5
    const [x, z] = [cx + Math.cos(a) * r, cz + Math.sin(a) * r * 0.8]
    lotus.add(
      paint('matte', k % 3 ? '#8fa67c' : '#a5b78d'),
      place(drum(0.011, 0.0014, 7), x, WATER_Y + (k % 2) * 0.002, z),
    )
    if (k % 4 === 0)
      lotus.add(
        paint('matte', '#e3a9a0'),
        place(
          lathe(
            [
              [0.001, 0],
              [0.006, 0.006],
              [0.002, 0.012],
            ],
            6,
          ),
          x,
          WATER_Y + 0.006,
          z,
        ),
      )
  }
  const koi = model.part('koi', [-0.02, WATER_Y + 0.001, -0.04])
  for (const [x, z, a] of [
    [0, 0.09, 1.6],
    [0.05, 0.075, 1.2],
    [-0.08, 0.04, 2.6],
    [0.09, -0.01, 0.2],
    [0.02, -0.09, -1.6],
  ] as const)
    koi.add(
      model.accentSatin,
      place(
        scale(
          lathe(
            [
              [0, -0.5],
              [0.16, -0.1],
              [0.14, 0.16],
              [0.03, 0.38],
              [0.13, 0.5],
            ],
            5,
          ),
          0.026,
        ),
        x,
        0,
        z,
        a,
      ),
    )
  model.swing(
    koi,
    [0, 1, 0],
    [0, 6, 12, 18, 24],
    [0, -Math.PI / 2, -Math.PI, (-3 * Math.PI) / 2, -2 * Math.PI],
  )
}
