/** The blocks part of the driving-test model and what stands with it. */
import { addFloors, groundLine } from '../../kit/building.ts'
import { hedge, lampPost, tree } from '../../kit/figures.ts'
import { person } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { rectangle, roundRectangle } from '../../kit/outlines.ts'
import { prism } from '../../kit/solids.ts'
import { G, ROAD_Y, PAVEMENT_M, PERSON_M } from './scale.ts'

/** Four city blocks with kerbs, lawns, buildings; streets run along x = −0.06 and z = −0.02. */
export function addBlocks(model: Model): void {
  const city = model.part('city-blocks')
  const plots = [
    [-0.56, -0.24, -0.16, -0.12],
    [0.04, -0.24, 0.56, -0.12],
    [-0.56, 0.08, -0.16, 0.56],
    [-0.56, -0.56, -0.16, -0.42],
    [0.04, -0.56, 0.56, -0.42],
    [0.04, 0.08, 0.17, 0.56],
  ] as const
  for (const [x0, z0, x1, z1] of plots) {
    const outline = roundRectangle(x1 - x0, z1 - z0, 0.03, 4).map(([x, z]): Point2 => [
      x + (x0 + x1) / 2,
      z + (z0 + z1) / 2,
    ])
    city.add(INK.paper, prism(outline, G, G + PAVEMENT_M, { chamfer: 0.0012 }))
  }
  const lawn = (x0: number, z0: number, x1: number, z1: number) =>
    city.add(INK.lawn, prism(rectangle(x0, z0, x1, z1), G + PAVEMENT_M, G + PAVEMENT_M + 0.001))
  lawn(-0.54, 0.12, -0.3, 0.22)
  lawn(0.06, 0.3, 0.15, 0.54)
  const floors = { storey: 0.024, slab: 0.0045, back: 0.005, slabInk: INK.white }
  const y = G + PAVEMENT_M
  addFloors(city, rectangle(-0.53, 0.27, -0.4, 0.53), y, 7, { ...floors, coreInk: INK.pale })
  addFloors(city, rectangle(-0.36, 0.38, -0.2, 0.53), y, 4, { ...floors, coreInk: INK.cloth })
  addFloors(
    city,
    roundRectangle(0.12, 0.1, 0.045, 5).map(([x, z]): Point2 => [x - 0.27, z + 0.28]),
    y,
    11,
    { ...floors, coreInk: paint('satin', '#9fb0b8'), round: true },
  )
  addFloors(city, rectangle(-0.53, -0.54, -0.38, -0.44), y, 9, { ...floors, coreInk: INK.pale })
  addFloors(city, rectangle(-0.34, -0.54, -0.2, -0.44), y, 5, { ...floors, coreInk: INK.stone })
  addFloors(city, rectangle(0.07, -0.54, 0.2, -0.44), y, 6, { ...floors, coreInk: INK.stone })
  addFloors(city, rectangle(0.24, -0.54, 0.34, -0.44), y, 12, {
    ...floors,
    coreInk: paint('satin', '#9fb0b8'),
  })
  addFloors(city, rectangle(0.38, -0.54, 0.53, -0.44), y, 4, { ...floors, coreInk: INK.pale })
  addFloors(city, rectangle(0.07, 0.12, 0.15, 0.26), y, 3, { ...floors, coreInk: INK.timber })
  for (const [x, z] of [
    [-0.5, 0.15],
    [-0.42, 0.19],
    [-0.34, 0.14],
    [-0.2, 0.33],
    [-0.2, 0.2],
    [0.1, 0.33],
    [0.11, 0.41],
    [0.1, 0.49],
    [-0.5, -0.18],
    [-0.36, -0.18],
    [-0.22, -0.18],
    [0.1, -0.18],
    [0.24, -0.18],
    [0.38, -0.18],
    [0.52, -0.18],
  ] as const)
    tree(city, model.random, model.random.between(0.05, 0.07), x, y, z)
  hedge(city, 0.3, 0.01, 0.012, 0.3, y, -0.135)
  for (const x of [-0.44, -0.28, 0.16, 0.4])
    lampPost(city, 0.07, x, y, 0.088 - (x > 0 ? 0.215 : 0), x > 0 ? 0 : Math.PI)
  for (const [x, z] of [
    [-0.18, 0.1],
    [-0.172, 0.12],
    [0.06, 0.1],
    [-0.2, -0.135],
    [0.06, -0.135],
    [0.08, -0.14],
  ] as const)
    person(city, model.random, PERSON_M, x, y, z)
  for (const [x, z] of [
    [-0.12, 0.105],
    [-0.095, 0.1],
    [-0.05, 0.108],
    [-0.01, 0.1],
  ] as const)
    person(city, model.random, PERSON_M, x, ROAD_Y, z, { angle: Math.PI / 2, stride: 0.12 })
}

export function addMarkings(model: Model): void {
  const marks = model.part('road-markings')
  const line = (points: Point2[], width = 0.0028) =>
    marks.add(INK.white, groundLine(points, width, ROAD_Y))
  const dashes = (from: Point2, to: Point2) => {
    const l = Math.hypot(to[0] - from[0], to[1] - from[1])
    const n = Math.floor(l / 0.036)
    for (let i = 0; i < n; i++) {
      const at = (t: number): Point2 => [
        from[0] + ((to[0] - from[0]) * t) / n,
        from[1] + ((to[1] - from[1]) * t) / n,
      ]
      line([at(i + 0.1), at(i + 0.6)])
    }
  }
  for (const dx of [-0.11, -0.01]) {
    dashes([dx, 0.14], [dx, 0.55])
    dashes([dx, -0.16], [dx, -0.55])
  }
  for (const z of [-0.07, 0.03]) {
    dashes([-0.2, z], [-0.55, z])
    dashes([0.08, z], [0.55, z])
  }
  for (const [a, b] of [
    [
      [-0.06, 0.14],
      [-0.06, 0.55],
    ],
    [
      [-0.06, -0.16],
      [-0.06, -0.55],
    ],
    [
      [-0.2, -0.02],
      [-0.55, -0.02],
    ],
    [
      [0.08, -0.02],
      [0.24, -0.02],
    ],
  ] as const)
    marks.add(
      paint('matte', '#d9b765'),
      groundLine(
        [
          [a[0], a[1]],
          [b[0], b[1]],
        ],
        0.003,
        ROAD_Y,
      ),
    )
  for (let i = 0; i < 12; i++) {
    line(
      [
        [-0.152 + i * 0.0166, 0.088],
        [-0.152 + i * 0.0166, 0.122],
      ],
      0.008,
    )
    line(
      [
        [-0.152 + i * 0.0166, -0.128],
        [-0.152 + i * 0.0166, -0.162],
      ],
      0.008,
    )
    line(
      [
        [-0.168, -0.112 + i * 0.0166],
        [-0.2, -0.112 + i * 0.0166],
      ],
      0.008,
    )
    line(
      [
        [0.048, -0.112 + i * 0.0166],
        [0.08, -0.112 + i * 0.0166],
      ],
      0.008,
    )
  }
  line(
    [
      [-0.155, 0.132],
      [-0.062, 0.132],
    ],
    0.005,
  )
  line(
    [
      [-0.208, -0.018],
      [-0.208, 0.074],
    ],
    0.005,
  )
  line(
    [
      [0.088, -0.022],
      [0.088, -0.114],
    ],
    0.005,
  )
  for (const [x, z, a] of [
    [-0.135, 0.2, 0],
    [-0.085, 0.2, 0],
    [-0.3, 0.005, Math.PI / 2],
    [-0.3, 0.055, Math.PI / 2],
    [0.16, -0.045, -Math.PI / 2],
  ] as const) {
    const arrow: Point2[] = [
      [-0.0016, 0.022],
      [0.0016, 0.022],
      [0.0016, 0],
      [0.007, 0],
      [0, -0.016],
      [-0.007, 0],
      [-0.0016, 0],
    ]
    marks.add(INK.white, place(prism(arrow, 0, 0.0006), x, ROAD_Y - 0.0002, z, -a))
  }
}
