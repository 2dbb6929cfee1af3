/** Land of the round block: shore steps, street, square and trees. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { ringGround } from '../../kit/ring-ground.ts'
import { ringWall } from '../../kit/ring-walls.ts'
import { blob, drum, lathe } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, prism } from '../../kit/solids.ts'
import { EDGE_R, HOUSES, LAND, shore } from './scale.ts'

const LEAVES = ['#9aa88a', '#8b9b7d', '#a8b397'] as const

export function addGround(model: Model): void {
  const ground = model.part('ground')
  const steps = 28
  // The shore meets the round edge left and right; between, both lines have as many points.
  const [from, to] = [-0.535, 0.545]
  const xs = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
  const bank = xs.map((x): Point2 => [x, shore(x)])
  const back = xs.map((_, i): Point2 => {
    const a = Math.PI + 0.32 + ((Math.PI - 0.46) * i) / steps
    return [Math.cos(a) * EDGE_R, Math.sin(a) * EDGE_R]
  })
  ground.add(INK.lawn, ringGround(bank, back, { y: LAND, bands: 9 }))
  ground.add(INK.soil, prism([...bank, ...[...back].reverse()], LAND - 0.03, LAND - 0.001))
  for (const k of [0, 1, 2])
    ground.add(
      INK.stone,
      ...bandBlocks(xs.slice(1, -1), 0.01 * k + 0.004, LAND - 0.006 * k - 0.004),
    )
  const street: Point2[] = xs.slice(2, -2).map((x) => [x, shore(x) - 0.085])
  ground.add(paint('matte', '#bcb7ad'), groundLine(street, 0.036, LAND, 0.0014))
  ground.add(INK.white, groundLine(street, 0.002, LAND, 0.002))
  ground.add(
    paint('matte', '#d9d2c4'),
    groundLine(
      street.map(([x, z]): Point2 => [x, z + 0.055]),
      0.03,
      LAND,
      0.0012,
    ),
  )
}

/** Steps of the shore as short blocks one after another. */
function bandBlocks(xs: readonly number[], out: number, top: number) {
  return xs.slice(1).map((x, i) => {
    const x0 = xs[i] ?? x
    const [z0, z1] = [shore(x0) + out, shore(x) + out]
    const long = Math.hypot(x - x0, z1 - z0) + 0.001
    return place(
      bar(long, 0.008, 0.012),
      (x + x0) / 2,
      top,
      (z0 + z1) / 2,
      -Math.atan2(z1 - z0, x - x0),
    )
  })
}

/** Inside the loop: a round square with steps to sit on, and a rain garden. */
export function addSquare(model: Model): void {
  const square = model.part('square')
  const [x, z] = [-0.19, -0.13]
  square.add(INK.paper, place(drum(0.066, 0.002, 28), x, LAND, z))
  square.add(
    INK.brass,
    groundLine([...circle(0.052, 24, x, z), [x + 0.052, z]], 0.0014, LAND + 0.0024),
  )
  for (let k = 0; k < 3; k++) {
    const arm = {
      inner: 0.068 + k * 0.009,
      outer: 0.077 + k * 0.009,
      from: 2.2,
      to: 4.6,
      steps: 12,
    }
    const step = ringWall({ ...arm, y0: LAND - 0.001, y1: LAND + 0.004 + k * 0.004 })
    square.add(k % 2 ? INK.timber : INK.white, move(step, x, 0, z))
  }
  square.add(model.accent, place(drum(0.01, 0.004, 6), x, LAND + 0.002, z))
  const pond: Point2[] = [
    [0.1, -0.13],
    [0.19, -0.15],
    [0.24, -0.1],
    [0.2, -0.06],
    [0.12, -0.07],
  ]
  square.add(INK.leafDark, prism(pond, LAND - 0.001, LAND + 0.0016))
  const water = pond.map(([px, pz]): Point2 => [0.17 + (px - 0.17) * 0.7, -0.1 + (pz + 0.1) * 0.66])
  square.add(INK.water, prism(water, LAND, LAND + 0.0024))
}

export function addSmallTree(
  model: Model,
  part: Part,
  [x, z]: Point2,
  y: number,
  tall: number,
): void {
  part.add(
    INK.timberDark,
    place(
      lathe(
        [
          [tall * 0.06, 0],
          [tall * 0.04, tall * 0.5],
        ],
        4,
      ),
      x,
      y,
      z,
    ),
  )
  part.add(
    paint('matte', model.random.pick(LEAVES)),
    place(scale(blob(tall * 0.36, 0, 0.12, model.random), 1, 1.15, 1), x, y + tall * 0.66, z),
  )
}

export function addTrees(model: Model): void {
  const trees = model.part('trees')
  for (let k = 0; k < 46; k++) {
    const a = Math.PI + 0.3 + model.random.between(0, Math.PI - 0.5)
    const r = model.random.between(0.12, 0.53)
    const [x, z] = [Math.cos(a) * r, Math.sin(a) * r]
    if (Math.hypot(x + 0.19, z + 0.13) < 0.1 || Math.hypot(x - 0.17, z + 0.1) < 0.09) continue
    if (HOUSES.some(([[hx, hz]]) => Math.hypot(x - hx, z - hz) < 0.115)) continue
    addSmallTree(model, trees, [x, z], LAND, model.random.between(0.024, 0.04))
  }
  for (let k = 0; k < 16; k++) {
    const x = -0.46 + k * 0.061
    addSmallTree(model, trees, [x, shore(x) - 0.058], LAND, 0.028)
  }
}
