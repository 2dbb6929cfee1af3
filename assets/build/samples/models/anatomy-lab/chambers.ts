/** Ventricles and atria of the heart in the anatomy-lab model; the right one opened in front. */
import type { Model } from '../../kit/model.ts'
import { ball, blob } from '../../kit/rounds.ts'
import { move, scale, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { ATRIUM, HEART, LINING, MUSCLE, MUSCLE_PALE } from './scale.ts'
import { wall } from './wall.ts'
import type { Chamber } from './wall.ts'

/** In the frame of HEART; the apex points down, to the front and to the heart's left. */
export const LEFT: Chamber = {
  from: [0.045, 0.02, -0.03],
  tip: [0.15, -0.25, 0.075],
  radius: 0.108,
  broad: 1,
  thickness: 0.026,
}
export const RIGHT: Chamber = {
  from: [-0.055, 0.02, 0.03],
  tip: [0.1, -0.22, 0.09],
  radius: 0.1,
  broad: 1.12,
  thickness: 0.011,
}

/** Between these angles the front wall of the right ventricle is cut out. */
const WINDOW = [-0.5, 1.35] as const
/** Where the piece hangs once it is turned open about its margin, in the frame of HEART. */
const OPENED: Point3 = [-0.055, 0, 0.183]
const OPENED_RAD = -1.8

export function addVentricles(model: Model): void {
  const left = model.part('left-ventricle', HEART)
  const whole = wall(LEFT, 0, Math.PI * 2, 30, 17)
  left.add(MUSCLE, whole.outside)
  left.add(LINING, whole.inside)
  const right = model.part('right-ventricle', HEART)
  const rest = wall(RIGHT, WINDOW[1], WINDOW[0] + Math.PI * 2, 22)
  right.add(MUSCLE_PALE, rest.outside)
  right.add(LINING, rest.inside)
  const at: Point3 = [HEART[0] + OPENED[0], HEART[1] + OPENED[1], HEART[2] + OPENED[2]]
  const front = model.part('front-wall', at, undefined, OPENED_RAD)
  const piece = wall(RIGHT, WINDOW[0], WINDOW[1], 12)
  front.add(MUSCLE_PALE, piece.outside)
  front.add(LINING, piece.inside)
  model.slide(
    front,
    [0, 2, 4],
    [
      [0, 0, 0],
      [-0.02, 0, 0.02],
      [0, 0, 0],
    ],
  )
  model.swing(left, [0.36, -0.9, 0.3], [0, 0.5, 1, 1.5, 2], [0, 0.05, 0, 0.05, 0])
}

export function addAtria(model: Model): void {
  const right = model.part('right-atrium', HEART)
  right.add(
    ATRIUM,
    move(scale(ball(1, 22, 14), 0.074, 0.092, 0.076), -0.128, 0.088, -0.02),
    move(
      turn(scale(blob(1, 2, 0.09, model.random), 0.058, 0.03, 0.028), 'z', 0.5),
      -0.085,
      0.125,
      0.062,
    ),
  )
  const left = model.part('left-atrium', HEART)
  left.add(
    ATRIUM,
    move(scale(ball(1, 22, 14), 0.105, 0.07, 0.07), 0.045, 0.105, -0.1),
    move(
      turn(scale(blob(1, 2, 0.09, model.random), 0.05, 0.024, 0.026), 'z', -0.4),
      0.135,
      0.095,
      -0.015,
    ),
  )
}
