/** Two shores with the estuary between them, what grows there, and the mail boat. */
import { groundLine } from '../../kit/building.ts'
import { bench, hedge, planter, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, prism, sheet, strut } from '../../kit/solids.ts'
import { CLINIC, G, HOSPITAL, LAND, WATER_Y } from './scale.ts'

/** The middle of the water at a depth z: it bends a little. */
const channel = (z: number) => 0.02 * Math.sin(z * 5)

const HALF_M = 0.07

export function addSite(model: Model): void {
  const site = model.part('site')
  site.add(INK.water, place(sheet(0.3, 1.12, 10), 0, WATER_Y, 0))
  for (const side of [-1, 1]) {
    const bank = Array.from({ length: 15 }, (_, i): Point2 => {
      const z = -0.56 + i * 0.08
      return [channel(z) + side * HALF_M, z]
    })
    const outline: Point2[] = [...bank, [side * 0.56, 0.56], [side * 0.56, -0.56]]
    site.add(side < 0 ? INK.lawn : paint('matte', '#c6c2b8'), prism(outline, G - 0.002, LAND))
    site.add(
      INK.stone,
      groundLine(
        bank.map(([x, z]): Point2 => [x + side * 0.006, z]),
        0.012,
        LAND,
        0.001,
      ),
    )
  }
  site.add(
    INK.pale,
    groundLine(
      [
        [CLINIC[0], 0.56],
        [CLINIC[0], 0.2],
      ],
      0.06,
      LAND,
      0.0012,
    ),
  )
  site.add(
    INK.pale,
    groundLine(
      [
        [HOSPITAL[0], 0.56],
        [HOSPITAL[0], 0.2],
      ],
      0.09,
      LAND,
      0.0012,
    ),
  )
  const planting = model.part('planting')
  for (const [x, z, tall] of [
    [-0.5, 0.42, 0.17],
    [-0.43, 0.5, 0.12],
    [-0.17, 0.46, 0.14],
    [-0.14, 0.27, 0.11],
    [0.5, 0.4, 0.14],
    [0.5, 0.52, 0.12],
    [0.14, 0.5, 0.13],
  ] as const)
    tree(planting, model.random, tall, x, LAND, z)
  for (let k = 0; k < 26; k++) {
    const z = -0.5 + k * 0.04
    const x = channel(z) - HALF_M + model.random.between(-0.016, 0.004)
    planting.add(
      INK.leaf,
      strut(
        [x, LAND - 0.006, z],
        [x + model.random.between(-0.006, 0.006), LAND + model.random.between(0.018, 0.034), z],
        0.0024,
      ),
    )
  }
  hedge(planting, 0.13, 0.018, 0.022, 0.19, LAND, 0.32, 0)
  hedge(planting, 0.1, 0.018, 0.022, 0.45, LAND, 0.32, 0)
  planter(planting, model.random, 0.02, 0.245, LAND, 0.42)
  planter(planting, model.random, 0.02, 0.385, LAND, 0.42)
  bench(planting, 0.09, 0.018, -0.42, LAND, 0.31, 0.1)
  addBoat(model)
}

function addBoat(model: Model): void {
  const boat = model.part('mail-boat', [channel(0.4), WATER_Y, 0.42], undefined, Math.PI / 2)
  const hull: Point2[] = [
    [-0.035, -0.014],
    [0.02, -0.014],
    [0.045, 0],
    [0.02, 0.014],
    [-0.035, 0.014],
  ]
  boat.add(INK.white, prism(hull, 0, 0.012, { chamfer: 0.001 }))
  boat.add(
    model.accentSatin,
    prism(
      hull.map(([x, z]): Point2 => [x * 1.02, z * 1.04]),
      0.005,
      0.008,
    ),
  )
  boat.add(INK.enamel, move(block(0.03, 0.014, 0.018, 0.002), -0.008, 0.012, 0))
  boat.add(INK.enamelDark, move(bar(0.031, 0.006, 0.0165), -0.008, 0.021, 0))
  model.slide(
    boat,
    [0, 10, 20],
    [
      [0, 0, 0],
      [0, 0, -0.66],
      [0, 0, 0],
    ],
  )
}
