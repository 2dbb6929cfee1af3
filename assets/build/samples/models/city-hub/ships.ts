/** The ships part of the city-hub model and what stands with it. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { join, move } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { block, prism, strut } from '../../kit/solids.ts'
import { river } from './land.ts'
import { WATER_Y } from './scale.ts'

export function addShips(model: Model): void {
  const hullLine: Point2[] = [
    [-0.03, -0.008],
    [0.018, -0.009],
    [0.034, 0],
    [0.018, 0.009],
    [-0.03, 0.008],
  ]
  for (const [i, x0, x1, big] of [
    [1, -0.48, -0.12, true],
    [2, 0.3, 0.08, false],
    [3, -0.26, -0.44, false],
  ] as const) {
    const k = big ? 1.1 : 0.8
    const z0 = river(x0) + (i === 1 ? 0.025 : -0.03)
    const z1 = river(x1) + (i === 1 ? 0.025 : -0.03)
    const angle = Math.atan2(-(z1 - z0), x1 - x0)
    const ship = model.part(`ship-${i}`, [x0, WATER_Y, z0], undefined, angle)
    ship.add(
      INK.white,
      prism(
        hullLine.map(([x, z]): Point2 => [x * k, z * k]),
        -0.002,
        0.008 * k,
        { chamfer: 0.001 },
      ),
    )
    ship.add(
      model.accentSatin,
      prism(
        hullLine.map(([x, z]): Point2 => [x * k * 1.01, z * k * 1.02]),
        0.002,
        0.0035,
      ),
    )
    ship.add(
      INK.enamel,
      move(block(0.026 * k, 0.006 * k, 0.011 * k, 0.001), -0.006 * k, 0.008 * k, 0),
      move(block(0.012 * k, 0.005 * k, 0.009 * k, 0.001), -0.004 * k, 0.014 * k, 0),
    )
    if (!big) ship.add(INK.timber, move(block(0.012, 0.002, 0.01), 0.012, 0.008 * k, 0))
    ship.add(
      INK.white,
      join(
        ...[-1, 1].map((s) =>
          strut([-0.03 * k, 0.001, s * 0.006], [-0.075 * k, 0.001, s * 0.018], 0.0015, 0.0006),
        ),
      ),
    )
    model.slide(
      ship,
      [0, 8, 16],
      [
        [0, 0, 0],
        [x1 - x0, 0, z1 - z0],
        [0, 0, 0],
      ],
    )
  }
}
