/** The lamps part of the medical-training model and what stands with it. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { bar, prism } from '../../kit/solids.ts'
import { G, FLOOR } from './scale.ts'

export function addLamps(model: Model): void {
  const ceiling = model.part('lamp-column')
  const top = FLOOR + 0.44
  ceiling.add(
    INK.enamelGrey,
    tube(
      roundPath(
        [
          [-0.3, G + 0.12, -0.34],
          [-0.3, top, -0.34],
          [0, top, 0],
        ],
        0.05,
        5,
      ),
      0.009,
      10,
    ),
    place(drum(0.024, 0.02, 16, 0.004), 0, top - 0.012, 0),
  )
  for (const [i, angle, reach, drop] of [
    [1, 0.7, 0.15, 0.16],
    [2, 2.6, 0.13, 0.2],
  ] as const) {
    const arm = model.part(`lamp-${i}`, [0, top - 0.012 * i, 0], undefined, angle)
    arm.add(
      INK.enamel,
      tube(
        roundPath(
          [
            [0, 0, 0],
            [0, -0.02, 0],
            [0, -0.02, reach],
            [0, -drop + 0.03, reach + 0.02],
            [0, -drop + 0.01, reach],
          ],
          0.03,
          4,
        ),
        0.0055,
        8,
      ),
    )
    arm.add(
      INK.enamel,
      move(
        turn(
          lathe(
            [
              [0.052, -0.004],
              [0.056, 0.002],
              [0.05, 0.012],
              [0.02, 0.02],
              [0, 0.021],
            ],
            28,
          ),
          'x',
          0.35,
        ),
        0,
        -drop,
        reach,
      ),
    )
    const lights = join(
      ...Array.from({ length: 7 }, (_, k) =>
        k === 0
          ? move(drum(0.009, 0.003, 10), 0, -0.006, 0)
          : move(
              drum(0.009, 0.003, 10),
              Math.cos(k * 1.047) * 0.031,
              -0.006,
              Math.sin(k * 1.047) * 0.031,
            ),
      ),
    )
    arm.add(model.accentGlow, move(turn(lights, 'x', 0.35), 0, -drop, reach))
    arm.add(
      INK.white,
      move(
        turn(
          lathe(
            [
              [0, -0.0035],
              [0.051, -0.0035],
            ]
              .map(([r, h]) => [r!, h!] as const)
              .reverse(),
            28,
          ),
          'x',
          0.35,
        ),
        0,
        -drop,
        reach,
      ),
    )
    model.swing(arm, [0, 1, 0], [0, 2, 4, 6, 8], [0, 0.22, 0, -0.18, 0])
  }
}

/** Patient cart with four instrument arms over the table; two of them move. */
export function addSurgicalRobot(model: Model): void {
  const cart = model.part('surgical-robot')
  const [x, z] = [-0.02, -0.17]
  cart.add(
    INK.enamel,
    place(prism(roundRectangle(0.11, 0.1, 0.03), 0, 0.03, { chamfer: 0.006 }), x, FLOOR, z),
    place(
      prism(roundRectangle(0.06, 0.05, 0.02), 0, 0.2, { chamfer: 0.006 }),
      x,
      FLOOR + 0.03,
      z - 0.01,
    ),
  )
  cart.add(model.accentSatin, place(bar(0.062, 0.012, 0.052, 0.003), x, FLOOR + 0.2, z - 0.01))
  cart.add(
    INK.enamel,
    place(turn(bar(0.05, 0.034, 0.15, 0.01), 'x', 0.08), x, FLOOR + 0.245, z + 0.05),
    place(drum(0.042, 0.024, 20, 0.006), x, FLOOR + 0.214, z + 0.115),
  )
  for (let i = 0; i < 4; i++) {
    const spread = (i - 1.5) * 0.62
    const arm = model.part(
      `instrument-arm-${i + 1}`,
      [x, FLOOR + 0.212, z + 0.115],
      undefined,
      spread,
    )
    arm.add(
      INK.enamel,
      tube(
        roundPath(
          [
            [0, 0, 0],
            [0, -0.004, 0.075],
            [0, 0.02, 0.1],
          ],
          0.02,
          3,
        ),
        0.011,
        9,
      ),
      tube(
        [
          [0, 0.02, 0.1],
          [0, -0.05, 0.108],
        ],
        0.0095,
        9,
      ),
      move(ball(0.013, 10, 7), 0, 0.02, 0.1),
    )
    arm.add(INK.enamelDark, move(bar(0.02, 0.05, 0.016, 0.004), 0, -0.05, 0.1))
    arm.add(
      INK.steel,
      tube(
        [
          [0, -0.06, 0.1],
          [0, -0.125, 0.062],
        ],
        0.0022,
        6,
      ),
    )
    arm.add(model.accentSatin, move(bar(0.021, 0.008, 0.017, 0.002), 0, -0.03, 0.1))
    if (i === 0 || i === 3) model.swing(arm, [0, 1, 0], [0, 1.5, 3, 5, 8], [0, 0.12, -0.06, 0.1, 0])
  }
}
