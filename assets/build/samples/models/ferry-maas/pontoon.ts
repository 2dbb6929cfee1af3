/** The pontoon that floats with the tide, its piles, canopy and queue lines, and the two gangways. */
import { groundLine, railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { BOARD_X, G, LEAVE_X, PERSON_M, PONTOON, PONTOON_Z, QUAY, QUAY_Z } from './scale.ts'

const LONG_M = 0.62
const WIDE_M = 0.13
/** Where the gangways come down on the pontoon. */
const LANDING_Z = 0.105

export function addPontoon(model: Model): void {
  const pontoon = model.part('pontoon')
  pontoon.add(
    INK.slate,
    place(block(LONG_M, PONTOON - G + 0.004, WIDE_M, 0.002), 0, G - 0.006, PONTOON_Z),
  )
  pontoon.add(
    INK.timber,
    place(bar(LONG_M - 0.01, 0.0025, WIDE_M - 0.01), 0, PONTOON - 0.001, PONTOON_Z),
  )
  for (let k = 0; k < 11; k++)
    pontoon.add(
      INK.rubber,
      place(
        block(0.012, 0.014, 0.006, 0.002),
        -0.29 + k * 0.058,
        G + 0.002,
        PONTOON_Z + WIDE_M / 2,
      ),
    )
  for (const x of [-0.27, -0.09, 0.09, 0.27])
    pontoon.add(
      INK.iron,
      place(
        lathe(
          [
            [0.005, 0],
            [0.003, 0.003],
            [0.003, 0.007],
            [0.006, 0.009],
            [0, 0.0105],
          ],
          10,
        ),
        x,
        PONTOON,
        PONTOON_Z + 0.055,
      ),
    )
  pontoon.add(
    paint('satin', '#d9b24a'),
    place(bar(LONG_M - 0.02, 0.0006, 0.004), 0, PONTOON + 0.0008, PONTOON_Z + 0.046),
  )
  for (const x of [BOARD_X, BOARD_X - 0.07])
    for (const dx of [-0.012, 0, 0.012])
      pontoon.add(
        INK.white,
        groundLine(
          [
            [x + dx, PONTOON_Z - 0.02],
            [x + dx, PONTOON_Z + 0.04],
          ],
          0.0016,
          PONTOON + 0.001,
        ),
      )
  const ends = [-LONG_M / 2 + 0.008, LONG_M / 2 - 0.008]
  for (const x of ends)
    pontoon.add(
      INK.white,
      railing(
        [
          [x, PONTOON, PONTOON_Z - 0.058],
          [x, PONTOON, PONTOON_Z + 0.04],
        ],
        0.013,
        0.03,
        0.0012,
      ),
    )
  const canopy = model.part('pontoon-canopy')
  for (let k = 0; k < 6; k++)
    canopy.add(
      INK.slate,
      strut(
        [-0.25 + k * 0.1, PONTOON, PONTOON_Z],
        [-0.25 + k * 0.1, PONTOON + 0.05, PONTOON_Z],
        0.004,
      ),
    )
  for (const side of [-1, 1])
    canopy.add(
      INK.white,
      place(
        turn(bar(0.56, 0.0024, 0.045, 0.0006), 'x', side * 0.18),
        0,
        PONTOON + 0.054,
        PONTOON_Z + side * 0.0215,
      ),
    )
  canopy.add(model.accentGlow, place(bar(0.54, 0.0016, 0.003), 0, PONTOON + 0.048, PONTOON_Z))
  const piles = model.part('piles')
  for (const x of [-0.33, 0.33])
    for (const z of [0.11, 0.19])
      piles.add(INK.iron, place(drum(0.009, 0.085, 12, 0.002), x, G - 0.002, z))
  for (const x of [-0.33, 0.33])
    piles.add(
      model.accentSatin,
      ...[0.11, 0.19].map((z) => place(drum(0.0095, 0.008, 12), x, G + 0.072, z)),
    )
}

/** Lattice gangways that follow the tide; their side posts carry a light hood. */
export function addGangways(model: Model): void {
  for (const [name, x] of [
    ['gangway-aboard', BOARD_X],
    ['gangway-ashore', LEAVE_X],
  ] as const) {
    const gangway = model.part(name)
    const from: Point3 = [x, QUAY, QUAY_Z + 0.002]
    const to: Point3 = [x, PONTOON + 0.004, LANDING_Z]
    gangway.add(INK.steel, strut(from, to, 0.036, 0.003))
    const at = (t: number, dx: number, up: number): Point3 => [
      x + dx,
      from[1] + (to[1] - from[1]) * t + up,
      from[2] + (to[2] - from[2]) * t,
    ]
    for (const dx of [-0.019, 0.019]) {
      gangway.add(
        INK.white,
        strut(at(0, dx, 0.022), at(1, dx, 0.022), 0.0026),
        strut(at(0, dx, 0), at(1, dx, 0), 0.003),
      )
      for (let k = 0; k < 7; k++)
        gangway.add(
          INK.white,
          strut(at(k / 7, dx, k % 2 ? 0.022 : 0), at((k + 1) / 7, dx, k % 2 ? 0 : 0.022), 0.0016),
        )
    }
    gangway.add(
      model.accentSatin,
      ...[0, 1].map((t) => strut(at(t, -0.02, 0.045), at(t, 0.02, 0.045), 0.003)),
      ...[0, 1].flatMap((t) =>
        [-0.02, 0.02].map((dx) => strut(at(t, dx, 0), at(t, dx, 0.045), 0.0028)),
      ),
    )
    gangway.add(INK.glass, strut(at(0, 0, 0.046), at(1, 0, 0.046), 0.044, 0.0012))
  }
  const queue = model.part('queue')
  for (const [dx, dz] of [
    [-0.012, 0.02],
    [-0.012, 0.002],
    [0, 0.03],
    [0, 0.012],
    [0.012, 0.022],
    [-0.082, 0.03],
    [-0.07, 0.018],
  ] as const)
    person(queue, model.random, PERSON_M, BOARD_X + dx, PONTOON, PONTOON_Z + dz, {
      angle: 0,
      stride: 0,
    })
  for (const t of [0.3, 0.62])
    person(
      queue,
      model.random,
      PERSON_M,
      BOARD_X,
      QUAY + (PONTOON - QUAY) * t,
      QUAY_Z + (LANDING_Z - QUAY_Z) * t,
      { angle: 0, stride: 0.1 },
    )
  for (const t of [0.4, 0.75])
    person(
      queue,
      model.random,
      PERSON_M,
      LEAVE_X,
      QUAY + (PONTOON - QUAY) * t,
      QUAY_Z + (LANDING_Z - QUAY_Z) * t,
      { angle: Math.PI, stride: 0.1 },
    )
  person(queue, model.random, PERSON_M, 0.22, PONTOON, PONTOON_Z + 0.03, {
    angle: 0.3,
    coat: '#e8963a',
    stride: 0,
  })
}
