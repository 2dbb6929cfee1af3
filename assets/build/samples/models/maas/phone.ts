/** The phone that stands on the plaza with the one code, the glowing way across, and the people. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle, roundRectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, prism } from '../../kit/solids.ts'
import { KERB_Z, PERSON_M, WALK_Y } from './scale.ts'

const AT: Point3 = [0.075, WALK_Y, -0.075]
const [WIDTH, HEIGHT] = [0.17, 0.34]
const MODULES = 13

/** Whether a module of the code is dark: three finders in the corners, else by chance. */
function dark(model: Model, column: number, row: number): boolean {
  const inFinder = (c: number, r: number) => c >= 0 && c < 5 && r >= 0 && r < 5
  for (const [c, r] of [
    [column, row],
    [MODULES - 1 - column, row],
    [column, MODULES - 1 - row],
  ] as const)
    if (inFinder(c, r)) return c === 0 || c === 4 || r === 0 || r === 4 || (c === 2 && r === 2)
  return model.random.next() < 0.46
}

export function addPhone(model: Model): void {
  const phone = model.part('phone', AT, undefined, 0.42)
  const slab = (w: number, h: number, from: number, to: number, chamfer: number) =>
    move(
      turn(
        prism(roundRectangle(w, h, 0.022, 5), from, to, { chamfer, round: true, bottom: true }),
        'x',
        Math.PI / 2,
      ),
      0,
      HEIGHT / 2 + 0.012,
      0,
    )
  phone.add(INK.timber, drum(0.12, 0.006, 40, 0.001))
  phone.add(INK.white, move(drum(0.1, 0.006, 36, 0.001), 0, 0.006, 0))
  phone.add(INK.graphite, slab(WIDTH, HEIGHT, -0.011, 0.011, 0.003))
  phone.add(INK.steel, slab(WIDTH * 1.012, HEIGHT * 1.006, -0.006, 0.006, 0.001))
  const screen = model.part('phone-screen', [0, 0, 0], phone)
  screen.add(INK.white, slab(WIDTH * 0.93, HEIGHT * 0.955, 0.0105, 0.0118, 0))
  const size = 0.128 / MODULES
  const face = 0.0124
  for (let row = 0; row < MODULES; row++)
    for (let column = 0; column < MODULES; column++)
      if (dark(model, column, row))
        screen.add(
          INK.graphite,
          move(
            turn(
              prism(rectangle(-size / 2, -size / 2, size / 2, size / 2), 0, 0.0006),
              'x',
              Math.PI / 2,
            ),
            (column - 6) * size,
            0.242 - (row - 6) * size,
            face,
          ),
        )
  screen.add(model.accentGlow, move(bar(0.128, 0.012, 0.0012), 0, 0.334, face))
  const legs: readonly (readonly [number, number])[] = [
    [0, 0.03],
    [0.034, 0.05],
    [0.09, 0.03],
    [0.128, 0.0],
  ]
  legs.slice(1).forEach(([to], k) => {
    const from = legs[k]![0]
    screen.add(
      k === 1 ? model.accentSatin : INK.cloth,
      move(bar(to - from - 0.004, 0.012, 0.0012), -0.064 + (from + to) / 2, 0.145, face),
    )
  })
  for (let k = 0; k < 3; k++) {
    screen.add(INK.paper, move(bar(0.128, 0.026, 0.001), 0, 0.112 - k * 0.032, face))
    screen.add(
      k === 0 ? model.accentGlow : INK.cloth,
      move(bar(0.014, 0.014, 0.0014), -0.05, 0.112 - k * 0.032, face + 0.0006),
    )
    screen.add(
      INK.slate,
      move(
        bar(0.06 - k * 0.01, 0.004, 0.0012),
        -0.004 - k * 0.005,
        0.116 - k * 0.032,
        face + 0.0006,
      ),
    )
    screen.add(INK.pale, move(bar(0.044, 0.003, 0.0012), -0.012, 0.107 - k * 0.032, face + 0.0006))
  }
}

/** The way that one's glasses show on the ground, from the doors to bus and metro, with its pins. */
export function addGuidance(model: Model): void {
  const way = model.part('ar-way')
  const y = WALK_Y + 0.004
  const run = (points: readonly (readonly [number, number])[]) =>
    way.add(
      model.accentGlow,
      tube(
        points.map(([x, z]): Point3 => [x, y, z]),
        0.0028,
        5,
      ),
    )
  run([
    [-0.09, -0.34],
    [-0.09, -0.2],
    [-0.12, -0.08],
    [-0.2, -0.06],
  ])
  run([
    [-0.12, -0.08],
    [-0.13, 0.06],
    [-0.2, 0.14],
  ])
  run([
    [-0.13, 0.06],
    [-0.03, 0.13],
  ])
  for (const [x, z] of [
    [-0.2, -0.06],
    [-0.2, 0.14],
    [-0.03, 0.13],
  ] as const) {
    const pin = lathe(
      [
        [0, 0],
        [0.013, 0.026],
        [0.015, 0.034],
        [0.011, 0.044],
        [0, 0.048],
      ],
      14,
    )
    way.add(model.accentSatin, place(pin, x, y + 0.012, z))
    way.add(
      INK.white,
      place(
        tube(
          [
            [0, 0, 0],
            [0, 0, 0.002],
          ],
          0.007,
          12,
        ),
        x,
        y + 0.046,
        z + 0.0135,
      ),
    )
  }
}

export function addPeople(model: Model): void {
  const people = model.part('people')
  for (const [x, z] of [
    [-0.09, -0.28],
    [-0.1, -0.14],
    [-0.17, -0.05],
    [-0.2, -0.075],
    [-0.22, 0.0],
    [-0.28, 0.165],
    [-0.21, 0.17],
    [-0.18, 0.178],
    [-0.04, 0.11],
    [0.03, 0.09],
    [0.16, -0.14],
    [0.19, -0.04],
    [0.14, 0.13],
    [0.17, 0.17],
    [-0.42, 0.13],
    [-0.46, -0.16],
    [0.2, KERB_Z + 0.06],
    [0.19, KERB_Z + 0.12],
    [-0.3, 0.45],
    [0.46, -0.02],
  ] as const)
    person(people, model.random, PERSON_M, x, WALK_Y, z)
}
