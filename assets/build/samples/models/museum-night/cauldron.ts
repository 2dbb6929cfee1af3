/** The bronze cauldron in the middle of the museum-night model, its parts apart from one another. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { ball, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { join, move, place, scale } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, extrude } from '../../kit/solids.ts'
import { BRONZE, BRONZE_DARK, BRONZE_LIGHT, CAULDRON, FLOOR } from './scale.ts'

/** The vessel is drawn 0.3 m high and enlarged by this. */
const ENLARGED = 1.35
const LEG_M = 0.115
const RIM_M = 0.15
const LID_LIFT_M = 0.075

const BELLY: readonly Point2[] = [
  [0, 0],
  [0.07, 0.004],
  [0.112, 0.032],
  [0.132, 0.072],
  [0.13, 0.112],
  [0.124, 0.134],
  [0.137, 0.141],
  [0.138, RIM_M],
  [0.12, RIM_M],
  [0.113, 0.134],
  [0.118, 0.09],
  [0.09, 0.03],
  [0, 0.02],
]

const enlarge = (shape: Shape) => scale(shape, ENLARGED)

/** Sets a shape that looks to +z on a cylinder, looking outwards. */
function outward(shape: Shape, angle: number, radius: number, y: number): Shape {
  return place(shape, Math.cos(angle) * radius, y, Math.sin(angle) * radius, Math.PI / 2 - angle)
}

function hoop(radius: number, y: number, thickness: number, sides = 4): Shape {
  return tube(
    circle(radius, 32).map(([x, z]) => [x, y, z] as const),
    thickness,
    sides,
    true,
  )
}

export function addCauldron(model: Model): void {
  const [x, y, z] = CAULDRON
  const at = (dy: number) => [x, y + dy * ENLARGED, z] as const
  addPedestal(model)
  const legs = model.part('vessel-legs', at(0))
  for (const a of [Math.PI / 2, (Math.PI * 7) / 6, (Math.PI * 11) / 6])
    legs.add(BRONZE, enlarge(place(leg(), Math.cos(a) * 0.082, 0, Math.sin(a) * 0.082)))
  const belly = model.part('vessel-belly', at(LEG_M - 0.02))
  belly.add(BRONZE, enlarge(lathe(BELLY, 36)))
  const ears = model.part('vessel-ears', at(LEG_M - 0.02 + RIM_M))
  for (const side of [-1, 1]) ears.add(BRONZE, enlarge(move(ear(), side * 0.128, 0, 0)))
  const band = model.part('vessel-band', at(LEG_M - 0.02))
  band.add(BRONZE_LIGHT, enlarge(masks()), enlarge(hoop(0.1335, 0.058, 0.0022)))
  band.add(BRONZE_LIGHT, enlarge(hoop(0.13, 0.118, 0.0022)))
  band.add(BRONZE_DARK, enlarge(thunderLines()))
  addLid(model)
  addInscription(model)
  addScan(model)
}

function addPedestal(model: Model): void {
  const pedestal = model.part('pedestal')
  const [x, , z] = CAULDRON
  const steps = [
    [0.27, 0, 0.016, INK.graphite],
    [0.235, 0.016, 0.02, INK.black],
    [0.2, 0.036, 0.016, INK.graphite],
  ] as const
  for (const [radius, dy, height, ink] of steps)
    pedestal.add(ink, place(drum(radius, height, 40, 0.002), x, FLOOR + dy, z))
  pedestal.add(INK.brass, place(hoop(0.237, 0.036, 0.0016), x, FLOOR, z))
  pedestal.add(model.accentGlow, place(hoop(0.266, 0.0165, 0.0016), x, FLOOR, z))
}

function leg(): Shape {
  const column = lathe(
    [
      [0.026, 0],
      [0.023, 0.008],
      [0.018, 0.02],
      [0.0165, 0.055],
      [0.022, 0.085],
      [0.032, LEG_M],
    ],
    18,
  )
  const rings = [0.03, 0.05].map((y) =>
    tube(
      circle(0.0195, 16).map(([px, pz]) => [px, y, pz] as const),
      0.0016,
      4,
      true,
    ),
  )
  return join(column, ...rings)
}

/** An upright loop on the rim, in the plane x = 0. */
function ear(): Shape {
  const path = roundPath(
    [
      [0, -0.008, -0.034],
      [0, 0.068, -0.038],
      [0, 0.068, 0.038],
      [0, -0.008, 0.034],
    ],
    0.014,
    4,
  )
  return tube(path, 0.0085, 8)
}

/** Six toothed flanges and, between them, the brows, horns and eyes of a mask. */
function masks(): Shape {
  const flange = extrude(
    [
      [0, 0.05],
      [0.012, 0.054],
      [0.012, 0.066],
      [0.008, 0.07],
      [0.013, 0.074],
      [0.013, 0.086],
      [0.009, 0.09],
      [0.012, 0.094],
      [0.012, 0.112],
      [0, 0.118],
    ],
    0.005,
  )
  const shapes: Shape[] = []
  for (let k = 0; k < 6; k++) {
    const a = (k / 6) * Math.PI * 2
    shapes.push(place(flange, Math.cos(a) * 0.129, 0, Math.sin(a) * 0.129, -a))
    const middle = a + Math.PI / 6
    shapes.push(outward(bar(0.006, 0.034, 0.006), middle, 0.134, 0.084))
    for (const side of [-1, 1]) {
      shapes.push(
        outward(scale(ball(0.0085, 7, 4), 1, 0.8, 0.7), middle + side * 0.2, 0.132, 0.084),
        outward(bar(0.03, 0.004, 0.005), middle + side * 0.2, 0.1325, 0.097),
        outward(bar(0.004, 0.014, 0.005), middle + side * 0.32, 0.132, 0.104),
        outward(bar(0.024, 0.004, 0.005), middle + side * 0.17, 0.133, 0.07),
        outward(bar(0.004, 0.012, 0.005), middle + side * 0.09, 0.133, 0.065),
      )
    }
  }
  return join(...shapes)
}

/** The ground of squared spirals below and above the masks, as short bars. */
function thunderLines(): Shape {
  const shapes: Shape[] = []
  for (let k = 0; k < 32; k++) {
    const a = (k / 32) * Math.PI * 2
    shapes.push(outward(bar(0.016, 0.003, 0.002), a, 0.1275, 0.125))
    shapes.push(outward(bar(0.003, 0.009, 0.002), a + 0.05, 0.124, 0.048))
  }
  return join(...shapes)
}

function addLid(model: Model): void {
  const [x, y, z] = CAULDRON
  const rim = y + (LEG_M - 0.02 + RIM_M) * ENLARGED
  const lid = model.part('vessel-lid', [x, rim + LID_LIFT_M, z])
  lid.add(
    BRONZE,
    enlarge(
      lathe(
        [
          [0.118, 0],
          [0.136, 0.002],
          [0.136, 0.009],
          [0.12, 0.022],
          [0.08, 0.042],
          [0.03, 0.052],
          [0.016, 0.056],
          [0.014, 0.066],
          [0.024, 0.072],
          [0.022, 0.08],
          [0, 0.083],
        ],
        30,
      ),
    ),
  )
  lid.add(BRONZE_LIGHT, enlarge(hoop(0.119, 0.0235, 0.002)), enlarge(hoop(0.08, 0.0435, 0.002)))
  for (let k = 0; k < 3; k++) {
    const a = (k / 3) * Math.PI * 2 + 0.5
    const ring = tube(
      circle(0.013, 14).map(([px, py]) => [px, py, 0] as const),
      0.003,
      6,
      true,
    )
    lid.add(BRONZE_LIGHT, enlarge(outward(ring, a + Math.PI / 2, 0.095, 0.048)))
  }
  model.slide(
    lid,
    [0, 3, 7, 10],
    [
      [0, 0, 0],
      [0, 0.06, 0],
      [0, 0.06, 0],
      [0, 0, 0],
    ],
  )
}

/** Signs of the inscription inside the vessel, raised into the air between belly and lid. */
function addInscription(model: Model): void {
  const [x, y, z] = CAULDRON
  const rim = y + (LEG_M - 0.02 + RIM_M) * ENLARGED
  const signs = model.part('inscription', [x, rim + 0.012, z])
  for (let column = 0; column < 9; column++) {
    const a = Math.PI / 2 + (column - 4) * 0.24
    for (let row = 0; row < 4; row++) {
      const sy = 0.006 + row * 0.0145
      const wide = (column * 3 + row) % 3
      signs.add(
        model.accentGlow,
        outward(bar(0.012 - wide * 0.002, 0.002, 0.001), a, 0.142, sy + 0.004),
        outward(bar(0.002, 0.009, 0.001), a + (wide - 1) * 0.02, 0.142, sy),
        outward(bar(0.009, 0.002, 0.001), a, 0.142, sy - 0.003),
      )
    }
  }
}

function addScan(model: Model): void {
  const [x, y, z] = CAULDRON
  const scan = model.part('scan-ring', [x, y + 0.06, z])
  scan.add(model.accentGlow, hoop(0.222, 0, 0.0026, 6))
  for (let k = 0; k < 4; k++)
    scan.add(INK.enamel, outward(bar(0.02, 0.012, 0.01, 0.002), 0.6 + k * 1.5708, 0.226, 0))
  model.slide(
    scan,
    [0, 5, 10],
    [
      [0, 0, 0],
      [0, 0.2, 0],
      [0, 0, 0],
    ],
  )
}
