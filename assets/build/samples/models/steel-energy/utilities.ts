/** What carries and regains energy in the steel-energy model, and the columns that show its use. */
import { curtainWall } from '../../kit/building.ts'
import { addDesk } from '../../kit/furniture.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, pipe } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { COLD_WATER, G, GAS, MILL_DARK, PERSON_M, SHELL, STEAM } from './scale.ts'

export function addRecovery(model: Model): void {
  addBoiler(model)
  addPipes(model)
  addPowerHouse(model)
}

function addBoiler(model: Model): void {
  const boiler = model.part('waste-heat-boiler', [-0.29, G, -0.26])
  boiler.add(SHELL, block(0.1, 0.11, 0.075, 0.004))
  for (let k = 0; k < 5; k++)
    boiler.add(MILL_DARK, move(block(0.004, 0.112, 0.078), -0.04 + k * 0.02, 0, 0))
  boiler.add(STEAM, move(turn(drum(0.019, 0.12, 18, 0.004), 'z', -Math.PI / 2), -0.06, 0.134, 0))
  for (const x of [-0.03, 0, 0.03]) boiler.add(STEAM, strut([x, 0.11, 0], [x, 0.12, 0], 0.008))
}

/** Three mains on a rack at the back: gas, steam, water. */
function addPipes(model: Model): void {
  const rack = model.part('mains')
  const y = G + 0.09
  for (let k = 0; k < 7; k++) {
    const x = -0.2 + k * 0.075
    rack.add(
      MILL_DARK,
      place(block(0.006, 0.09, 0.006), x, G, -0.36),
      place(block(0.006, 0.09, 0.006), x, G, -0.31),
    )
    rack.add(MILL_DARK, place(bar(0.006, 0.005, 0.062), x, y - 0.004, -0.335))
  }
  const run = (z: number, start: Point3): readonly Point3[] => [
    start,
    [start[0], y + 0.008, z],
    [0.27, y + 0.008, z],
  ]
  rack.add(STEAM, pipe(run(-0.335, [-0.235, G + 0.134, -0.335]), 0.0085, 10))
  rack.add(
    GAS,
    pipe(
      [
        [-0.22, y + 0.008, -0.318],
        [0.27, y + 0.008, -0.318],
      ],
      0.007,
      10,
    ),
  )
  rack.add(
    COLD_WATER,
    pipe(
      [
        [-0.2, y + 0.008, -0.353],
        [0.27, y + 0.008, -0.353],
      ],
      0.0065,
      10,
    ),
  )
  rack.add(
    COLD_WATER,
    pipe(
      [
        [0.2, y + 0.006, -0.353],
        [0.2, G + 0.03, -0.2],
        [0.26, G + 0.024, -0.032],
      ],
      0.006,
      8,
      false,
    ),
  )
}

/** Turbine hall with a sawtooth roof and two transformers. */
function addPowerHouse(model: Model): void {
  const house = model.part('power-house', [0.39, G, -0.37])
  house.add(INK.white, block(0.24, 0.08, 0.15, 0.002))
  for (let k = 0; k < 3; k++) {
    const tooth = extrude(
      [
        [-0.04, 0],
        [0.04, 0],
        [0.04, 0.034],
      ],
      0.15,
    )
    house.add(INK.slate, move(tooth, -0.08 + k * 0.08, 0.08, 0))
    house.add(INK.enamelDark, move(bar(0.002, 0.022, 0.13), -0.0392 + k * 0.08, 0.094, 0))
  }
  for (let k = 0; k < 5; k++)
    house.add(INK.cloth, move(bar(0.03, 0.034, 0.003), -0.09 + k * 0.045, 0.045, 0.0755))
  house.add(model.accentSatin, move(bar(0.242, 0.006, 0.152), 0, 0.078, 0))
  const yard = model.part('substation', [0.4, G, -0.2])
  for (const x of [-0.05, 0.05]) {
    yard.add(INK.enamelGrey, move(block(0.05, 0.036, 0.03, 0.003), x, 0.004, 0))
    for (let k = -2; k <= 2; k++)
      yard.add(MILL_DARK, move(block(0.005, 0.028, 0.038), x + k * 0.009, 0.006, 0))
    for (const k of [-1, 0, 1]) {
      const insulator = lathe(
        [
          [0.003, 0],
          [0.005, 0.004],
          [0.003, 0.008],
          [0.005, 0.012],
          [0.002, 0.018],
          [0, 0.02],
        ],
        8,
      )
      yard.add(INK.timberDark, move(insulator, x + k * 0.014, 0.04, 0))
    }
  }
  for (const z of [-0.012, 0, 0.012])
    yard.add(INK.iron, strut([-0.065, 0.06, z], [0.065, 0.06, z], 0.0014))
}

/** The uses of energy in the order of the line: node, place along x, height in m at the beginning. */
export const COLUMNS = [
  ['use-furnace', -0.48, 0.16],
  ['use-roughing', -0.39, 0.06],
  ['use-finishing', -0.3, 0.11],
  ['use-cooling', -0.21, 0.04],
  ['use-coiling', -0.12, 0.024],
  ['use-recovered', -0.03, 0.065],
] as const

/** Columns of light in front: how high each is follows the live values and the what-if. */
export function addColumns(model: Model): void {
  const stand = model.part('columns-stand')
  stand.add(INK.white, place(block(0.55, 0.01, 0.09, 0.002), -0.255, G, 0.35))
  stand.add(INK.brass, place(bar(0.54, 0.002, 0.002), -0.255, G + 0.0105, 0.308))
  for (const [name, x, high] of COLUMNS) {
    const last = name === 'use-recovered'
    stand.add(INK.enamelDark, place(drum(0.031, 0.006, 18, 0.001), x, G + 0.01, 0.35))
    const column = model.part(name, [x, G + 0.016, 0.35])
    column.add(last ? model.accentSatin : model.accentGlow, drum(0.021, high, 18, 0.002))
    if (last) column.add(STEAM, drum(0.0225, 0.004, 18))
    stand.add(INK.glass, place(drum(0.026, 0.2, 18), x, G + 0.016, 0.35))
    stand.add(INK.white, place(bar(0.03, 0.004, 0.008, 0.001), x, G + 0.012, 0.388))
  }
}

export function addControlRoom(model: Model): void {
  const room = model.part('control-room', [-0.42, G, 0.475])
  room.add(INK.white, block(0.2, 0.012, 0.085, 0.002))
  addDesk(room, 0.036, -0.05, 0.012, 0.0, 0)
  addDesk(room, 0.036, 0, 0.012, 0.0, 0)
  addDesk(room, 0.036, 0.05, 0.012, 0.0, 0)
  const glass = curtainWall(0.19, 0.05, 6, 1, 0.002)
  room.add(INK.glass, move(glass.pane, 0, 0.012, -0.036))
  room.add(INK.slate, move(glass.frame, 0, 0.012, -0.036))
  for (const [x, z] of [
    [-0.05, 0.024],
    [0.002, 0.022],
    [0.07, 0.028],
  ] as const)
    person(room, model.random, PERSON_M, x, 0.012, z, { angle: Math.PI, stride: 0 })
  const crew = model.part('crew')
  for (const [x, z] of [
    [-0.2, 0.14],
    [-0.05, 0.15],
    [0.1, 0.14],
    [0.29, 0.14],
    [-0.13, 0.42],
    [-0.28, 0.43],
    [0.1, 0.3],
    [0.08, 0.36],
  ] as const)
    person(crew, model.random, PERSON_M, x, G, z, { coat: model.accent.color })
}
