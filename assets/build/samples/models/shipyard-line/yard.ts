/** The yard: dock walls, water before the gate, blocks on their stands, transporter, paint shop. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import { bar, block, prism, sheet, strut } from '../../kit/solids.ts'
import { hullRing } from './hull.ts'
import { BLOCK, DOCK_END, DOCK_Z, G, HALF_DOCK, YARD_Y } from './scale.ts'

const EDGE = 0.556
const GATE_X = -0.46

export function addYard(model: Model): void {
  const yard = model.part('yard')
  const [back, front] = [DOCK_Z - HALF_DOCK, DOCK_Z + HALF_DOCK]
  for (const [x0, z0, x1, z1] of [
    [GATE_X, -EDGE, EDGE, back],
    [GATE_X, front, EDGE, EDGE],
    [DOCK_END, back, EDGE, front],
  ] as const)
    yard.add(INK.stone, prism(rectangle(x0, z0, x1, z1), G, YARD_Y, { chamfer: 0.001 }))
  for (let k = 0; k < 9; k++) {
    const x = GATE_X + 0.05 + k * 0.1
    yard.add(
      INK.pale,
      place(block(0.006, 0.026, 0.004), x, G, back + 0.002),
      place(block(0.006, 0.026, 0.004), x, G, front - 0.002),
    )
  }
  yard.add(
    model.accentSatin,
    place(block(0.012, 0.034, HALF_DOCK * 2, 0.002), GATE_X + 0.006, G, DOCK_Z),
  )
  const water = model.part('water')
  const ripple = (x: number, z: number) => Math.sin(z * 70 + x * 30) * 0.001
  water.add(INK.water, move(sheet(0.1, 1.11, 4, ripple), GATE_X - 0.049, G + 0.016, 0))
  yard.add(
    model.accent,
    groundLine(
      [
        [-0.42, 0.3],
        [0.52, 0.3],
        [0.52, -0.16],
        [-0.42, -0.16],
      ],
      0.004,
      YARD_Y + 0.0008,
    ),
  )
  addStands(model)
  addTransporter(model)
  addPaintShop(model)
  const people = model.part('people')
  for (const [x, z] of [
    [-0.2, 0.28],
    [0.05, 0.32],
    [0.3, 0.27],
    [0.48, 0.1],
    [-0.35, -0.12],
    [0.2, -0.14],
    [0.02, -0.2],
  ] as const)
    person(people, model.random, 0.0085, x, YARD_Y, z)
}

/** Blocks that wait for their lift, each on four posts; the colours are their primer. */
function addStands(model: Model): void {
  const stands = model.part('block-yard')
  const inks = [paint('satin', '#a9645a'), paint('satin', '#8d979d'), paint('satin', '#b98a6a')]
  const spots = [
    [-0.34, 0.43],
    [-0.2, 0.43],
    [-0.06, 0.43],
    [0.08, 0.43],
  ] as const
  spots.forEach(([x, z], k) => {
    for (const [dx, dz] of [
      [-0.03, -0.03],
      [0.03, -0.03],
      [-0.03, 0.03],
      [0.03, 0.03],
    ] as const)
      stands.add(INK.graphite, place(block(0.006, 0.016, 0.006), x + dx, YARD_Y, z + dz))
    if (k === 1) {
      const panel = join(
        bar(0.1, 0.004, 0.11),
        ...[-0.04, -0.02, 0, 0.02, 0.04].map((dx) => move(bar(0.003, 0.014, 0.108), dx, 0.008, 0)),
      )
      stands.add(inks[1]!, place(panel, x, YARD_Y + 0.018, z))
      return
    }
    const ring = hullRing(BLOCK.breadth * (k === 3 ? 0.7 : 1), BLOCK.depth, BLOCK.length)
    stands.add(inks[k % 3]!, place(turn(ring.skin, 'y', k === 3 ? 0.2 : 0), x, YARD_Y + 0.016, z))
    stands.add(INK.iron, place(turn(ring.frames, 'y', k === 3 ? 0.2 : 0), x, YARD_Y + 0.016, z))
  })
}

/** A flat transporter on many axles under a stiffened panel. */
function addTransporter(model: Model): void {
  const transporter = model.part('transporter', [-0.3, YARD_Y, 0.3])
  transporter.add(model.accentSatin, move(bar(0.11, 0.008, 0.05, 0.001), 0, 0.016, 0))
  transporter.add(INK.enamel, move(bar(0.012, 0.012, 0.02, 0.001), 0.06, 0.016, 0))
  const wheels = Array.from({ length: 6 }, (_, k) => -0.045 + k * 0.018).flatMap((x) =>
    [-0.018, 0.018].map((z) =>
      tube(
        [
          [x, 0.006, z - 0.004],
          [x, 0.006, z + 0.004],
        ],
        0.006,
        8,
      ),
    ),
  )
  transporter.add(INK.rubber, join(...wheels))
  const panel = join(
    bar(0.1, 0.003, 0.07),
    ...[-0.03, -0.01, 0.01, 0.03].map((z) => move(bar(0.098, 0.012, 0.0025), 0, 0.007, z)),
    ...[-0.03, 0.03].map((x) => move(bar(0.003, 0.018, 0.068), x, 0.01, 0)),
  )
  transporter.add(paint('satin', '#a9645a'), move(panel, 0, 0.022, 0))
  model.slide(
    transporter,
    [0, 5, 8],
    [
      [0, 0, 0],
      [0.55, 0, 0],
      [0, 0, 0],
    ],
  )
}

/** The paint shop in front on the right, its big door half open, filters on the roof. */
function addPaintShop(model: Model): void {
  const shop = model.part('paint-shop', [0.38, YARD_Y, 0.43])
  shop.add(INK.white, block(0.24, 0.1, 0.15, 0.003))
  for (let k = 0; k < 8; k++)
    shop.add(INK.paper, move(block(0.003, 0.1, 0.152), -0.105 + k * 0.03, 0.0005, 0))
  shop.add(INK.enamelDark, move(bar(0.002, 0.078, 0.11), -0.1205, 0.039, 0))
  shop.add(
    model.accentSatin,
    move(bar(0.003, 0.034, 0.11), -0.1212, 0.061, 0),
    move(bar(0.242, 0.008, 0.152, 0.001), 0, 0.0935, 0),
  )
  for (const x of [-0.07, 0, 0.07]) {
    shop.add(INK.enamelGrey, move(block(0.03, 0.016, 0.05, 0.002), x, 0.1, -0.02))
    shop.add(
      INK.steel,
      tube(
        [
          [x, 0.1, 0.035],
          [x, 0.135, 0.035],
        ],
        0.005,
        10,
      ),
    )
  }
  shop.add(INK.slate, strut([-0.12, 0.1, 0.076], [0.12, 0.1, 0.076], 0.003))
}
