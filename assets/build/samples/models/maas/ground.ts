/** Roads, pavements, crossings, the buildings behind, and trees. */
import { addFloors, groundLine } from '../../kit/building.ts'
import { bench, lampPost, planter, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { place } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { dashes, zebra } from '../../kit/street.ts'
import { G, HALF_ROAD, KERB_X, KERB_Z, MAIN_Z, SIDE_X, WALK_Y } from './scale.ts'

const EDGE = 0.555

export function addGround(model: Model): void {
  const ground = model.part('pavements')
  const walk = (x0: number, z0: number, x1: number, z1: number) =>
    ground.add(INK.paper, prism(rectangle(x0, z0, x1, z1), G, WALK_Y, { chamfer: 0.0015 }))
  walk(-EDGE, -EDGE, KERB_X, KERB_Z)
  walk(SIDE_X + HALF_ROAD, -EDGE, EDGE, KERB_Z)
  walk(-EDGE, MAIN_Z + HALF_ROAD, KERB_X, EDGE)
  walk(SIDE_X + HALF_ROAD, MAIN_Z + HALF_ROAD, EDGE, EDGE)
  for (let k = 0; k < 11; k++)
    ground.add(
      INK.stone,
      groundLine(
        [
          [-0.5 + k * 0.07, -0.2],
          [-0.5 + k * 0.07, KERB_Z - 0.012],
        ],
        0.0012,
        WALK_Y + 0.0006,
      ),
    )
  for (let k = 0; k < 6; k++)
    ground.add(
      INK.stone,
      groundLine(
        [
          [-EDGE, -0.18 + k * 0.07],
          [KERB_X - 0.012, -0.18 + k * 0.07],
        ],
        0.0012,
        WALK_Y + 0.0006,
      ),
    )
  ground.add(
    paint('matte', '#d7b45c'),
    groundLine(
      [
        [-0.52, KERB_Z - 0.02],
        [KERB_X - 0.03, KERB_Z - 0.02],
      ],
      0.005,
      WALK_Y + 0.0009,
    ),
  )
  const roads = model.part('roads')
  roads.add(INK.white, dashes([-EDGE, MAIN_Z], [KERB_X - 0.06, MAIN_Z], 12, 0.003, G + 0.001))
  roads.add(INK.white, dashes([SIDE_X, -EDGE], [SIDE_X, KERB_Z - 0.06], 12, 0.003, G + 0.001))
  roads.add(
    INK.white,
    dashes([SIDE_X + HALF_ROAD + 0.05, MAIN_Z], [EDGE, MAIN_Z], 2, 0.003, G + 0.001),
  )
  roads.add(
    INK.white,
    zebra(
      [KERB_X - 0.03, KERB_Z + 0.004],
      [KERB_X - 0.03, MAIN_Z + HALF_ROAD - 0.004],
      0.045,
      G + 0.0012,
    ),
  )
  roads.add(
    INK.white,
    zebra(
      [KERB_X + 0.004, KERB_Z - 0.03],
      [SIDE_X + HALF_ROAD - 0.004, KERB_Z - 0.03],
      0.045,
      G + 0.0012,
    ),
  )
  const load = model.part('road-load')
  load.add(
    paint('satin', '#8fbf9a'),
    groundLine(
      [
        [-EDGE, MAIN_Z + 0.044],
        [KERB_X - 0.07, MAIN_Z + 0.044],
      ],
      0.03,
      G + 0.0008,
    ),
    groundLine(
      [
        [SIDE_X + 0.044, -EDGE],
        [SIDE_X + 0.044, KERB_Z - 0.07],
      ],
      0.03,
      G + 0.0008,
    ),
  )
}

export function addBuildings(model: Model): void {
  const houses = model.part('buildings')
  const looks = {
    storey: 0.032,
    slab: 0.006,
    back: 0.008,
    slabInk: INK.white,
    coreInk: paint('matte', '#8c959a'),
  }
  addFloors(houses, rectangle(-0.53, -0.53, -0.2, -0.37), WALK_Y + 0.03, 5, looks)
  addFloors(houses, rectangle(-0.16, -0.53, -0.02, -0.36), WALK_Y + 0.03, 9, {
    ...looks,
    coreInk: paint('matte', '#a79c8d'),
  })
  addFloors(houses, rectangle(0.03, -0.53, 0.2, -0.38), WALK_Y + 0.03, 4, looks)
  addFloors(houses, rectangle(0.435, -0.5, 0.535, -0.16), WALK_Y, 5, {
    ...looks,
    coreInk: paint('matte', '#a79c8d'),
  })
  for (const [x0, x1] of [
    [-0.53, -0.2],
    [-0.16, -0.02],
    [0.03, 0.2],
  ] as const) {
    const bays = Math.round((x1 - x0) / 0.034)
    houses.add(
      INK.enamelDark,
      prism(rectangle(x0 + 0.01, -0.52, x1 - 0.01, -0.372), WALK_Y, WALK_Y + 0.03),
    )
    for (let k = 0; k <= bays; k++)
      houses.add(
        INK.timber,
        place(
          block(0.004, 0.03, 0.008),
          x0 + 0.006 + ((x1 - x0 - 0.012) * k) / bays,
          WALK_Y,
          -0.368,
        ),
      )
    houses.add(
      model.accentSatin,
      place(bar(x1 - x0, 0.004, 0.022, 0.001), (x0 + x1) / 2, WALK_Y + 0.03, -0.36),
    )
  }
}

export function addGreen(model: Model): void {
  const green = model.part('green')
  for (const [x, z, h] of [
    [-0.5, -0.31, 0.085],
    [-0.4, -0.3, 0.075],
    [-0.29, -0.31, 0.085],
    [0.08, -0.32, 0.08],
    [0.18, -0.29, 0.07],
    [0.5, -0.08, 0.08],
    [0.49, 0.05, 0.07],
    [0.5, 0.17, 0.08],
    [-0.48, 0.48, 0.075],
    [-0.3, 0.485, 0.08],
    [-0.12, 0.48, 0.07],
    [0.08, 0.485, 0.08],
    [0.5, 0.49, 0.075],
  ] as const)
    tree(green, model.random, h, x, WALK_Y, z, 0)
  for (const x of [-0.43, -0.2, 0.02]) lampPost(green, 0.085, x, WALK_Y, 0.44, Math.PI)
  for (const x of [-0.34, -0.08]) bench(green, 0.04, 0.007, x, WALK_Y, -0.24)
  for (const [x, z] of [
    [-0.16, -0.2],
    [0.02, -0.21],
    [-0.45, -0.21],
  ] as const)
    planter(green, model.random, 0.014, x, WALK_Y, z)
}
