/** Two rows of stalls, strings of lamps over them, and people out for the evening. */
import { cable } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { ball, drum } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { LAMP, PERSON_M, STREET_Y } from './scale.ts'

export const ROWS_Z = [-0.13, 0.05] as const
const STALLS = 8
const stallX = (k: number) => -0.43 + k * 0.084

const CLOTHS = ['#e8e2d6', '#d8b56c', '#c98d6b', '#9fb59a'] as const

export function addMarket(model: Model): void {
  for (const [row, z] of ROWS_Z.entries()) {
    const stalls = model.part(`stalls-${row + 1}`)
    for (let k = 0; k < STALLS; k++) {
      const set = (shape: Shape) =>
        place(shape, stallX(k), STREET_Y + 0.001, z, row === 0 ? 0 : Math.PI)
      for (const x of [-0.026, 0.026])
        for (const dz of [-0.016, 0.016])
          stalls.add(INK.timberDark, set(strut([x, 0, dz], [x, 0.034, dz], 0.0026)))
      stalls.add(INK.timber, set(move(block(0.05, 0.012, 0.014, 0.001), 0, 0, 0.008)))
      const awning = paint('matte', CLOTHS[(k + row * 2) % 4]!)
      for (let s = 0; s < 6; s++)
        stalls.add(
          s % 2 ? INK.white : awning,
          set(move(turn(bar(0.0102, 0.0022, 0.05), 'x', 0.2), -0.0255 + s * 0.0102, 0.038, 0.002)),
        )
      stalls.add(LAMP, set(move(bar(0.03, 0.002, 0.002), 0, 0.03, 0.01)))
      for (let g = 0; g < 4; g++)
        stalls.add(
          g % 2 ? model.accentSatin : paint('satin', '#d9a25c'),
          set(move(bar(0.008, 0.005, 0.008), -0.018 + g * 0.012, 0.0145, 0.008)),
        )
      person(
        stalls,
        model.random,
        PERSON_M,
        stallX(k) + 0.004,
        STREET_Y + 0.001,
        z + (row === 0 ? -0.008 : 0.008),
        {
          angle: row === 0 ? 0 : Math.PI,
          coat: '#e4dfd5',
          stride: 0,
        },
      )
    }
  }
}

/** Lamps on cables from the shops over the street to posts at the edge. */
export function addLights(model: Model): void {
  const lights = model.part('string-lights')
  for (let k = 0; k < 6; k++) {
    const x = -0.47 + k * 0.136
    const back: Point3 = [x, STREET_Y + 0.11, -0.3]
    const front: Point3 = [x + 0.03, STREET_Y + 0.088, 0.14]
    lights.add(INK.slate, cable(back, front, 0.03, 0.0007, 6))
    lights.add(INK.slate, strut([front[0], STREET_Y, front[2]], front, 0.0036))
    lights.add(INK.slate, place(drum(0.007, 0.003, 8), front[0], STREET_Y, front[2]))
    for (let n = 1; n < 8; n++) {
      const t = n / 8
      lights.add(
        LAMP,
        place(
          ball(0.0042, 6, 4),
          back[0] + (front[0] - back[0]) * t,
          back[1] + (front[1] - back[1]) * t - Math.sin(t * Math.PI) * 0.03 - 0.004,
          back[2] + (front[2] - back[2]) * t,
        ),
      )
    }
  }
}

export function addStrollers(model: Model): void {
  const people = model.part('strollers')
  for (let k = 0; k < 24; k++) {
    const x = model.random.between(-0.48, 0.24)
    const z =
      -0.04 +
      model.random.between(-0.045, 0.045) +
      (k % 5 === 0 ? 0.16 : 0) -
      (k % 6 === 1 ? 0.16 : 0)
    person(people, model.random, PERSON_M, x, STREET_Y + 0.001, z)
  }
  for (const [x, z] of [
    [-0.3, 0.36],
    [-0.05, 0.35],
    [0.2, 0.36],
    [0.42, 0.35],
  ] as const)
    person(people, model.random, PERSON_M, x, 0.062, z)
}
