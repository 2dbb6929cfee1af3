/** The depot about the bogie: rails on pillars, the opened car behind, lights, and the inspection robot. */
import { groundLine } from '../../kit/building.ts'
import { crate } from '../../kit/freight.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { addWheelset } from './wheelsets.ts'
import { G, HALF_GAUGE, RAIL_Y, TRACK_Z, TRAIN_Z, WHEEL_M } from './scale.ts'

const RAIL: readonly Point2[] = [
  [-0.0095, 0],
  [0.0095, 0],
  [0.003, 0.005],
  [0.003, 0.016],
  [0.0055, 0.019],
  [0.0055, 0.024],
  [-0.0055, 0.024],
  [-0.0055, 0.019],
  [-0.003, 0.016],
  [-0.003, 0.005],
]

export function addTracks(model: Model): void {
  const tracks = model.part('tracks')
  for (const [middle, to] of [
    [TRACK_Z, 0.29],
    [TRAIN_Z, 0.55],
  ] as const)
    for (const side of [-1, 1]) {
      const z = middle + side * HALF_GAUGE
      if (z < -0.5) continue
      tracks.add(
        INK.iron,
        place(extrude(RAIL, to + 0.55), (to - 0.55) / 2, RAIL_Y - 0.024, z, Math.PI / 2),
      )
      for (let k = 0; k < 8; k++) {
        const x = -0.49 + k * 0.14
        if (x > to) continue
        tracks.add(INK.stone, place(crate(0.034, RAIL_Y - 0.024 - G, 0.034), x, G, z))
        tracks.add(INK.graphite, place(crate(0.04, 0.004, 0.036), x, RAIL_Y - 0.027, z))
      }
    }
  for (const side of [-1, 1])
    tracks.add(
      model.accentGlow,
      place(bar(1.04, 0.004, 0.003), 0, G + 0.05, TRACK_Z + side * (HALF_GAUGE - 0.019)),
    )
  tracks.add(
    model.accent,
    groundLine(
      [
        [-0.53, 0.4],
        [0.53, 0.4],
      ],
      0.005,
      G + 0.001,
    ),
    groundLine(
      [
        [-0.53, -0.13],
        [0.53, -0.13],
      ],
      0.005,
      G + 0.001,
    ),
  )
}

/** Cross-section of the car, front half: x to the front, y up from the rails; the shell is hollow. */
const SHELL: readonly Point2[] = [
  [0, 0.14],
  [0.18, 0.14],
  [0.187, 0.16],
  [0.187, 0.4],
  [0.165, 0.458],
  [0.1, 0.49],
  [0, 0.5],
  [0, 0.485],
  [0.095, 0.475],
  [0.152, 0.448],
  [0.172, 0.395],
  [0.172, 0.175],
  [0, 0.175],
]
const CAR = { from: -0.54, to: 0.46 } as const

/** A car on the next track, cut along its middle and across, so that floor, seats and duct show. */
export function addCar(model: Model): void {
  const car = model.part('car')
  const length = CAR.to - CAR.from
  const middle = (CAR.from + CAR.to) / 2
  const along = (depth: number, x: number) =>
    place(turn(extrude(SHELL, depth), 'y', -Math.PI / 2), x, RAIL_Y, TRAIN_Z)
  car.add(INK.enamel, along(length, middle))
  car.add(model.accentSatin, along(0.003, CAR.to + 0.0015))
  const face = TRAIN_Z + 0.1875
  const onSide = (width: number, height: number, x: number, y: number) =>
    place(bar(width, height, 0.002), x, RAIL_Y + y, face)
  for (const x of [-0.43, -0.19, 0.05, 0.29]) {
    for (const s of [-1, 1]) {
      car.add(INK.enamelGrey, onSide(0.082, 0.24, x + s * 0.042, 0.28))
      car.add(INK.enamelDark, place(bar(0.05, 0.09, 0.003), x + s * 0.042, RAIL_Y + 0.33, face))
    }
    car.add(INK.graphite, place(bar(0.002, 0.24, 0.003), x, RAIL_Y + 0.28, face))
  }
  for (const x of [-0.31, -0.07, 0.17]) car.add(INK.enamelDark, onSide(0.062, 0.1, x, 0.33))
  car.add(INK.enamelDark, onSide(0.05, 0.1, 0.415, 0.33))
  car.add(
    model.accentSatin,
    place(bar(length, 0.012, 0.0015), middle, RAIL_Y + 0.19, face),
    place(bar(length, 0.005, 0.0015), middle, RAIL_Y + 0.43, face),
  )
  car.add(
    INK.cloth,
    place(block(length - 0.02, 0.03, 0.05, 0.004), middle, RAIL_Y + 0.23, TRAIN_Z + 0.145),
  )
  car.add(INK.pale, place(block(0.01, 0.05, 0.04), CAR.to - 0.012, RAIL_Y + 0.176, TRAIN_Z + 0.145))
  car.add(
    INK.steel,
    tube(
      [
        [CAR.from, RAIL_Y + 0.43, TRAIN_Z + 0.1],
        [CAR.to, RAIL_Y + 0.43, TRAIN_Z + 0.1],
      ],
      0.004,
      6,
    ),
  )
  for (const x of [-0.45, -0.29]) addDarkWheel(car, x)
  for (const x of [-0.12, 0.04, 0.21])
    car.add(INK.graphite, place(block(0.12, 0.06, 0.1, 0.003), x, RAIL_Y + 0.078, TRAIN_Z + 0.11))
}

function addDarkWheel(part: Part, x: number): void {
  const z = TRAIN_Z + HALF_GAUGE
  part.add(
    INK.iron,
    tube(
      [
        [x, RAIL_Y + WHEEL_M, z - 0.009],
        [x, RAIL_Y + WHEEL_M, z + 0.009],
      ],
      WHEEL_M,
      24,
    ),
  )
  part.add(INK.enamelDark, place(block(0.07, 0.06, 0.03, 0.004), x, RAIL_Y + 0.03, z + 0.045))
}

/** A robot on the floor between the rails that looks up at the bogie. */
export function addInspector(model: Model): void {
  const robot = model.part('inspection-robot', [-0.05, G, TRACK_Z])
  robot.add(INK.enamel, move(block(0.12, 0.03, 0.08, 0.006), 0, 0.01, 0))
  robot.add(
    INK.rubber,
    ...[-0.04, 0.04].flatMap((x) =>
      [-0.042, 0.042].map((z) =>
        tube(
          [
            [x, 0.011, z - 0.006],
            [x, 0.011, z + 0.006],
          ],
          0.011,
          10,
        ),
      ),
    ),
  )
  robot.add(model.accentGlow, move(bar(0.06, 0.004, 0.002), 0, 0.028, 0.041))
  const arm: readonly Shape[] = [
    move(drum(0.016, 0.014, 14), 0, 0.04, 0),
    tube(
      [
        [0, 0.05, 0],
        [-0.045, 0.085, 0.01],
        [-0.01, 0.118, 0.015],
      ],
      0.008,
      8,
    ),
    move(ball(0.011, 10, 6), -0.045, 0.085, 0.01),
  ]
  robot.add(model.accentSatin, ...arm)
  robot.add(INK.enamelDark, move(bar(0.022, 0.018, 0.022, 0.003), -0.006, 0.126, 0.016))
  model.slide(
    robot,
    [0, 4, 8],
    [
      [-0.2, 0, 0],
      [0.24, 0, 0],
      [-0.2, 0, 0],
    ],
  )
}

/** A spare wheelset on its floor stand. */
export function addSpare(model: Model): void {
  const stand = model.part('spare-stand')
  for (const s of [-1, 1])
    stand.add(INK.timber, place(block(0.11, 0.022, 0.03, 0.002), 0.43, G, 0.1 + s * HALF_GAUGE))
  const spare = model.part('spare-wheelset', [0.43, G + 0.022 + WHEEL_M * 1.02, 0.1])
  addWheelset(model, spare)
}
