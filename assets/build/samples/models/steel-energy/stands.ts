/** Roughing mill, crop shear and six finishing stands with their drives. */
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { G, MILL, MILL_DARK, PASS_Y, PASS_Z } from './scale.ts'

/** Where the finishing stands are along x. */
export const FINISHING = [-0.03, 0.022, 0.074, 0.126, 0.178, 0.23] as const
export const ROUGHING_X = -0.16

const across = (radius: number, length: number, sides = 14): Shape =>
  tube(
    [
      [0, 0, -length / 2],
      [0, 0, length / 2],
    ],
    radius,
    sides,
  )

/** A window frame of the housing, seen along z. */
function housing(width: number, height: number): Shape {
  const outer: Point2[] = [
    [-width / 2, 0],
    [width / 2, 0],
    [width / 2, height * 0.94],
    [width * 0.36, height],
    [-width * 0.36, height],
    [-width / 2, height * 0.94],
  ]
  const hole: Point2[] = [
    [-width * 0.27, height * 0.1],
    [width * 0.27, height * 0.1],
    [width * 0.27, height * 0.86],
    [-width * 0.27, height * 0.86],
  ]
  return extrude(outer, 0.014, { holes: [hole], chamfer: 0.001 })
}

/** A four-high stand: two housings, four rolls, screw-downs, spindles and motor behind. */
function addStand(model: Model, name: string, x: number, size: number): void {
  const stand = model.part(name, [x, G, PASS_Z])
  const [w, h, span] = [0.038 * size, 0.115 * size, 0.052 * size]
  for (const side of [-1, 1]) stand.add(MILL, move(housing(w, h), 0, 0, side * span))
  stand.add(MILL, move(bar(w * 0.9, h * 0.07, span * 2, 0.001), 0, h * 0.965, 0))
  const pass = PASS_Y - G
  for (const side of [-1, 1]) {
    stand.add(INK.steel, move(across(0.0072 * size, span * 2.5), 0, pass + side * 0.0085 * size, 0))
    stand.add(
      INK.iron,
      move(across(0.0155 * size, span * 1.7, 18), 0, pass + side * 0.0305 * size, 0),
    )
    stand.add(INK.steel, move(drum(0.008 * size, 0.016 * size, 12, 0.001), 0, h, side * span * 0.9))
    stand.add(
      model.accentSatin,
      move(bar(w * 0.5, 0.004, 0.012 * size), 0, h * 0.7, side * (span + 0.005)),
    )
  }
  addDrive(stand, size, span, pass)
}

function addDrive(stand: Part, size: number, span: number, pass: number): void {
  for (const side of [-1, 1])
    stand.add(
      INK.iron,
      move(
        across(0.004 * size, 0.05 * size, 8),
        0,
        pass + side * 0.008 * size,
        -span - 0.036 * size,
      ),
    )
  stand.add(
    MILL_DARK,
    move(block(0.034 * size, 0.05 * size, 0.03 * size, 0.003), 0, 0, -span - 0.074 * size),
  )
  stand.add(
    INK.enamelGrey,
    move(across(0.017 * size, 0.05 * size, 16), 0, pass, -span - 0.116 * size),
  )
  stand.add(
    MILL_DARK,
    move(block(0.03 * size, pass - 0.012 * size, 0.044 * size), 0, 0, -span - 0.116 * size),
  )
  for (const k of [-1, 0, 1])
    stand.add(
      MILL_DARK,
      move(across(0.0178 * size, 0.003, 16), 0, pass, -span - (0.116 + k * 0.016) * size),
    )
}

export function addStands(model: Model): void {
  addStand(model, 'roughing-mill', ROUGHING_X, 1.35)
  addEdger(model)
  addShear(model)
  for (const [k, x] of FINISHING.entries()) addStand(model, `stand-${k + 1}`, x, 1)
}

/** Upright rolls before the roughing mill. */
function addEdger(model: Model): void {
  const edger = model.part('edger', [ROUGHING_X - 0.045, G, PASS_Z])
  for (const side of [-1, 1]) {
    edger.add(INK.steel, move(drum(0.01, 0.034, 14, 0.002), 0, 0.022, side * 0.047))
    edger.add(MILL_DARK, move(block(0.026, 0.085, 0.014, 0.002), 0, 0, side * 0.066))
  }
  edger.add(MILL, move(bar(0.022, 0.014, 0.15, 0.002), 0, 0.09, 0))
}

function addShear(model: Model): void {
  const shear = model.part('crop-shear', [-0.085, G, PASS_Z])
  for (const side of [-1, 1])
    shear.add(MILL, move(block(0.022, 0.09, 0.012, 0.002), 0, 0, side * 0.05))
  shear.add(MILL, move(bar(0.026, 0.018, 0.116, 0.002), 0, 0.094, 0))
  const blade = model.part('shear-blade', [0, 0.066, 0], shear)
  blade.add(INK.steel, bar(0.006, 0.03, 0.086))
  blade.add(model.accentSatin, turn(move(bar(0.008, 0.004, 0.084), 0, 0.012, 0), 'z', 0))
  model.slide(
    blade,
    [0, 3, 3.3, 3.6, 6],
    [
      [0, 0, 0],
      [0, 0, 0],
      [0, -0.014, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
}
