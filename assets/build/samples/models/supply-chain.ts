/** A battery supply chain 1:220: port, yard, warehouse, cell factory, and the trucks between them. */
import { addBase, groundLine } from '../kit/building.ts'
import { lampPost, tree } from '../kit/figures.ts'
import { addTruck } from '../kit/freight.ts'
import { INK, paint } from '../kit/inks.ts'
import type { Ink } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import type { Point2 } from '../kit/shape.ts'
import { addCellFactory, addPackExhibit } from './supply-chain/cells.ts'
import { addPort } from './supply-chain/port.ts'
import { G, ROAD, TRUCK_M } from './supply-chain/scale.ts'
import { addWarehouse } from './supply-chain/warehouse.ts'

export function buildSupplyChain(model: Model): void {
  model.view = { azimuth: 30, elevation: 32 }
  addBase(model, paint('matte', '#c9c7b6'), { cells: 16 })
  addPort(model)
  addRoads(model)
  addWarehouse(model)
  addCellFactory(model)
  addPackExhibit(model)
  addTrucks(model)
  const green = model.part('green')
  for (const [x, z] of [
    [-0.065, 0.2],
    [-0.07, 0.3],
    [-0.48, 0.54],
    [-0.3, 0.535],
    [0.46, 0.54],
  ] as const)
    tree(green, model.random, 0.05, x, G, z, 0)
  for (const x of [-0.25, 0.02, 0.3]) lampPost(green, 0.06, x, G, 0.02, Math.PI)
  model.label([-0.12, 0.36, -0.31], '港口岸桥与在途箱')
  model.label([-0.2, 0.26, 0.27], '物料库存水位')
  model.label([0.2, 0.12, 0.2], '电芯产线进度')
  model.label([0.3, 0.1, 0.526], '每只电池包一条链上记录')
}

function addRoads(model: Model): void {
  const roads = model.part('roads')
  const { left, right, back, front } = ROAD
  const loop: Point2[] = [
    [left, back],
    [right, back],
    [right, front],
    [left, front],
    [left, back],
  ]
  roads.add(INK.grey, groundLine(loop, 0.044, G + 0.0008))
  for (const [x, z] of loop)
    roads.add(
      INK.grey,
      groundLine(
        [
          [x - 0.022, z],
          [x + 0.022, z],
        ],
        0.044,
        G + 0.0006,
      ),
    )
  roads.add(
    INK.grey,
    groundLine(
      [
        [left, -0.1],
        [left, back],
      ],
      0.044,
      G + 0.0008,
    ),
    groundLine(
      [
        [right, -0.1],
        [right, back],
      ],
      0.044,
      G + 0.0008,
    ),
  )
  for (let i = 1; i < loop.length; i++) {
    const [a, b] = [loop[i - 1]!, loop[i]!]
    for (let k = 1; k < 14; k += 1) {
      const at = (t: number): Point2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
      roads.add(INK.white, groundLine([at(k / 14), at((k + 0.45) / 14)], 0.002, G + 0.0016))
    }
  }
  roads.add(
    model.accentGlow,
    groundLine(
      [
        [left + 0.015, back + 0.015],
        [right - 0.015, back + 0.015],
        [right - 0.015, front - 0.015],
        [left + 0.015, front - 0.015],
        [left + 0.015, back + 0.015],
      ],
      0.003,
      G + 0.002,
    ),
  )
}

function addTrucks(model: Model): void {
  const { back, front, left } = ROAD
  const truck = (name: string, x: number, z: number, angle: number, load?: Ink) => {
    const part = model.part(name, [x, G + 0.001, z], undefined, angle)
    addTruck(part, TRUCK_M, load ? { cab: INK.enamel, load } : { cab: INK.enamel })
    return part
  }
  const first = truck('truck-port', -0.35, back + 0.009, Math.PI / 2, model.accent)
  const second = truck('truck-plant', 0.3, front - 0.009, -Math.PI / 2, paint('matte', '#8fa3ad'))
  const waiting = model.part('trucks-waiting')
  for (const [x, z, angle, load] of [
    [left + 0.009, 0.2, Math.PI, INK.white],
    [-0.331, 0.396, 0, INK.paper],
    [-0.203, 0.396, 0, INK.cloth],
  ] as const)
    addTruck(waiting, TRUCK_M, { cab: INK.enamel, load, at: [x, G + 0.001, z], angle })
  model.slide(
    first,
    [0, 4, 8],
    [
      [-0.1, 0, 0],
      [0.75, 0, 0],
      [0.75, 0, 0],
    ],
  )
  model.slide(
    second,
    [0, 4, 8],
    [
      [0.1, 0, 0],
      [0.1, 0, 0],
      [-0.7, 0, 0],
    ],
  )
}
