/** The walking-beam furnace, cut open at the front: glowing slabs on beams, burners, chimney. */
import { ladder, railing } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { BRICK, G, GAS, HOT, MILL_DARK, PASS_Y, PASS_Z, SHELL, WARM } from './scale.ts'

const X0 = -0.52
const X1 = -0.25
const Z0 = -0.1
const DEEP = 0.2
const HIGH = 0.12

export function addFurnace(model: Model): void {
  const furnace = model.part('furnace')
  const [cx, length] = [(X0 + X1) / 2, X1 - X0]
  const back = Z0 + 0.01
  furnace.add(BRICK, place(block(length, 0.026, DEEP, 0.002), cx, G, Z0 + DEEP / 2))
  furnace.add(SHELL, place(block(length, HIGH, 0.02, 0.002), cx, G, back))
  furnace.add(SHELL, place(block(0.018, HIGH, DEEP, 0.002), X0 + 0.009, G, Z0 + DEEP / 2))
  // The front wall stands only at the left: one looks in at the right.
  furnace.add(
    SHELL,
    place(block(length * 0.34, HIGH, 0.016, 0.002), X0 + length * 0.17, G, Z0 + DEEP),
  )
  furnace.add(
    BRICK,
    place(block(0.012, HIGH - 0.004, 0.014, 0.001), X0 + length * 0.36, G, Z0 + DEEP),
  )
  furnace.add(
    SHELL,
    place(block(length, 0.016, DEEP * 0.62, 0.002), cx, G + HIGH, Z0 + DEEP * 0.31),
  )
  furnace.add(
    BRICK,
    place(bar(length * 0.98, 0.006, DEEP * 0.64), cx, G + HIGH - 0.003, Z0 + DEEP * 0.31),
  )
  furnace.add(SHELL, place(block(0.016, 0.04, DEEP, 0.002), X1, G + HIGH - 0.04, Z0 + DEEP / 2))
  for (let k = 0; k < 7; k++)
    furnace.add(
      MILL_DARK,
      place(block(0.007, HIGH + 0.018, 0.007), X0 + 0.012 + k * 0.042, G, Z0 - 0.004),
    )
  addCharge(model)
  addBurners(model)
  const walk = [
    [X0, G + HIGH + 0.016, Z0 + DEEP * 0.62],
    [X1, G + HIGH + 0.016, Z0 + DEEP * 0.62],
    [X1, G + HIGH + 0.016, Z0],
  ] as const
  furnace.add(model.accent, railing(walk, 0.016, 0.024, 0.0014))
  furnace.add(INK.slate, place(ladder(0.014, HIGH + 0.02, 0.01), X0 - 0.004, G, 0.0, Math.PI / 2))
  addChimney(model)
}

/** Slabs on beams, hotter the nearer to the exit. */
function addCharge(model: Model): void {
  const beams = model.part('walking-beams', [0, 0, 0])
  for (const z of [-0.05, 0.0, 0.05])
    beams.add(MILL_DARK, place(bar(0.24, 0.006, 0.008), (X0 + X1) / 2, G + 0.033, z + 0.005))
  const inks = [INK.slate, INK.iron, WARM, WARM, HOT, HOT, HOT]
  for (const [k, ink] of inks.entries())
    beams.add(ink, place(bar(0.022, 0.01, 0.13, 0.001), X0 + 0.036 + k * 0.034, G + 0.041, 0.0))
  model.slide(
    beams,
    [0, 1, 2, 3, 4],
    [
      [0, 0, 0],
      [0, 0.006, 0],
      [0.014, 0.006, 0],
      [0.014, 0, 0],
      [0, 0, 0],
    ],
  )
}

function addBurners(model: Model): void {
  const burners = model.part('burners')
  for (let k = 0; k < 6; k++) {
    const x = X0 + 0.04 + k * 0.04
    for (const z of [-0.07, -0.02]) {
      burners.add(MILL_DARK, place(drum(0.0085, 0.014, 10, 0.002), x, G + HIGH + 0.016, z))
      burners.add(HOT, place(drum(0.004, 0.003, 8), x, G + HIGH + 0.03, z))
    }
    burners.add(GAS, strut([x, G + HIGH + 0.034, -0.07], [x, G + HIGH + 0.034, -0.02], 0.004))
  }
  burners.add(
    GAS,
    tube(
      [
        [X0 + 0.03, G + HIGH + 0.036, -0.07],
        [X1 + 0.03, G + HIGH + 0.036, -0.07],
        [X1 + 0.03, G + HIGH + 0.036, -0.33],
      ],
      0.0055,
      8,
    ),
  )
}

/** Flue, recuperator and chimney behind the furnace. */
function addChimney(model: Model): void {
  const flue = model.part('flue')
  flue.add(
    INK.iron,
    pipe(
      [
        [-0.44, G + 0.08, -0.1],
        [-0.44, G + 0.08, -0.25],
        [-0.34, G + 0.08, -0.25],
      ],
      0.02,
      14,
    ),
  )
  flue.add(SHELL, place(block(0.07, 0.1, 0.06, 0.004), -0.44, G, -0.26))
  for (const y of [0.03, 0.05, 0.07])
    flue.add(model.accentSatin, place(bar(0.072, 0.003, 0.062), -0.44, G + y, -0.26))
  const stack = lathe(
    [
      [0.034, 0],
      [0.03, 0.02],
      [0.022, 0.2],
      [0.018, 0.4],
      [0.02, 0.402],
      [0.02, 0.41],
      [0.015, 0.41],
      [0.014, 0.38],
    ],
    20,
  )
  flue.add(INK.white, place(stack, -0.46, G, -0.43))
  for (const [y, r] of [
    [0.3, 0.0208],
    [0.35, 0.0199],
  ] as const)
    flue.add(
      model.accent,
      place(
        lathe(
          [
            [r, 0],
            [r - 0.0006, 0.026],
          ],
          20,
        ),
        -0.46,
        G + y,
        -0.43,
      ),
    )
  flue.add(
    INK.iron,
    pipe(
      [
        [-0.44, G + 0.07, -0.29],
        [-0.44, G + 0.07, -0.38],
        [-0.455, G + 0.07, -0.42],
      ],
      0.018,
      12,
      false,
    ),
  )
  flue.add(INK.stone, place(block(0.1, 0.008, 0.1, 0.002), -0.46, G, -0.43))
  const door = model.part('furnace-door', [X1 + 0.012, PASS_Y + 0.02, PASS_Z - 0.04])
  door.add(MILL_DARK, turn(move(bar(0.11, 0.05, 0.006, 0.001), 0, 0.026, 0), 'y', Math.PI / 2))
  model.slide(
    door,
    [0, 1, 4, 5],
    [
      [0, 0, 0],
      [0, 0.03, 0],
      [0, 0.03, 0],
      [0, 0, 0],
    ],
  )
}
