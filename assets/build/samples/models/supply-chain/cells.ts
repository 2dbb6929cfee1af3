/** The cell and pack factory on the right: coating, stacking, formation, packs, and cars leaving. */
import { curtainWall } from '../../kit/building.ts'
import { addCar } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import { addRobot, settleRobot } from '../../kit/machines.ts'
import type { Model, Part } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

const [X0, X1, Z0, Z1] = [-0.03, 0.45, 0.05, 0.35]
const HEIGHT = 0.085
const FOIL = paint('satin', '#6d6259')

export function addCellFactory(model: Model): void {
  const shell = model.part('cell-factory')
  const [cx, cz] = [(X0 + X1) / 2, (Z0 + Z1) / 2]
  shell.add(INK.white, place(block(X1 - X0, 0.006, Z1 - Z0, 0.001), cx, G, cz))
  shell.add(INK.paper, place(block(X1 - X0, HEIGHT * 0.4, 0.008, 0.001), cx, G, Z0))
  const back = curtainWall(X1 - X0, HEIGHT * 0.6, 20, 1, 0.002)
  shell.add(INK.glass, place(back.pane, cx, G + HEIGHT * 0.4, Z0))
  shell.add(INK.slate, place(back.frame, cx, G + HEIGHT * 0.4, Z0))
  const roof = model.part('factory-roof')
  for (let k = 0; k < 4; k++) {
    const x = X0 + 0.012 + k * 0.118
    const tooth = [
      [0, 0],
      [0.11, 0],
      [0.11, 0.004],
      [0.008, 0.04],
      [0, 0.04],
    ] as const
    roof.add(INK.white, place(extrude(tooth, 0.12, { chamfer: 0.001 }), x, G + HEIGHT, Z0 + 0.062))
    for (let j = 0; j < 3; j++)
      for (let i = 0; i < 2; i++)
        roof.add(
          paint('satin', '#4d5660'),
          place(
            bar(0.03, 0.002, 0.03),
            x + 0.036 + i * 0.036,
            G + HEIGHT + 0.033 - i * 0.0125,
            Z0 + 0.025 + j * 0.036,
          ),
        )
  }
  for (let k = 0; k <= 4; k++)
    for (const z of [Z0 + 0.004, Z0 + 0.12])
      shell.add(INK.graphite, place(block(0.006, HEIGHT, 0.006), X0 + 0.006 + k * 0.117, G, z))
  addCoating(model)
  addFormation(model)
  addPacks(model)
}

/** The electrode web over its rollers, through the long dryer. */
function addCoating(model: Model): void {
  const line = model.part('coating-line')
  const z = 0.198
  const y = G + 0.006
  const roller = (x: number, high: number, radius: number) =>
    tube(
      [
        [x, y + high, z - 0.02],
        [x, y + high, z + 0.02],
      ],
      radius,
      12,
    )
  line.add(FOIL, roller(0.005, 0.02, 0.014), roller(0.425, 0.02, 0.012))
  line.add(
    FOIL,
    strut([0.005, y + 0.034, z], [0.06, y + 0.026, z], 0.034, 0.001),
    strut([0.3, y + 0.026, z], [0.425, y + 0.032, z], 0.034, 0.001),
  )
  line.add(
    INK.steel,
    ...[0.035, 0.06, 0.075, 0.31, 0.335, 0.36, 0.39].map((x) => roller(x, 0.024, 0.005)),
  )
  for (let k = 0; k < 5; k++) {
    line.add(INK.enamel, place(block(0.038, 0.04, 0.054, 0.003), 0.105 + k * 0.042, y, z))
    line.add(
      model.accentSatin,
      place(bar(0.03, 0.004, 0.001), 0.105 + k * 0.042, y + 0.03, z + 0.0275),
    )
    line.add(
      INK.steel,
      place(block(0.012, 0.012, 0.012, 0.001), 0.105 + k * 0.042, y + 0.04, z - 0.008),
    )
  }
  for (const x of [0.005, 0.06, 0.31, 0.425])
    line.add(INK.slate, place(block(0.008, 0.02, 0.05), x, y, z))
}

/** Towers of trays in which cells are charged for the first time. */
function addFormation(model: Model): void {
  const towers = model.part('formation')
  for (let k = 0; k < 7; k++) {
    const x = 0.02 + k * 0.042
    towers.add(INK.enamelGrey, place(block(0.034, 0.06, 0.03, 0.001), x, G + 0.006, 0.26))
    for (let t = 0; t < 5; t++)
      towers.add(
        (k * 3 + t) % 4 === 1 ? model.accentGlow : INK.enamelDark,
        place(bar(0.028, 0.006, 0.002), x, G + 0.014 + t * 0.011, 0.2755),
      )
  }
}

function cellTray(part: Part, x: number, y: number, z: number): void {
  part.add(INK.enamelDark, place(block(0.03, 0.004, 0.022), x, y, z))
  for (let k = 0; k < 4; k++)
    part.add(INK.steel, place(block(0.005, 0.008, 0.016), x - 0.0105 + k * 0.007, y + 0.004, z))
}

/** Packs on their conveyor, a robot over them, and the cars that take them. */
function addPacks(model: Model): void {
  const line = model.part('pack-line')
  const y = G + 0.006
  line.add(INK.enamelGrey, place(block(0.42, 0.012, 0.03, 0.001), 0.2, y, 0.322))
  line.add(INK.rubber, place(bar(0.424, 0.003, 0.024), 0.2, y + 0.013, 0.322))
  for (let k = 0; k < 8; k++) cellTray(line, 0.015 + k * 0.05, y + 0.0145, 0.322)
  for (const [name, x] of [
    ['pack-robot-1', 0.36],
    ['pack-robot-2', 0.42],
  ] as const) {
    const robot = addRobot(model, name, x, y, 0.288, 0.2, 0.05)
    if (name === 'pack-robot-2') settleRobot(model, robot, line)
    else {
      model.swing(robot.turret, [0, 1, 0], [0, 2, 4], [-0.5, 0.6, -0.5])
      model.swing(robot.lower, [1, 0, 0], [0, 1, 2, 3, 4], [0.1, 0.5, 0.1, 0.5, 0.1])
    }
  }
  const cars = model.part('cars')
  for (let k = 0; k < 3; k++)
    addCar(
      cars,
      0.024,
      k === 0 ? model.accent.color : '#dcd7cd',
      0.08 + k * 0.032,
      G,
      0.392,
      Math.PI / 2,
    )
  for (const [x, z] of [
    [0.1, 0.255],
    [0.24, 0.26],
    [0.33, 0.375],
    [0.4, 0.25],
  ] as const)
    person(cars, model.random, PERSON_M, x, y, z)
}

/** A battery pack taken apart on a stand at the front: tray, cells, lid, as the thing it is all about. */
export function addPackExhibit(model: Model): void {
  const pack = model.part('pack-exhibit', [0.27, G, 0.526])
  pack.add(INK.timber, block(0.19, 0.01, 0.06, 0.002))
  pack.add(INK.enamelDark, move(block(0.17, 0.01, 0.052, 0.002), 0, 0.01, 0))
  for (let i = 0; i < 10; i++)
    for (let j = 0; j < 2; j++)
      pack.add(
        j === 0 && i === 6 ? model.accentGlow : INK.steel,
        move(block(0.013, 0.018, 0.021, 0.001), -0.0705 + i * 0.0157, 0.02, -0.012 + j * 0.024),
      )
  pack.add(INK.glass, move(bar(0.17, 0.004, 0.054), 0, 0.054, 0))
}
