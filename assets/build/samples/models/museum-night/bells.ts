/** The chime bells of the museum-night model: two tiers on lacquered beams; the mallet swings. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { lathe } from '../../kit/rounds.ts'
import { join, move, place, scale } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { person } from '../../kit/people.ts'
import { BRONZE, BRONZE_LIGHT, FLOOR, PERSON_M } from './scale.ts'

const LACQUER = paint('satin', '#7a2f26')
const AT = [-0.27, FLOOR, 0.35] as const
const WIDTH = 0.38

/** A bell of almond section, one high, hanging from y = 0. */
function bell(): Shape {
  const cup = scale(
    lathe(
      [
        [0.2, -1],
        [0.36, -1],
        [0.34, -0.86],
        [0.27, -0.28],
        [0.24, -0.24],
        [0, -0.22],
      ],
      10,
    ),
    1,
    1,
    0.74,
  )
  const stem = strut([0, -0.24, 0], [0, 0, 0], 0.1)
  const studs = [-0.4, -0.54].map((y) => strut([-0.2, y, 0.2], [0.2, y, 0.2], 0.05))
  return join(cup, stem, ...studs)
}

export function addBells(model: Model): void {
  const set = (shape: Shape) => place(shape, ...AT, 0.18)
  const rack = model.part('bell-rack')
  const posts = [-WIDTH / 2, 0, WIDTH / 2]
  for (const x of posts) {
    rack.add(LACQUER, set(move(block(0.016, 0.19, 0.016, 0.002), x, 0, 0)))
    rack.add(INK.brass, set(move(block(0.05, 0.014, 0.06, 0.003), x, 0, 0)))
  }
  for (const y of [0.108, 0.19]) {
    rack.add(LACQUER, set(move(bar(WIDTH + 0.06, 0.016, 0.02, 0.003), 0, y, 0)))
    for (const side of [-1, 1])
      rack.add(
        INK.brass,
        set(move(bar(0.02, 0.02, 0.024, 0.003), side * (WIDTH / 2 + 0.028), y, 0)),
      )
  }
  const upper = model.part('bells-upper')
  for (let k = 0; k < 10; k++) {
    const size = 0.052 - k * 0.0022
    upper.add(BRONZE_LIGHT, set(move(scale(bell(), size), -0.166 + k * 0.0369, 0.182, 0)))
  }
  const lower = model.part('bells-lower')
  for (let k = 0; k < 6; k++) {
    const size = 0.086 - k * 0.005
    lower.add(BRONZE, set(move(scale(bell(), size), -0.158 + k * 0.0632, 0.101, 0)))
  }
  person(rack, model.random, PERSON_M, -0.2, FLOOR, 0.43, {
    angle: Math.PI + 0.2,
    coat: model.accent.color,
    stride: 0,
  })
  const mallet = model.part('mallet', [-0.192, FLOOR + 0.04, 0.424])
  mallet.add(INK.timber, strut([0, 0, 0], [0, 0.012, -0.05], 0.003))
  mallet.add(INK.timberDark, strut([0, 0.005, -0.052], [0, 0.019, -0.052], 0.007))
  model.swing(mallet, [0, 1, 0], [0, 1, 2, 3, 4], [0.3, -0.3, 0.3, -0.3, 0.3])
}
