/** Head and tail of a dragon boat, in the boat's own frame. */
import { INK } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Part } from '../../kit/model.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { move, scale } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { extrude, strut } from '../../kit/solids.ts'
import { GOLD } from './scale.ts'

const HEAD_M = 0.135
const HEAD_AT: Point3 = [0.345, 0.125, 0]

/** Side view of the head with its mouth open, looking to +x; one unit long. */
const PROFILE: readonly Point2[] = [
  [0, 0],
  [-0.06, 0.18],
  [0, 0.34],
  [0.13, 0.42],
  [0.27, 0.4],
  [0.4, 0.31],
  [0.56, 0.36],
  [0.66, 0.43],
  [0.74, 0.36],
  [0.72, 0.24],
  [0.56, 0.19],
  [0.4, 0.18],
  [0.29, 0.11],
  [0.42, 0.06],
  [0.56, 0.08],
  [0.66, 0.06],
  [0.64, -0.03],
  [0.44, -0.1],
  [0.2, -0.12],
]

const onHead = (shape: Shape): Shape => move(scale(shape, HEAD_M), ...HEAD_AT)

export function addHead(boat: Part, ink: Ink): void {
  boat.add(
    ink,
    tube(
      [
        [0.296, 0.082, 0],
        [0.332, 0.1, 0],
        [0.352, 0.13, 0],
        [0.362, 0.15, 0],
      ],
      (t) => 0.027 - 0.006 * t,
      10,
    ),
    onHead(extrude(PROFILE, 0.3, { chamfer: 0.03 })),
    onHead(move(scale(ball(0.16, 12, 8), 1.2, 0.9, 1.25), 0.14, 0.2, 0)),
  )
  for (const side of [-1, 1]) {
    boat.add(
      GOLD,
      onHead(horn([0.06, 0.38, side * 0.1], [-0.16, 0.56, side * 0.2], [-0.42, 0.58, side * 0.17])),
      onHead(
        tube(
          [
            [0.16, 0.37, side * 0.12],
            [0.3, 0.42, side * 0.16],
            [0.38, 0.36, side * 0.14],
          ],
          0.026,
          5,
        ),
      ),
      onHead(
        tube(
          [
            [0.68, 0.3, side * 0.14],
            [0.76, 0.2, side * 0.22],
            [0.62, 0.06, side * 0.27],
          ],
          (t) => 0.016 - 0.01 * t,
          4,
        ),
      ),
    )
    boat.add(INK.white, onHead(move(ball(0.052, 10, 6), 0.26, 0.34, side * 0.15)))
    boat.add(INK.black, onHead(move(ball(0.028, 8, 5), 0.285, 0.345, side * 0.185)))
    for (let k = 0; k < 4; k++) {
      boat.add(INK.white, onHead(tooth(0.46 + k * 0.07, 0.2, side * 0.1, -1)))
      boat.add(INK.white, onHead(tooth(0.44 + k * 0.065, 0.05, side * 0.1, 1)))
    }
  }
  for (let k = 0; k < 7; k++) {
    const y = 0.36 - k * 0.13
    const x = -0.03 - Math.sin(k * 0.5) * 0.06 - k * 0.012
    boat.add(
      GOLD,
      onHead(
        extrude(
          [
            [x + 0.06, y + 0.06],
            [x - 0.15, y + 0.02],
            [x + 0.05, y - 0.06],
          ],
          0.06,
        ),
      ),
    )
  }
  boat.add(
    GOLD,
    onHead(
      extrude(
        [
          [0.2, -0.1],
          [0.3, -0.11],
          [0.2, -0.34],
          [0.14, -0.2],
        ],
        0.05,
      ),
    ),
  )
}

function horn(a: Point3, b: Point3, c: Point3): Shape {
  return tube([a, b, c], (t) => 0.04 - 0.03 * t, 7)
}

function tooth(x: number, y: number, z: number, way: number): Shape {
  return strut([x, y, z], [x + 0.01, y + way * 0.05, z], 0.028)
}

export function addTail(boat: Part, ink: Ink): void {
  const path: Point3[] = [
    [-0.31, 0.06, 0],
    [-0.36, 0.084, 0],
    [-0.395, 0.125, 0],
    [-0.4, 0.17, 0],
    [-0.375, 0.205, 0],
  ]
  boat.add(
    ink,
    tube(path, (t) => 0.026 - 0.02 * t, 9),
  )
  const fin = (x: number, y: number, dx: number, dy: number) =>
    extrude(
      [
        [x, y + 0.016],
        [x + dx, y + dy],
        [x, y - 0.016],
      ],
      0.008,
    )
  boat.add(
    GOLD,
    fin(-0.402, 0.12, -0.034, 0.012),
    fin(-0.408, 0.15, -0.036, 0.022),
    fin(-0.4, 0.178, -0.03, 0.03),
    fin(-0.374, 0.2, 0.012, 0.05),
    fin(-0.366, 0.196, 0.04, 0.034),
  )
}
