/** The digital guide in its arched frame beside the promenade, pins over the sights, and arrows of the tour. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { bankZ, PERSON_M, TOP } from './scale.ts'

const GUIDE_X = 0.05
const GUIDE_Z = bankZ(GUIDE_X) - 0.046
const GUIDE_TURN = 0.3
const ARCH_HALF_M = 0.031
const ARCH_M = 0.082

export function addGuide(model: Model): void {
  const kiosk = model.part('guide-kiosk')
  const set = (shape: Shape) => place(shape, GUIDE_X, TOP, GUIDE_Z, GUIDE_TURN)
  kiosk.add(INK.enamel, set(drum(0.042, 0.005, 24, 0.001)))
  const ring = circle(0.0385, 24).map(([x, z]): Point3 => [x, 0.0055, z])
  kiosk.add(model.accentGlow, set(tube(ring, 0.0012, 4, true)))
  const arch = Array.from({ length: 15 }, (_, k): Point3 => {
    const angle = (k / 14) * Math.PI
    return [-Math.cos(angle) * ARCH_HALF_M, ARCH_M + Math.sin(angle) * ARCH_HALF_M, -0.012]
  })
  const frame: Point3[] = [[-ARCH_HALF_M, 0.004, -0.012], ...arch, [ARCH_HALF_M, 0.004, -0.012]]
  kiosk.add(INK.enamel, set(tube(frame, 0.0042, 8)))
  kiosk.add(INK.enamelDark, set(place(bar(0.054, 0.08, 0.0015), 0, 0.045, -0.0145)))
  kiosk.add(
    INK.enamelDark,
    set(place(turn(drum(0.027, 0.0015, 24), 'x', Math.PI / 2), 0, ARCH_M + 0.001, -0.0153)),
  )
  addFigure(model, set)
  // The low screen for children and wheelchairs.
  kiosk.add(INK.enamel, set(place(block(0.004, 0.011, 0.004), 0.06, 0, 0.008)))
  kiosk.add(INK.enamelDark, set(place(turn(bar(0.02, 0.002, 0.013), 'x', 0.5), 0.06, 0.013, 0.008)))
  for (const [x, z, angle] of [
    [-0.035, 0.06, 2.6],
    [0, 0.075, 3.1],
    [0.02, 0.07, 3.3],
    [0.07, 0.034, 3.5],
  ] as const)
    person(kiosk, model.random, PERSON_M, GUIDE_X + x, TOP, GUIDE_Z + z * 0.55, {
      angle,
      stride: 0,
    })
}

/** A figure larger than life, in a long coat, one arm to the river. */
function addFigure(model: Model, set: (shape: Shape) => Shape): void {
  const figure = model.part('digital-guide')
  figure.add(
    model.accentGlow,
    set(
      place(
        lathe(
          [
            [0.0125, 0.008],
            [0.0085, 0.036],
            [0.0075, 0.044],
            [0.0115, 0.062],
            [0.009, 0.067],
            [0.0032, 0.07],
          ],
          14,
        ),
        0,
        0,
        0.004,
      ),
    ),
    set(
      tube(
        [
          [0.01, 0.063, 0.005],
          [0.02, 0.056, 0.012],
          [0.03, 0.064, 0.022],
        ],
        0.0026,
        6,
      ),
    ),
    set(
      tube(
        [
          [-0.01, 0.063, 0.005],
          [-0.0145, 0.05, 0.007],
          [-0.012, 0.037, 0.011],
        ],
        0.0026,
        6,
      ),
    ),
  )
  figure.add(INK.paper, set(place(ball(0.0072, 12, 8), 0, 0.078, 0.004)))
  figure.add(INK.black, set(place(ball(0.0074, 12, 8), 0, 0.0797, 0.002)))
}

/** A pin over each sight that the guide explains. */
export const PINS: readonly Point3[] = [
  [-0.4, TOP + 0.285, -0.4],
  [-0.08, TOP + 0.14, -0.08],
  [-0.22, TOP + 0.09, bankZ(-0.22) + 0.03],
  [0.42, TOP + 0.1, bankZ(0.42) + 0.06],
]

export function addMarks(model: Model): void {
  const marks = model.part('ar-marks')
  const drop = lathe(
    [
      [0, -0.028],
      [0.0045, -0.014],
      [0.0105, 0.002],
      [0.0108, 0.008],
      [0.007, 0.0145],
      [0, 0.0165],
    ],
    10,
  )
  for (const [x, y, z] of PINS) {
    marks.add(model.accentGlow, place(drop, x, y, z))
    marks.add(
      INK.white,
      place(turn(drum(0.0055, 0.024, 10), 'x', Math.PI / 2), x, y + 0.006, z - 0.012),
    )
  }
  const arrow = prism(
    [
      [-0.008, -0.006],
      [0.006, 0],
      [-0.008, 0.006],
      [-0.004, 0],
    ],
    0,
    0.0014,
  )
  for (const x of [-0.52, -0.46, -0.4, -0.34, -0.12, -0.06, 0.14, 0.32, 0.38]) {
    const slope = bankZ(x + 0.01) - bankZ(x - 0.01)
    marks.add(
      model.accentGlow,
      place(arrow, x, TOP + 0.0012, bankZ(x) - 0.072, -Math.atan2(slope, 0.02)),
    )
  }
}
