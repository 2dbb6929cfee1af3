/** The city round the underpass: railway bridge with a train, houses, barriers, gauges, cars, crew. */
import { addFloors, groundLine, railing } from '../../kit/building.ts'
import { addCar, lampPost } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { HALF_ROAD_M, ROAD_Z, roadY, STREET } from './scale.ts'

const PERSON_M = 0.0215
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

/** Barriers on both ramps, boards with the depth, water gauges, and a car that must not drive on. */
export function addControl(model: Model): void {
  for (const [name, x, way] of [
    ['barrier-west', -0.4, 1],
    ['barrier-east', 0.4, -1],
  ] as const) {
    const y = roadY(x)
    const post = model.part(`${name}-post`)
    post.add(
      INK.enamelDark,
      place(block(0.012, 0.03, 0.012, 0.001), x, y, ROAD_Z - HALF_ROAD_M + 0.014),
    )
    post.add(
      model.accentGlow,
      place(drum(0.004, 0.006, 8), x, y + 0.03, ROAD_Z - HALF_ROAD_M + 0.014),
    )
    // Swung along the kerb while the road is open; a turn by 90° closes it.
    const arm = model.part(name, [x, y + 0.024, ROAD_Z - HALF_ROAD_M + 0.014])
    for (let k = 0; k < 6; k++)
      arm.add(
        k % 2 ? INK.white : paint('satin', '#d6483a'),
        move(bar(0.018, 0.005, 0.004), way * (0.012 + k * 0.018), 0, 0),
      )
    const board = model.part(`${name}-board`)
    board.add(
      INK.slate,
      strut(
        [x + way * -0.05, y, ROAD_Z - HALF_ROAD_M + 0.004],
        [x + way * -0.05, y + 0.085, ROAD_Z - HALF_ROAD_M + 0.004],
        0.003,
      ),
    )
    board.add(
      INK.black,
      place(
        bar(0.005, 0.03, 0.05, 0.001),
        x + way * -0.05,
        y + 0.085,
        ROAD_Z - HALF_ROAD_M + 0.016,
      ),
    )
    board.add(
      model.accentGlow,
      place(bar(0.001, 0.006, 0.034), x + way * -0.053, y + 0.09, ROAD_Z - HALF_ROAD_M + 0.016),
      place(bar(0.001, 0.004, 0.024), x + way * -0.053, y + 0.08, ROAD_Z - HALF_ROAD_M + 0.016),
    )
  }
  const gauge = model.part('water-gauge')
  const z = ROAD_Z - HALF_ROAD_M + 0.009
  gauge.add(INK.enamel, place(block(0.009, 0.044, 0.002), 0.07, roadY(0.07), z))
  for (let k = 0; k < 6; k++)
    gauge.add(
      k % 2 ? paint('satin', '#d6483a') : INK.graphite,
      place(
        bar(k % 2 ? 0.007 : 0.0045, 0.002, 0.0012),
        0.07,
        roadY(0.07) + 0.00625 + k * 0.00625,
        z + 0.0014,
      ),
    )
  gauge.add(
    model.accentGlow,
    place(bar(0.01, 0.008, 0.006, 0.001), 0.07, roadY(0.07) + 0.048, z + 0.002),
  )
}

export function addCrew(model: Model): void {
  const crew = model.part('crew')
  for (const [x, z, angle] of [
    [-0.46, 0.33, 1.5],
    [-0.44, 0.27, 2],
    [0.47, 0.26, -1.6],
    [0.36, 0.07, 0.2],
    [0.27, 0.06, 0.6],
    [0.16, 0.47, 2.6],
  ] as const) {
    const y = z > 0.4 ? STREET + 0.004 : z > 0.22 ? roadY(x) : STREET
    person(crew, model.random, PERSON_M, x, y, z, { angle, coat: '#e8963a', stride: 0.03 })
  }
  const van: Point3 = [-0.5, roadY(-0.5), 0.34]
  const truck = model.part('pump-truck', van)
  truck.add(
    INK.enamel,
    move(block(0.062, 0.03, 0.029, 0.002), -0.008, 0.006, 0),
    move(block(0.024, 0.023, 0.028, 0.003), 0.036, 0.006, 0),
  )
  truck.add(model.accentSatin, move(bar(0.0625, 0.007, 0.0296), -0.008, 0.016, 0))
  truck.add(INK.enamelDark, move(bar(0.014, 0.009, 0.0285), 0.041, 0.021, 0))
  truck.add(
    INK.rubber,
    ...[-0.018, 0.028].flatMap((x) =>
      [-0.0135, 0.0135].map((z) =>
        move(turn(drum(0.0062, 0.004, 10), 'x', Math.PI / 2), x, 0.006, z - 0.002),
      ),
    ),
  )
  const car = model.part('caught-car', [-0.3, roadY(-0.3), ROAD_Z + 0.028])
  addCar(car, 0.052, '#c9c2b4', 0, 0.001, 0, Math.PI / 2)
}
