/** The concourse part of the hub-twin model and what stands with it. */
import { groundLine, railing } from '../../kit/building.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { PERSON_M, HALL_Y, FRONT_Z } from './scale.ts'

export function addConcourse(model: Model): void {
  const hall = model.part('concourse')
  const holes = [
    [-0.09, -0.115, 0.09, -0.065],
    [-0.09, 0.1, 0.09, 0.15],
  ].map(([a, b, c, d]) => rectangle(a!, b!, c!, d!))
  hall.add(
    INK.white,
    prism(rectangle(-0.488, -0.296, 0.488, FRONT_Z - 0.04), HALL_Y - 0.01, HALL_Y, {
      holes,
      bottom: true,
    }),
  )
  for (let i = 0; i < 24; i++)
    hall.add(
      INK.stone,
      groundLine(
        [
          [-0.47 + i * 0.041, -0.29],
          [-0.47 + i * 0.041, 0.255],
        ],
        0.001,
        HALL_Y + 0.0006,
      ),
    )
  hall.add(
    model.accentGlow,
    groundLine(
      [
        [-0.46, 0.2],
        [-0.2, 0.2],
        [-0.16, 0],
        [0.2, 0],
        [0.24, -0.2],
        [0.46, -0.2],
      ],
      0.005,
      HALL_Y + 0.001,
    ),
  )
  for (const [a, b, c, d] of [
    [-0.09, -0.115, 0.09, -0.065],
    [-0.09, 0.1, 0.09, 0.15],
  ] as const)
    hall.add(
      INK.slate,
      railing(
        [
          [c, HALL_Y, b],
          [a, HALL_Y, b],
          [a, HALL_Y, d],
          [c, HALL_Y, d],
        ],
        0.014,
        0.03,
        0.0012,
      ),
    )
  hall.add(
    INK.slate,
    railing(
      [
        [-0.485, HALL_Y, FRONT_Z - 0.044],
        [0.485, HALL_Y, FRONT_Z - 0.044],
      ],
      0.014,
      0.04,
      0.0012,
    ),
  )
  for (const x of [-0.3, 0.3])
    for (let i = 0; i < 9; i++) {
      const z = -0.2 + i * 0.045
      hall.add(INK.enamel, place(block(0.022, 0.013, 0.006, 0.001), x, HALL_Y, z))
      hall.add(model.accentGlow, place(bar(0.004, 0.001, 0.004), x, HALL_Y + 0.0135, z))
    }
  for (const x of [-0.4, -0.2, 0, 0.2, 0.4])
    for (const z of [-0.2, 0.01, 0.2])
      hall.add(
        INK.white,
        place(
          lathe(
            [
              [0.013, 0],
              [0.01, 0.01],
              [0.01, 0.07],
              [0.022, 0.1],
              [0.03, 0.106],
            ],
            12,
          ),
          x,
          HALL_Y,
          z,
        ),
      )
  for (let i = 0; i < 5; i++)
    hall.add(
      i % 2 ? INK.timber : INK.stone,
      place(block(0.07, 0.04, 0.03, 0.001), -0.38 + i * 0.19, HALL_Y, -0.275),
    )
  for (const [x, z] of [
    [-0.14, -0.05],
    [0.16, 0.1],
  ] as const) {
    hall.add(INK.timber, place(drum(0.022, 0.012, 20, 0.001), x, HALL_Y, z))
    hall.add(INK.enamelDark, place(bar(0.04, 0.022, 0.003, 0.001), x, HALL_Y + 0.06, z))
  }
  for (let i = 0; i < 15; i++)
    person(
      hall,
      model.random,
      PERSON_M,
      model.random.between(-0.46, 0.46),
      HALL_Y,
      model.random.between(-0.25, 0.24),
    )
}
