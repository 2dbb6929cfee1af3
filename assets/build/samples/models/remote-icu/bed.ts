/** The bed of the remote-icu model with its patient; the same shapes make the experts' twin. */
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, tube } from '../../kit/rounds.ts'
import { join, move, place, scale, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { BED_X, BED_Z, FLOOR, SCRUBS, SKIN } from './scale.ts'

const MATTRESS_M = 0.075
/** How far the back is raised, in radians. */
const RAISED = 0.52

/** The back part lies along -z from the hip at z = -0.02 and is raised there. */
const raise = (shape: Shape): Shape =>
  move(turn(move(shape, 0, -MATTRESS_M, 0.02), 'x', RAISED), 0, MATTRESS_M, -0.02)

export function mattress(): Shape {
  return join(
    move(bar(0.094, 0.016, 0.135, 0.004), 0, MATTRESS_M, 0.048),
    raise(move(bar(0.094, 0.016, 0.105, 0.004), 0, MATTRESS_M, -0.07)),
  )
}

/** Head, trunk and arms, and what is under the blanket, apart. */
export function patient(): { skin: Shape; gown: Shape; blanket: Shape } {
  const y = MATTRESS_M
  const head = raise(move(scale(ball(0.0125, 14, 10), 0.85, 0.95, 1.12), 0, y + 0.024, -0.104))
  const trunk = raise(move(scale(ball(0.03, 16, 10), 1, 0.5, 1.5), 0, y + 0.012, -0.052))
  const arms = [-1, 1].map((side) =>
    tube(
      [
        [side * 0.028, y + 0.036, -0.056],
        [side * 0.038, y + 0.018, -0.022],
        [side * 0.031, y + 0.015, 0.016],
      ],
      (t) => 0.008 - 0.003 * t,
      8,
    ),
  )
  const blanket = join(
    move(scale(ball(0.036, 18, 10), 1.05, 0.5, 2), 0, y + 0.006, 0.046),
    move(scale(ball(0.016, 12, 8), 1.5, 1, 0.6), 0, y + 0.01, 0.1),
  )
  return { skin: join(head, ...arms), gown: trunk, blanket }
}

export function addBed(model: Model): void {
  const bed = model.part('bed', [BED_X, FLOOR, BED_Z])
  bed.add(INK.enamelGrey, move(bar(0.06, 0.014, 0.17, 0.004), 0, 0.026, 0.02))
  bed.add(INK.enamel, move(bar(0.1, 0.01, 0.215, 0.003), 0, 0.06, 0.01))
  for (const z of [-0.035, 0.075])
    bed.add(
      INK.steel,
      move(turn(bar(0.02, 0.046, 0.02, 0.003), 'x', z > 0 ? -0.3 : 0.3), 0, 0.044, z),
    )
  for (const x of [-0.042, 0.042])
    for (const z of [-0.075, 0.105]) {
      bed.add(
        INK.rubber,
        place(turn(drum(0.011, 0.007, 12), 'z', Math.PI / 2), x + 0.0035, 0.011, z),
      )
      bed.add(INK.enamelGrey, strut([x, 0.02, z], [x * 0.7, 0.03, z * 0.9], 0.007))
    }
  bed.add(INK.white, mattress())
  bed.add(INK.paper, raise(move(bar(0.062, 0.014, 0.034, 0.005), 0, MATTRESS_M + 0.013, -0.103)))
  bed.add(INK.enamel, move(block(0.1, 0.06, 0.008, 0.003), 0, 0.06, 0.122))
  bed.add(INK.timber, move(bar(0.08, 0.03, 0.0095, 0.002), 0, 0.095, 0.122))
  bed.add(INK.enamel, move(block(0.1, 0.085, 0.008, 0.003), 0, 0.06, -0.118))
  for (const side of [-1, 1])
    for (const [z0, z1] of [
      [-0.09, -0.025],
      [0.015, 0.085],
    ] as const) {
      bed.add(
        INK.enamelGrey,
        tube(
          [
            [side * 0.052, 0.064, z0],
            [side * 0.052, 0.106, z0],
            [side * 0.052, 0.106, z1],
            [side * 0.052, 0.064, z1],
          ],
          0.0026,
          6,
        ),
        strut([side * 0.052, 0.085, z0], [side * 0.052, 0.085, z1], 0.003),
      )
    }
  const lying = patient()
  bed.add(SKIN, lying.skin)
  bed.add(paint('matte', '#bcd8d2'), lying.gown)
  bed.add(paint('matte', SCRUBS), lying.blanket)
  addAirway(model)
}

/** Mask and corrugated tubes, to the ventilator at the left. */
function addAirway(model: Model): void {
  const airway = model.part('airway', [BED_X, FLOOR, BED_Z])
  const mouth = [0, 0.15, -0.086] as const
  airway.add(INK.enamelGrey, place(scale(ball(0.0075, 10, 6), 1, 0.8, 0.8), ...mouth))
  const hoses: readonly (readonly [Ink, number])[] = [
    [INK.cloth, 0],
    [INK.white, 0.012],
  ]
  for (const [ink, apart] of hoses)
    airway.add(
      ink,
      tube(
        [
          mouth,
          [-0.03, 0.158 + apart, -0.076],
          [-0.07, 0.148 + apart, -0.07],
          [-0.112, 0.12 + apart, -0.06],
          [-0.132, 0.105 + apart, -0.055],
        ],
        0.0042,
        8,
      ),
    )
}

/** The bed and its patient once more, small and of light. */
export function twin(size: number): Shape {
  const { skin, gown, blanket } = patient()
  return scale(join(skin, gown, blanket), size)
}
