/** The pavilion below its roof: stone foot, columns, beams, the carved screen with its two doors. */
import { railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { DARK_LACQUER, EAVES_Y, G, GOLD, LACQUER, PAVILION_Z, STAGE_Y, STONE } from './scale.ts'

const HALF_W = 0.27
const HALF_D = 0.165

export function addPavilion(model: Model): void {
  const house = model.part('pavilion')
  const z = PAVILION_Z
  const plan = (grow: number) =>
    rectangle(-HALF_W - grow, z - HALF_D - grow, HALF_W + grow, z + HALF_D + grow)
  house.add(STONE, prism(plan(0.045), G, STAGE_Y - 0.022, { chamfer: 0.003 }))
  house.add(
    INK.white,
    prism(plan(0.052), STAGE_Y - 0.022, STAGE_Y - 0.008, { chamfer: 0.002, bottom: true }),
  )
  house.add(INK.timber, prism(plan(0.04), STAGE_Y - 0.008, STAGE_Y, { chamfer: 0.001 }))
  for (let k = 1; k < 12; k++)
    house.add(
      INK.timberDark,
      place(bar(0.0016, 0.0006, 0.4), -0.31 + k * 0.0517, STAGE_Y + 0.0002, z),
    )
  addColumns(model)
  addScreen(model)
  for (const side of [-1, 1])
    house.add(
      LACQUER,
      railing(
        [
          [side * 0.3, STAGE_Y, z - HALF_D],
          [side * 0.3, STAGE_Y, z + HALF_D + 0.03],
          [side * 0.16, STAGE_Y, z + HALF_D + 0.03],
        ],
        0.03,
        0.034,
        0.003,
      ),
    )
}

function addColumns(model: Model): void {
  const frame = model.part('columns')
  const tall = EAVES_Y - STAGE_Y
  for (const x of [-HALF_W, -0.12, 0.12, HALF_W])
    for (const side of [-1, 1]) {
      if (side > 0 && Math.abs(x) < 0.2) continue
      const z = PAVILION_Z + side * HALF_D
      frame.add(
        INK.stone,
        place(
          lathe(
            [
              [0.02, 0],
              [0.022, 0.006],
              [0.015, 0.014],
              [0, 0.014],
            ],
            14,
          ),
          x,
          STAGE_Y,
          z,
        ),
      )
      frame.add(LACQUER, place(drum(0.0115, tall, 14), x, STAGE_Y, z))
    }
  for (const side of [-1, 1]) {
    const z = PAVILION_Z + side * HALF_D
    frame.add(DARK_LACQUER, move(bar(HALF_W * 2 + 0.06, 0.018, 0.014, 0.001), 0, EAVES_Y - 0.05, z))
    frame.add(GOLD, move(bar(HALF_W * 2, 0.004, 0.016), 0, EAVES_Y - 0.036, z))
    frame.add(LACQUER, move(bar(HALF_W * 2 + 0.08, 0.02, 0.018, 0.001), 0, EAVES_Y - 0.016, z))
    for (let k = 0; k < 11; k++) {
      const x = -HALF_W + (k / 10) * HALF_W * 2
      frame.add(
        k % 2 ? paint('satin', '#5f7f86') : GOLD,
        move(bar(0.0205, 0.012, 0.0205), x, EAVES_Y - 0.001, z + side * 0.006),
      )
    }
    const x = side * HALF_W
    frame.add(
      DARK_LACQUER,
      move(bar(0.014, 0.018, HALF_D * 2, 0.001), x, EAVES_Y - 0.05, PAVILION_Z),
      move(bar(0.018, 0.02, HALF_D * 2, 0.001), x, EAVES_Y - 0.016, PAVILION_Z),
    )
    // Carved brackets below the front beam.
    frame.add(
      GOLD,
      strut(
        [x - side * 0.012, EAVES_Y - 0.1, PAVILION_Z + HALF_D],
        [x - side * 0.06, EAVES_Y - 0.058, PAVILION_Z + HALF_D],
        0.006,
        0.012,
      ),
    )
  }
  frame.add(
    model.accent,
    move(bar(0.2, 0.05, 0.008, 0.002), 0, EAVES_Y - 0.036, PAVILION_Z + HALF_D + 0.014),
  )
  for (const x of [-0.06, -0.02, 0.02, 0.06])
    frame.add(GOLD, move(bar(0.02, 0.024, 0.003), x, EAVES_Y - 0.036, PAVILION_Z + HALF_D + 0.019))
}

/** The back wall: a moon of light in the middle, a curtained door on either side. */
function addScreen(model: Model): void {
  const screen = model.part('set-screen', [0, STAGE_Y, PAVILION_Z - HALF_D + 0.02])
  screen.add(paint('matte', '#e6ddcc'), block(0.5, 0.225, 0.008, 0.001))
  for (const x of [-0.25, -0.115, 0.115, 0.25])
    screen.add(DARK_LACQUER, move(block(0.01, 0.228, 0.014, 0.001), x, 0, 0))
  const disc = (radius: number, depth: number) => turn(drum(radius, depth, 36), 'x', Math.PI / 2)
  screen.add(paint('satin', '#8fb0b8'), move(disc(0.088, 0.004), 0, 0.118, 0.004))
  screen.add(INK.white, move(disc(0.03, 0.003), 0.026, 0.142, 0.008))
  screen.add(
    GOLD,
    tube(
      circle(0.09, 36).map(([x, y]) => [x, y + 0.118, 0.008] as const),
      0.0036,
      5,
      true,
    ),
  )
  for (let k = 0; k < 5; k++)
    screen.add(
      INK.leafDark,
      strut(
        [-0.05 + k * 0.014, 0.055 + k * 0.004, 0.01],
        [-0.066 + k * 0.02, 0.13 + k * 0.006, 0.011],
        0.0028,
      ),
    )
  for (const side of [-1, 1]) {
    screen.add(model.accent, move(block(0.085, 0.16, 0.006, 0.002), side * 0.182, 0, 0.006))
    screen.add(GOLD, move(bar(0.09, 0.022, 0.008, 0.001), side * 0.182, 0.176, 0.007))
    for (let k = -2; k <= 2; k++)
      screen.add(DARK_LACQUER, move(block(0.003, 0.158, 0.004), side * 0.182 + k * 0.017, 0, 0.009))
  }
}
