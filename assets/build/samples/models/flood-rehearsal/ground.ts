/** The block of earth cut open: soil, street, the trough of the underpass, sewers in the cut. */
import { railing } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, prism, sheet } from '../../kit/solids.ts'
import { G, HALF_ROAD_M, ROAD_Z, roadY, SCALE, STREET } from './scale.ts'

const EDGE_M = 0.555
const FRONT_Z = ROAD_Z + HALF_ROAD_M
const BACK_Z = ROAD_Z - HALF_ROAD_M
const ASPHALT = paint('matte', '#8f8c86')
const CONCRETE = paint('matte', '#cfcbc1')

const xs = Array.from({ length: 41 }, (_, i) => -EDGE_M + (i / 40) * 2 * EDGE_M)

/** The trough's long section, for walls and soil under the road. */
const trough = (drop: number): Point2[] => xs.map((x): Point2 => [x, roadY(x) - drop])

export function addEarth(model: Model): void {
  const earth = model.part('earth')
  const back = EDGE_M + BACK_Z
  earth.add(INK.soil, place(block(2 * EDGE_M, STREET - G - 0.006, back), 0, G, BACK_Z - back / 2))
  earth.add(
    paint('matte', '#d3cdc0'),
    place(sheet(2 * EDGE_M, back, 24), 0, STREET, BACK_Z - back / 2),
  )
  // Under the road the earth follows the trough; in front it ends in a cut that shows the layers.
  const under: Point2[] = [[-EDGE_M, G], [EDGE_M, G], ...trough(0.012).reverse()]
  earth.add(INK.soil, move(extrude(under, 2 * HALF_ROAD_M), 0, 0, ROAD_Z))
  const skirt: Point2[] = [[-EDGE_M, G], [EDGE_M, G], ...trough(0.012).reverse()]
  earth.add(
    paint('matte', '#7f7364'),
    move(
      extrude(
        skirt.map(([x, y]): Point2 => [x, G + (y - G) * 0.45]),
        0.012,
      ),
      0,
      0,
      FRONT_Z + 0.006,
    ),
  )
  earth.add(paint('matte', '#a39682'), move(extrude(skirt, 0.008), 0, 0, FRONT_Z + 0.004))
}

/** Plates across the road that follow its fall, as wide as given; `keep` chooses among them. */
function onRoad(width: number, lift: number, keep: (i: number) => boolean = () => true): Shape {
  const plates = xs.slice(1).map((x, i) => {
    const x0 = xs[i] ?? x
    const [y0, y1] = [roadY(x0), roadY(x)]
    const plate = move(bar(Math.hypot(x - x0, y1 - y0), 0.002, width), 0, lift - 0.001, 0)
    return move(turn(plate, 'z', Math.atan2(y1 - y0, x - x0)), (x + x0) / 2, (y0 + y1) / 2, ROAD_Z)
  })
  return join(...plates.filter((_, i) => keep(i)))
}

export function addRoad(model: Model): void {
  const road = model.part('underpass')
  road.add(ASPHALT, onRoad(2 * HALF_ROAD_M - 0.012, 0))
  road.add(
    INK.white,
    onRoad(0.003, 0.0008, (i) => i % 3 !== 0),
  )
  const wall: Point2[] = [...trough(0.012), [EDGE_M, STREET + 0.012], [-EDGE_M, STREET + 0.012]]
  road.add(CONCRETE, move(extrude(wall, 0.008), 0, 0, BACK_Z + 0.002))
  const kerb: Point2[] = [...trough(0.012), ...trough(-0.007).reverse()]
  road.add(CONCRETE, move(extrude(kerb, 0.008), 0, 0, FRONT_Z - 0.003))
  road.add(model.accentGlow, ...[0.27, 1, 2].map((depthM) => gaugeMark(depthM)))
  const top = [-EDGE_M, EDGE_M].map((x): Point3 => [x, STREET + 0.012, BACK_Z + 0.002])
  road.add(INK.slate, railing(top, 0.016, 0.05, 0.0014))
}

/** A level painted on the wall at a depth of water, in metres of the real place. */
function gaugeMark(depthM: number): Shape {
  return move(
    extrude(
      [
        [-0.05, 0],
        [0.05, 0],
        [0.05, 0.0014],
        [-0.05, 0.0014],
      ],
      0.0012,
    ),
    0,
    roadY(0) + depthM / SCALE,
    BACK_Z + 0.0068,
  )
}

/** Sewers that end in the cut, and the drain from the underpass to the well. */
export function addSewers(model: Model): void {
  const sewers = model.part('sewers')
  for (const [x, y, r] of [
    [-0.36, 0.034, 0.017],
    [-0.24, 0.03, 0.011],
    [0.44, 0.042, 0.015],
  ] as const) {
    sewers.add(
      CONCRETE,
      tube(
        [
          [x, G + y, FRONT_Z - 0.1],
          [x, G + y, FRONT_Z + 0.016],
        ],
        r,
        16,
      ),
    )
    sewers.add(
      INK.black,
      tube(
        [
          [x, G + y, FRONT_Z + 0.0155],
          [x, G + y, FRONT_Z + 0.0166],
        ],
        r * 0.76,
        16,
      ),
    )
  }
  sewers.add(
    INK.iron,
    ...[-0.05, 0, 0.05].map((x) =>
      place(block(0.03, 0.0016, 0.012), x, roadY(x) + 0.0006, FRONT_Z - 0.016),
    ),
  )
}

export function addGreen(model: Model): void {
  const green = model.part('sponge-garden')
  const bed: Point2[] = [
    [-0.52, -0.04],
    [-0.3, -0.06],
    [-0.2, 0.02],
    [-0.24, 0.14],
    [-0.44, 0.17],
    [-0.53, 0.1],
  ]
  green.add(INK.leaf, prism(bed, STREET - 0.001, STREET + 0.003))
  green.add(
    INK.water,
    prism(
      bed.map(([x, z]): Point2 => [-0.38 + (x + 0.38) * 0.45, 0.05 + (z - 0.05) * 0.45]),
      STREET,
      STREET + 0.0036,
    ),
  )
  for (const [x, z, tall] of [
    [-0.48, 0.02, 0.07],
    [-0.28, 0.08, 0.06],
    [-0.44, 0.13, 0.055],
    [-0.33, -0.03, 0.06],
    [0.5, 0.17, 0.06],
    [0.28, 0.18, 0.055],
    [-0.12, 0.18, 0.055],
  ] as const)
    tree(green, model.random, tall, x, STREET, z)
}
