/** Cases, the lit way and the visitors of the museum-night model. */
import { groundLine } from '../../kit/building.ts'
import { bench } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { BRONZE, BRONZE_LIGHT, FLOOR, PERSON_M } from './scale.ts'

/** Corners of the way by night, as the route of the booth follows it. */
export const WAY: readonly Point2[] = [
  [-0.545, -0.13],
  [-0.36, -0.13],
  [-0.36, 0.2],
  [-0.12, 0.27],
  [0.08, 0.27],
  [0.24, 0.17],
  [0.38, 0.02],
  [0.36, -0.3],
  [0.1, -0.4],
  [-0.3, -0.38],
]

export function addWay(model: Model): void {
  const way = model.part('night-way')
  way.add(model.accentGlow, groundLine(WAY, 0.007, FLOOR + 0.001))
}

/** Glass cases at the right with a bowl, a ewer and a mirror. */
export function addCases(model: Model): void {
  const things: readonly Shape[] = [
    lathe(
      [
        [0.014, 0],
        [0.012, 0.008],
        [0.034, 0.03],
        [0.031, 0.03],
        [0, 0.012],
      ],
      16,
    ),
    lathe(
      [
        [0.012, 0],
        [0.024, 0.02],
        [0.02, 0.04],
        [0.008, 0.056],
        [0.012, 0.066],
        [0, 0.064],
      ],
      16,
    ),
    lathe(
      [
        [0.018, 0],
        [0.02, 0.028],
        [0.026, 0.036],
        [0.01, 0.046],
        [0, 0.056],
      ],
      16,
    ),
  ]
  const places = [
    [0.28, 0.4, -0.3],
    [0.44, 0.27, -0.9],
    [0.47, 0.06, -1.57],
  ] as const
  for (const [i, [x, z, angle]] of places.entries()) {
    const showcase = model.part(`case-${i + 1}`, [x, FLOOR, z], undefined, angle)
    showcase.add(INK.graphite, block(0.1, 0.05, 0.08, 0.003))
    showcase.add(INK.brass, move(bar(0.102, 0.003, 0.082), 0, 0.0515, 0))
    showcase.add(model.accentGlow, move(bar(0.07, 0.002, 0.001), 0, 0.044, 0.0405))
    showcase.add(INK.glass, move(block(0.094, 0.085, 0.074), 0, 0.053, 0))
    showcase.add(paint('matte', '#8a8178'), move(block(0.05, 0.008, 0.05, 0.001), 0, 0.053, 0))
    showcase.add(i === 1 ? BRONZE_LIGHT : BRONZE, move(things[i]!, 0, 0.061, 0))
  }
}

const VISITORS = [
  [-0.47, -0.11, 1.6],
  [-0.43, -0.15, 1.5],
  [-0.36, 0.06, 0],
  [-0.31, 0.22, 0.4],
  [-0.14, 0.44, 3.4],
  [-0.08, 0.42, 3.6],
  [0.02, 0.31, 3.1],
  [0.07, 0.33, 3.2],
  [0.13, 0.31, 3.4],
  [0.17, 0.35, 3.3],
  [0.38, 0.2, 0.9],
  [0.4, 0.07, 1.5],
  [0.36, -0.2, 3.1],
  [0.21, -0.41, 3.1],
  [0.02, -0.4, 3.2],
  [-0.19, -0.4, 3],
] as const

export function addVisitors(model: Model): void {
  const people = model.part('visitors')
  for (const [x, z, angle] of VISITORS)
    person(people, model.random, PERSON_M, x, FLOOR, z, { angle })
  person(people, model.random, PERSON_M, 0.09, FLOOR, 0.24, {
    angle: 0.2,
    coat: model.accent.color,
    stride: 0,
  })
  for (const [x, z, angle] of [
    [-0.42, 0.14, 1.2],
    [0.42, 0.44, -2.4],
  ] as const)
    bench(people, 0.1, 0.016, x, FLOOR, z, angle)
  // A guide's staff with a lantern leads the group.
  people.add(INK.brass, place(block(0.002, 0.07, 0.002), 0.108, FLOOR, 0.25))
  people.add(
    model.accentSatin,
    place(
      lathe(
        [
          [0.002, 0],
          [0.008, 0.005],
          [0.008, 0.013],
          [0, 0.018],
        ],
        10,
      ),
      0.108,
      FLOOR + 0.07,
      0.25,
    ),
  )
}
