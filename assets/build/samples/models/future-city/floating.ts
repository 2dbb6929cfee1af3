/** What floats before the block, and the house of the river heat pump. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { blob, drum, lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, extrude, prism } from '../../kit/solids.ts'
import { LAND, WATER_Y } from './scale.ts'

/** What floats: gardens with reeds, a market under small roofs, a ferry. */
export function addFloating(model: Model): void {
  const market = model.part('floating-market')
  const [mx, mz] = [-0.2, 0.36]
  market.add(
    INK.timber,
    place(prism(circle(0.085, 8), 0, 0.008, { chamfer: 0.001 }), mx, WATER_Y, mz),
  )
  market.add(
    INK.timber,
    place(block(0.02, 0.006, 0.1), mx - 0.02, WATER_Y + 0.002, mz - 0.12, 0.12),
  )
  for (let k = 0; k < 6; k++) {
    const a = k * 1.047 + 0.4
    const [x, z] = [mx + Math.cos(a) * 0.056, mz + Math.sin(a) * 0.056]
    market.add(
      k % 2 ? INK.white : model.accent,
      place(
        lathe(
          [
            [0.021, 0],
            [0.004, 0.012],
            [0, 0.014],
          ],
          4,
        ),
        x,
        WATER_Y + 0.024,
        z,
        a + 0.78,
      ),
    )
    market.add(
      INK.timberDark,
      place(block(0.012, 0.008, 0.012), x, WATER_Y + 0.008, z, a),
      place(block(0.0014, 0.017, 0.0014), x, WATER_Y + 0.008, z),
    )
  }
  const gardens = model.part('floating-gardens')
  for (const [x, z, r] of [
    [0.06, 0.46, 0.045],
    [0.16, 0.42, 0.034],
    [0.13, 0.5, 0.028],
    [-0.36, 0.3, 0.034],
  ] as const) {
    gardens.add(INK.stone, place(prism(circle(r, 6), 0, 0.005), x, WATER_Y, z))
    gardens.add(INK.leaf, place(prism(circle(r * 0.86, 6), 0.005, 0.008), x, WATER_Y, z))
    for (let k = 0; k < 4; k++)
      gardens.add(
        paint('matte', '#8b9b7d'),
        place(
          blob(r * 0.26, 0, 0.2, model.random),
          x + Math.cos(k * 1.7) * r * 0.5,
          WATER_Y + 0.011,
          z + Math.sin(k * 1.7) * r * 0.5,
        ),
      )
  }
  const ferry = model.part('ferry', [0.3, WATER_Y, 0.42], undefined, 0.35)
  const hull: Point2[] = [
    [-0.035, -0.012],
    [0.024, -0.012],
    [0.042, 0],
    [0.024, 0.012],
    [-0.035, 0.012],
  ]
  ferry.add(INK.white, prism(hull, 0, 0.01, { chamfer: 0.001 }))
  ferry.add(
    model.accentSatin,
    prism(
      hull.map(([x, z]): Point2 => [x * 1.02, z * 1.05]),
      0.004,
      0.0065,
    ),
  )
  ferry.add(INK.enamelDark, move(block(0.04, 0.008, 0.017, 0.001), -0.006, 0.01, 0))
  ferry.add(INK.enamel, move(block(0.046, 0.002, 0.021), -0.006, 0.018, 0))
  model.slide(
    ferry,
    [0, 8, 16],
    [
      [0, 0, 0],
      [-0.3, 0, 0.03],
      [0, 0, 0],
    ],
  )
}

/** The pier of the river heat pump: a low house with pipes into the water. */
export function addHeatHouse(model: Model): void {
  const house = model.part('river-heat')
  const [x, z] = [0.4, 0.07]
  house.add(INK.white, place(block(0.085, 0.026, 0.05, 0.002), x, LAND, z, 0.25))
  house.add(model.accentSatin, place(bar(0.087, 0.005, 0.052), x, LAND + 0.024, z, 0.25))
  for (let k = 0; k < 4; k++)
    house.add(INK.steel, place(drum(0.007, 0.012, 10), x - 0.026 + k * 0.018, LAND + 0.026, z))
  for (const dx of [-0.018, 0.018]) {
    const pipe = extrude(
      [
        [-0.004, -0.004],
        [0.004, -0.004],
        [0.004, 0.004],
        [-0.004, 0.004],
      ],
      0.11,
    )
    house.add(INK.steel, place(pipe, x + dx + 0.012, LAND + 0.006, z + 0.075, 0.25))
  }
}
