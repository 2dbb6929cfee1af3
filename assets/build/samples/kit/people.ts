/** Scale figures: people who stand, walk and sit. Sizes in metres of the model itself. */
import { CLOTHES, INK, paint } from './inks.ts'
import type { Part } from './model.ts'
import type { Random } from './random.ts'
import { ball, lathe, tube } from './rounds.ts'
import { join, move, place, scale } from './shape.ts'
import type { Shape } from './shape.ts'
import { strut } from './solids.ts'

function limb(
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  r0: number,
  r1: number,
) {
  return tube([from, to], (t) => r0 + (r1 - r0) * t, 5)
}

/** A standing or walking figure of unit height: returns body and head apart. */
function figure(random: Random, stride: number): { body: Shape; head: Shape; legs: Shape } {
  const sway = random.between(-0.03, 0.03)
  const legs = join(
    limb([-0.05, 0, stride], [-0.045, 0.5, 0], 0.032, 0.052),
    limb([0.05, 0, -stride], [0.045, 0.5, 0], 0.032, 0.052),
  )
  const torso = scale(
    lathe(
      [
        [0.095, 0.44],
        [0.085, 0.58],
        [0.115, 0.76],
        [0.1, 0.82],
        [0.03, 0.855],
        [0, 0.86],
      ],
      7,
    ),
    1,
    1,
    0.66,
  )
  const arms = join(
    limb([-0.12, 0.79, 0], [-0.15 + sway, 0.47, -stride * 0.9], 0.034, 0.024),
    limb([0.12, 0.79, 0], [0.15 + sway, 0.47, stride * 0.9], 0.034, 0.024),
  )
  return {
    body: join(torso, arms),
    head: move(scale(ball(0.062, 7, 5), 0.9, 1.15, 1), 0, 0.925, 0),
    legs,
  }
}

/** Figures shorter than this (metres) are drawn with a third of the vertices. */
const SMALL_FIGURE_M = 0.05

function smallFigure(stride: number): { body: Shape; head: Shape; legs: Shape } {
  const leg = (x: number, z: number) => strut([x, 0, z], [x * 0.9, 0.5, 0], 0.075)
  const torso = scale(
    lathe(
      [
        [0.1, 0.44],
        [0.125, 0.76],
        [0.05, 0.84],
        [0, 0.86],
      ],
      6,
    ),
    1,
    1,
    0.62,
  )
  const arm = (x: number, z: number) => strut([x, 0.47, z], [x * 0.86, 0.78, 0], 0.055)
  return {
    body: join(torso, arm(-0.15, -stride), arm(0.15, stride)),
    head: move(
      scale(
        lathe(
          [
            [0, -0.07],
            [0.055, -0.03],
            [0.055, 0.035],
            [0, 0.075],
          ],
          6,
        ),
        1,
      ),
      0,
      0.93,
      0,
    ),
    legs: join(leg(-0.055, stride), leg(0.055, -stride)),
  }
}

export interface PersonOptions {
  /** Turn about y, in radians; 0 looks to +z. */
  angle?: number
  /** sRGB hex of the coat. */
  coat?: string
  stride?: number
}

/** Sets a person down on (x, y, z); the coat may be given, else it is a muted one. */
export function person(
  part: Part,
  random: Random,
  height: number,
  x: number,
  y: number,
  z: number,
  options: PersonOptions = {},
): void {
  const tall = height * random.between(0.95, 1.05)
  const stride = options.stride ?? random.pick([0, 0.05, 0.12])
  const { body, head, legs } =
    height < SMALL_FIGURE_M ? smallFigure(stride) : figure(random, stride)
  const angle = options.angle ?? random.between(0, Math.PI * 2)
  const set = (shape: Shape) => place(scale(shape, tall), x, y, z, angle)
  part.add(paint('matte', options.coat ?? random.pick(CLOTHES)), set(body))
  part.add(INK.slate, set(legs))
  part.add(paint('matte', '#d9c5ae'), set(head))
}

/** A seated figure facing +z. */
export function sitter(
  part: Part,
  random: Random,
  height: number,
  x: number,
  y: number,
  z: number,
  angle: number,
  coat?: string,
): void {
  const set = (shape: Shape) => place(scale(shape, height), x, y, z, angle)
  const torso = move(
    scale(
      lathe(
        [
          [0.1, 0.24],
          [0.115, 0.56],
          [0.06, 0.64],
          [0, 0.66],
        ],
        6,
      ),
      1,
      1,
      0.66,
    ),
    0,
    0,
    0,
  )
  const bone = (
    a: readonly [number, number, number],
    b: readonly [number, number, number],
    r0: number,
    r1: number,
  ) => (height < 0.07 ? strut(a, b, r0 + r1) : limb(a, b, r0, r1))
  const legs = [-0.05, 0.05].map((s) =>
    join(
      bone([s, 0.27, 0.02], [s, 0.27, 0.24], 0.05, 0.042),
      bone([s, 0.27, 0.24], [s, 0, 0.24], 0.042, 0.03),
    ),
  )
  const arms = [-0.12, 0.12].map((s) => bone([s, 0.59, 0], [s * 0.8, 0.38, 0.16], 0.034, 0.026))
  part.add(paint('matte', coat ?? random.pick(CLOTHES)), set(join(torso, ...arms)))
  part.add(INK.slate, set(join(...legs)))
  part.add(
    paint('matte', '#d9c5ae'),
    set(move(scale(ball(0.062, 6, 4), 0.9, 1.15, 1), 0, 0.725, 0)),
  )
}
