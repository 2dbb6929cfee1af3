/** The round stage in front, the table with two chairs, and the musicians. */
import { stairs } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { sitter } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { DARK_LACQUER, G, GOLD, PAVILION_Z, PERSON_M, STAGE_Y, STONE, THRUST_Z } from './scale.ts'

export function addThrust(model: Model): void {
  const thrust = model.part('thrust')
  const disc = (radius: number) => circle(radius, 48, 0, THRUST_Z)
  thrust.add(STONE, prism(disc(0.15), G, STAGE_Y - 0.012, { round: true, chamfer: 0.003 }))
  thrust.add(
    INK.timber,
    prism(disc(0.158), STAGE_Y - 0.012, STAGE_Y, { round: true, bottom: true, chamfer: 0.002 }),
  )
  thrust.add(
    model.accentGlow,
    tube(
      circle(0.152, 48, 0, THRUST_Z).map(([x, z]) => [x, STAGE_Y + 0.001, z] as const),
      0.0018,
      4,
      true,
    ),
  )
  for (let k = 0; k < 20; k++) {
    const a = (k / 20) * Math.PI * 2
    thrust.add(
      INK.pale,
      place(
        bar(0.02, 0.03, 0.006),
        Math.cos(a) * 0.15,
        G + 0.035,
        THRUST_Z + Math.sin(a) * 0.15,
        Math.PI / 2 - a,
      ),
    )
  }
  const revolve = model.part('revolve', [0, STAGE_Y, THRUST_Z])
  revolve.add(DARK_LACQUER, drum(0.115, 0.01, 48, 0.001))
  revolve.add(INK.timber, move(drum(0.11, 0.002, 48), 0, 0.01, 0))
  revolve.add(
    GOLD,
    ...[0.04, 0.085].map((r) =>
      tube(
        circle(r, 32).map(([x, z]) => [x, 0.0125, z] as const),
        0.0009,
        4,
        true,
      ),
    ),
    ...Array.from({ length: 8 }, (_, k) => {
      const a = (k / 8) * Math.PI * 2
      return strut(
        [Math.cos(a) * 0.04, 0.0125, Math.sin(a) * 0.04],
        [Math.cos(a) * 0.085, 0.0125, Math.sin(a) * 0.085],
        0.0014,
      )
    }),
  )
  model.swing(revolve, [0, 1, 0], [0, 4, 8, 12], [0, 2.094, 4.189, 6.283])
  for (const side of [-1, 1])
    thrust.add(
      STONE,
      place(stairs(0.06, STAGE_Y - G, 0.07, 5), side * 0.215, G, THRUST_Z + 0.06, -side * 1.35),
    )
}

export function addProperties(model: Model): void {
  const table = model.part('table-and-chairs')
  const z = PAVILION_Z - 0.03
  table.add(model.accent, place(block(0.085, 0.045, 0.05, 0.003), 0, STAGE_Y, z))
  table.add(
    GOLD,
    place(bar(0.088, 0.004, 0.053), 0, STAGE_Y + 0.045, z),
    place(bar(0.05, 0.02, 0.002), 0, STAGE_Y + 0.022, z + 0.026),
  )
  for (const side of [-1, 1]) {
    table.add(
      model.accent,
      place(block(0.032, 0.03, 0.032, 0.002), side * 0.085, STAGE_Y, z, side * 0.2),
    )
    table.add(
      model.accent,
      place(block(0.032, 0.066, 0.006, 0.002), side * 0.085, STAGE_Y, z - 0.017, side * 0.2),
    )
  }
  table.add(
    INK.white,
    place(
      lathe(
        [
          [0.005, 0],
          [0.008, 0.008],
          [0.004, 0.018],
          [0.006, 0.022],
          [0, 0.02],
        ],
        10,
      ),
      0.02,
      STAGE_Y + 0.047,
      z,
    ),
  )
  addMusicians(model)
}

function addMusicians(model: Model): void {
  const band = model.part('musicians')
  const seats = [
    [-0.225, -0.06, 1.2],
    [-0.23, -0.12, 1.4],
    [-0.18, -0.02, 0.9],
    [0.225, -0.06, -1.2],
    [0.23, -0.12, -1.4],
  ] as const
  for (const [x, z, angle] of seats) {
    band.add(INK.timberDark, place(block(0.016, 0.012, 0.016, 0.002), x, STAGE_Y, z, angle))
    sitter(band, model.random, PERSON_M, x, STAGE_Y + 0.001, z, angle, '#5d6670')
  }
  band.add(DARK_LACQUER, place(drum(0.012, 0.012, 14, 0.002), -0.155, STAGE_Y + 0.018, 0.0))
  for (const a of [0, 2.1, 4.2])
    band.add(
      INK.timberDark,
      strut(
        [-0.155 + Math.cos(a) * 0.012, STAGE_Y, Math.sin(a) * 0.012],
        [-0.155, STAGE_Y + 0.02, 0],
        0.0022,
      ),
    )
  for (const [x, z] of [
    [-0.208, -0.05],
    [0.208, -0.05],
  ] as const) {
    band.add(INK.timberDark, place(drum(0.005, 0.009, 10), x, STAGE_Y + 0.016, z))
    band.add(INK.timberDark, strut([x, STAGE_Y + 0.02, z], [x, STAGE_Y + 0.062, z], 0.002))
    band.add(
      INK.timber,
      strut(
        [x - 0.014, STAGE_Y + 0.026, z + 0.004],
        [x + 0.02, STAGE_Y + 0.032, z + 0.006],
        0.0014,
      ),
    )
  }
}
