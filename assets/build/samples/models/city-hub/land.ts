/** The land part of the city-hub model and what stands with it. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { blob, lathe, tube } from '../../kit/rounds.ts'
import { move, place, scale, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { prism, sheet } from '../../kit/solids.ts'
import { addBlock } from './block.ts'
import { G, LAND_Y, WATER_Y, WIDTH_M } from './scale.ts'

/** Middle line of the river: z of the bend over x. */
export function river(x: number): number {
  return 0.13 + Math.sin(x * 4.2 + 0.4) * 0.13
}

function bank(side: 1 | -1, offset: number): Point2[] {
  return Array.from({ length: 33 }, (_, i): Point2 => {
    const x = -0.55 + (i / 32) * 1.1
    return [x, Math.max(-0.55, Math.min(0.55, river(x) + side * (WIDTH_M + offset)))]
  })
}

export function addLand(model: Model): void {
  const land = model.part('terrain')
  land.add(
    INK.water,
    move(
      sheet(1.1, 0.56, 36, (x, z) => Math.sin(x * 60 + z * 30) * 0.0009),
      0,
      WATER_Y,
      0.13,
    ),
  )
  const steps = [
    [0, 0, 0.02, '#c3b8a5'],
    [0.006, 0.02, 0.04, '#cfc6b5'],
    [0.012, 0.04, 0.054, '#dad3c5'],
    [0.022, 0.054, 0.066, '#e6e1d7'],
  ] as const
  for (const [offset, y0, y1, color] of steps) {
    land.add(
      paint('matte', color),
      prism([[-0.55, -0.55], [0.55, -0.55], ...bank(-1, offset).reverse()], G + y0, G + y1, {
        chamfer: 0.001,
      }),
    )
    land.add(
      paint('matte', color),
      prism([...bank(1, offset), [0.55, 0.55], [-0.55, 0.55]], G + y0, G + y1, { chamfer: 0.001 }),
    )
  }
  for (const side of [1, -1] as const) {
    const walk = bank(side, 0.034)
    land.add(INK.timber, groundLine(walk, 0.008, LAND_Y + 0.0006))
    const green = [...bank(side, 0.042), ...bank(side, 0.062).reverse()]
    land.add(INK.lawn, prism(green, LAND_Y - 0.002, LAND_Y + 0.0012))
    for (let i = 1; i < 31; i += 1) {
      const [x, z] = bank(side, 0.052)[i]!
      if (model.random.next() < 0.3) continue
      land.add(
        paint('matte', model.random.pick(['#9aa88a', '#8b9b7d', '#a8b397'])),
        move(
          scale(blob(model.random.between(0.008, 0.012), 0, 0.1, model.random), 1, 1.1, 1),
          x,
          LAND_Y + 0.01,
          z,
        ),
      )
    }
  }
}

/** Pipes and a metro tunnel that show in the cut front and right edges of the base. */
export function addUnderground(model: Model): void {
  const pipes = model.part('underground')
  for (const [x, y, r, accent] of [
    [-0.42, 0.016, 0.007, false],
    [-0.36, 0.034, 0.005, true],
    [-0.12, 0.02, 0.011, false],
    [-0.08, 0.02, 0.011, false],
    [0.2, 0.036, 0.005, false],
    [0.26, 0.018, 0.008, true],
    [0.44, 0.03, 0.006, false],
  ] as const) {
    const rim = lathe(
      [
        [r, -0.008],
        [r, 0.008],
        [r * 0.72, 0.008],
        [r * 0.72, 0.002],
        [0, 0.002],
      ],
      16,
    )
    pipes.add(
      accent ? model.accentSatin : INK.steel,
      place(turn(rim, 'x', Math.PI / 2), x, G + y, 0.55),
    )
  }
  for (let i = 0; i < 3; i++)
    pipes.add(
      INK.slate,
      tube(
        [
          [0.551, G + 0.014 + i * 0.016, -0.5],
          [0.551, G + 0.014 + i * 0.016, 0.0],
        ],
        0.0018,
        5,
      ),
    )
  pipes.add(
    model.accentGlow,
    tube(
      [
        [-0.54, G + 0.046, 0.5515],
        [0.54, G + 0.046, 0.5515],
      ],
      0.0018,
      5,
    ),
  )
}

function clear(x: number, z: number, margin: number): boolean {
  return Math.abs(z - river(x)) > WIDTH_M + 0.07 + margin
}

/** Streets in a grid, slightly turned, with perimeter blocks and slabs between them. */
export function addDistrict(model: Model): void {
  const city = model.part('district')
  const pitch = 0.118
  for (let i = -5; i <= 5; i++)
    for (let j = -5; j <= 5; j++) {
      const x = i * pitch * 0.98 + 0.02
      const z = j * pitch * 0.92 + i * 0.008
      if (Math.abs(x) > 0.5 || Math.abs(z) > 0.5 || !clear(x, z, 0.045)) continue
      if (Math.hypot(x - 0.2, z + 0.26) < 0.13) continue
      city.add(
        INK.paper,
        prism(rectangle(x - 0.05, z - 0.046, x + 0.05, z + 0.046), LAND_Y, LAND_Y + 0.003),
      )
      addBlock(model, city, x, z, LAND_Y + 0.003)
    }
  city.add(
    model.accentGlow,
    groundLine(
      [
        [-0.54, -0.305],
        [-0.1, -0.275],
        [0.2, -0.26],
        [0.2, -0.5],
        [0.54, -0.48],
      ],
      0.004,
      LAND_Y + 0.001,
    ),
  )
  city.add(
    model.accentGlow,
    groundLine(
      [
        [-0.4, 0.53],
        [-0.02, 0.45],
        [0.3, 0.44],
        [0.54, 0.47],
      ],
      0.004,
      LAND_Y + 0.001,
    ),
  )
}
