/** The room of the expert in the city: console with a force-feedback handle, screens, consultation. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { arc, ringWall } from '../../kit/ring-walls.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { addScreen } from './screen.ts'
import { FLOOR, HOSPITAL, PERSON_M } from './scale.ts'

const SEAT: readonly [number, number] = [HOSPITAL[0] - 0.05, HOSPITAL[1] + 0.1]

export function addConsole(model: Model): void {
  const desk = model.part('expert-console')
  const at = (shape: Shape) => place(shape, SEAT[0], FLOOR, SEAT[1])
  const span = { from: Math.PI * 1.12, to: Math.PI * 1.88, steps: 18 }
  desk.add(
    INK.white,
    at(ringWall({ inner: 0.055, outer: 0.105, y0: 0.03, y1: 0.035, ...span, chamfer: 0.001 })),
  )
  desk.add(INK.timber, at(ringWall({ inner: 0.096, outer: 0.1, y0: 0, y1: 0.03, ...span })))
  desk.add(
    model.accentGlow,
    at(
      tube(
        arc(0.1055, span.from, span.to, 18).map(([x, z]) => [x, 0.032, z] as const),
        0.0012,
        4,
      ),
    ),
  )
  for (const [a, wide] of [
    [-2.15, 0.075],
    [-1.57, 0.09],
    [-1, 0.075],
  ] as const) {
    const [x, z] = [Math.cos(a) * 0.092, Math.sin(a) * 0.092]
    const set = (shape: Shape) => at(place(shape, x, 0.035, z, Math.atan2(-x, -z)))
    desk.add(
      INK.enamelDark,
      set(move(bar(wide, wide * 0.6, 0.005, 0.001), 0, 0.042, 0)),
      set(move(block(0.006, 0.02, 0.004), 0, 0, -0.003)),
      set(block(0.03, 0.002, 0.02)),
    )
    desk.add(
      paint('satin', '#32403f'),
      set(move(bar(wide * 0.94, wide * 0.54, 0.002), 0, 0.042, 0.0025)),
    )
    desk.add(
      model.accentGlow,
      set(move(bar(wide * 0.5, 0.0022, 0.001), -wide * 0.1, 0.048, 0.004)),
      set(move(bar(wide * 0.7, 0.0022, 0.001), 0, 0.036, 0.004)),
    )
  }
  const handle = model.part('haptic-handle', [SEAT[0] + 0.03, FLOOR + 0.035, SEAT[1] - 0.062])
  handle.add(INK.enamel, drum(0.013, 0.01, 14, 0.002), move(ball(0.009, 10, 6), 0, 0.014, 0))
  handle.add(
    INK.enamelGrey,
    strut([0, 0.014, 0], [0.014, 0.042, -0.004], 0.006),
    strut([0.014, 0.042, -0.004], [-0.012, 0.036, 0.024], 0.005),
  )
  handle.add(
    model.accentSatin,
    move(
      lathe(
        [
          [0.001, -0.018],
          [0.005, -0.014],
          [0.004, 0.002],
          [0, 0.004],
        ],
        10,
      ),
      -0.012,
      0.036,
      0.024,
    ),
  )
  model.swing(handle, [0, 1, 0], [0, 2, 4, 6, 8], [0, 0.35, 0.1, -0.3, 0])
  const expert = model.part('expert')
  sitter(
    expert,
    model.random,
    PERSON_M,
    SEAT[0],
    FLOOR + 0.002,
    SEAT[1] + 0.002,
    Math.PI,
    '#f1efea',
  )
  expert.add(INK.enamelDark, at(move(bar(0.011, 0.005, 0.006, 0.001), 0, 0.0515, -0.004)))
  expert.add(
    INK.slate,
    at(move(drum(0.014, 0.018, 12), 0, 0, 0)),
    at(move(block(0.03, 0.036, 0.004, 0.001), 0, 0.012, 0.016)),
  )
}

/** The wall that all look at: the picture from the island, large. */
export function addWallScreen(model: Model): void {
  const wall = model.part('consultation-screen')
  const set = (shape: Shape) => place(shape, HOSPITAL[0] - 0.05, FLOOR + 0.01, HOSPITAL[1] - 0.178)
  addScreen(model, wall, set, 0.22)
  const side = model.part('island-view')
  const onSide = (shape: Shape) =>
    place(shape, HOSPITAL[0] + 0.193, FLOOR, HOSPITAL[1] + 0.02, -Math.PI / 2)
  side.add(INK.enamelDark, onSide(move(bar(0.15, 0.088, 0.006, 0.0015), 0, 0.125, 0)))
  side.add(paint('satin', '#b9cbc5'), onSide(move(bar(0.142, 0.08, 0.002), 0, 0.125, 0.0032)))
  side.add(INK.cloth, onSide(move(bar(0.07, 0.012, 0.001), -0.01, 0.11, 0.0048)))
  side.add(model.accentSatin, onSide(move(bar(0.04, 0.01, 0.001), 0.004, 0.119, 0.0052)))
  side.add(
    INK.white,
    onSide(move(bar(0.008, 0.036, 0.001), -0.045, 0.122, 0.0052)),
    onSide(move(bar(0.006, 0.03, 0.001), 0.03, 0.136, 0.0052)),
  )
}

export function addConsultation(model: Model): void {
  const group = model.part('consultation')
  const [x, z] = [HOSPITAL[0] + 0.11, HOSPITAL[1] - 0.075]
  group.add(
    INK.timber,
    place(
      lathe(
        [
          [0.026, 0],
          [0.008, 0.004],
          [0.008, 0.028],
          [0.05, 0.03],
          [0.05, 0.034],
          [0, 0.034],
        ],
        24,
      ),
      x,
      FLOOR,
      z,
    ),
  )
  group.add(
    INK.paper,
    place(bar(0.018, 0.001, 0.024), x - 0.012, FLOOR + 0.035, z, 0.4),
    place(bar(0.018, 0.001, 0.024), x + 0.02, FLOOR + 0.035, z - 0.01, 1.2),
  )
  for (const [k, coat] of [
    [0.2, '#f1efea'],
    [2.2, '#a9c3cc'],
    [4.4, '#f1efea'],
  ] as const) {
    const [px, pz] = [x + Math.cos(k) * 0.07, z + Math.sin(k) * 0.07]
    const turned = Math.atan2(x - px, z - pz)
    group.add(INK.slate, place(drum(0.014, 0.017, 10), px, FLOOR, pz))
    sitter(group, model.random, PERSON_M, px, FLOOR + 0.001, pz, turned, coat)
  }
  person(group, model.random, PERSON_M, HOSPITAL[0] + 0.09, FLOOR, HOSPITAL[1] + 0.17, {
    angle: -2.3,
    coat: '#f1efea',
    stride: 0,
  })
  person(group, model.random, PERSON_M, HOSPITAL[0] - 0.16, FLOOR, HOSPITAL[1] + 0.02, {
    angle: 1.9,
    coat: '#a9c3cc',
    stride: 0,
  })
}
