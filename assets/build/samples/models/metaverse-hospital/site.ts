/** The site part of the metaverse-hospital model and what stands with it. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { addCar, bench, hedge, tree } from '../../kit/figures.ts'
import { person } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { G, FLOOR, WALL_M, PERSON_M } from './scale.ts'

export function addSite(model: Model): void {
  const site = model.part('site')
  site.add(
    INK.paper,
    prism(rectangle(-0.56, 0.4, 0.56, 0.56), G, G + 0.003),
    prism(rectangle(-0.12, 0.36, 0.16, 0.42), G, G + 0.004),
  )
  for (let i = 0; i < 6; i++)
    site.add(
      INK.white,
      groundLine(
        [
          [0.26 + i * 0.05, 0.42],
          [0.26 + i * 0.05, 0.5],
        ],
        0.002,
        G + 0.0045,
      ),
    )
  addCar(site, 0.075, '#e4dfd5', 0.285, G + 0.003, 0.462, 0)
  addCar(site, 0.075, '#8fa3ad', 0.385, G + 0.003, 0.462, Math.PI)
  addAmbulance(model, site, -0.4, 0.47)
  for (const [x, z] of [
    [-0.53, -0.1],
    [-0.53, 0.1],
    [-0.53, 0.3],
    [0.535, 0.28],
    [0.535, 0.05],
    [0.535, -0.2],
    [-0.2, 0.53],
    [0.12, 0.53],
  ] as const)
    tree(site, model.random, model.random.between(0.09, 0.12), x, G, z)
  hedge(site, 0.2, 0.016, 0.016, -0.24, G + 0.003, 0.41)
  for (const x of [-0.06, 0.1]) bench(site, 0.05, 0.01, x, G + 0.003, 0.51)
  for (const [x, z] of [
    [-0.02, 0.44],
    [0.06, 0.46],
    [0.0, 0.4],
    [-0.3, 0.44],
    [0.2, 0.44],
  ] as const)
    person(site, model.random, PERSON_M, x, G + 0.003, z)
}

function addAmbulance(model: Model, part: Part, x: number, z: number): void {
  const set = (shape: Shape) => place(shape, x, G + 0.003, z, Math.PI / 2)
  part.add(
    INK.enamel,
    set(move(bar(0.036, 0.038, 0.062, 0.004), 0, 0.028, -0.012)),
    set(move(bar(0.034, 0.026, 0.03, 0.006), 0, 0.022, 0.032)),
  )
  part.add(model.accentSatin, set(move(bar(0.0365, 0.006, 0.06), 0, 0.022, -0.012)))
  part.add(INK.enamelDark, set(move(turn(bar(0.03, 0.014, 0.004), 'x', -0.5), 0, 0.034, 0.038)))
  part.add(
    INK.rubber,
    ...[-0.016, 0.016].flatMap((dx) =>
      [-0.026, 0.03].map((dz) =>
        set(
          tube(
            [
              [dx - 0.003, 0.007, dz],
              [dx + 0.003, 0.007, dz],
            ],
            0.007,
            10,
          ),
        ),
      ),
    ),
  )
  part.add(model.accentGlow, set(move(bar(0.022, 0.004, 0.006), 0, 0.049, 0.01)))
}

function wallRun(points: readonly Point2[], height = WALL_M): Shape {
  return join(
    ...points.slice(1).map((q, i) => {
      const p = points[i]!
      const l = Math.hypot(q[0] - p[0], q[1] - p[1])
      return place(
        block(l + 0.006, height, 0.006, 0.0008),
        (p[0] + q[0]) / 2,
        FLOOR,
        (p[1] + q[1]) / 2,
        -Math.atan2(q[1] - p[1], q[0] - p[0]),
      )
    }),
  )
}

export function addPlan(model: Model): void {
  const plan = model.part('ground-floor')
  plan.add(INK.stone, prism(rectangle(-0.49, -0.24, 0.49, 0.37), G, G + 0.008, { chamfer: 0.002 }))
  plan.add(
    INK.white,
    prism(rectangle(-0.48, -0.23, 0.48, 0.36), G + 0.008, FLOOR, { chamfer: 0.001 }),
  )
  plan.add(
    paint('matte', '#d5e3df'),
    prism(rectangle(-0.46, 0.09, -0.16, 0.345), FLOOR, FLOOR + 0.0012),
    prism(rectangle(0.22, -0.21, 0.46, 0.345), FLOOR, FLOOR + 0.0012),
  )
  plan.add(
    paint('matte', '#e6ded0'),
    prism(rectangle(-0.15, -0.05, 0.21, 0.345), FLOOR, FLOOR + 0.0012),
  )
  const walls: Point2[][] = [
    [
      [-0.47, 0.35],
      [-0.47, -0.22],
      [0.47, -0.22],
      [0.47, 0.35],
    ],
    [
      [-0.155, 0.35],
      [-0.155, 0.28],
    ],
    [
      [-0.155, 0.24],
      [-0.155, 0.16],
    ],
    [
      [-0.155, 0.12],
      [-0.155, 0.085],
    ],
    [
      [-0.47, 0.085],
      [-0.2, 0.085],
    ],
    [
      [-0.47, 0.175],
      [-0.21, 0.175],
    ],
    [
      [-0.47, 0.262],
      [-0.21, 0.262],
    ],
    [
      [-0.21, 0.085],
      [-0.21, 0.11],
    ],
    [
      [-0.21, 0.145],
      [-0.21, 0.2],
    ],
    [
      [-0.21, 0.235],
      [-0.21, 0.285],
    ],
    [
      [-0.21, 0.32],
      [-0.21, 0.35],
    ],
    [
      [0.215, 0.35],
      [0.215, 0.25],
    ],
    [
      [0.215, 0.19],
      [0.215, 0.02],
    ],
    [
      [0.215, -0.04],
      [0.215, -0.22],
    ],
    [
      [0.215, 0.1],
      [0.47, 0.1],
    ],
    [
      [-0.155, -0.055],
      [0.02, -0.055],
    ],
    [
      [0.07, -0.055],
      [0.215, -0.055],
    ],
    [
      [-0.155, -0.22],
      [-0.155, -0.055],
    ],
    [
      [-0.32, -0.22],
      [-0.32, -0.07],
    ],
    [
      [-0.47, 0.0],
      [-0.42, 0.0],
    ],
  ]
  plan.add(INK.white, ...walls.map((run) => wallRun(run)))
  const front = curtainWall(0.36, 0.07, 14, 1, 0.003)
  plan.add(INK.glass, place(front.pane, 0.03, FLOOR, 0.352))
  plan.add(INK.slate, place(front.frame, 0.03, FLOOR, 0.352))
  for (const [x, w] of [
    [-0.31, 0.3],
    [0.345, 0.24],
  ] as const) {
    const glazing = curtainWall(w, 0.03, Math.round(w * 30), 1, 0.0025)
    plan.add(INK.white, place(block(w + 0.01, 0.022, 0.006), x, FLOOR, 0.352))
    plan.add(INK.glass, place(glazing.pane, x, FLOOR + 0.022, 0.352))
    plan.add(INK.slate, place(glazing.frame, x, FLOOR + 0.022, 0.352))
  }
}
