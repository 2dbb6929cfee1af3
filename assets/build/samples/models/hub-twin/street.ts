/** The street part of the hub-twin model and what stands with it. */
import { addFloors, groundLine, railing } from '../../kit/building.ts'
import { addCar, lampPost, tree } from '../../kit/figures.ts'
import { person } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { join, move } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, prism, strut } from '../../kit/solids.ts'
import { PERSON_M, HALL_Y, STREET_Y } from './scale.ts'

export function addStreet(model: Model): void {
  const street = model.part('street')
  const cut: Point2[] = [
    [-0.55, -0.31],
    [0.55, -0.31],
    [0.55, -0.04],
    [0.5, -0.04],
    [0.22, -0.04],
    [0.22, -0.2],
    [-0.22, -0.2],
    [-0.22, -0.04],
    [-0.55, -0.04],
  ]
  street.add(INK.paper, prism(cut, STREET_Y - 0.008, STREET_Y, { chamfer: 0.001, bottom: true }))
  street.add(
    paint('matte', '#a9a59c'),
    prism(rectangle(-0.55, -0.45, 0.55, -0.345), STREET_Y - 0.008, STREET_Y + 0.0006),
  )
  for (let i = 0; i < 18; i++)
    street.add(
      INK.white,
      groundLine(
        [
          [-0.53 + i * 0.06, -0.398],
          [-0.5 + i * 0.06, -0.398],
        ],
        0.0025,
        STREET_Y + 0.001,
      ),
    )
  street.add(
    INK.slate,
    railing(
      [
        [-0.22, STREET_Y, -0.045],
        [-0.22, STREET_Y, -0.2],
        [0.22, STREET_Y, -0.2],
        [0.22, STREET_Y, -0.045],
      ],
      0.014,
      0.03,
      0.0012,
    ),
  )
  const cars = [
    [-0.4, -0.372, 1, '#e4dfd5'],
    [-0.14, -0.372, 1, '#8fa3ad'],
    [0.12, -0.424, -1, '#c9c2b4'],
    [0.36, -0.424, -1, model.accent.color],
  ] as const
  for (const [x, z, way, color] of cars)
    addCar(street, 0.05, color, x, STREET_Y, z, (way * Math.PI) / 2)
  const bus = model.part('bus', [0.2, STREET_Y, -0.37])
  bus.add(INK.enamel, move(bar(0.1, 0.03, 0.026, 0.004), 0, 0.02, 0))
  bus.add(
    INK.enamelDark,
    move(bar(0.092, 0.011, 0.0264), 0, 0.024, 0),
    move(bar(0.1004, 0.012, 0.022), 0, 0.023, 0),
  )
  bus.add(model.accentSatin, move(bar(0.1, 0.004, 0.0266), 0, 0.012, 0))
  bus.add(
    INK.rubber,
    ...[-0.032, 0.032].flatMap((x) =>
      [-0.012, 0.012].map((z) =>
        tube(
          [
            [x, 0.006, z - 0.002],
            [x, 0.006, z + 0.002],
          ],
          0.006,
          8,
        ),
      ),
    ),
  )
  model.slide(
    bus,
    [0, 4, 6, 10],
    [
      [0, 0, 0],
      [0.2, 0, 0],
      [0.2, 0, 0],
      [0, 0, 0],
    ],
  )
  for (const [x0, x1, n, z0] of [
    [-0.54, -0.34, 5, -0.545],
    [-0.31, -0.16, 6, -0.545],
    [0.1, 0.3, 4, -0.545],
    [0.34, 0.53, 7, -0.545],
  ] as const)
    addFloors(street, rectangle(x0, z0, x1, -0.475), STREET_Y - 0.006, n, {
      storey: 0.03,
      slab: 0.005,
      back: 0.005,
      slabInk: INK.white,
      coreInk: INK.pale,
    })
  for (let i = 0; i < 9; i++)
    tree(
      street,
      model.random,
      model.random.between(0.06, 0.075),
      -0.5 + i * 0.125,
      STREET_Y - 0.004,
      -0.462,
    )
  for (const x of [-0.45, -0.2, 0.05, 0.3]) lampPost(street, 0.06, x, STREET_Y, -0.335, Math.PI)
  for (let i = 0; i < 8; i++)
    person(
      street,
      model.random,
      PERSON_M,
      model.random.between(-0.53, 0.53),
      STREET_Y,
      model.random.between(-0.325, -0.215),
    )
}

/** A long timber-and-glass vault over the void between street and concourse. */
export function addCanopy(model: Model): void {
  const canopy = model.part('canopy')
  const span = 0.2
  const ribs = 15
  const height = (x: number) => 0.1 + 0.035 * Math.cos((x / 0.46) * 1.4)
  const rib = (x: number, lift: number): Point3[] =>
    Array.from({ length: 9 }, (_, i): Point3 => {
      const t = i / 8 - 0.5
      return [
        x,
        STREET_Y + height(x) * (1 - (t * 2) ** 2 * 0.42) + lift,
        -0.14 + t * 2 * span * 0.95,
      ]
    })
  for (let i = 0; i < ribs; i++) {
    const x = -0.46 + (i / (ribs - 1)) * 0.92
    canopy.add(i % 7 === 0 ? model.accentSatin : INK.timber, tube(rib(x, 0), 0.0042, 5))
    if (i % 2 === 0 && i < ribs) {
      const ends = rib(x, 0)
      for (const end of [ends[1]!, ends[7]!])
        canopy.add(
          INK.white,
          strut([end[0], end[2] > -0.1 ? HALL_Y : STREET_Y, end[2]], end, 0.006),
        )
    }
  }
  for (let r = 0; r <= 8; r += 1) {
    const line = Array.from(
      { length: ribs },
      (_, i): Point3 => rib(-0.46 + (i / (ribs - 1)) * 0.92, 0.004)[r]!,
    )
    canopy.add(INK.white, tube(line, 0.0015, 4))
  }
  const panes: Shape[] = []
  for (let r = 1; r < 7; r++) {
    const a = rib(0, 0.006)[r]!
    const b = rib(0, 0.006)[r + 1]!
    const w = Math.hypot(b[1] - a[1], b[2] - a[2])
    for (let i = 0; i < ribs - 1; i += 2) {
      const x = -0.46 + ((i + 1) / (ribs - 1)) * 0.92
      const here = rib(x, 0.006)
      const y = (here[r]![1] + here[r + 1]![1]) / 2
      panes.push(
        move(strut([-0.064, 0, 0], [0.064, 0, 0], w * 0.94, 0.001), x, y, (a[2] + b[2]) / 2),
      )
    }
  }
  canopy.add(INK.glass, join(...panes))
}
