/** Shops with flats above them at the back, and the river walk in front with its boat. */
import { bench, lampPost, tree } from '../../kit/figures.ts'
import { railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { ball } from '../../kit/rounds.ts'
import { move, turn } from '../../kit/shape.ts'
import { bar, block, extrude, prism, sheet, strut } from '../../kit/solids.ts'
import { CUT_Z, G, LAMP, SLAB, STREET_Y } from './scale.ts'

const HOUSES = [
  [-0.45, 0.16, 3, '#cfc4b4'],
  [-0.285, 0.14, 2, '#b9a08a'],
  [-0.12, 0.16, 4, '#d9d2c5'],
  [0.04, 0.13, 2, '#a98f7c'],
  [0.185, 0.13, 3, '#cbbfae'],
] as const
const STOREY_M = 0.052
const FRONT_Z = -0.36

export function addShops(model: Model): void {
  for (const [n, [x, width, storeys, colour]] of HOUSES.entries()) {
    const house = model.part(`house-${n + 1}`, [x, STREET_Y, 0])
    const tall = storeys * STOREY_M
    const depth = 0.16
    const zc = FRONT_Z - depth / 2
    house.add(paint('matte', colour), move(block(width, tall, depth, 0.001), 0, 0, zc))
    house.add(
      INK.graphite,
      move(
        turn(
          extrude(
            [
              [-depth / 2 - 0.008, 0],
              [depth / 2 + 0.008, 0],
              [0, 0.04],
            ],
            width + 0.008,
          ),
          'y',
          Math.PI / 2,
        ),
        0,
        tall,
        zc,
      ),
    )
    house.add(LAMP, move(bar(width * 0.84, 0.03, 0.002), 0, 0.018, FRONT_Z + 0.001))
    house.add(
      INK.timberDark,
      ...[-0.25, 0, 0.25].map((t) =>
        move(bar(0.004, 0.034, 0.004), t * width, 0.018, FRONT_Z + 0.002),
      ),
    )
    house.add(
      model.accentSatin,
      move(turn(bar(width * 0.9, 0.003, 0.034), 'x', 0.35), 0, 0.04, FRONT_Z + 0.014),
    )
    house.add(INK.enamelDark, move(bar(width * 0.6, 0.012, 0.004), 0, 0.05, FRONT_Z + 0.003))
    house.add(model.accentGlow, move(bar(width * 0.34, 0.004, 0.002), 0, 0.05, FRONT_Z + 0.006))
    const columns = Math.round(width / 0.036)
    for (let floor = 1; floor < storeys; floor++)
      for (let k = 0; k < columns; k++)
        house.add(
          (k + floor + n) % 3 === 0 ? LAMP : INK.slate,
          move(
            bar(0.0165, 0.024, 0.002),
            ((k + 0.5) / columns - 0.5) * width,
            floor * STOREY_M + 0.03,
            FRONT_Z + 0.001,
          ),
        )
  }
  addTrees(model)
}

function addTrees(model: Model): void {
  const green = model.part('street-trees')
  for (const [x, z, h] of [
    [-0.5, 0.22, 0.1],
    [-0.32, 0.235, 0.09],
    [-0.14, 0.225, 0.1],
    [0.04, 0.235, 0.09],
    [0.22, 0.225, 0.1],
    [0.5, 0.2, 0.11],
  ] as const)
    tree(green, model.random, h, x, STREET_Y, z)
  for (const x of [-0.23, 0.13]) bench(green, 0.05, 0.008, x, STREET_Y, 0.24)
  green.add(
    INK.slate,
    railing(
      [
        [-0.53, STREET_Y, CUT_Z - 0.008],
        [0.53, STREET_Y, CUT_Z - 0.008],
      ],
      0.02,
      0.045,
      0.0016,
    ),
  )
}

export function addRiver(model: Model): void {
  const river = model.part('river')
  river.add(SLAB, prism(rectangle(-0.55, CUT_Z, 0.55, 0.39), G, G + 0.012, { chamfer: 0.002 }))
  const wave = (x: number, z: number) =>
    Math.sin(x * 40 + z * 12) * 0.0012 + Math.sin(z * 55 - x * 17) * 0.001
  river.add(paint('satin', '#4f7482'), move(sheet(1.1, 0.165, 30, wave), 0, G + 0.006, 0.4725))
  for (const x of [-0.4, 0, 0.4]) lampPost(river, 0.075, x, G + 0.012, 0.375, 0)
  const boat = model.part('boat', [-0.22, G + 0.008, 0.475])
  boat.add(
    INK.timber,
    extrude(
      [
        [-0.08, 0.016],
        [-0.062, 0],
        [0.062, 0],
        [0.088, 0.018],
      ],
      0.044,
      { chamfer: 0.002 },
    ),
  )
  boat.add(INK.white, move(block(0.09, 0.022, 0.034, 0.002), -0.008, 0.015, 0))
  boat.add(LAMP, ...[-1, 1].map((s) => move(bar(0.078, 0.009, 0.002), -0.008, 0.027, s * 0.0175)))
  boat.add(
    model.accent,
    move(
      turn(
        extrude(
          [
            [-0.024, 0],
            [0.024, 0],
            [0, 0.014],
          ],
          0.1,
        ),
        'y',
        Math.PI / 2,
      ),
      -0.008,
      0.037,
      0,
    ),
  )
  for (const x of [-0.05, -0.02, 0.01, 0.04]) {
    boat.add(LAMP, move(ball(0.004, 6, 4), x, 0.03, 0.022))
    boat.add(INK.slate, strut([x, 0.034, 0.022], [x, 0.038, 0.02], 0.001))
  }
  model.slide(
    boat,
    [0, 8, 16],
    [
      [0, 0, 0],
      [0.4, 0, 0],
      [0, 0, 0],
    ],
  )
}
