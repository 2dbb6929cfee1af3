/** Six counters with clerks, the guide in its column of glass, the self-service machines. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import {
  COUNTERS_X,
  COUNTER_Z,
  FLOOR,
  GUIDE,
  HALL,
  KIOSKS_X,
  KIOSK_Z,
  PERSON_M,
  SCREEN,
} from './scale.ts'

export function addCounters(model: Model): void {
  for (const [k, x] of COUNTERS_X.entries()) {
    const counter = model.part(`counter-${k + 1}`, [x, FLOOR, COUNTER_Z])
    counter.add(INK.timber, block(0.084, 0.026, 0.026, 0.002))
    counter.add(INK.white, move(bar(0.09, 0.004, 0.034, 0.001), 0, 0.028, 0.002))
    counter.add(model.accentGlow, move(bar(0.07, 0.0022, 0.001), 0, 0.006, 0.0136))
    counter.add(INK.white, move(block(0.003, 0.05, 0.05, 0.0005), -0.048, 0, -0.01))
    counter.add(INK.enamelDark, move(bar(0.03, 0.018, 0.002, 0.0005), 0.022, 0.04, -0.004))
    counter.add(
      INK.cloth,
      move(block(0.018, 0.012, 0.016, 0.002), 0, 0, 0.04),
      move(bar(0.018, 0.016, 0.003), 0, 0.018, 0.048),
    )
    sitter(
      counter,
      model.random,
      PERSON_M,
      -0.01,
      0.002,
      -0.026,
      0,
      k % 2 ? '#e4dfd5' : model.accent.color,
    )
    if (k !== 2) sitter(counter, model.random, PERSON_M, 0, 0.001, 0.042, Math.PI)
    const sign = model.part(`sign-${k + 1}`, [x, FLOOR + 0.086, HALL.z0 + 0.022])
    sign.add(SCREEN, bar(0.07, 0.026, 0.003, 0.001))
    sign.add(model.accentGlow, move(bar(0.012, 0.012, 0.001), -0.022, 0, 0.002))
    sign.add(
      INK.white,
      move(bar(0.03, 0.003, 0.001), 0.008, 0.005, 0.002),
      move(bar(0.022, 0.002, 0.001), 0.004, -0.005, 0.002),
    )
  }
}

/** The digital social worker stands in glass and turns to whoever comes. */
export function addGuide(model: Model): void {
  const column = model.part('guide-column', GUIDE)
  column.add(
    INK.white,
    lathe(
      [
        [0.05, 0],
        [0.05, 0.006],
        [0.034, 0.008],
        [0.034, 0.014],
        [0, 0.014],
      ],
      32,
    ),
  )
  column.add(INK.glass, move(drum(0.03, 0.084, 26), 0, 0.014, 0))
  column.add(INK.white, move(drum(0.032, 0.008, 26, 0.002), 0, 0.098, 0))
  column.add(
    model.accentGlow,
    tube(
      circle(0.046, 30).map(([x, z]) => [x, 0.0066, z] as const),
      0.0016,
      4,
      true,
    ),
  )
  const host = model.part('digital-host', [0, 0.014, 0], column)
  person(host, model.random, 0.07, 0, 0, 0, { angle: 0.3, coat: model.accent.color, stride: 0 })
  model.swing(host, [0, 1, 0], [0, 2, 4, 6], [0, 0.7, -0.6, 0])
}

export function addKiosks(model: Model): void {
  const kiosks = model.part('kiosks')
  for (const [k, x] of KIOSKS_X.entries()) {
    const set = (shape: Shape) => place(shape, x, FLOOR, KIOSK_Z)
    kiosks.add(INK.enamel, set(block(0.026, 0.03, 0.016, 0.003)))
    kiosks.add(
      INK.enamelDark,
      set(move(turn(bar(0.024, 0.026, 0.004, 0.001), 'x', -0.45), 0, 0.042, 0.002)),
    )
    kiosks.add(
      model.accentGlow,
      set(move(turn(bar(0.014, 0.003, 0.001), 'x', -0.45), 0, 0.045, 0.006)),
    )
    if (k !== 1)
      person(kiosks, model.random, PERSON_M, x, FLOOR, KIOSK_Z + 0.03, {
        angle: Math.PI,
        stride: 0,
      })
  }
}
