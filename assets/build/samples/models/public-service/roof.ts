/** The roof part of the public-service model and what stands with it. */
import { person } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, strut } from '../../kit/solids.ts'
import { arc, curved } from './hall.ts'
import { G, FLOOR, PERSON_M, ROOF_Y, FRONT, GAP } from './scale.ts'

/** A ring roof on the columns with timber fins and a glazed oculus left open. */
export function addRoof(model: Model): void {
  const roof = model.part('ring-roof')
  const from = FRONT + GAP
  const to = FRONT - GAP + Math.PI * 2
  roof.add(INK.white, curved(0.4, 0.5, from, to, ROOF_Y, ROOF_Y + 0.012, 44, 0.002))
  roof.add(
    INK.stone,
    curved(0.42, 0.485, from + 0.02, to - 0.02, ROOF_Y + 0.012, ROOF_Y + 0.018, 40, 0.001),
  )
  roof.add(model.accentSatin, curved(0.5, 0.504, from, to, ROOF_Y + 0.002, ROOF_Y + 0.008, 44))
  for (let k = 0; k <= 44; k++) {
    const a = from + ((to - from) * k) / 44
    const at = (r: number, y: number): Point3 => [Math.cos(a) * r, y, Math.sin(a) * r]
    roof.add(INK.timber, strut(at(0.4, ROOF_Y + 0.004), at(0.3, ROOF_Y + 0.03), 0.003, 0.01))
  }
  for (const [r, y] of [
    [0.3, 0.032],
    [0.35, 0.019],
  ] as const)
    roof.add(
      INK.timber,
      tube(
        arc(r, from, to, 44).map(([x, z]) => [x, ROOF_Y + y, z] as const),
        0.003,
        5,
      ),
    )
  for (let k = 0; k < 9; k++) {
    const a = from + 0.25 + ((to - from - 0.5) * k) / 8
    roof.add(
      paint('satin', '#5b646b'),
      place(
        bar(0.05, 0.003, 0.06, 0.0008),
        Math.cos(a) * 0.452,
        ROOF_Y + 0.021,
        Math.sin(a) * 0.452,
        -a,
      ),
    )
  }
}

export function addCitizens(model: Model): void {
  const people = model.part('citizens')
  for (let i = 0; i < 18; i++) {
    const a = model.random.between(0, Math.PI * 2)
    const r = model.random.between(0.13, 0.29)
    person(people, model.random, PERSON_M, Math.cos(a) * r, FLOOR, Math.sin(a) * r)
  }
  for (const [x, z] of [
    [-0.02, 0.42],
    [0.03, 0.46],
    [-0.05, 0.5],
    [0.15, 0.375],
    [-0.176, 0.37],
    [0.08, 0.33],
  ] as const)
    person(people, model.random, PERSON_M, x, z > 0.49 ? G + 0.012 : FLOOR, z)
  const robot = model.part('guide-robot', [0.1, FLOOR, 0.26])
  robot.add(
    INK.enamel,
    lathe(
      [
        [0.009, 0],
        [0.009, 0.016],
        [0.005, 0.022],
        [0, 0.023],
      ],
      14,
    ),
    move(ball(0.0062, 12, 8), 0, 0.028, 0),
  )
  robot.add(model.accentGlow, move(bar(0.007, 0.002, 0.001), 0, 0.0285, 0.006))
  model.slide(
    robot,
    [0, 5, 10],
    [
      [0, 0, 0],
      [-0.2, 0, 0],
      [0, 0, 0],
    ],
  )
}
