/** Containers and the trucks that carry them. Sizes in metres of the model itself. */
import { INK, paint } from './inks.ts'
import type { Ink } from './inks.ts'
import type { Model, Part } from './model.ts'
import { addVertex, emptyShape, join, move, place } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'
import { bar } from './solids.ts'
import { tube } from './rounds.ts'

/** Width and height of a forty-foot container as shares of its length. */
export const CONTAINER = { width: 0.2, height: 0.213 } as const

const MUTED: readonly Ink[] = ['#c9c2b4', '#8fa3ad', '#a9a399', '#7f8d94', '#d8d1c4'].map((color) =>
  paint('matte', color),
)

/** Ink of a container: one in seven in the accent, the others muted. */
export function containerInk(model: Model): Ink {
  return model.random.next() < 0.14 ? model.accent : model.random.pick(MUTED)
}

/** Which faces of a crate are drawn: towards +z, +x, -z, -x, and its top. */
type Faces = readonly [boolean, boolean, boolean, boolean, boolean]

const ALL_FACES: Faces = [true, true, true, true, true]

/** A sharp box standing on y = 0, open below: crisp where bar() would soften it, few vertices. */
export function crate(width: number, height: number, length: number, faces = ALL_FACES): Shape {
  const shape = emptyShape()
  const [x, z] = [width / 2, length / 2]
  const quad = (corners: readonly [Point3, Point3, Point3, Point3], normal: Point3) => {
    const [first = 0] = corners.map((corner) => addVertex(shape, corner, normal))
    shape.indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const plan: readonly Point2[] = [
    [-x, z],
    [x, z],
    [x, -z],
    [-x, -z],
  ]
  plan.forEach((a, k) => {
    const b = plan[(k + 1) % 4]!
    const normal: Point3 = k % 2 === 0 ? [0, 0, 1 - k] : [2 - k, 0, 0]
    if (faces[k])
      quad(
        [
          [a[0], 0, a[1]],
          [b[0], 0, b[1]],
          [b[0], height, b[1]],
          [a[0], height, a[1]],
        ],
        normal,
      )
  })
  if (faces[4])
    quad(
      [
        [-x, height, z],
        [x, height, z],
        [x, height, -z],
        [-x, height, -z],
      ],
      [0, 1, 0],
    )
  return shape
}

/** A container along z standing on y = 0. */
export function container(length: number, faces = ALL_FACES): Shape {
  return crate(length * CONTAINER.width, length * CONTAINER.height, length, faces)
}

/** Sets containers down as high as `tiers` says for each bay and row, leaving out what nobody sees. */
export function addContainers(
  model: Model,
  part: Part,
  at: Point3,
  length: number,
  tiers: readonly (readonly number[])[],
  angle = 0,
): void {
  const width = length * CONTAINER.width * 1.06
  const height = length * CONTAINER.height * 1.02
  const high = (bay: number, row: number) => tiers[bay]?.[row] ?? 0
  tiers.forEach((rows, bay) =>
    rows.forEach((top, row) => {
      for (let tier = 0; tier < top; tier++) {
        const ink = containerInk(model)
        const faces: Faces = [
          high(bay + 1, row) <= tier,
          high(bay, row + 1) <= tier,
          high(bay - 1, row) <= tier,
          high(bay, row - 1) <= tier,
          tier === top - 1,
        ]
        if (!faces.some(Boolean)) continue
        const put = move(
          container(length, faces),
          (row - (rows.length - 1) / 2) * width,
          tier * height,
          (bay - (tiers.length - 1) / 2) * length * 1.05,
        )
        part.add(ink, place(put, at[0], at[1], at[2], angle))
      }
    }),
  )
}

/** Heights of a block with an uneven top, for addContainers. */
export function unevenTiers(model: Model, bays: number, rows: number, most: number): number[][] {
  return Array.from({ length: bays }, () =>
    Array.from({ length: rows }, () =>
      Math.max(1, most - Math.floor(model.random.between(0, 2.2))),
    ),
  )
}

export interface TruckOptions {
  cab: Ink
  /** What lies on the trailer; none for a bare one. */
  load?: Ink
  /** Without a driver: a low sensor bar in place of the cab. */
  driverless?: boolean
  /** Where it stands in its part, and its turn about y. */
  at?: Point3
  angle?: number
}

/** A tractor with a container trailer of the given whole length, nose to +z, wheels on y = 0. */
export function addTruck(part: Part, length: number, options: TruckOptions): void {
  const l = length
  const { at = [0, 0, 0], angle = 0 } = options
  const add = (ink: Ink, ...shapes: Shape[]) =>
    part.add(ink, ...shapes.map((shape) => place(shape, ...at, angle)))
  const wheels = [-0.44, -0.36, -0.28, 0.14, 0.22, 0.42].flatMap((z) =>
    [-1, 1].map((s) => wheel(s * l * 0.062, l * 0.03, z * l, l * 0.03)),
  )
  add(INK.rubber, join(...wheels))
  add(INK.graphite, move(bar(l * 0.06, l * 0.025, l * 0.96), 0, l * 0.056, 0))
  if (options.load)
    add(options.load, move(crate(l * 0.148, l * 0.16, l * 0.74), 0, l * 0.072, -l * 0.12))
  if (options.driverless) {
    add(options.cab, move(bar(l * 0.14, l * 0.05, l * 0.16, l * 0.012), 0, l * 0.085, l * 0.4))
    add(INK.enamelDark, move(bar(l * 0.1, l * 0.018, l * 0.06, l * 0.006), 0, l * 0.118, l * 0.42))
    return
  }
  add(options.cab, move(bar(l * 0.148, l * 0.16, l * 0.13, l * 0.014), 0, l * 0.13, l * 0.405))
  add(INK.enamelDark, move(bar(l * 0.13, l * 0.05, l * 0.012), 0, l * 0.165, l * 0.467))
}

function wheel(x: number, y: number, z: number, radius: number): Shape {
  const half = radius * 0.3
  return tube(
    [
      [x - half, y, z],
      [x + half, y, z],
    ],
    radius,
    8,
  )
}
