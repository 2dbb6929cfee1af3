/** Measures that the parts of the future-city model share, in metres of the model (1:250). */
import { GROUND_M } from '../../kit/building.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'

export const G = GROUND_M

export const LAND = G + 0.02
export const WATER_Y = G + 0.001

/** Where the round ground ends. */
export const EDGE_R = 0.56

/** The shore at x: land lies behind it, the river in front. */
export const shore = (x: number): number => 0.17 + 0.05 * Math.sin(x * 5.5 + 0.6) - 0.12 * x

/** Middle of the greenway's deck, once round for t from 0 to 1: over land behind, over water in front. */
export function greenway(t: number): Point3 {
  const a = t * Math.PI * 2
  const r = 1 + 0.13 * Math.cos(2 * a + 0.5) + 0.06 * Math.sin(3 * a)
  return [
    Math.cos(a) * 0.36 * r,
    LAND + 0.085 + 0.024 * Math.sin(2 * a + 0.8),
    0.02 + Math.sin(a) * 0.345 * r,
  ]
}

/** Lifts and the two ramps by which one gets onto it, as places of t. */
export const LIFTS = [0.03, 0.58] as const

/** Middles of the terraced houses. */
export const HOUSES: readonly (readonly [Point2, number])[] = [
  [[-0.04, -0.09], 9],
  [[-0.37, -0.3], 6],
  [[0.08, -0.44], 7],
  [[0.36, -0.33], 6],
  [[-0.17, -0.43], 5],
]
