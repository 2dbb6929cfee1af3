/** The city round the underpass: railway bridge with a train, houses, streets with cars. */
import { addFloors, groundLine, railing } from '../../kit/building.ts'
import { addCar, lampPost } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { HALF_ROAD_M, ROAD_Z, STREET } from './scale.ts'

const RAIL_Y = STREET + 0.022

/** The railway over the road: two girders, abutments, track, and a train that runs in all weathers. */
export function addBridge(model: Model): void {
  const bridge = model.part('railway-bridge')
  const z0 = -0.55
  const z1 = ROAD_Z + HALF_ROAD_M + 0.02
  const long = z1 - z0
  bridge.add(INK.pale, place(block(0.16, 0.012, long, 0.002), 0, STREET + 0.006, (z0 + z1) / 2))
  for (const x of [-0.078, 0.078]) {
    bridge.add(INK.slate, place(block(0.006, 0.03, 0.2, 0.001), x, STREET + 0.004, ROAD_Z))
    bridge.add(
      INK.slate,
      railing(
        [
          [x, RAIL_Y - 0.004, z0],
          [x, RAIL_Y - 0.004, z1],
        ],
        0.014,
        0.05,
        0.0013,
      ),
    )
    for (let k = 0; k < 7; k++)
      bridge.add(
        INK.slate,
        place(block(0.009, 0.028, 0.003), x, STREET + 0.005, ROAD_Z - 0.09 + k * 0.03),
      )
  }
  for (const x of [-0.04, 0.04]) {
    for (let k = 0; k < 30; k++)
      bridge.add(
        INK.timberDark,
        place(block(0.032, 0.002, 0.007), x, RAIL_Y - 0.004, z0 + 0.015 + k * 0.031),
      )
    for (const dx of [-0.008, 0.008])
      bridge.add(
        INK.steel,
        place(block(0.0016, 0.003, long), x + dx, RAIL_Y - 0.002, (z0 + z1) / 2),
      )
  }
  bridge.add(
    model.accent,
    place(bar(0.15, 0.014, 0.003, 0.001), 0, STREET - 0.004, ROAD_Z + HALF_ROAD_M + 0.004),
  )
  const train = model.part('train', [-0.04, RAIL_Y, -0.28])
  for (const dz of [-0.09, 0.09]) {
    train.add(INK.enamel, move(block(0.035, 0.044, 0.17, 0.005), 0, 0.004, dz))
    train.add(INK.enamelDark, move(bar(0.0354, 0.012, 0.15), 0, 0.034, dz))
    train.add(model.accentSatin, move(bar(0.0356, 0.005, 0.166), 0, 0.015, dz))
  }
  model.slide(
    train,
    [0, 5, 10],
    [
      [0, 0, 0],
      [0, 0, 0.4],
      [0, 0, 0],
    ],
  )
}

export function addHouses(model: Model): void {
  const houses = model.part('houses')
  const look = { storey: 0.036, slab: 0.004, back: 0.004, slabInk: INK.white }
  for (const [x0, x1, zA, zB, floors, ink] of [
    [-0.5, -0.36, -0.5, -0.38, 5, INK.stone],
    [-0.32, -0.16, -0.5, -0.4, 4, INK.pale],
    [-0.5, -0.4, -0.3, -0.14, 3, INK.cloth],
    [0.16, 0.32, -0.5, -0.36, 4, INK.cloth],
    [0.37, 0.52, -0.5, -0.4, 6, INK.stone],
    [0.4, 0.52, -0.3, -0.1, 3, INK.pale],
  ] as const)
    addFloors(houses, rectangle(x0, zA, x1, zB), STREET, floors, { ...look, coreInk: ink })
  const streets = model.part('streets')
  const grey = paint('matte', '#b1ada4')
  streets.add(
    grey,
    groundLine(
      [
        [-0.55, -0.06],
        [-0.1, -0.06],
      ],
      0.05,
      STREET,
      0.0014,
    ),
    groundLine(
      [
        [0.1, -0.02],
        [0.55, -0.02],
      ],
      0.05,
      STREET,
      0.0014,
    ),
  )
  streets.add(
    grey,
    groundLine(
      [
        [0.34, -0.55],
        [0.34, 0.0],
      ],
      0.04,
      STREET,
      0.0016,
    ),
  )
  for (const [x, z, k] of [
    [-0.3, -0.05, '#e4dfd5'],
    [-0.46, -0.07, '#8fa3ad'],
    [0.2, -0.01, '#c9c2b4'],
    [0.46, -0.03, '#5d6670'],
  ] as const)
    addCar(streets, 0.052, k, x, STREET + 0.001, z, Math.PI / 2)
  for (const x of [-0.42, -0.2, 0.18, 0.5]) lampPost(streets, 0.07, x, STREET, 0.19, 0)
}
