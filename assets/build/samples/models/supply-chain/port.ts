/** The port at the back: water, a feeder ship, the quay crane, and the yard. */
import { addQuayCrane, hangLoad } from '../../kit/cranes.ts'
import { addContainers, CONTAINER, container, unevenTiers } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, prism, sheet, strut } from '../../kit/solids.ts'
import { groundLine } from '../../kit/building.ts'
import { CONTAINER_M, G, QUAY_Z } from './scale.ts'

const DECK_Y = G + 0.042
const SHIP_Z = -0.463

export function addPort(model: Model): void {
  const water = model.part('water')
  const ripple = (x: number, z: number) => Math.sin(x * 60 + z * 35) * 0.0012
  water.add(INK.water, move(sheet(1.12, 0.2, 30, ripple), 0, G + 0.003, -0.46))
  const quay = model.part('quay')
  quay.add(INK.pale, place(block(1.12, 0.012, 0.2, 0.001), 0, G, QUAY_Z + 0.1))
  for (let k = 0; k < 22; k++)
    quay.add(INK.rubber, place(block(0.008, 0.01, 0.006), -0.53 + k * 0.0505, G, QUAY_Z - 0.003))
  for (const z of [QUAY_Z + 0.018, QUAY_Z + 0.128])
    quay.add(INK.graphite, place(bar(1.1, 0.0025, 0.003), 0, G + 0.013, z))
  for (let k = 0; k < 16; k++)
    quay.add(
      INK.white,
      groundLine(
        [
          [-0.5 + k * 0.066, QUAY_Z + 0.15],
          [-0.5 + k * 0.066, QUAY_Z + 0.19],
        ],
        0.0018,
        G + 0.0125,
      ),
    )
  addShip(model)
  addCrane(model)
  const yard = model.part('yard')
  for (const [x, bays, tiers] of [
    [0.15, 2, 4],
    [0.32, 2, 4],
    [0.47, 2, 3],
    [-0.43, 3, 3],
  ] as const)
    addContainers(
      model,
      yard,
      [x, G + 0.012, -0.205],
      CONTAINER_M,
      unevenTiers(model, bays, 4, tiers),
      Math.PI / 2,
    )
}

function addShip(model: Model): void {
  const ship = model.part('ship')
  const outline = (grow: number): Point2[] => [
    [-0.46, -0.044 - grow],
    [0.24, -0.044 - grow],
    [0.33, -0.03 - grow],
    [0.4 + grow * 2, 0],
    [0.33, 0.03 + grow],
    [0.24, 0.044 + grow],
    [-0.46, 0.044 + grow],
  ]
  const set = (points: Point2[]) => points.map(([x, z]): Point2 => [x - 0.02, z + SHIP_Z])
  ship.add(paint('satin', '#9c5a44'), prism(set(outline(-0.004)), G, G + 0.014))
  ship.add(INK.enamelDark, prism(set(outline(0)), G + 0.014, DECK_Y, { chamfer: 0.002 }))
  ship.add(INK.white, prism(set(outline(0.0008)), DECK_Y - 0.008, DECK_Y - 0.005))
  const tiers = [2, 3, 4, 4, 3, 4, 2, 2].map((high, bay) =>
    Array.from({ length: 6 }, (_, row) => high - (row % 3 === bay % 3 ? 1 : 0)),
  )
  addContainers(model, ship, [-0.09, DECK_Y + 0.002, SHIP_Z], CONTAINER_M, tiers, Math.PI / 2)
  ship.add(
    INK.enamel,
    place(block(0.05, 0.07, 0.07, 0.002), -0.405, DECK_Y, SHIP_Z),
    place(block(0.03, 0.014, 0.09, 0.002), -0.4, DECK_Y + 0.07, SHIP_Z),
  )
  for (let k = 0; k < 4; k++)
    ship.add(
      INK.enamelDark,
      place(bar(0.001, 0.004, 0.06), -0.3795, DECK_Y + 0.018 + k * 0.015, SHIP_Z),
    )
  ship.add(model.accentSatin, place(block(0.02, 0.03, 0.024, 0.003), -0.445, DECK_Y + 0.03, SHIP_Z))
  ship.add(INK.slate, strut([0.33, DECK_Y, SHIP_Z], [0.33, DECK_Y + 0.05, SHIP_Z], 0.003))
}

function addCrane(model: Model): void {
  const { crane, trolley } = addQuayCrane(model, 'quay-crane', [-0.12, G + 0.012, QUAY_Z + 0.073], {
    boom: 0.235,
    head: 0.37,
    gauge: 0.11,
    width: 0.1,
    out: 0.27,
    back: 0.13,
  })
  crane.add(INK.enamelDark, move(bar(0.03, 0.012, 0.001), 0, 0.256, 0.082))
  const box = turn(container(CONTAINER_M), 'y', Math.PI / 2)
  const spread = [
    CONTAINER_M,
    CONTAINER_M * CONTAINER.height,
    CONTAINER_M * CONTAINER.width,
  ] as const
  trolley.add(model.accent, hangLoad(trolley, 0.06, spread, box))
  model.slide(
    trolley,
    [0, 4, 8],
    [
      [0, 0, -0.08],
      [0, 0, 0.13],
      [0, 0, -0.08],
    ],
  )
}
