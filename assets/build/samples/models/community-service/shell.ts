/** Floor, low walls, glazed front and the half roof of the community-service hall. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { COUNTERS_X, FLOOR, FLOOR_INK, G, GUIDE, HALL } from './scale.ts'

export function addHall(model: Model): void {
  const hall = model.part('hall')
  const { x0, x1, z0, z1 } = HALL
  const depth = z1 - z0
  const zc = (z0 + z1) / 2
  hall.add(
    INK.stone,
    prism(rectangle(x0 - 0.02, z0 - 0.02, x1 + 0.02, z1 + 0.02), G, FLOOR - 0.004, {
      chamfer: 0.002,
    }),
  )
  hall.add(FLOOR_INK, prism(rectangle(x0, z0, x1, z1), FLOOR - 0.004, FLOOR, { chamfer: 0.001 }))
  hall.add(INK.white, place(block(x1 - x0, 0.13, 0.012, 0.001), 0, FLOOR, z0 + 0.006))
  hall.add(INK.timber, place(block(0.62, 0.1, 0.004, 0.001), -0.11, FLOOR, z0 + 0.014))
  for (const x of [x0 + 0.006, x1 - 0.006])
    hall.add(INK.white, place(block(0.012, 0.1, depth * 0.55, 0.001), x, FLOOR, z0 + depth * 0.275))
  for (const [cx, width] of [
    [-0.3, 0.38],
    [0.3, 0.38],
  ] as const) {
    const glass = curtainWall(width, 0.07, 6, 1, 0.003)
    hall.add(INK.glass, place(glass.pane, cx, FLOOR, z1 - 0.006))
    hall.add(INK.slate, place(glass.frame, cx, FLOOR, z1 - 0.006))
  }
  const side = curtainWall(depth * 0.42, 0.07, 4, 1, 0.003)
  for (const x of [x0 + 0.006, x1 - 0.006]) {
    hall.add(INK.glass, place(side.pane, x, FLOOR, zc + depth * 0.28, Math.PI / 2))
    hall.add(INK.slate, place(side.frame, x, FLOOR, zc + depth * 0.28, Math.PI / 2))
  }
  // Guide lines for the blind, from the door to the guide and along the counters.
  const line = (points: readonly (readonly [number, number])[]) =>
    hall.add(model.accentGlow, groundLine(points, 0.005, FLOOR + 0.0008))
  line([
    [0, z1 + 0.02],
    [0, GUIDE[2] + 0.05],
  ])
  line([
    [0, GUIDE[2] - 0.05],
    [0, -0.21],
    [COUNTERS_X[0] - 0.02, -0.21],
  ])
  line([
    [0.05, GUIDE[2]],
    [0.24, GUIDE[2]],
    [0.24, -0.02],
    [0.46, -0.02],
  ])
}

/** A roof of one slope over the counters; the front half is left open. */
export function addRoof(model: Model): void {
  const roof = model.part('roof', [0, FLOOR + 0.185, HALL.z0 + 0.075])
  const lean = (width: number, thick: number, depth: number, dy: number) =>
    move(turn(bar(width, thick, depth, 0.001), 'x', -0.3), 0, dy, 0)
  roof.add(INK.white, lean(1.06, 0.008, 0.22, 0.014))
  roof.add(INK.timber, lean(1.04, 0.004, 0.212, 0.006))
  roof.add(model.accentSatin, move(turn(bar(1.062, 0.011, 0.004), 'x', -0.3), 0, 0.047, 0.106))
  for (let k = 0; k <= 20; k++) {
    const x = -0.5 + k * 0.05
    roof.add(INK.timber, strut([x, -0.036, -0.1], [x, 0.034, 0.124], 0.005, 0.011))
  }
  for (let k = 0; k < 9; k++)
    roof.add(
      INK.enamelDark,
      move(turn(bar(0.09, 0.003, 0.12), 'x', -0.3), -0.42 + k * 0.105, 0.0195, -0.004),
    )
  for (let k = 0; k <= 5; k++) {
    const x = -0.49 + k * 0.196
    roof.add(INK.slate, strut([x, -0.185, 0.075], [x, 0.016, 0.075], 0.007))
    roof.add(INK.slate, strut([x, -0.185, -0.07], [x, -0.03, -0.07], 0.007))
    roof.add(INK.enamelDark, move(drum(0.009, 0.004, 10), x, -0.185, 0.075))
  }
}
