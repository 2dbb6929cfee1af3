/** Who looks after it: two at the bench, one at the track with a lookout, the assistant's screens. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { BED, G, PERSON_M, TIP_X, TRACK_Z } from './scale.ts'

const VEST = '#e8963a'

/** A fitter in a vest with a white helmet. */
function fitter(model: Model, part: ReturnType<Model['part']>, at: Point3, angle: number): void {
  person(part, model.random, PERSON_M, ...at, { angle, coat: VEST, stride: 0.04 })
  part.add(
    INK.white,
    place(move(drum(0.0068, 0.005, 10, 0.002), 0, PERSON_M * 0.95, 0), ...at, angle),
  )
}

export function addFitters(model: Model): void {
  const track = model.part('track-crew')
  fitter(model, track, [TIP_X + 0.06, BED, TRACK_Z + 0.15], 3.6)
  fitter(model, track, [TIP_X - 0.09, BED, TRACK_Z + 0.1], 1.2)
  const lookout = model.part('lookout')
  fitter(model, lookout, [-0.5, G, TRACK_Z + 0.16], 1.4)
  lookout.add(model.accent, place(bar(0.03, 0.02, 0.001), -0.486, G + 0.075, TRACK_Z + 0.175, 0.4))
  lookout.add(
    INK.timber,
    strut([-0.494, G + 0.03, TRACK_Z + 0.172], [-0.5, G + 0.09, TRACK_Z + 0.172], 0.002),
  )
}

/** The desk of the assistant: the current of the last throws, the case it recalls, the words it quotes. */
export function addAssistant(model: Model): void {
  const desk = model.part('assistant-desk')
  const set = (shape: Shape) => place(shape, 0.43, G, 0.36, -0.55)
  desk.add(INK.timber, set(move(block(0.2, 0.008, 0.09, 0.002), 0, 0.044, 0)))
  desk.add(
    INK.graphite,
    ...[-0.09, 0.09].map((dx) => set(move(block(0.008, 0.044, 0.08), dx, 0, 0))),
  )
  const screens = model.part('assistant-screens')
  for (const [dx, turned] of [
    [-0.056, 0.25],
    [0.056, -0.25],
  ] as const) {
    const at = (shape: Shape) => set(place(shape, dx, 0.052, -0.02, turned))
    screens.add(
      INK.enamelDark,
      at(move(bar(0.106, 0.068, 0.006, 0.0015), 0, 0.052, 0)),
      at(move(block(0.01, 0.02, 0.006), 0, 0, -0.004)),
      at(block(0.04, 0.003, 0.026)),
    )
    screens.add(paint('satin', '#2f3a46'), at(move(bar(0.1, 0.062, 0.002), 0, 0.052, 0.0028)))
    if (dx < 0) {
      const curve: readonly (readonly [number, number])[] = [
        [0, 0.002],
        [0.06, 0.038],
        [0.14, 0.016],
        [0.5, 0.014],
        [0.62, 0.026],
        [0.74, 0.024],
        [0.8, 0.012],
        [0.86, 0.001],
        [1, 0.001],
      ]
      screens.add(
        model.accentGlow,
        at(
          tube(
            curve.map(([t, h]): Point3 => [(t - 0.5) * 0.086, 0.03 + h, 0.0046]),
            0.0013,
            4,
          ),
        ),
      )
    } else
      for (let k = 0; k < 5; k++)
        screens.add(
          k === 1 ? model.accentGlow : INK.cloth,
          at(
            move(
              bar(0.076 - (k % 3) * 0.018, 0.0028, 0.0008),
              -0.004 - (k % 3) * 0.009,
              0.07 - k * 0.0095,
              0.0044,
            ),
          ),
        )
  }
  const engineer = model.part('engineer')
  const [x, z] = [0.43 - Math.sin(-0.55 + Math.PI) * 0.07, 0.36 - Math.cos(-0.55 + Math.PI) * 0.07]
  sitter(engineer, model.random, PERSON_M, x, G + 0.002, z, -0.55 + Math.PI, '#5d6670')
  engineer.add(INK.slate, place(drum(0.015, 0.022, 12), x, G, z))
  const bench = model.part('bench-crew')
  person(bench, model.random, PERSON_M, -0.31, G, 0.26, { angle: 1.5, coat: VEST, stride: 0 })
}

/** Paving of the yard in front and a safety line before the track. */
export function addYard(model: Model): void {
  const yard = model.part('yard')
  yard.add(paint('satin', '#d9b24a'), place(block(1.08, 0.0015, 0.008), 0, G + 0.0006, 0.09))
  for (let k = 0; k < 6; k++)
    yard.add(INK.pale, place(block(0.0015, 0.001, 0.44), -0.45 + k * 0.18, G + 0.0004, 0.32))
}
