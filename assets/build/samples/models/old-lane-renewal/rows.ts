/** The rows of lane houses: walls, stone gates, windows, roofs, fire walls, dormers. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, sheet, strut } from '../../kit/solids.ts'
import {
  BRICK,
  BRICK_DARK,
  DEPTH_M,
  EAVES,
  G,
  LANE_HALF_M,
  PAVING,
  RIDGE,
  ROWS,
  TILE,
  UNIT_M,
  UNITS,
  unitX,
} from './scale.ts'

const LONG_M = UNITS * UNIT_M
/** Depth of the small court behind each stone gate. */
const COURT_M = 0.034
const BODY_M = DEPTH_M - COURT_M

export function addPaving(model: Model): void {
  const ground = model.part('paving')
  ground.add(paint('matte', '#cbc6ba'), place(sheet(1.11, 1.11, 30), 0, PAVING, 0))
  ground.add(INK.stone, place(block(1.11, 0.003, 1.11), 0, G, 0))
  for (let k = 0; k < 27; k++)
    ground.add(
      INK.grey,
      groundLine(
        [
          [-LANE_HALF_M + 0.004, -0.54 + k * 0.04],
          [LANE_HALF_M - 0.004, -0.54 + k * 0.04],
        ],
        0.0012,
        PAVING,
      ),
    )
  // Where the two halves meet: now to the left of the line, planned to the right.
  ground.add(
    model.accentGlow,
    groundLine(
      [
        [0, -0.55],
        [0, 0.55],
      ],
      0.005,
      PAVING + 0.0006,
    ),
  )
}

export function addRows(model: Model): void {
  for (const side of [-1, 1] as const) {
    const name = side < 0 ? 'houses-now' : 'houses-planned'
    const houses = model.part(name)
    const roofs = model.part(side < 0 ? 'roofs-now' : 'roofs-planned')
    for (const z of ROWS) addRow(model, houses, roofs, side, z)
  }
}

function addRow(model: Model, houses: Part, roofs: Part, side: -1 | 1, z: number): void {
  const x = side * (LANE_HALF_M + LONG_M / 2)
  const back = z - COURT_M / 2
  const wall: Ink = side < 0 ? BRICK_DARK : BRICK
  houses.add(wall, place(block(LONG_M, EAVES - PAVING, BODY_M), x, PAVING, back))
  houses.add(INK.pale, place(bar(LONG_M + 0.001, 0.003, BODY_M + 0.002), x, PAVING + 0.05, back))
  const gable = roofProfile(0)
  roofs.add(
    side < 0 ? paint('matte', '#747674') : TILE,
    place(extrude(gable, LONG_M), x, EAVES, back, Math.PI / 2),
  )
  for (let k = 0; k < UNITS * 2; k++)
    for (const s of [-1, 1])
      roofs.add(
        INK.slate,
        strut(
          [x - LONG_M / 2 + (k + 0.5) * (UNIT_M / 2), RIDGE + 0.001, back],
          [
            x - LONG_M / 2 + (k + 0.5) * (UNIT_M / 2),
            EAVES + 0.002,
            back + s * (BODY_M / 2 + 0.006),
          ],
          0.0026,
        ),
      )
  roofs.add(INK.slate, place(bar(LONG_M, 0.005, 0.007), x, RIDGE + 0.001, back))
  for (let k = 0; k < UNITS; k++) addUnit(model, houses, roofs, unitX(side, k), z, side)
  for (let k = 0; k <= UNITS; k++) {
    if (k % 2 === 1) continue
    const wx = side * (LANE_HALF_M + k * UNIT_M)
    houses.add(INK.white, place(extrude(roofProfile(0.011), 0.006), wx, EAVES, back, Math.PI / 2))
  }
}

/** The gable of a row, and the fire wall that stands above it by so much. */
function roofProfile(by: number): Point2[] {
  const half = BODY_M / 2 + 0.006
  if (by === 0)
    return [
      [-half, 0],
      [half, 0],
      [0, RIDGE - EAVES],
    ]
  const h = RIDGE - EAVES
  return [
    [-half, -0.04],
    [half, -0.04],
    [half, by],
    [half * 0.62, by],
    [half * 0.62, h * 0.5 + by],
    [half * 0.26, h * 0.5 + by],
    [half * 0.26, h + by],
    [-half * 0.26, h + by],
    [-half * 0.26, h * 0.5 + by],
    [-half * 0.62, h * 0.5 + by],
    [-half * 0.62, by],
    [-half, by],
  ]
}

function addUnit(
  model: Model,
  houses: Part,
  roofs: Part,
  x: number,
  z: number,
  side: -1 | 1,
): void {
  const front = z + DEPTH_M / 2
  const wall: Ink = side < 0 ? BRICK_DARK : BRICK
  houses.add(wall, place(block(UNIT_M - 0.022, 0.052, 0.005), x, PAVING, front))
  houses.add(wall, place(block(0.005, 0.052, COURT_M), x + UNIT_M / 2, PAVING, front - COURT_M / 2))
  houses.add(
    INK.white,
    place(block(0.004, 0.048, 0.007), x - 0.0125, PAVING, front + 0.002),
    place(block(0.004, 0.048, 0.007), x + 0.0125, PAVING, front + 0.002),
  )
  houses.add(
    INK.white,
    place(
      extrude(
        [
          [-0.017, 0],
          [0.017, 0],
          [0.011, 0.009],
          [0, 0.013],
          [-0.011, 0.009],
        ],
        0.007,
      ),
      x,
      PAVING + 0.047,
      front + 0.002,
    ),
  )
  houses.add(
    side < 0 ? INK.black : paint('satin', '#5a3b2c'),
    place(block(0.02, 0.045, 0.003), x, PAVING, front + 0.0025),
  )
  const face = z - COURT_M + DEPTH_M / 2 + 0.0006
  for (const dx of [-0.019, 0.019]) {
    houses.add(INK.white, place(block(0.0185, 0.027, 0.0014), x + dx, PAVING + 0.058, face))
    houses.add(
      side < 0 ? paint('satin', '#7d8487') : paint('satin', '#a9bcc0'),
      place(block(0.015, 0.023, 0.0026), x + dx, PAVING + 0.06, face),
    )
  }
  // A dormer on every second roof: the tiger window of the lanes.
  if (Math.round(x / UNIT_M) % 2 !== 0) return
  const dz = z - COURT_M / 2 + BODY_M * 0.26
  const dormer = (shape: Shape) => move(shape, x, EAVES + 0.016, dz)
  roofs.add(INK.white, dormer(block(0.024, 0.02, 0.024)))
  roofs.add(INK.enamelDark, dormer(move(bar(0.017, 0.012, 0.001), 0, 0.011, 0.0125)))
  roofs.add(TILE, dormer(move(turn(bar(0.03, 0.003, 0.034), 'x', -0.12), 0, 0.022, 0.001)))
}

/** The house over the entrance of the lane, with its arch and the name. */
export function addGateHouse(model: Model): void {
  const gate = model.part('gate-house')
  const half = 0.075
  const arch: Point2[] = [
    [-0.032, 0.001],
    ...Array.from({ length: 11 }, (_, i): Point2 => [
      -Math.cos((i / 10) * Math.PI) * 0.032,
      0.052 + Math.sin((i / 10) * Math.PI) * 0.03,
    ]),
    [0.032, 0.001],
  ]
  const outline: Point2[] = [
    [-half, 0],
    [half, 0],
    [half, 0.135],
    [half * 0.55, 0.135],
    [half * 0.3, 0.16],
    [-half * 0.3, 0.16],
    [-half * 0.55, 0.135],
    [-half, 0.135],
  ]
  gate.add(BRICK, place(extrude(outline, 0.07, { holes: [arch] }), 0, PAVING, 0.4))
  gate.add(
    INK.white,
    place(
      extrude(
        [
          [-0.042, 0],
          [0.042, 0],
          [0.042, 0.004],
          [-0.042, 0.004],
        ],
        0.076,
      ),
      0,
      PAVING + 0.088,
      0.4,
    ),
  )
  gate.add(INK.white, place(bar(2 * half + 0.006, 0.005, 0.076), 0, PAVING + 0.135, 0.4))
  gate.add(INK.paper, place(bar(0.05, 0.014, 0.003), 0, PAVING + 0.148, 0.4365))
  gate.add(model.accent, place(bar(0.036, 0.006, 0.004), 0, PAVING + 0.148, 0.4365))
  for (const x of [-0.054, 0.054])
    gate.add(INK.white, place(block(0.009, 0.132, 0.005), x, PAVING, 0.436))
  for (const x of [-0.02, 0.02]) {
    gate.add(INK.white, place(block(0.018, 0.028, 0.002), x, PAVING + 0.098, 0.4355))
    gate.add(INK.cloth, place(block(0.014, 0.024, 0.003), x, PAVING + 0.1, 0.4355))
  }
}
