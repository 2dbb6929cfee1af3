/** The container yard behind the test lane: four blocks, two cranes over them, lamps and marks. */
import { groundLine } from '../../kit/building.ts'
import { addPortalCrane, hangLoad } from '../../kit/cranes.ts'
import { addContainers, CONTAINER, container, unevenTiers } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, strut } from '../../kit/solids.ts'
import { dashes } from '../../kit/street.ts'
import { BLOCK_X, BLOCK_Z, CONTAINER_M, CROSS_X, G, LANE, LANE_Z, UNDER_CRANE } from './scale.ts'

export function addYard(model: Model): void {
  const yard = model.part('stacks')
  BLOCK_Z.forEach((z, row) =>
    BLOCK_X.forEach((x, column) =>
      addContainers(
        model,
        yard,
        [x, G, z],
        CONTAINER_M,
        unevenTiers(model, column ? 5 : 6, 6, row ? 5 : 4),
        Math.PI / 2,
      ),
    ),
  )
  addCrane(model, 'yard-crane-1', -0.13, BLOCK_Z[0], 0.2)
  addCrane(model, 'yard-crane-2', 0.4, BLOCK_Z[1], -0.14)
  addMarks(model)
  addMasts(model)
}

/** A rubber-tyred portal over a block and its truck lane; it travels along the block. */
function addCrane(model: Model, name: string, x: number, z: number, travel: number): void {
  const { crane, trolley } = addPortalCrane(model, name, [x, G, z + 0.012], {
    span: 0.162,
    depth: 0.085,
    height: 0.135,
    girder: 0.014,
    leg: 0.013,
    angle: Math.PI / 2,
  })
  const spread: Point3 = [
    CONTAINER_M * CONTAINER.width,
    CONTAINER_M * CONTAINER.height,
    CONTAINER_M,
  ]
  trolley.add(paint('matte', '#e4dfd5'), hangLoad(trolley, 0.03, spread, container(CONTAINER_M)))
  trolley.add(INK.enamel, move(bar(0.016, 0.014, 0.014, 0.001), 0.014, -0.012, 0.03))
  for (const s of [-1, 1])
    for (const t of [-1, 1])
      crane.add(INK.rubber, move(bar(0.009, 0.014, 0.02, 0.003), s * 0.081, 0.007, t * 0.043))
  model.slide(
    crane,
    [0, 5, 10],
    [
      [0, 0, 0],
      [travel, 0, 0],
      [0, 0, 0],
    ],
  )
}

function addMarks(model: Model): void {
  const marks = model.part('lane-marks')
  const y = G + 0.0009
  const edge = LANE * 2 + 0.004
  marks.add(INK.white, dashes([-0.54, LANE_Z], [0.54, LANE_Z], 30, 0.0018, y))
  for (const s of [-1, 1]) {
    marks.add(
      paint('matte', '#e2b84e'),
      groundLine(
        [
          [-0.55, LANE_Z + s * edge],
          [CROSS_X - 0.055, LANE_Z + s * edge],
        ],
        0.0022,
        y,
      ),
    )
    marks.add(
      paint('matte', '#e2b84e'),
      groundLine(
        [
          [CROSS_X + 0.055, LANE_Z + s * edge],
          [0.55, LANE_Z + s * edge],
        ],
        0.0022,
        y,
      ),
    )
    marks.add(
      INK.white,
      groundLine(
        [
          [CROSS_X + s * 0.048, -0.53],
          [CROSS_X + s * 0.048, LANE_Z - edge - 0.012],
        ],
        0.0018,
        y,
      ),
    )
  }
  marks.add(INK.white, dashes([CROSS_X, -0.53], [CROSS_X, LANE_Z - edge - 0.012], 14, 0.0018, y))
  for (const z of BLOCK_Z)
    for (const x of BLOCK_X)
      marks.add(
        INK.pale,
        groundLine(
          [
            [x - 0.23, z + UNDER_CRANE - 0.011],
            [x + 0.2, z + UNDER_CRANE - 0.011],
          ],
          0.0014,
          y,
        ),
        groundLine(
          [
            [x - 0.23, z + UNDER_CRANE + 0.011],
            [x + 0.2, z + UNDER_CRANE + 0.011],
          ],
          0.0014,
          y,
        ),
      )
}

/** Lamp masts that carry roadside sensors. */
function addMasts(model: Model): void {
  const masts = model.part('roadside-sensors')
  for (const [x, z] of [
    [-0.52, -0.07],
    [0.01, -0.07],
    [0.5, 0.09],
    [0.53, -0.07],
  ] as const) {
    masts.add(INK.slate, strut([x, G, z], [x, G + 0.17, z], 0.005))
    masts.add(INK.enamel, place(bar(0.03, 0.004, 0.012, 0.001), x, G + 0.17, z))
    masts.add(INK.enamelDark, place(bar(0.008, 0.008, 0.008, 0.001), x, G + 0.105, z + 0.004))
    masts.add(model.accentGlow, place(bar(0.006, 0.002, 0.001), x, G + 0.107, z + 0.0085))
  }
}
