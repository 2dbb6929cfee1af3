/** The equipment part of the medical-training model and what stands with it. */
import { planter } from '../../kit/figures.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, blob, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { move, place, scale, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { circle } from '../../kit/outlines.ts'
import { bar, block } from '../../kit/solids.ts'
import { G, FLOOR, PERSON_M, SCRUBS } from './scale.ts'

export function addEquipment(model: Model): void {
  const kit = model.part('equipment')
  const stack = (x: number, z: number, angle: number) => {
    const set = (shape: Shape) => place(shape, x, FLOOR, z, angle)
    kit.add(
      INK.enamel,
      set(move(bar(0.05, 0.006, 0.044, 0.002), 0, 0.01, 0)),
      set(move(bar(0.046, 0.05, 0.036, 0.004), 0, 0.04, 0)),
      set(move(bar(0.044, 0.02, 0.034, 0.003), 0, 0.078, 0)),
    )
    kit.add(
      INK.enamelDark,
      set(move(bar(0.05, 0.034, 0.005, 0.0015), 0, 0.115, 0)),
      set(block(0.006, 0.1, 0.006)),
    )
    kit.add(
      model.accentGlow,
      set(move(bar(0.032, 0.003, 0.001), -0.004, 0.12, 0.0032)),
      set(move(bar(0.02, 0.003, 0.001), -0.01, 0.112, 0.0032)),
    )
    for (const y of [0.03, 0.04, 0.05])
      kit.add(INK.slate, set(move(bar(0.03, 0.002, 0.001), 0, y, 0.0185)))
    kit.add(
      INK.rubber,
      ...[-1, 1].flatMap((a) =>
        [-1, 1].map((b) => set(move(ball(0.005, 6, 4), a * 0.02, 0.005, b * 0.017))),
      ),
    )
  }
  stack(0.14, -0.13, -0.7)
  stack(0.19, -0.06, -1.1)
  stack(-0.2, -0.1, 0.9)
  // Surgeon's console: hood, arm rest, pedals.
  const at = (shape: Shape) => place(shape, -0.22, FLOOR, 0.12, 2)
  kit.add(
    INK.enamel,
    at(move(bar(0.09, 0.03, 0.04, 0.006), 0, 0.055, 0)),
    at(move(turn(bar(0.07, 0.05, 0.05, 0.012), 'x', -0.35), 0, 0.1, -0.012)),
    at(move(bar(0.012, 0.06, 0.03, 0.003), -0.036, 0.03, 0)),
    at(move(bar(0.012, 0.06, 0.03, 0.003), 0.036, 0.03, 0)),
    at(move(bar(0.09, 0.008, 0.08, 0.003), 0, 0.006, 0.01)),
  )
  kit.add(INK.enamelDark, at(move(turn(bar(0.05, 0.024, 0.004), 'x', -0.35), 0, 0.106, 0.014)))
  for (const [x, z] of [
    [0.3, 0.16],
    [0.22, 0.26],
  ] as const) {
    kit.add(INK.timber, place(block(0.09, 0.006, 0.05, 0.001), x, FLOOR + 0.036, z, 0.8))
    kit.add(INK.pale, place(block(0.078, 0.036, 0.04, 0.002), x, FLOOR, z, 0.8))
    kit.add(INK.steel, place(bar(0.06, 0.002, 0.03), x, FLOOR + 0.044, z, 0.8))
    for (let i = 0; i < 6; i++)
      kit.add(
        i === 2 ? model.accentSatin : INK.iron,
        place(
          bar(0.002, 0.002, 0.02),
          x + (i - 2.5) * 0.0062,
          FLOOR + 0.046,
          z - (i - 2.5) * 0.0064,
          0.8,
        ),
      )
    kit.add(
      paint('matte', '#e3cdb6'),
      place(scale(ball(0.014, 10, 7), 1, 0.6, 1.3), x - 0.02, FLOOR + 0.05, z + 0.02),
    )
  }
}

/** In front of the pit: mixed-reality circles with organs in glass, and planters at the entrance. */
export function addFrontStations(model: Model): void {
  const front = model.part('anatomy-stations')
  for (const [x, z] of [
    [-0.3, 0.36],
    [0, 0.45],
    [0.3, 0.36],
  ] as const) {
    front.add(INK.white, place(drum(0.075, 0.006, 32, 0.002), x, G, z))
    front.add(
      model.accentGlow,
      tube(
        circle(0.07, 32, x, z).map(([a, b]) => [a, G + 0.0068, b] as const),
        0.0015,
        4,
        true,
      ),
    )
    front.add(
      INK.enamel,
      place(
        lathe(
          [
            [0.026, 0],
            [0.02, 0.006],
            [0.012, 0.045],
            [0.024, 0.05],
            [0.024, 0.054],
            [0, 0.054],
          ],
          18,
        ),
        x,
        G + 0.006,
        z,
      ),
    )
    front.add(INK.glass, place(drum(0.022, 0.064, 20), x, G + 0.061, z))
    const organ =
      x === 0
        ? ([0.012, 0.016, 0.012] as const)
        : x < 0
          ? ([0.016, 0.011, 0.011] as const)
          : ([0.011, 0.014, 0.016] as const)
    front.add(
      model.accentSatin,
      place(scale(blob(1, 2, 0.05, model.random), organ[0], organ[1], organ[2]), x, G + 0.086, z),
    )
    front.add(
      paint('satin', '#b98476'),
      tube(
        roundPath(
          [
            [x, G + 0.095, z],
            [x + 0.004, G + 0.108, z],
            [x + 0.014, G + 0.108, z],
          ],
          0.008,
          3,
        ),
        0.003,
        7,
      ),
      tube(
        [
          [x - 0.004, G + 0.094, z],
          [x - 0.007, G + 0.11, z + 0.002],
        ],
        0.0022,
        7,
      ),
    )
    for (const a of [2.4, 4.1, 5.6]) {
      const [px, pz] = [x + Math.cos(a + x * 3) * 0.056, z + Math.sin(a + x * 3) * 0.056]
      const angle = Math.atan2(x - px, z - pz)
      person(front, model.random, PERSON_M, px, G + 0.006, pz, {
        angle,
        coat: model.random.pick([SCRUBS, '#e4dfd5', '#8fa3ad']),
        stride: 0,
      })
      front.add(
        INK.black,
        place(
          move(bar(0.011, 0.006, 0.006, 0.001), 0, 0, 0.005),
          px,
          G + 0.006 + PERSON_M * 0.93,
          pz,
          angle,
        ),
      )
    }
  }
  for (const x of [-0.13, 0.13]) planter(front, model.random, 0.022, x, G, 0.43)
}

export function addTrainees(model: Model): void {
  const team = model.part('trainees')
  const people = [
    [0.058, 0.02, -1.57],
    [-0.058, 0.04, 1.57],
    [0.06, 0.07, -1.9],
    [0.12, 0.12, -2.4],
    [0.185, 0.1, 1],
    [0.13, 0.19, 0.9],
    [-0.07, 0.13, 2.8],
    [0.09, -0.07, -0.8],
  ] as const
  for (const [x, z, angle] of people) {
    person(team, model.random, PERSON_M, x, FLOOR, z, { angle, coat: SCRUBS, stride: 0.02 })
    team.add(
      paint('matte', '#5f9d94'),
      place(scale(ball(0.0064, 8, 5), 1, 0.7, 1.05), x, FLOOR + PERSON_M * 0.96, z),
    )
  }
  const [x, z, angle] = [-0.118, 0.068, -1.14]
  sitter(team, model.random, PERSON_M, x, FLOOR, z, angle, SCRUBS)
  team.add(INK.slate, place(drum(0.013, 0.02, 12, 0.002), x, FLOOR, z))
  const teacher: Part = team
  person(teacher, model.random, PERSON_M, 0.06, FLOOR, 0.22, {
    angle: -2.6,
    coat: '#f1efea',
    stride: 0,
  })
  for (const [px, pz] of [
    [0.058, 0.02],
    [0.06, 0.22],
  ] as const)
    team.add(INK.black, place(bar(0.0125, 0.006, 0.0125, 0.001), px, FLOOR + PERSON_M * 0.935, pz))
}
