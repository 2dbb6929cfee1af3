/** The point machine, opened, 1:4: bench, case, motor, gear, ball screw, throw bar and detector bars. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, roundPath, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { addContacts, addLid } from './contacts.ts'
import { DEEP_M, G, LONG_M, TABLE } from './scale.ts'

const HIGH_M = 0.062

const AXLE_Y = 0.034

/** A cylinder along x from its left end. */
const along = (radius: number, length: number, sides = 18): Shape =>
  turn(drum(radius, length, sides), 'z', -Math.PI / 2)

export function addMachine(model: Model): void {
  addTable(model)
  const case_ = model.part('machine-case', TABLE)
  case_.add(INK.enamelGrey, block(LONG_M, 0.006, DEEP_M, 0.002))
  for (const side of [-1, 1]) {
    case_.add(
      INK.enamelGrey,
      move(
        block(LONG_M, side > 0 ? 0.03 : HIGH_M, 0.006, 0.001),
        0,
        0,
        (side * (DEEP_M - 0.006)) / 2,
      ),
    )
    case_.add(
      INK.enamelGrey,
      move(block(0.006, HIGH_M * 0.72, DEEP_M, 0.001), (side * (LONG_M - 0.006)) / 2, 0, 0),
    )
    case_.add(
      INK.graphite,
      move(block(0.03, 0.008, 0.03, 0.002), side * (LONG_M / 2 + 0.013), 0, -0.04),
      move(block(0.03, 0.008, 0.03, 0.002), side * (LONG_M / 2 + 0.013), 0, 0.04),
    )
  }
  addMotor(model)
  addScrew(model)
  addContacts(model)
  addLid(model)
}

function addTable(model: Model): void {
  const table = model.part('workbench')
  const [x, y, z] = TABLE
  table.add(INK.timber, place(block(LONG_M + 0.24, 0.01, DEEP_M + 0.06, 0.002), x, y - 0.01, z))
  for (const dx of [-0.25, 0.25])
    for (const dz of [-0.08, 0.08])
      table.add(INK.graphite, place(block(0.012, y - 0.01 - G, 0.012), x + dx, G, z + dz))
  for (const dz of [-0.08, 0.08])
    table.add(
      INK.graphite,
      strut([x - 0.25, G + 0.02, z + dz], [x + 0.25, G + 0.02, z + dz], 0.006),
    )
  table.add(
    model.accent,
    place(bar(LONG_M + 0.242, 0.003, 0.001), x, y - 0.005, z + (DEEP_M + 0.06) / 2),
  )
  const tools = model.part('hand-crank', [x + 0.235, y, z + 0.05])
  tools.add(
    INK.iron,
    tube(
      roundPath(
        [
          [-0.03, 0.004, 0],
          [0.01, 0.004, 0],
          [0.01, 0.004, 0.03],
          [0.035, 0.004, 0.03],
        ],
        0.006,
        3,
      ),
      0.003,
      8,
    ),
  )
  tools.add(INK.timberDark, move(along(0.0055, 0.03, 10), 0.034, 0.0055, 0.03))
  const gauge = model.part('feeler-gauge', [x - 0.235, y, z + 0.05])
  gauge.add(
    INK.steel,
    ...[-0.3, 0, 0.3].map((a) => turn(move(block(0.05, 0.0015, 0.008), 0.02, 0.001, 0), 'y', a)),
  )
  gauge.add(model.accentSatin, move(block(0.024, 0.006, 0.012, 0.002), -0.008, 0, 0))
}

function addMotor(model: Model): void {
  const motor = model.part('motor', [TABLE[0] - 0.155, TABLE[1] + AXLE_Y, TABLE[2] - 0.03])
  motor.add(model.accentSatin, along(0.026, 0.09, 20))
  for (let k = 0; k < 12; k++) {
    const a = (k / 12) * Math.PI * 2
    motor.add(
      model.accentSatin,
      place(bar(0.07, 0.004, 0.002), 0.045, Math.sin(a) * 0.026, Math.cos(a) * 0.026),
    )
  }
  motor.add(
    INK.enamelDark,
    move(along(0.0275, 0.012, 20), -0.006, 0, 0),
    move(along(0.0275, 0.008, 20), 0.084, 0, 0),
  )
  motor.add(INK.graphite, move(block(0.034, 0.014, 0.022, 0.002), 0.042, 0.022, 0))
  motor.add(INK.enamelDark, move(block(0.07, 0.014, 0.03), 0.045, -AXLE_Y + 0.006, 0))
  const gear = model.part('gear', [TABLE[0] - 0.055, TABLE[1] + AXLE_Y, TABLE[2]])
  gear.add(INK.brass, along(0.03, 0.01, 28), move(along(0.012, 0.018, 14), -0.004, 0, 0))
  for (let k = 0; k < 24; k++) {
    const a = (k / 24) * Math.PI * 2
    gear.add(
      INK.brass,
      move(
        turn(bar(0.01, 0.005, 0.0034), 'x', -a),
        0.005,
        Math.cos(a) * 0.0315,
        Math.sin(a) * 0.0315,
      ),
    )
  }
  gear.add(
    INK.graphite,
    ...[0, 1, 2, 3, 4].map((k) =>
      move(along(0.004, 0.003, 8), 0.009, Math.cos(k * 1.257) * 0.019, Math.sin(k * 1.257) * 0.019),
    ),
  )
  model.swing(
    gear,
    [1, 0, 0],
    [0, 2, 2.5, 3, 3.5, 6, 6.5, 7, 7.5, 9],
    [0, 0, 2.1, 4.2, 6.283, 6.283, 4.2, 2.1, 0, 0],
  )
  const pinion = model.part('pinion', [TABLE[0] - 0.06, TABLE[1] + AXLE_Y, TABLE[2] - 0.03])
  pinion.add(INK.steel, along(0.009, 0.02, 12))
}

/** Ball screw with its nut, the bar that throws the blades, the two bars that report them. */
function addScrew(model: Model): void {
  const screw = model.part('ball-screw', [TABLE[0] - 0.04, TABLE[1] + AXLE_Y, TABLE[2]])
  screw.add(INK.steel, along(0.0085, 0.19, 14))
  for (let k = 0; k < 22; k++)
    screw.add(INK.iron, move(along(0.0098, 0.003, 10), 0.012 + k * 0.0078, 0, 0))
  screw.add(INK.enamelDark, move(bar(0.014, 0.04, 0.03, 0.002), 0.182, -0.01, 0))
  const throwBar = model.part('throw-bar', TABLE)
  throwBar.add(INK.enamelDark, move(bar(0.034, 0.032, 0.04, 0.003), 0.04, AXLE_Y, 0))
  throwBar.add(
    INK.iron,
    move(bar(0.27, 0.014, 0.014, 0.002), 0.16, 0.016, 0.028),
    move(bar(0.02, 0.02, 0.03), 0.04, 0.022, 0.018),
  )
  throwBar.add(model.accentGlow, move(bar(0.003, 0.0142, 0.0142), 0.285, 0.016, 0.028))
  throwBar.add(INK.steel, move(turn(drum(0.009, 0.016, 14), 'x', Math.PI / 2), 0.295, 0.016, 0.02))
  const stroke = 0.044
  model.slide(
    throwBar,
    [0, 2, 3.5, 6, 7.5, 9],
    [
      [0, 0, 0],
      [0, 0, 0],
      [stroke, 0, 0],
      [stroke, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
  const detectors = model.part('detector-bars', TABLE)
  for (const [z, reach] of [
    [0.047, 0.24],
    [0.058, 0.215],
  ] as const) {
    detectors.add(INK.brass, move(bar(reach, 0.008, 0.0055, 0.001), 0.05 + reach / 2, 0.014, z))
    detectors.add(INK.graphite, move(bar(0.006, 0.0082, 0.006), 0.11, 0.0145, z))
  }
  model.slide(
    detectors,
    [0, 2, 3.5, 6, 7.5, 9],
    [
      [0, 0, 0],
      [0, 0, 0],
      [stroke, 0, 0],
      [stroke, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
}
