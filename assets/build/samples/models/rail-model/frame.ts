/** The bogie's frame with air springs, pivot, dampers and brakes. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { AXLE_Y, HALF_BASE, HALF_GAUGE, TRACK_Z } from './scale.ts'

const BEAM_Z = 0.148

/** Side view of a beam: high over the axle boxes, lowered in the middle. */
const BEAM: readonly Point2[] = [
  [-0.235, 0.05],
  [-0.235, 0.068],
  [-0.11, 0.072],
  [-0.07, 0.05],
  [0.07, 0.05],
  [0.11, 0.072],
  [0.235, 0.068],
  [0.235, 0.05],
  [0.2, 0.042],
  [0.11, 0.042],
  [0.065, 0.008],
  [-0.065, 0.008],
  [-0.11, 0.042],
  [-0.2, 0.042],
]

export function addFrame(model: Model): void {
  const frame = model.part('frame', [0, AXLE_Y, TRACK_Z])
  for (const s of [-1, 1]) {
    frame.add(model.accentSatin, move(extrude(BEAM, 0.036, { chamfer: 0.003 }), 0, 0, s * BEAM_Z))
    frame.add(INK.graphite, move(bar(0.05, 0.01, 0.001), 0, 0.03, s * (BEAM_Z + 0.0185)))
    frame.add(
      model.accentSatin,
      tube(
        [
          [s * 0.034, 0.03, -BEAM_Z],
          [s * 0.034, 0.03, BEAM_Z],
        ],
        0.018,
        14,
      ),
    )
    frame.add(model.accentSatin, move(bar(0.016, 0.03, 0.25, 0.003), s * 0.232, 0.056, 0))
  }
  frame.add(
    INK.iron,
    move(
      lathe(
        [
          [0.034, 0.02],
          [0.034, 0.058],
          [0.02, 0.066],
          [0.02, 0.09],
          [0.001, 0.09],
        ],
        18,
      ),
      0,
      0,
      0,
    ),
  )
  for (const s of [-1, 1])
    frame.add(INK.steel, strut([s * 0.026, 0.05, 0.01 * s], [s * 0.12, 0.026, 0.03 * s], 0.012))
  addAirSprings(model)
  addDampers(model)
  addBrakes(model)
}

function addAirSprings(model: Model): void {
  ;[1, -1].forEach((side, i) => {
    const at: Point3 = [0, AXLE_Y + 0.05, TRACK_Z + side * BEAM_Z]
    const spring = model.part(`air-spring-${i + 1}`, at)
    spring.add(
      INK.rubber,
      lathe(
        [
          [0.03, 0],
          [0.044, 0.006],
          [0.05, 0.017],
          [0.044, 0.028],
          [0.047, 0.034],
          [0.044, 0.04],
          [0.032, 0.045],
          [0.001, 0.045],
        ],
        20,
      ),
    )
    spring.add(
      INK.steel,
      drum(0.034, 0.005, 18),
      move(drum(0.04, 0.007, 18, 0.002), 0, 0.045, 0),
      move(drum(0.008, 0.014, 10), 0, 0.052, 0),
    )
  })
  const pipes = model.part('air-pipes', [0, AXLE_Y, TRACK_Z])
  for (const s of [-1, 1])
    pipes.add(
      INK.steel,
      pipe(
        [
          [0.045 * s, 0.06, s * 0.14],
          [0.085 * s, 0.06, s * 0.1],
          [0.085 * s, 0.05, 0],
          [0.03 * s, 0.056, 0],
        ],
        0.004,
        7,
      ),
    )
}

/** Yaw and lateral dampers: a dark body, a bright rod, an eye at both ends. */
function addDampers(model: Model): void {
  const dampers = model.part('dampers', [0, AXLE_Y, TRACK_Z])
  const damper = (a: Point3, b: Point3) => {
    const middle: Point3 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
    dampers.add(INK.enamelDark, tube([a, middle], 0.0085, 10))
    dampers.add(INK.steel, tube([middle, b], 0.005, 8))
    for (const end of [a, b]) dampers.add(INK.iron, move(bar(0.014, 0.014, 0.014, 0.003), ...end))
  }
  for (const s of [-1, 1]) damper([s * -0.09, 0.035, s * 0.175], [s * 0.07, 0.062, s * 0.175])
  damper([-0.05, 0.072, -0.09], [-0.05, 0.072, 0.05])
}

/** Calipers that hold the wheel discs, and the cylinders behind them. */
function addBrakes(model: Model): void {
  const brakes = model.part('brakes', [0, AXLE_Y, TRACK_Z])
  for (const end of [-1, 1])
    for (const side of [-1, 1]) {
      const x = end * (HALF_BASE + 0.052)
      brakes.add(INK.iron, move(bar(0.02, 0.05, 0.012, 0.003), x, 0, side * (HALF_GAUGE - 0.018)))
      brakes.add(
        INK.graphite,
        place(drum(0.013, 0.032, 12, 0.002), x + end * 0.02, 0.004, side * (HALF_GAUGE - 0.022)),
      )
      brakes.add(
        INK.iron,
        strut(
          [x, 0.02, side * (HALF_GAUGE - 0.02)],
          [end * 0.23, 0.05, side * (HALF_GAUGE - 0.02)],
          0.01,
        ),
      )
    }
  brakes.add(INK.enamelGrey, move(block(0.024, 0.02, 0.06, 0.002), 0.232, 0.07, 0))
}
