/** The combustor of the virtual-rnd engine. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { join, move } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { about, turnedSector } from '../../kit/turned.ts'
import { AXIS, SOLID } from './scale.ts'

/** The annular liner, cut like the cases, with its nozzles and the flame inside. */
export function addCombustor(model: Model): void {
  const combustor = model.part('combustor', AXIS)
  const liner: readonly Point2[] = [
    [-0.04, 0.05],
    [-0.04, 0.078],
    [-0.058, 0.088],
    [-0.088, 0.086],
    [-0.1, 0.076],
    [-0.1, 0.073],
    [-0.086, 0.082],
    [-0.06, 0.083],
    [-0.045, 0.075],
    [-0.045, 0.055],
    [-0.1, 0.052],
    [-0.1, 0.049],
  ]
  const made = turnedSector(liner, SOLID.from, SOLID.to, 22)
  combustor.add(INK.brass, made.skin)
  combustor.add(model.accentSatin, made.cuts)
  const flame: readonly Point2[] = [
    [-0.05, 0.064],
    [-0.062, 0.073],
    [-0.09, 0.071],
    [-0.098, 0.064],
    [-0.085, 0.059],
    [-0.062, 0.058],
  ]
  combustor.add(model.accentGlow, turnedSector(flame, SOLID.from + 0.06, SOLID.to - 0.06, 22).skin)
  const nozzles = Array.from({ length: 12 }, (_, k) => {
    const angle = SOLID.from + ((SOLID.to - SOLID.from) * (k + 0.5)) / 12
    return join(
      move(ball(0.005, 6, 4), -0.042, ...about(0.065, angle)),
      tube(
        [
          [-0.04, ...about(0.066, angle)],
          [-0.022, ...about(0.07, angle)],
          [-0.022, ...about(0.094, angle)],
        ],
        0.0022,
        4,
      ),
    )
  })
  combustor.add(INK.iron, ...nozzles)
}
