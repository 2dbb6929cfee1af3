/** What the plan adds on the right half: garden lane, lift, shared kitchen, skylights, solar, people. */
import { railing } from '../../kit/building.ts'
import { bench, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { blob, lathe } from '../../kit/rounds.ts'
import { place, scale, turn } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { DEPTH_M, EAVES, LANE_HALF_M, PAVING, PERSON_M, RIDGE, ROWS, unitX } from './scale.ts'

const PANEL = paint('satin', '#4d5660')

export function addRoofWork(model: Model): void {
  const lights = model.part('plan-skylights')
  const solar = model.part('plan-solar')
  const tilt = Math.atan2(RIDGE - EAVES, (DEPTH_M - 0.034) / 2)
  for (const [row, z] of ROWS.entries())
    for (let k = 0; k < 6; k++) {
      const x = unitX(1, k)
      const onSlope = (up: number) =>
        [EAVES + (RIDGE - EAVES) * up + 0.004, z - 0.017 + (1 - up) * 0.064] as const
      const [y, at] = onSlope(0.62)
      if (k % 2 === row % 2) {
        lights.add(INK.graphite, place(turn(bar(0.028, 0.004, 0.024), 'x', tilt), x - 0.018, y, at))
        lights.add(
          paint('satin', '#bcd6dc'),
          place(turn(bar(0.023, 0.005, 0.019), 'x', tilt), x - 0.018, y, at),
        )
      } else
        for (const dx of [-0.018, 0, 0.018])
          solar.add(
            PANEL,
            place(turn(bar(0.016, 0.003, 0.034), 'x', tilt), x + dx, y - 0.002, at + 0.004),
          )
    }
}

/** A lift tower of glass with galleries to both rows, and the shared kitchen below. */
export function addLift(model: Model): void {
  const lift = model.part('plan-lift')
  const [x, z] = [0.27, 0.027]
  const high = 0.165
  lift.add(INK.glass, place(block(0.042, high, 0.042), x, PAVING, z))
  for (const dx of [-0.021, 0.021])
    for (const dz of [-0.021, 0.021])
      lift.add(INK.slate, strut([x + dx, PAVING, z + dz], [x + dx, PAVING + high, z + dz], 0.0028))
  for (let k = 1; k < 5; k++)
    for (const dz of [-0.021, 0.021])
      lift.add(
        INK.slate,
        strut(
          [x - 0.021, PAVING + k * 0.04, z + dz],
          [x + 0.021, PAVING + k * 0.04, z + dz],
          0.0018,
        ),
      )
  lift.add(model.accentSatin, place(block(0.05, 0.006, 0.05, 0.001), x, PAVING + high, z))
  const cabin = model.part('lift-cabin', [x, PAVING + 0.002, z])
  cabin.add(model.accentSatin, block(0.032, 0.04, 0.032, 0.002))
  model.slide(
    cabin,
    [0, 3, 5, 8, 10],
    [
      [0, 0, 0],
      [0, 0.056, 0],
      [0, 0.056, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
  for (const side of [-1, 1]) {
    lift.add(INK.timber, place(bar(0.03, 0.004, 0.03), x, PAVING + 0.056, z + side * 0.036))
    lift.add(
      INK.slate,
      railing(
        [
          [x - 0.015, PAVING + 0.058, z + side * 0.022],
          [x - 0.015, PAVING + 0.058, z + side * 0.05],
        ],
        0.016,
        0.012,
        0.0012,
      ),
    )
  }
}

export function addKitchen(model: Model): void {
  const kitchen = model.part('plan-shared-kitchen')
  const [x, z] = [0.42, 0.305]
  kitchen.add(INK.timber, place(block(0.19, 0.004, 0.085, 0.001), x, PAVING, z))
  kitchen.add(INK.glass, place(block(0.18, 0.05, 0.075), x, PAVING + 0.004, z))
  for (let k = 0; k <= 5; k++)
    for (const dz of [-0.0375, 0.0375])
      kitchen.add(
        model.accentSatin,
        strut(
          [x - 0.09 + k * 0.036, PAVING + 0.004, z + dz],
          [x - 0.09 + k * 0.036, PAVING + 0.054, z + dz],
          0.0028,
        ),
      )
  kitchen.add(INK.white, place(block(0.2, 0.005, 0.095, 0.001), x, PAVING + 0.054, z))
  kitchen.add(INK.leaf, place(block(0.17, 0.004, 0.065), x, PAVING + 0.058, z))
  kitchen.add(INK.white, place(block(0.14, 0.018, 0.014, 0.001), x, PAVING + 0.004, z - 0.026))
  kitchen.add(INK.timber, place(block(0.1, 0.014, 0.022, 0.001), x, PAVING + 0.004, z + 0.008))
  for (const [dx, dz, a] of [
    [-0.035, 0.026, Math.PI],
    [0.005, 0.026, Math.PI],
    [-0.015, -0.008, 0],
    [0.04, 0.026, Math.PI],
  ] as const)
    sitter(kitchen, model.random, PERSON_M, x + dx, PAVING + 0.004, z + dz, a)
}

export function addGardenLane(model: Model): void {
  const garden = model.part('plan-garden')
  for (const z of [-0.26, 0.03]) {
    garden.add(
      paint('matte', '#d9cdb4'),
      place(block(0.45, 0.0016, 0.05), LANE_HALF_M + 0.225, PAVING + 0.0004, z),
    )
    for (let k = 0; k < 5; k++) {
      const x = 0.085 + k * 0.088
      if (Math.abs(x - 0.27) < 0.05 && z > 0) continue
      garden.add(INK.timber, place(block(0.05, 0.012, 0.016, 0.001), x, PAVING, z - 0.012))
      for (let i = 0; i < 3; i++)
        garden.add(
          paint('matte', i % 2 ? '#8b9b7d' : '#a3b18f'),
          place(
            scale(blob(0.0095, 0, 0.2, model.random), 1, 1.1, 1),
            x - 0.016 + i * 0.016,
            PAVING + 0.018,
            z - 0.012,
          ),
        )
    }
    bench(garden, 0.05, 0.011, 0.2, PAVING, z + 0.016, 0)
  }
  for (const [x, z, tall] of [
    [0.5, 0.03, 0.12],
    [0.13, 0.31, 0.11],
    [0.5, -0.26, 0.12],
    [0.22, 0.33, 0.1],
  ] as const)
    tree(garden, model.random, tall, x, PAVING, z)
  for (const [x, z] of [
    [0.16, 0.3],
    [0.26, 0.3],
  ] as const) {
    garden.add(
      INK.white,
      place(
        lathe(
          [
            [0.012, 0],
            [0.003, 0.003],
            [0.003, 0.015],
            [0.019, 0.017],
            [0, 0.019],
          ],
          12,
        ),
        x,
        PAVING,
        z,
      ),
    )
    for (const a of [0.3, 2.4, 4.5])
      sitter(
        garden,
        model.random,
        PERSON_M,
        x + Math.cos(a) * 0.024,
        PAVING - 0.002,
        z + Math.sin(a) * 0.024,
        Math.atan2(-Math.cos(a), -Math.sin(a)),
      )
  }
  const people = model.part('neighbours-planned')
  for (const [x, z, angle] of [
    [0.02, 0.2, 0.1],
    [0.02, -0.05, 3],
    [0.16, 0.045, 1.4],
    [0.36, 0.04, -1.2],
    [0.4, -0.25, 1.2],
    [0.02, 0.46, 3.1],
    [-0.02, 0.48, 2.8],
    [0.3, 0.38, 0.4],
  ] as const)
    person(people, model.random, PERSON_M, x, PAVING, z, {
      angle,
      ...(z > 0.4 ? { coat: model.accent.color } : {}),
    })
}
