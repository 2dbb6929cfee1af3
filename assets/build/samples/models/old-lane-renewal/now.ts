/** What has grown over the years on the left half: sheds on roofs, wires, washing, tubs, meters. */
import { cable } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import {
  BRICK_DARK,
  DEPTH_M,
  EAVES,
  LANE_HALF_M,
  PAVING,
  PERSON_M,
  ROWS,
  UNIT_M,
  unitX,
} from './scale.ts'

const WASHING = ['#efece6', '#8fa3ad', '#c9a29a', '#d9c79f', '#a9b3a0'] as const

export function addSheds(model: Model): void {
  const sheds = model.part('now-sheds')
  for (const [row, z] of ROWS.entries())
    for (let k = 0; k < 6; k++) {
      const x = unitX(-1, k)
      if ((k + row) % 2 === 0) {
        const high = model.random.between(0.024, 0.04)
        const wide = model.random.between(0.036, 0.056)
        sheds.add(
          model.random.pick([INK.pale, paint('matte', '#9aa0a0'), paint('matte', '#b5a488')]),
          place(block(wide, high, 0.04), x, EAVES + 0.012, z - 0.045),
        )
        sheds.add(
          paint('matte', '#7f8a90'),
          place(
            turn(bar(wide + 0.008, 0.002, 0.048), 'x', 0.12),
            x,
            EAVES + 0.014 + high,
            z - 0.045,
          ),
        )
        sheds.add(
          INK.enamelDark,
          place(bar(0.014, 0.012, 0.001), x, EAVES + 0.012 + high * 0.55, z - 0.0248),
        )
      }
      if ((k + row) % 3 === 1)
        sheds.add(
          INK.timberDark,
          place(block(0.036, 0.032, 0.026), x + 0.01, PAVING, z + DEPTH_M / 2 + 0.017),
          place(bar(0.042, 0.002, 0.034), x + 0.01, PAVING + 0.034, z + DEPTH_M / 2 + 0.018),
        )
      if ((k + row) % 3 === 2)
        sheds.add(INK.steel, place(drum(0.01, 0.018, 10), x - 0.014, EAVES + 0.036, z + 0.002))
      sheds.add(
        INK.enamelGrey,
        place(bar(0.014, 0.01, 0.008), x + 0.03, PAVING + 0.082, z + DEPTH_M / 2 - 0.03),
      )
    }
}

/** Low sheds that fill the yard at the front, with scooters between them. */
export function addYardSheds(model: Model): void {
  const yard = model.part('now-yard')
  for (const [x, z, wide, high] of [
    [-0.46, 0.36, 0.12, 0.044],
    [-0.32, 0.375, 0.1, 0.038],
    [-0.2, 0.36, 0.09, 0.046],
    [-0.42, 0.48, 0.16, 0.04],
  ] as const) {
    yard.add(BRICK_DARK, place(block(wide, high, 0.07), x, PAVING, z))
    yard.add(
      paint('matte', '#8b949a'),
      place(turn(bar(wide + 0.012, 0.003, 0.084), 'x', 0.08), x, PAVING + high + 0.004, z),
    )
    yard.add(
      INK.timberDark,
      place(block(0.02, high * 0.76, 0.002), x - wide * 0.2, PAVING, z + 0.0352),
    )
    yard.add(
      INK.enamelDark,
      place(bar(0.02, 0.014, 0.002), x + wide * 0.2, PAVING + high * 0.6, z + 0.0352),
    )
  }
  for (let k = 0; k < 5; k++) {
    const set = (shape: Shape) => place(shape, -0.27 + k * 0.032, PAVING, 0.475, 0.3)
    yard.add(
      INK.rubber,
      set(move(bar(0.004, 0.012, 0.012), 0, 0.006, -0.013)),
      set(move(bar(0.004, 0.012, 0.012), 0, 0.006, 0.013)),
    )
    yard.add(
      paint('satin', WASHING[k] ?? '#8fa3ad'),
      set(move(bar(0.007, 0.008, 0.024, 0.002), 0, 0.012, 0)),
    )
    yard.add(
      INK.graphite,
      set(strut([0, 0.012, 0.011], [0, 0.026, 0.008], 0.002)),
      set(move(bar(0.014, 0.0016, 0.0016), 0, 0.026, 0.008)),
    )
  }
}

export function addWires(model: Model): void {
  const wires = model.part('now-wires')
  const poles = [-0.3, -0.02, 0.28].map((z) => [-LANE_HALF_M + 0.008, z] as const)
  for (const [x, z] of poles) {
    wires.add(INK.timberDark, strut([x, PAVING, z], [x, PAVING + 0.15, z], 0.005))
    for (const y of [0.13, 0.142])
      wires.add(INK.timberDark, place(bar(0.04, 0.003, 0.004), x, PAVING + y, z))
    wires.add(INK.graphite, place(block(0.014, 0.02, 0.01), x, PAVING + 0.095, z + 0.005))
    for (let k = 0; k < 5; k++)
      wires.add(
        INK.black,
        cable(
          [x - 0.01, PAVING + 0.14 - (k % 3) * 0.01, z],
          [unitX(-1, k), EAVES - 0.006, z + 0.05 - (k % 2) * 0.13],
          0.014,
          0.0008,
          5,
        ),
      )
  }
  poles.slice(1).forEach(([x, z], i) => {
    const [x0, z0] = poles[i] ?? [x, z]
    for (const dx of [-0.016, -0.008, 0.006, 0.016])
      wires.add(
        INK.black,
        cable([x0 + dx, PAVING + 0.143, z0], [x + dx, PAVING + 0.143, z], 0.012, 0.0008, 5),
      )
  })
}

export function addLife(model: Model): void {
  const life = model.part('now-washing')
  for (const [row, z] of ROWS.entries())
    for (const k of [0, 2, 3, 5]) {
      const x = unitX(-1, k)
      const front = z + DEPTH_M / 2
      const y = PAVING + 0.078
      life.add(INK.timber, strut([x, y, front - 0.03], [x, y + 0.004, front + 0.058], 0.0016))
      for (let i = 0; i < 3; i++)
        life.add(
          paint('matte', WASHING[(row + k + i) % 5] ?? '#efece6'),
          place(bar(0.001, 0.022 - (i % 2) * 0.006, 0.016), x, y - 0.01, front + 0.004 + i * 0.019),
        )
    }
  for (const [x, z] of [
    [-0.12, 0.285],
    [-0.24, 0.29],
    [-0.36, 0],
    [-0.18, 0.0],
  ] as const) {
    life.add(
      INK.graphite,
      tube(
        [
          [x - 0.014, PAVING + 0.008, z],
          [x - 0.014, PAVING + 0.008, z + 0.001],
        ],
        0.008,
        8,
      ),
      tube(
        [
          [x + 0.014, PAVING + 0.008, z],
          [x + 0.014, PAVING + 0.008, z + 0.001],
        ],
        0.008,
        8,
      ),
    )
    life.add(
      INK.iron,
      strut([x - 0.014, PAVING + 0.008, z], [x, PAVING + 0.018, z], 0.0014),
      strut([x, PAVING + 0.018, z], [x + 0.014, PAVING + 0.008, z], 0.0014),
    )
  }
  const neighbours = model.part('neighbours-now')
  for (const [x, z, angle] of [
    [-0.1, 0.29, 0.4],
    [-0.13, 0.3, 2.2],
    [-0.3, 0.01, 1],
    [-0.02, 0.08, 3],
    [-0.42, 0.3, 1.4],
  ] as const)
    person(neighbours, model.random, PERSON_M, x, PAVING, z, { angle })
  life.add(INK.timber, move(block(0.02, 0.012, 0.02), -0.115, PAVING, 0.296))
  life.add(INK.stone, move(block(UNIT_M * 0.8, 0.014, 0.012), -0.32, PAVING, -0.004))
}
