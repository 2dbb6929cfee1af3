/** The roundabout part of the driving-test model and what stands with it. */
import { groundLine, railing } from '../../kit/building.ts'
import { addCar, tree } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { circle, rectangle, roundRectangle } from '../../kit/outlines.ts'
import { prism } from '../../kit/solids.ts'
import { G, ROAD_Y, PAVEMENT_M, CAR_M } from './scale.ts'

export function addRoundabout(model: Model): void {
  const round = model.part('roundabout')
  const [cx, cz] = [0.38, 0.33]
  round.add(
    INK.paper,
    prism(circle(0.07, 36, cx, cz), G, G + 0.007, { chamfer: 0.0015, round: true }),
  )
  round.add(INK.lawn, prism(circle(0.06, 36, cx, cz), G + 0.007, G + 0.009, { round: true }))
  round.add(
    INK.white,
    groundLine([...circle(0.125, 48, cx, cz), [cx + 0.125, cz]], 0.0026, ROAD_Y),
    groundLine([...circle(0.078, 40, cx, cz), [cx + 0.078, cz]], 0.0026, ROAD_Y),
  )
  for (let i = 0; i < 5; i++)
    tree(
      round,
      model.random,
      0.05,
      cx + Math.cos(i * 1.257) * 0.038,
      G + 0.008,
      cz + Math.sin(i * 1.257) * 0.038,
    )
  round.add(
    model.accentSatin,
    place(
      turn(
        tube(
          circle(0.016, 20).map(([x, z]) => [x, z, 0] as const),
          0.0026,
          6,
          true,
        ),
        'y',
        0.6,
      ),
      cx,
      G + 0.028,
      cz,
    ),
  )
  for (const [dx, dz, w, d] of [
    [0.15, -0.16, 0.06, 0.06],
    [-0.17, 0.17, 0.05, 0.1],
    [0.15, 0.18, 0.07, 0.07],
  ] as const) {
    round.add(
      INK.paper,
      prism(
        roundRectangle(w, d, 0.018, 4).map(([x, z]): Point2 => [x + cx + dx, z + cz + dz]),
        G,
        G + PAVEMENT_M,
        { chamfer: 0.001 },
      ),
    )
    tree(round, model.random, 0.055, cx + dx, G + PAVEMENT_M, cz + dz)
  }
  const carousel = model.part('roundabout-traffic', [cx, ROAD_Y, cz])
  for (const [a, color] of [
    [0.4, '#e4dfd5'],
    [2.3, '#8fa3ad'],
    [4.4, '#6a665f'],
  ] as const)
    addCar(carousel, CAR_M, color, Math.sin(a) * 0.1, 0, Math.cos(a) * 0.1, a + Math.PI / 2)
  model.swing(carousel, [0, 1, 0], [0, 2.5, 5, 7.5, 10], [0, 1.5708, 3.1416, 4.7124, 6.2832])
  const fence: Part = round
  fence.add(
    INK.slate,
    railing(
      [
        [0.18, G, 0.14],
        [0.56, G, 0.12],
      ],
      0.008,
      0.02,
      0.001,
    ),
  )
  fence.add(
    INK.stone,
    prism(rectangle(0.24, 0.074, 0.56, 0.1), G, G + PAVEMENT_M, { chamfer: 0.001 }),
  )
}
