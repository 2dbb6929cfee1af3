/** What else stands on the bank: the rest pavilion with its bowed roof, and the coal silos that became a gallery. */
import { curtainWall, railing, stairs } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { join, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, extrude, sheet, strut } from '../../kit/solids.ts'
import { PERSON_M, TOP } from './scale.ts'

const PAVILION_X = -0.08
const PAVILION_Z = -0.08
const PAVILION_TURN = 0.12
const ROOF_LONG_M = 0.34
const ROOF_DEEP_M = 0.16
const EAVES_M = 0.05

/** The roof dips in the middle and lifts at both ends, like a boat. */
const bow = (x: number, z: number) =>
  0.034 * (x / (ROOF_LONG_M / 2)) ** 2 - 0.012 * (z / (ROOF_DEEP_M / 2)) ** 2

export function addPavilion(model: Model): void {
  const set = (shape: Shape) => place(shape, PAVILION_X, TOP, PAVILION_Z, PAVILION_TURN)
  const house = model.part('pavilion')
  house.add(INK.paper, set(block(0.31, 0.004, 0.14, 0.001)))
  for (const [x, width, columns] of [
    [-0.085, 0.1, 4],
    [0.1, 0.07, 3],
  ] as const) {
    const wall = curtainWall(width, EAVES_M - 0.002, columns, 2, 0.002)
    for (const z of [-0.045, 0.045]) house.add(INK.glass, set(place(wall.pane, x, 0.004, z)))
    for (const z of [-0.045, 0.045]) house.add(INK.timber, set(place(wall.frame, x, 0.004, z)))
    house.add(INK.timberDark, set(place(block(width * 0.7, 0.014, 0.016, 0.001), x, 0.004, -0.02)))
    house.add(INK.white, set(place(block(width * 0.4, 0.034, 0.006, 0.001), x, 0.004, -0.04)))
  }
  for (const x of [-0.145, -0.072, 0, 0.072, 0.145])
    for (const z of [-0.06, 0.06])
      house.add(INK.timber, set(strut([x, 0, z], [x, EAVES_M + bow(x, z) - 0.002, z], 0.0055)))
  for (const [x, z] of [
    [-0.005, 0.02],
    [0.02, -0.01],
    [-0.02, -0.02],
  ] as const)
    person(house, model.random, PERSON_M, PAVILION_X + x, TOP + 0.004, PAVILION_Z + z)
  const roof = model.part('pavilion-roof')
  const top = sheet(ROOF_LONG_M, ROOF_DEEP_M, 16, bow)
  const under = turn(
    sheet(ROOF_LONG_M, ROOF_DEEP_M, 12, (x, z) => -bow(x, z)),
    'x',
    Math.PI,
  )
  roof.add(INK.white, set(place(top, 0, EAVES_M + 0.006, 0)))
  roof.add(INK.timber, set(place(under, 0, EAVES_M, 0)))
  const rim = (z: number) =>
    join(
      ...Array.from({ length: 12 }, (_, k) => {
        const [a, b] = [k, k + 1].map((i) => -ROOF_LONG_M / 2 + (i / 12) * ROOF_LONG_M)
        return strut(
          [a!, EAVES_M + 0.003 + bow(a!, z), z],
          [b!, EAVES_M + 0.003 + bow(b!, z), z],
          0.003,
          0.007,
        )
      }),
    )
  roof.add(model.accentSatin, set(rim(ROOF_DEEP_M / 2)), set(rim(-ROOF_DEEP_M / 2)))
  for (const x of [-ROOF_LONG_M / 2, ROOF_LONG_M / 2])
    roof.add(
      model.accentSatin,
      set(
        strut(
          [x, EAVES_M + 0.003 + bow(x, ROOF_DEEP_M / 2), -ROOF_DEEP_M / 2],
          [x, EAVES_M + 0.003 + bow(x, ROOF_DEEP_M / 2), ROOF_DEEP_M / 2],
          0.003,
          0.007,
        ),
      ),
    )
}

const SILOS_X = [-0.45, -0.362, -0.274, -0.186] as const
const SILOS_Z = -0.4
const SILO_M = 0.041
const HOPPER_M = 0.05
const SHAFT_M = 0.15

/** Four silos on legs with their hoppers; a glass gallery runs over them. */
export function addSilos(model: Model): void {
  const silos = model.part('silos')
  const concrete = paint('matte', '#c4beb2')
  for (const x of SILOS_X) {
    silos.add(concrete, place(drum(SILO_M, SHAFT_M, 20), x, TOP + HOPPER_M, SILOS_Z))
    silos.add(
      INK.slate,
      place(
        lathe(
          [
            [0.008, 0.018],
            [SILO_M - 0.003, HOPPER_M],
          ],
          14,
        ),
        x,
        TOP,
        SILOS_Z,
      ),
    )
    for (const y of [0.06, 0.19])
      silos.add(INK.pale, place(drum(SILO_M + 0.0012, 0.004, 20), x, TOP + y, SILOS_Z))
    for (const [dx, dz] of [
      [-0.03, -0.03],
      [0.03, -0.03],
      [-0.03, 0.03],
      [0.03, 0.03],
    ] as const)
      silos.add(
        concrete,
        strut([x + dx, TOP, SILOS_Z + dz], [x + dx, TOP + HOPPER_M + 0.004, SILOS_Z + dz], 0.008),
      )
  }
  const gallery = model.part('silo-gallery')
  const middle = -0.318
  const floor = TOP + HOPPER_M + SHAFT_M
  gallery.add(INK.slate, place(block(0.36, 0.005, 0.072), middle, floor, SILOS_Z))
  const wall = curtainWall(0.33, 0.03, 10, 1, 0.0022)
  for (const z of [-0.026, 0.026]) {
    gallery.add(INK.glass, place(wall.pane, middle, floor + 0.005, SILOS_Z + z))
    gallery.add(INK.slate, place(wall.frame, middle, floor + 0.005, SILOS_Z + z))
  }
  gallery.add(
    INK.white,
    place(
      extrude(
        [
          [-0.034, 0],
          [0.034, 0],
          [0.034, 0.003],
          [0, 0.018],
          [-0.034, 0.003],
        ],
        0.35,
      ),
      middle,
      floor + 0.035,
      SILOS_Z,
      Math.PI / 2,
    ),
  )
  gallery.add(
    INK.slate,
    railing(
      [
        [middle - 0.178, floor + 0.005, SILOS_Z + 0.034],
        [middle + 0.178, floor + 0.005, SILOS_Z + 0.034],
      ],
      0.011,
      0.03,
      0.001,
    ),
  )
  gallery.add(INK.timber, place(block(0.05, 0.012, 0.02), middle, floor + 0.005, SILOS_Z))
  const flight = stairs(0.022, HOPPER_M, 0.075, 8)
  gallery.add(INK.pale, place(flight, -0.118, TOP, SILOS_Z + 0.06, Math.PI))
  gallery.add(
    INK.glass,
    place(block(0.03, HOPPER_M + SHAFT_M + 0.03, 0.03), -0.125, TOP, SILOS_Z - 0.035),
  )
  for (const [dx, dz] of [
    [-0.015, -0.015],
    [0.015, -0.015],
    [-0.015, 0.015],
    [0.015, 0.015],
  ] as const)
    gallery.add(
      INK.slate,
      strut(
        [-0.125 + dx, TOP, SILOS_Z - 0.035 + dz],
        [-0.125 + dx, floor + 0.03, SILOS_Z - 0.035 + dz],
        0.003,
      ),
    )
  gallery.add(INK.slate, place(bar(0.034, 0.004, 0.034), -0.125, floor + 0.031, SILOS_Z - 0.035))
}
