/** Land, pond and paths, shores of stone, and the rockery. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { ringGround } from '../../kit/ring-ground.ts'
import { blob, drum } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { prism, sheet } from '../../kit/solids.ts'
import { addPine } from './planting.ts'
import { G, LAND, POND_DEPTH, WATER_Y, pondEdge } from './scale.ts'

const EDGE_M = 0.56

const ROCK = ['#c4c1b9', '#b3b0a8', '#d0cdc6'] as const

const pond = (by = 0, steps = 40): Point2[] =>
  Array.from({ length: steps }, (_, i) => pondEdge((i / steps) * Math.PI * 2, by))

/** The ground between the pond and the edge; the rays towards the corners are among those drawn. */
function shoreGround(): Shape {
  const [cx, cz] = [-0.1, 0.03]
  const corners = [1, -1].flatMap((sx) =>
    [1, -1].map((sz) => Math.atan2((sz * EDGE_M - cz) / POND_DEPTH, sx * EDGE_M - cx)),
  )
  const even = Array.from({ length: 44 }, (_, i) => (i / 44) * 2 * Math.PI - Math.PI)
  const inner = [...even, ...corners].sort((a, b) => a - b).map((angle) => pondEdge(angle))
  const outer = inner.map(([x, z]): Point2 => {
    const [dx, dz] = [x - cx, z - cz]
    const reach = Math.min(
      ((dx < 0 ? -EDGE_M : EDGE_M) - cx) / (dx || 1e-9),
      ((dz < 0 ? -EDGE_M : EDGE_M) - cz) / (dz || 1e-9),
    )
    return [cx + dx * reach, cz + dz * reach]
  })
  return ringGround(inner, outer, { y: LAND, bands: 7, closed: true })
}

export function addLand(model: Model): void {
  const land = model.part('land')
  land.add(
    INK.lawn,
    prism(rectangle(-EDGE_M, -EDGE_M, EDGE_M, EDGE_M), G - 0.002, LAND - 0.001, {
      holes: [pond()],
    }),
    shoreGround(),
  )
  land.add(INK.water, move(sheet(0.82, 0.78, 16), -0.1, WATER_Y, 0.03))
  const paths: readonly (readonly Point2[])[] = [
    [
      [0.33, 0.56],
      [0.33, 0.45],
      [0.24, 0.41],
      [0.16, 0.335],
    ],
    [
      [0.33, 0.45],
      [0.4, 0.3],
      [0.395, 0.12],
      [0.36, 0.02],
    ],
    [
      [-0.31, -0.275],
      [-0.26, -0.38],
      [-0.06, -0.43],
      [0.1, -0.45],
      [0.1, -0.54],
    ],
    [
      [0.24, 0.41],
      [0.02, 0.43],
      [-0.3, 0.44],
    ],
    [
      [0.1, -0.45],
      [0.24, -0.38],
      [0.3, -0.33],
    ],
  ]
  for (const path of paths) {
    land.add(INK.pale, groundLine(path, 0.056, LAND, 0.001))
    land.add(paint('matte', '#d8d2c6'), groundLine(path, 0.046, LAND, 0.002))
    for (const [x, z] of path.slice(1, -1))
      land.add(paint('matte', '#d8d2c6'), place(drum(0.024, 0.0012, 12), x, LAND, z))
  }
  for (let k = 0; k < 34; k++) {
    const [x, z] = pondEdge((k / 34) * Math.PI * 2 + model.random.between(-0.05, 0.05), 0.004)
    const r = model.random.between(0.011, 0.021)
    land.add(
      paint('matte', model.random.pick(ROCK)),
      place(scale(blob(r, 0, 0.25, model.random), 1.2, 0.75, 1), x, LAND - 0.004, z, k),
    )
  }
}

/** A hill of lake stones with a pine on it, and a smaller one at the wall. */
export function addRockery(model: Model): void {
  const rocks = model.part('rockery')
  for (const [cx, cz, n, spread, tall] of [
    [-0.41, -0.36, 15, 0.085, 0.075],
    [-0.44, 0.36, 7, 0.05, 0.042],
    [0.47, -0.47, 6, 0.045, 0.045],
  ] as const)
    for (let k = 0; k < n; k++) {
      const share = k / n
      const x = cx + Math.cos(k * 2.4) * spread * (1 - share * 0.8)
      const z = cz + Math.sin(k * 2.4) * spread * (1 - share * 0.8)
      const stone = scale(blob(0.03 - share * 0.009, 1, 0.4, model.random), 0.85, 1.7, 0.75)
      rocks.add(
        paint('matte', ROCK[k % 3] ?? ROCK[0]),
        place(stone, x, LAND + 0.012 + share * tall, z, k),
      )
    }
  addPine(model, rocks, -0.39, LAND + 0.09, -0.38, 0.12)
}
