/** Walls with openings, blocks and arches: what the houses are put together of. */
import { block, extrude } from '../kit/solids.ts'
import { move, place, turn, type Point2, type Shape } from '../kit/shape.ts'

export const WALL_TOP_M = 4.3
export const EAVE_M = 6.9

/** A wall across x: thickness along x, from z0 to z1, with openings given as [z, y, width, height]. */
export function wallWith(
  x: number,
  [z0, z1]: readonly [number, number],
  [low, high]: readonly [number, number],
  openings: readonly (readonly [number, number, number, number])[],
  thickness = 0.3,
): Shape {
  const outline: Point2[] = [
    [z0, low],
    [z1, low],
    [z1, high],
    [z0, high],
  ]
  const holes = openings.map(([z, y, width, height]): Point2[] => [
    [z - width / 2, y],
    [z + width / 2, y],
    [z + width / 2, y + height],
    [z - width / 2, y + height],
  ])
  // Profile in (z, y), extruded along x.
  return move(turn(extrude(outline, thickness, { holes }), 'y', -Math.PI / 2), x, 0, 0)
}

export const box = (w: number, h: number, d: number, x: number, y: number, z: number): Shape =>
  place(block(w, h, d), x, y, z)

export function arch(radius: number, rise: number, width: number, steps = 14): Point2[] {
  const outer = Array.from({ length: steps + 1 }, (_, i): Point2 => {
    const angle = (i / steps) * Math.PI
    return [Math.cos(angle) * radius, Math.sin(angle) * rise]
  })
  const inner = outer.map(([x, y]): Point2 => [x * (1 - width / radius), y * (1 - width / radius)])
  return [...outer, ...inner.toReversed()]
}
