/** The vessels part of the hazard-training model and what stands with it. */
import { railing, stairs } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import { block } from '../../kit/solids.ts'
import { horizontal } from './columns.ts'
import { platform } from './ground.ts'
import { G } from './scale.ts'

export function addVessels(model: Model): void {
  const part = model.part('vessels')
  part.add(
    INK.enamel,
    place(horizontal(0.062, 0.26), 0.31, G + 0.12, -0.38),
    place(horizontal(0.05, 0.22), 0.31, G + 0.1, -0.22),
  )
  for (const [z, r, y] of [
    [-0.38, 0.062, 0.12],
    [-0.22, 0.05, 0.1],
  ] as const) {
    for (const dx of [-0.08, 0.08]) {
      part.add(INK.stone, place(block(0.022, y - r * 0.55, r * 1.5, 0.003), 0.31 + dx, G + 0.01, z))
      part.add(
        INK.enamelGrey,
        place(
          turn(
            lathe(
              [
                [r * 1.03, -0.004],
                [r * 1.03, 0.004],
              ],
              22,
            ),
            'z',
            Math.PI / 2,
          ),
          0.31 + dx,
          G + y,
          z,
        ),
      )
    }
    part.add(
      INK.iron,
      place(drum(0.014, 0.02, 12), 0.31, G + y + r * 0.96, z),
      place(drum(0.018, 0.004, 12), 0.31, G + y + r * 0.96 + 0.018, z),
    )
    part.add(
      model.accent,
      railing(
        [
          [0.2, G + y + r, z + 0.02],
          [0.42, G + y + r, z + 0.02],
        ],
        0.026,
        0.036,
        0.002,
      ),
    )
  }
  const reactor = lathe(
    [
      [0, 0.05],
      [0.03, 0.055],
      [0.065, 0.085],
      [0.07, 0.1],
      [0.07, 0.2],
      [0.062, 0.225],
      [0.03, 0.245],
      [0.018, 0.247],
      [0.018, 0.262],
      [0.028, 0.262],
      [0.028, 0.3],
      [0.016, 0.31],
      [0, 0.31],
    ],
    24,
  )
  part.add(INK.enamel, place(reactor, 0.14, G + 0.02, 0.04))
  for (let i = 0; i < 4; i++)
    part.add(
      INK.graphite,
      place(
        block(0.01, 0.13, 0.01),
        0.14 + Math.cos(i * 1.571 + 0.785) * 0.071,
        G + 0.01,
        0.04 + Math.sin(i * 1.571 + 0.785) * 0.071,
      ),
    )
  platform(part, model.accent, 0.07, G + 0.15, 0.14, 0.04, -2.2, 2.4)
  part.add(INK.pale, place(stairs(0.034, 0.15, 0.17, 13), 0.31, G + 0.01, 0.01, -Math.PI / 2 - 0.2))
  const exchanger = tube(
    [
      [0.29, G + 0.07, 0.11],
      [0.4, G + 0.07, 0.11],
    ],
    0.022,
    14,
  )
  part.add(
    INK.steel,
    exchanger,
    tube(
      [
        [0.284, G + 0.07, 0.11],
        [0.294, G + 0.07, 0.11],
      ],
      0.029,
      14,
    ),
    tube(
      [
        [0.396, G + 0.07, 0.11],
        [0.406, G + 0.07, 0.11],
      ],
      0.029,
      14,
    ),
  )
  part.add(
    INK.stone,
    ...[0.315, 0.375].map((x) => place(block(0.014, 0.045, 0.035), x, G + 0.01, 0.11)),
  )
  for (const x of [0.02, 0.07]) addPump(part, x, 0.13)
}

function addPump(part: Part, x: number, z: number): void {
  part.add(INK.stone, place(block(0.034, 0.012, 0.06, 0.002), x, G + 0.01, z - 0.01))
  part.add(
    INK.enamelDark,
    place(
      tube(
        [
          [0, 0, -0.034],
          [0, 0, 0],
        ],
        0.011,
        10,
      ),
      x,
      G + 0.036,
      z,
    ),
  )
  part.add(
    INK.steel,
    place(
      tube(
        [
          [0, 0, 0.002],
          [0, 0, 0.014],
        ],
        0.014,
        12,
      ),
      x,
      G + 0.036,
      z,
    ),
  )
  part.add(
    INK.steel,
    pipe(
      [
        [x, G + 0.036, z + 0.014],
        [x, G + 0.036, z + 0.03],
        [x, G + 0.12, z + 0.03],
        [x, G + 0.12, z - 0.17],
      ],
      0.006,
      7,
    ),
  )
}
