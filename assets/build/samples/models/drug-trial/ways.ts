/** Absorption, distribution, metabolism, excretion: the four ways of the drug, in light. */
import type { Model } from '../../kit/model.ts'
import { ball } from '../../kit/rounds.ts'
import type { Point3 } from '../../kit/shape.ts'
import { vessel } from './organs.ts'
import { BODY, BODY_M } from './scale.ts'

/** From the mouth to the liver, on to the heart, round and out; shares of the height. */
const WAY: readonly Point3[] = [
  [0, 0.9, 0.05],
  [0.014, 0.76, 0.06],
  [0.05, 0.63, 0.064],
  [0.012, 0.55, 0.06],
  [-0.02, 0.58, 0.058],
  [-0.05, 0.63, 0.062],
  [-0.012, 0.69, 0.066],
  [0.014, 0.715, 0.068],
]

export function addWays(model: Model): void {
  const ways = model.part('drug-way', BODY)
  ways.add(model.accentGlow, vessel(WAY, 0.0021, 5))
  ways.add(
    model.accentGlow,
    vessel(
      [
        [0.014, 0.715, 0.068],
        [0.03, 0.66, 0.06],
        [0.062, 0.605, 0.03],
        [0.066, 0.6, -0.01],
      ],
      0.0015,
      5,
    ),
    vessel(
      [
        [0.014, 0.715, 0.068],
        [0.024, 0.8, 0.05],
        [0.012, 0.9, 0.05],
        [0.0, 0.95, 0.05],
      ],
      0.0015,
      5,
    ),
  )
  const stations = WAY.map(([x, y, z]): Point3 => [x * BODY_M, y * BODY_M, z * BODY_M])
  const first = stations[0]!
  for (let n = 0; n < 4; n++) {
    const drug = model.part(`drug-${n + 1}`, [
      BODY[0] + first[0],
      BODY[1] + first[1],
      BODY[2] + first[2],
    ])
    drug.add(model.accentGlow, ball(0.0065, 9, 6))
    const shifted = stations.map((_, i) => stations[(i + n * 2) % stations.length]!)
    model.slide(
      drug,
      shifted.map((_, i) => i),
      shifted.map(([x, y, z]): Point3 => [x - first[0], y - first[1], z - first[2]]),
    )
  }
}
