/** The ground: roads about the site, crossings, what stands on it today, and trees. */
import { groundLine } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { crate } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle, roundRectangle } from '../../kit/outlines.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, prism } from '../../kit/solids.ts'
import { dashes, zebra } from '../../kit/street.ts'
import { G, HALF_ROAD, PLINTH_Y, ROAD, SITE } from './scale.ts'

const EDGE = 0.556
const BRICK = paint('matte', '#b58a72')

export function addLand(model: Model): void {
  const blocks = model.part('blocks')
  const near = ROAD + HALF_ROAD
  const strips: readonly (readonly [number, number, number, number])[] = [
    [-EDGE, -EDGE, -near, -near],
    [-SITE, -EDGE, SITE, -near],
    [near, -EDGE, EDGE, -near],
    [-EDGE, -SITE, -near, SITE],
    [near, -SITE, EDGE, SITE],
    [-EDGE, near, -near, EDGE],
    [-SITE, near, SITE, EDGE],
    [near, near, EDGE, EDGE],
  ]
  for (const [x0, z0, x1, z1] of strips)
    blocks.add(INK.lawn, prism(rectangle(x0, z0, x1, z1), G, G + 0.004, { chamfer: 0.001 }))
  blocks.add(
    INK.white,
    prism(rectangle(-SITE, -SITE, SITE, SITE), G, PLINTH_Y, { chamfer: 0.0012 }),
  )
  const marks = model.part('road-marks')
  for (const s of [-1, 1]) {
    for (const [a, b] of [
      [-EDGE, -0.27],
      [-0.19, 0.19],
      [0.27, EDGE],
    ] as const) {
      marks.add(
        INK.white,
        dashes([a, s * ROAD], [b, s * ROAD], Math.round((b - a) / 0.035), 0.0016, G + 0.001),
      )
      marks.add(
        INK.white,
        dashes([s * ROAD, a], [s * ROAD, b], Math.round((b - a) / 0.035), 0.0016, G + 0.001),
      )
    }
    for (const t of [-1, 1]) {
      marks.add(
        INK.white,
        zebra(
          [s * (ROAD - 0.022), t * (SITE - 0.012)],
          [s * (ROAD + 0.022), t * (SITE - 0.012)],
          0.014,
          G + 0.0012,
        ),
      )
      marks.add(
        INK.white,
        zebra(
          [s * (SITE - 0.012), t * (ROAD - 0.022)],
          [s * (SITE - 0.012), t * (ROAD + 0.022)],
          0.014,
          G + 0.0012,
        ),
      )
    }
  }
  const load = model.part('road-load')
  const ring: readonly Point2[] = [
    [-ROAD, -ROAD],
    [ROAD, -ROAD],
    [ROAD, ROAD],
    [-ROAD, ROAD],
    [-ROAD, -ROAD],
  ]
  for (const offset of [0.011, -0.011])
    load.add(
      paint('satin', '#a5c7a8'),
      groundLine(
        ring.map(([x, z]): Point2 => [x + Math.sign(x) * offset, z + Math.sign(z) * offset]),
        0.007,
        G + 0.0008,
      ),
    )
  addCars(model)
  addPresent(model)
  addTrees(model)
}

function addCars(model: Model): void {
  const cars = model.part('cars')
  for (const [x, z, angle] of [
    [-0.4, -0.242, -Math.PI / 2],
    [0.1, -0.222, Math.PI / 2],
    [0.243, -0.08, Math.PI],
    [0.221, 0.1, 0],
    [-0.1, 0.243, Math.PI / 2],
    [0.38, 0.222, -Math.PI / 2],
    [-0.221, 0.4, Math.PI],
  ] as const)
    cars.add(
      INK.white,
      place(crate(0.0056, 0.0028, 0.014), x, G + 0.001, z, angle),
      place(crate(0.005, 0.002, 0.007), x, G + 0.0038, z, angle),
    )
}

/** What is there now: two brick halls that stay, and the outlines of what goes. */
function addPresent(model: Model): void {
  const kept = model.part('kept-halls')
  for (const [x, length] of [
    [-0.135, 0.1],
    [-0.02, 0.08],
  ] as const) {
    kept.add(BRICK, place(crate(length, 0.016, 0.036), x, PLINTH_Y, 0.135))
    for (let k = 0; k < 4; k++) {
      const bay = length / 4
      kept.add(
        INK.slate,
        place(
          crate(bay * 0.92, 0.006, 0.038),
          x - length / 2 + bay * (k + 0.5),
          PLINTH_Y + 0.016,
          0.135,
        ),
      )
      kept.add(
        INK.enamelDark,
        place(
          bar(bay * 0.5, 0.008, 0.001),
          x - length / 2 + bay * (k + 0.5),
          PLINTH_Y + 0.008,
          0.1535,
        ),
      )
    }
  }
  const gone = model.part('present-outlines')
  for (const [x0, z0, x1, z1] of [
    [-0.18, -0.17, -0.02, -0.1],
    [0.03, -0.18, 0.17, -0.06],
    [-0.17, -0.06, -0.06, 0.03],
    [-0.02, -0.02, 0.18, 0.05],
  ] as const) {
    const points = rectangle(x0, z0, x1, z1)
    gone.add(BRICK, groundLine([...points, points[0]!], 0.0025, PLINTH_Y + 0.0008))
  }
}

function addTrees(model: Model): void {
  const green = model.part('park')
  green.add(
    INK.leaf,
    prism(
      roundRectangle(0.12, 0.1, 0.03, 5).map(([x, z]): Point2 => [x + 0.115, z + 0.125]),
      PLINTH_Y,
      PLINTH_Y + 0.002,
    ),
  )
  green.add(
    INK.water,
    move(prism(roundRectangle(0.05, 0.03, 0.014, 5), 0, 0.0008), 0.12, PLINTH_Y + 0.002, 0.12),
  )
  for (const [x, z] of [
    [0.075, 0.1],
    [0.07, 0.145],
    [0.1, 0.16],
    [0.15, 0.155],
    [0.16, 0.11],
    [0.135, 0.085],
    [0.09, 0.085],
  ] as const)
    tree(green, model.random, 0.026, x, PLINTH_Y, z, 0)
  const street = model.part('street-trees')
  for (const [x, z] of [
    [-0.52, 0.28],
    [-0.29, 0.3],
    [-0.22, 0.36],
    [-0.1, 0.385],
    [0.02, 0.39],
    [0.12, 0.38],
    [0.39, 0.29],
    [0.52, 0.42],
    [0.38, 0.42],
    [0.36, 0.05],
  ] as const)
    tree(street, model.random, 0.026, x, G + 0.004, z, 0)
  for (let k = 0; k < 6; k++)
    for (const s of [-1, 1]) {
      tree(
        street,
        model.random,
        0.022,
        -0.17 + k * 0.068,
        G + 0.004,
        s * (ROAD + HALF_ROAD + 0.012),
        0,
      )
      if (k % 2 === 0)
        tree(
          street,
          model.random,
          0.022,
          s * (ROAD + HALF_ROAD + 0.012),
          G + 0.004,
          -0.17 + k * 0.068,
          0,
        )
    }
}
