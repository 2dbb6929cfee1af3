/** The housing behind the hall, and lines of light from flats whose people do it from home. */
import { addFloors } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar } from '../../kit/solids.ts'
import { G, GUIDE } from './scale.ts'

const BLOCKS = [
  [-0.53, -0.27, 10],
  [-0.18, 0.14, 7],
  [0.23, 0.53, 9],
] as const
const STOREY_M = 0.032
const FRONT_Z = -0.43

export function addHousing(model: Model): void {
  const housing = model.part('housing')
  for (const [x0, x1, storeys] of BLOCKS) {
    addFloors(housing, rectangle(x0, -0.54, x1, FRONT_Z - 0.008), G, storeys, {
      storey: STOREY_M,
      slab: 0.005,
      back: 0.006,
      slabInk: INK.white,
      coreInk: INK.pale,
    })
    const columns = Math.round((x1 - x0) / 0.042)
    for (let row = 0; row < storeys; row++)
      for (let k = 0; k < columns; k++) {
        const x = x0 + ((k + 0.5) / columns) * (x1 - x0)
        const y = G + (row + 0.52) * STOREY_M
        const lit = (k * 5 + row * 3 + storeys) % 11 === 0
        housing.add(
          lit ? model.accentGlow : INK.cloth,
          place(bar(0.02, 0.0155, 0.002), x, y, FRONT_Z - 0.0128),
        )
      }
  }
  for (const [x, z, h] of [
    [-0.225, -0.46, 0.11],
    [0.185, -0.45, 0.12],
    [-0.53, -0.4, 0.08],
    [0.535, -0.4, 0.08],
  ] as const)
    tree(housing, model.random, h, x, G, z)
}

/** Bows from three flats to the guide; a spark runs along each. */
export function addLines(model: Model): void {
  const lines = model.part('home-lines')
  const to: Point3 = [GUIDE[0], GUIDE[1] + 0.11, GUIDE[2]]
  const homes: readonly Point3[] = [
    [-0.4, G + 0.28, FRONT_Z],
    [-0.02, G + 0.2, FRONT_Z],
    [0.38, G + 0.25, FRONT_Z],
  ]
  for (const [n, from] of homes.entries()) {
    const bow = (t: number): Point3 => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * 0.1,
      from[2] + (to[2] - from[2]) * t,
    ]
    lines.add(
      model.accentGlow,
      tube(
        Array.from({ length: 15 }, (_, i) => bow(i / 14)),
        0.0016,
        5,
      ),
    )
    lines.add(model.accentGlow, place(ball(0.006, 8, 6), ...from))
    const spark = model.part(`spark-${n + 1}`, from)
    spark.add(model.accentGlow, ball(0.0075, 9, 6))
    const times = Array.from({ length: 8 }, (_, i) => i * 0.6)
    model.slide(
      spark,
      times,
      times.map((_, i): Point3 => {
        const [x, y, z] = bow(i / 7)
        return [x - from[0], y - from[1], z - from[2]]
      }),
    )
  }
}
