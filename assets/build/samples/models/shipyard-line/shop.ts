/** The block shop at the back: panel line with welding portals, roof drawn back over half of it. */
import { curtainWall } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import { addRobot, settleRobot } from '../../kit/machines.ts'
import type { Model, Part } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { join, move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { YARD_Y } from './scale.ts'

const [X0, X1, Z0, Z1] = [-0.43, 0.53, -0.53, -0.2]
const HEIGHT = 0.12
const SHEET = paint('satin', '#8d979d')

export function addShop(model: Model): void {
  const shell = model.part('block-shop')
  const cx = (X0 + X1) / 2
  shell.add(INK.white, place(block(X1 - X0, 0.004, Z1 - Z0, 0.001), cx, YARD_Y, (Z0 + Z1) / 2))
  shell.add(INK.paper, place(block(X1 - X0, HEIGHT * 0.45, 0.006), cx, YARD_Y, Z0))
  const wall = curtainWall(X1 - X0, HEIGHT * 0.55, 24, 1, 0.0025)
  shell.add(INK.glass, place(wall.pane, cx, YARD_Y + HEIGHT * 0.45, Z0))
  shell.add(INK.slate, place(wall.frame, cx, YARD_Y + HEIGHT * 0.45, Z0))
  for (let k = 0; k <= 6; k++) {
    const x = X0 + ((X1 - X0) * k) / 6
    for (const z of [Z0 + 0.006, (Z0 + Z1) / 2, Z1])
      shell.add(INK.graphite, place(block(0.007, HEIGHT, 0.007), x, YARD_Y, z))
    shell.add(INK.slate, strut([x, YARD_Y + HEIGHT, Z0], [x, YARD_Y + HEIGHT, Z1], 0.005, 0.01))
  }
  for (const z of [(Z0 + Z1) / 2, Z1])
    shell.add(model.accentSatin, place(bar(X1 - X0, 0.006, 0.006), cx, YARD_Y + HEIGHT * 0.82, z))
  addRoof(model)
  addPanelLine(model)
  addBridge(model)
}

/** Shallow gables over the back half. */
function addRoof(model: Model): void {
  const roof = model.part('shop-roof')
  const bay = (X1 - X0) / 6
  const gable: Point2[] = [
    [-bay / 2, 0],
    [bay / 2, 0],
    [bay / 2, 0.004],
    [0, 0.03],
    [-bay / 2, 0.004],
  ]
  for (let k = 0; k < 6; k++) {
    const x = X0 + bay * (k + 0.5)
    roof.add(INK.white, place(extrude(gable, 0.16), x, YARD_Y + HEIGHT + 0.005, Z0 + 0.076))
    for (const s of [-1, 1])
      for (let j = 0; j < 3; j++)
        roof.add(
          paint('satin', '#4d5660'),
          place(tilted(s), x + s * bay * 0.24, YARD_Y + HEIGHT + 0.0255, Z0 + 0.03 + j * 0.046),
        )
  }
}

const tilted = (side: number) => {
  const panel = strut([-0.026, side * 0.0085, 0], [0.026, -side * 0.0085, 0], 0.038, 0.0015)
  return panel
}

function stiffened(count: number): ReturnType<typeof join> {
  const ribs = Array.from({ length: count }, (_, k) =>
    move(bar(0.003, 0.012, 0.1), -0.045 + (k * 0.09) / Math.max(1, count - 1), 0.008, 0),
  )
  return join(bar(0.11, 0.003, 0.11), ...ribs)
}

/** Panels from bare plate to stiffened panel, over rollers, under two welding portals. */
function addPanelLine(model: Model): void {
  const line = model.part('panel-line')
  const [y, z] = [YARD_Y + 0.004, -0.27]
  for (let k = 0; k < 30; k++)
    line.add(INK.steel, place(bar(0.006, 0.006, 0.116), X0 + 0.03 + k * 0.031, y + 0.008, z))
  for (const s of [-1, 1])
    line.add(
      INK.enamelGrey,
      place(bar(X1 - X0 - 0.03, 0.012, 0.004), (X0 + X1) / 2, y + 0.006, z + s * 0.06),
    )
  ;[0, 2, 4, 6, 8, 8, 8].forEach((ribs, k) => {
    const piece = ribs === 0 ? bar(0.11, 0.003, 0.11) : stiffened(ribs)
    line.add(
      k > 4 ? paint('satin', '#a9645a') : SHEET,
      place(piece, X0 + 0.08 + k * 0.131, y + 0.0135, z),
    )
  })
  for (const [k, x] of [-0.225, 0.04].entries()) addPortal(model, line, k + 1, x, z)
  for (const [name, x] of [
    ['weld-robot-1', 0.17],
    ['weld-robot-2', 0.3],
    ['weld-robot-3', -0.35],
  ] as const) {
    const robot = addRobot(model, name, x, y, -0.395, 0.2, 0.06)
    if (name === 'weld-robot-3') settleRobot(model, robot, line)
    else model.swing(robot.turret, [0, 1, 0], [0, 3, 6], [-0.5, 0.7, -0.5])
    line.add(INK.graphite, place(block(0.05, 0.016, 0.05, 0.001), x + 0.06, y, -0.4))
    line.add(SHEET, place(stiffened(4), x + 0.06, y + 0.018, -0.4))
  }
}

/** A portal that welds several stiffeners at once; the sparks glow. */
function addPortal(model: Model, line: Part, number: number, x: number, z: number): void {
  const portal = model.part(`welding-portal-${number}`, [x, YARD_Y + 0.004, z])
  for (const s of [-1, 1])
    portal.add(model.accentSatin, move(block(0.02, 0.052, 0.012, 0.001), 0, 0, s * 0.072))
  portal.add(model.accentSatin, move(bar(0.022, 0.014, 0.156, 0.002), 0, 0.056, 0))
  for (let k = 0; k < 4; k++) {
    portal.add(INK.graphite, move(bar(0.008, 0.024, 0.006), 0, 0.038, -0.036 + k * 0.024))
    portal.add(model.accentGlow, move(bar(0.004, 0.005, 0.004), 0, 0.024, -0.036 + k * 0.024))
  }
  model.slide(
    portal,
    [0, 3, 6],
    [
      [-0.03, 0, 0],
      [0.03, 0, 0],
      [-0.03, 0, 0],
    ],
  )
  line.add(INK.enamel, place(block(0.02, 0.036, 0.014, 0.001), x + 0.03, YARD_Y + 0.004, z + 0.078))
}

/** The bridge crane of the front bay with a plate in its magnets. */
function addBridge(model: Model): void {
  const bridge = model.part('bridge-crane', [
    0.42,
    YARD_Y + HEIGHT * 0.82 + 0.008,
    (Z0 / 2 + Z1 * 1.5) / 2,
  ])
  bridge.add(
    model.accentSatin,
    bar(0.014, 0.012, 0.17, 0.001),
    move(bar(0.03, 0.008, 0.008), 0, 0, -0.08),
    move(bar(0.03, 0.008, 0.008), 0, 0, 0.08),
  )
  bridge.add(
    INK.graphite,
    tube(
      [
        [0, -0.006, 0],
        [0, -0.04, 0],
      ],
      0.001,
      4,
    ),
    move(bar(0.06, 0.004, 0.008), 0, -0.042, 0),
  )
  bridge.add(SHEET, move(bar(0.1, 0.002, 0.06), 0, -0.046, 0))
  model.slide(
    bridge,
    [0, 4, 8],
    [
      [0, 0, 0],
      [-0.5, 0, 0],
      [0, 0, 0],
    ],
  )
}
