/** Measures that the parts of the smart-service model share, in metres of the model (1:60). */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'
import type { Point2 } from '../../kit/shape.ts'

export const G = GROUND_M

/** Surface of the land and of the pond. */
export const LAND = G + 0.026
export const WATER_Y = G + 0.01

/** Top of the bridge and of the floor in the pavilion on the water. */
export const DECK_Y = LAND + 0.006

export const PERSON_M = 0.028

export const LACQUER = paint('satin', '#7d3b2c')

/** How much shallower than wide the pond is. */
export const POND_DEPTH = 0.92

/** The edge of the pond at an angle. */
export function pondEdge(angle: number, by = 0): Point2 {
  const r = 0.33 + 0.045 * Math.cos(2 * angle + 0.6) + 0.03 * Math.sin(3 * angle) + by
  return [-0.1 + Math.cos(angle) * r, 0.03 + Math.sin(angle) * r * POND_DEPTH]
}

/** The pavilion on the water. */
export const PAVILION: Point2 = [-0.1, 0.02]

/** The bridge from the south shore to the pavilion, and on to the north shore. */
export const BRIDGE_SOUTH: readonly Point2[] = [
  [0.16, 0.335],
  [0.16, 0.24],
  [0.06, 0.24],
  [0.06, 0.165],
  [-0.05, 0.165],
  [-0.05, 0.1],
]
export const BRIDGE_NORTH: readonly Point2[] = [
  [-0.15, -0.055],
  [-0.15, -0.12],
  [-0.24, -0.12],
  [-0.24, -0.19],
  [-0.31, -0.19],
  [-0.31, -0.275],
]
