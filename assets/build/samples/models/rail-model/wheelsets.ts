/** Wheelsets with their axle boxes, springs, motors and gear cases. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { AXLE_Y, HALF_BASE, HALF_GAUGE, TRACK_Z, WHEEL_M } from './scale.ts'

const TREAD = paint('metal', '#a9acae')
const WEB = paint('satin', '#5f666b')

/** A profile of [radius, distance] turned about z. */
const aboutZ = (profile: readonly Point2[], sides: number) =>
  turn(lathe(profile, sides), 'x', Math.PI / 2)

function wheel(side: 1 | -1): { tread: Shape; web: Shape } {
  const w = WHEEL_M
  const tread = aboutZ(
    [
      [w * 0.84, -0.009],
      [w * 1.0, -0.008],
      [w * 1.02, 0.004],
      [w * 1.12, 0.006],
      [w * 1.1, 0.01],
      [w * 0.84, 0.01],
    ],
    18,
  )
  const web = aboutZ(
    [
      [0.014, -0.012],
      [0.022, -0.012],
      [0.024, -0.004],
      [w * 0.82, -0.003],
      [w * 0.86, -0.006],
      [w * 0.86, 0.007],
      [0.024, 0.006],
      [0.02, 0.013],
      [0.014, 0.013],
    ],
    14,
  )
  const outward = (shape: Shape) => (side > 0 ? turn(shape, 'y', Math.PI) : shape)
  return { tread: outward(tread), web: outward(web) }
}

/** A wheelset about its own middle; also used for the spare one. */
export function addWheelset(model: Model, part: Part): void {
  for (const side of [-1, 1] as const) {
    const { tread, web } = wheel(side)
    const z = side * HALF_GAUGE
    part.add(TREAD, move(tread, 0, 0, z))
    part.add(WEB, move(web, 0, 0, z))
    part.add(
      model.accent,
      move(turn(bar(0.006, 0.014, 0.002), 'z', 0.5), 0.026, 0.026, z + side * 0.0105),
    )
  }
  const axle = [
    [0, 0, -0.16],
    [0, 0, 0.16],
  ] as const
  part.add(TREAD, tube(axle, 0.0115, 14))
  part.add(
    INK.iron,
    ...[-0.052, 0.03].map((z) =>
      move(
        aboutZ(
          [
            [0.014, -0.004],
            [0.042, -0.004],
            [0.042, 0.004],
            [0.014, 0.004],
          ],
          24,
        ),
        0,
        0,
        z,
      ),
    ),
  )
}

/** The primary spring: a rubber bellows between steel plates. */
function spring(height: number): { rings: Shape; plates: Shape } {
  const path = Array.from({ length: 7 }, (_, k): Point3 => [0, (k / 6) * height * 0.95, 0])
  const rings = tube(path, (t) => 0.0168 - t * 0.003 - (Math.round(t * 6) % 2) * 0.004, 9)
  const plates = [0.16, 0.8].map((t) => move(drum(0.018, height * 0.05, 8), 0, t * height, 0))
  return { rings, plates: join(...plates) }
}

export function addWheelsets(model: Model): void {
  ;[-1, 1].forEach((end, i) => {
    const x = end * HALF_BASE
    const set = model.part(`wheelset-${i + 1}`, [x, AXLE_Y, TRACK_Z])
    addWheelset(model, set)
    model.swing(
      set,
      [0, 0, 1],
      [0, 2, 4, 6, 8],
      [0, 1, 2, 3, 4].map((k) => (-k * Math.PI) / 2),
    )
    addDrive(model, i + 1, x, end)
    for (const side of [-1, 1]) addAxleBox(model, 2 * i + (side > 0 ? 1 : 2), x, side)
  })
}

function addAxleBox(model: Model, number: number, x: number, side: number): void {
  const box = model.part(`axlebox-${number}`, [x, AXLE_Y, TRACK_Z + side * 0.148])
  box.add(INK.enamelGrey, move(block(0.062, 0.044, 0.032, 0.004), 0, -0.02, 0))
  box.add(
    INK.enamelGrey,
    place(
      aboutZ(
        [
          [0.001, 0.004],
          [0.02, 0.004],
          [0.021, -0.004],
          [0.001, -0.004],
        ],
        14,
      ),
      0,
      0,
      side * 0.02,
    ),
  )
  for (let k = 0; k < 6; k++)
    box.add(
      INK.graphite,
      move(
        bar(0.004, 0.004, 0.003),
        Math.cos(k * 1.047) * 0.0155,
        Math.sin(k * 1.047) * 0.0155,
        side * 0.0252,
      ),
    )
  box.add(model.accentGlow, move(bar(0.009, 0.006, 0.006), 0.022, 0.02, side * 0.017))
  for (const s of [-1, 1]) {
    const { rings, plates } = spring(0.034)
    box.add(INK.rubber, move(rings, s * 0.036, 0.006, 0))
    box.add(INK.steel, move(plates, s * 0.036, 0.006, 0))
    box.add(INK.enamelGrey, move(block(0.03, 0.01, 0.03, 0.002), s * 0.036, -0.004, 0))
  }
}

/** Motor and gear case, hung between the axle and the middle of the frame. */
function addDrive(model: Model, number: number, x: number, end: number): void {
  const inward = x - end * 0.072
  const motor = model.part(`motor-${number}`, [inward, AXLE_Y + 0.012, TRACK_Z - 0.005])
  motor.add(
    INK.enamelDark,
    tube(
      [
        [0, 0, -0.05],
        [0, 0, 0.045],
      ],
      0.034,
      18,
    ),
  )
  motor.add(
    INK.iron,
    ...[-0.052, 0.047].map((z) =>
      move(
        aboutZ(
          [
            [0.001, -0.004],
            [0.03, -0.004],
            [0.03, 0.004],
            [0.001, 0.004],
          ],
          18,
        ),
        0,
        0,
        z,
      ),
    ),
  )
  for (let k = 0; k < 9; k++)
    motor.add(
      INK.graphite,
      place(bar(0.003, 0.074, 0.078), Math.cos((k * Math.PI) / 9) * 0.002, 0, -0.003),
    )
  motor.add(INK.enamelGrey, move(block(0.03, 0.014, 0.04, 0.002), 0, 0.032, 0))
  const gear = model.part(`gear-case-${number}`, [x, AXLE_Y, TRACK_Z + 0.062])
  gear.add(
    INK.enamelGrey,
    turn(
      tube(
        [
          [0, 0, -0.012],
          [0, 0, 0.012],
        ],
        0.04,
        22,
      ),
      'z',
      0,
    ),
  )
  gear.add(INK.enamelGrey, move(bar(0.06, 0.052, 0.024, 0.006), -end * 0.036, 0.006, 0))
  gear.add(INK.graphite, move(drum(0.006, 0.008, 10), -end * 0.03, 0.032, 0))
}
