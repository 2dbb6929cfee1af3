/** Machines round the bed of the remote-icu model: ventilator, infusion pumps, renal replacement. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { BED_X, BED_Z, FLOOR, SCREEN } from './scale.ts'

/** A foot with four castors and a column. */
function addStand(part: Part, width: number, high: number): void {
  part.add(INK.enamelGrey, move(bar(width, 0.008, width * 0.9, 0.003), 0, 0.014, 0))
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      part.add(INK.rubber, move(ball(0.007, 8, 5), x * width * 0.42, 0.007, z * width * 0.38))
  part.add(INK.enamelGrey, move(block(0.016, high, 0.016, 0.002), 0, 0.016, 0))
}

/** A curve over a screen that looks to +z, `wave` by x in 0…1. */
export function trace(
  width: number,
  height: number,
  wave: (t: number) => number,
  steps = 24,
): Shape {
  const path = Array.from({ length: steps + 1 }, (_, i): Point3 => {
    const t = i / steps
    return [(t - 0.5) * width, wave(t) * height, 0]
  })
  return tube(path, 0.0012, 4)
}

export function addVentilator(model: Model): void {
  const part = model.part('ventilator', [BED_X - 0.165, FLOOR, BED_Z - 0.06], undefined, 0.75)
  addStand(part, 0.062, 0.07)
  part.add(INK.enamel, move(bar(0.062, 0.06, 0.05, 0.006), 0, 0.105, 0))
  part.add(model.accentSatin, move(bar(0.064, 0.006, 0.052, 0.002), 0, 0.083, 0))
  part.add(INK.enamel, move(turn(bar(0.08, 0.06, 0.008, 0.003), 'x', -0.2), 0, 0.172, 0.004))
  part.add(SCREEN, move(turn(bar(0.07, 0.05, 0.002), 'x', -0.2), 0, 0.1725, 0.0085))
  const tilt = (shape: Shape, dy: number) => move(turn(shape, 'x', -0.2), 0, 0.1725 + dy, 0.0105)
  part.add(
    model.accentGlow,
    tilt(
      trace(0.056, 0.014, (t) => Math.min(1, (t * 3) % 1 < 0.35 ? 1 : 0)),
      0.004,
    ),
    tilt(
      trace(0.056, 0.012, (t) => Math.max(0, Math.sin(t * 18.8)) ** 0.6),
      -0.016,
    ),
  )
  for (const x of [-0.018, 0.018])
    part.add(INK.steel, move(turn(drum(0.007, 0.014, 12), 'x', Math.PI / 2), x, 0.1, 0.025))
  const bellows = model.part('bellows', [0, 0.135, 0], part)
  const folds = Array.from({ length: 13 }, (_, i) => [i % 2 ? 0.014 : 0.018, i * 0.0022] as const)
  bellows.add(INK.slate, lathe([[0, 0], ...folds, [0, 0.027]], 16))
  model.slide(
    bellows,
    [0, 1.2, 3],
    [
      [0, 0, 0],
      [0, -0.012, 0],
      [0, 0, 0],
    ],
  )
}

export function addInfusion(model: Model): void {
  const part = model.part('infusion', [BED_X + 0.125, FLOOR, BED_Z - 0.09], undefined, -0.5)
  for (let k = 0; k < 5; k++) {
    const a = (k / 5) * Math.PI * 2
    part.add(
      INK.steel,
      strut([0, 0.012, 0], [Math.cos(a) * 0.036, 0.008, Math.sin(a) * 0.036], 0.006),
    )
    part.add(INK.rubber, move(ball(0.006, 7, 5), Math.cos(a) * 0.037, 0.006, Math.sin(a) * 0.037))
  }
  part.add(INK.steel, strut([0, 0.01, 0], [0, 0.26, 0], 0.006))
  for (const [x, ink] of [
    [-0.026, paint('satin', '#e9efe9')],
    [0.026, paint('satin', '#e8d9a8')],
  ] as const) {
    part.add(INK.steel, strut([0, 0.255, 0], [x, 0.262, 0], 0.003))
    part.add(ink, move(bar(0.026, 0.036, 0.009, 0.004), x, 0.236, 0))
    part.add(INK.white, strut([x, 0.218, 0], [x * 0.5, 0.17, 0.012], 0.0016))
  }
  for (let k = 0; k < 5; k++) {
    const y = 0.075 + k * 0.022
    part.add(
      k === 3 ? model.accentSatin : INK.enamel,
      move(bar(0.056, 0.0185, 0.026, 0.002), 0, y, 0.014),
    )
    part.add(SCREEN, move(bar(0.019, 0.01, 0.002), -0.012, y, 0.0275))
    part.add(model.accentGlow, move(bar(0.01, 0.002, 0.001), -0.012, y + 0.001, 0.0288))
    part.add(INK.white, move(turn(drum(0.0042, 0.024, 8), 'z', Math.PI / 2), 0.026, y, 0.028))
  }
  part.add(
    INK.white,
    tube(
      [
        [0.01, 0.1, 0.03],
        [-0.03, 0.09, 0.06],
        [-0.075, 0.1, 0.09],
      ],
      0.0015,
      5,
    ),
  )
}

/** The blood side in red and blue through the filter. */
export function addRenal(model: Model): void {
  const part = model.part('renal', [BED_X + 0.135, FLOOR, BED_Z + 0.055], undefined, -1.2)
  addStand(part, 0.06, 0.05)
  part.add(INK.enamel, move(bar(0.06, 0.075, 0.05, 0.006), 0, 0.095, 0))
  part.add(SCREEN, move(turn(bar(0.048, 0.034, 0.003, 0.001), 'x', -0.3), 0, 0.155, 0.008))
  part.add(INK.enamelGrey, strut([0, 0.13, 0], [0, 0.15, 0.004], 0.008))
  part.add(model.accentGlow, move(turn(bar(0.03, 0.003, 0.001), 'x', -0.3), 0, 0.158, 0.011))
  part.add(INK.glass, move(drum(0.009, 0.062, 12), 0.0, 0.068, 0.034))
  const line = (colour: string, x: number) =>
    part.add(
      paint('satin', colour),
      tube(
        [
          [x * 0.2, 0.1, 0.036],
          [x, 0.085, 0.05],
          [x * 0.6, 0.088, 0.085],
        ],
        0.0024,
        6,
      ),
    )
  line('#c4473c', 0.022)
  line('#6f86ad', -0.022)
  for (const x of [-0.018, 0.018])
    part.add(
      INK.slate,
      move(turn(drum(0.011, 0.006, 14, 0.001), 'x', Math.PI / 2), x, 0.108, 0.0255),
    )
  for (const x of [-0.02, 0, 0.02])
    part.add(paint('satin', '#e9e4c8'), move(bar(0.016, 0.026, 0.008, 0.003), x, 0.04, 0.026))
}
