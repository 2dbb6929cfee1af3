/** Machines that several models share: six-axis robots, conveyors, racks, guided vehicles. */
import { INK } from './inks.ts'
import type { Model, Part } from './model.ts'
import { ball, drum, lathe, tube } from './rounds.ts'
import { move, place, turn } from './shape.ts'
import type { Shape } from './shape.ts'
import { bar, block, extrude, strut } from './solids.ts'

export interface Robot {
  turret: Part
  lower: Part
  upper: Part
}

/** A six-axis robot of the given reach; joints are parts, so that it can be swung. */
export function addRobot(
  model: Model,
  name: string,
  x: number,
  y: number,
  z: number,
  angle: number,
  reach: number,
): Robot {
  const r = reach
  const turret = model.part(`${name}-turret`, [x, y, z], undefined, angle)
  turret.add(
    INK.enamelDark,
    lathe(
      [
        [r * 0.24, 0],
        [r * 0.24, r * 0.04],
        [r * 0.17, r * 0.06],
        [r * 0.16, r * 0.16],
        [0, r * 0.16],
      ],
      14,
    ),
  )
  turret.add(
    model.accentSatin,
    move(drum(r * 0.155, r * 0.13, 14, r * 0.02), 0, r * 0.16, 0),
    move(bar(r * 0.2, r * 0.2, r * 0.22, r * 0.03), 0, r * 0.32, r * 0.03),
  )
  const lower = model.part(`${name}-lower`, [0, r * 0.36, r * 0.05], turret)
  lower.add(model.accentSatin, armLink(r * 0.52, r * 0.1, r * 0.075))
  lower.add(
    INK.enamelDark,
    joint(r * 0.1, r * 0.25),
    move(joint(r * 0.075, r * 0.2), 0, r * 0.52, 0),
  )
  const upper = model.part(`${name}-upper`, [0, r * 0.52, 0], lower)
  upper.add(
    model.accentSatin,
    move(bar(r * 0.14, r * 0.15, r * 0.2, r * 0.03), 0, r * 0.06, -r * 0.04),
    tube(
      [
        [0, r * 0.06, 0],
        [0, r * 0.06, r * 0.5],
      ],
      (t) => r * (0.065 - 0.022 * t),
      10,
    ),
  )
  upper.add(
    INK.enamelDark,
    place(joint(r * 0.05, r * 0.1), 0, r * 0.06, r * 0.52),
    place(drum(r * 0.035, r * 0.08, 8), 0, -r * 0.06, r * 0.52),
    move(bar(r * 0.12, r * 0.02, r * 0.05), 0, -r * 0.065, r * 0.52),
  )
  upper.add(
    INK.iron,
    ...[-0.05, 0.05].map((s) =>
      move(bar(r * 0.015, r * 0.08, r * 0.04), s * r, -r * 0.11, r * 0.52),
    ),
  )
  return { turret, lower, upper }
}

/** Freezes a robot in a working pose into another part: for those that need not move. */
export function settleRobot(model: Model, robot: Robot, into: Part): void {
  const { turret, lower, upper } = robot
  const onTurret = (shape: Shape) => place(shape, ...turret.at, turret.turn)
  const onLower = (shape: Shape) => onTurret(move(turn(shape, 'x', 0.3), ...lower.at))
  const onUpper = (shape: Shape) => onLower(move(turn(shape, 'x', 0.15), ...upper.at))
  for (const { ink, shape } of turret.shapes) into.add(ink, onTurret(shape))
  for (const { ink, shape } of lower.shapes) into.add(ink, onLower(shape))
  for (const { ink, shape } of upper.shapes) into.add(ink, onUpper(shape))
  model.parts = model.parts.filter((part) => part !== turret && part !== lower && part !== upper)
}

function joint(radius: number, width: number): Shape {
  return tube(
    [
      [-width / 2, 0, 0],
      [width / 2, 0, 0],
    ],
    radius,
    12,
  )
}

function armLink(length: number, r0: number, r1: number): Shape {
  const outline = [
    [-r0, -r0 * 0.3],
    [r0, -r0 * 0.3],
    [r1, length],
    [r1 * 0.5, length + r1 * 0.8],
    [-r1 * 0.5, length + r1 * 0.8],
    [-r1, length],
  ] as const
  return turn(extrude(outline, r0 * 1.3, { chamfer: r0 * 0.15 }), 'y', Math.PI / 2)
}

/** A roller conveyor along x, centred, standing on y. */
export function addConveyor(
  part: Part,
  length: number,
  width: number,
  height: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  part.add(
    INK.enamelGrey,
    ...[-1, 1].map((s) =>
      set(move(bar(length, height * 0.22, width * 0.07, 0.001), 0, height * 0.92, (s * width) / 2)),
    ),
  )
  const rollers = Math.round(length / (width * 0.19))
  for (let i = 0; i < rollers; i++) {
    const rx = ((i + 0.5) / rollers - 0.5) * length
    part.add(
      INK.steel,
      set(
        strut([rx, height * 0.94, -width * 0.47], [rx, height * 0.94, width * 0.47], width * 0.09),
      ),
    )
  }
  const legs = Math.max(2, Math.round(length / 0.09))
  for (let i = 0; i <= legs; i++)
    for (const s of [-1, 1])
      part.add(
        INK.slate,
        set(
          move(
            strut([0, 0, 0], [0, height * 0.85, 0], width * 0.07),
            (i / legs - 0.5) * length * 0.97,
            0,
            (s * width) / 2,
          ),
        ),
      )
}

/** A guided vehicle with its load, nose to +z. */
export function addGuidedVehicle(
  model: Model,
  part: Part,
  size: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  part.add(
    INK.enamel,
    set(move(bar(size * 0.62, size * 0.2, size, size * 0.05), 0, size * 0.15, 0)),
  )
  part.add(
    INK.rubber,
    set(move(bar(size * 0.66, size * 0.05, size * 1.04, size * 0.02), 0, size * 0.07, 0)),
  )
  part.add(
    model.accentGlow,
    set(move(bar(size * 0.5, size * 0.025, size * 0.02), 0, size * 0.17, size * 0.5)),
  )
  part.add(INK.timber, set(move(bar(size * 0.6, size * 0.06, size * 0.85), 0, size * 0.28, 0)))
  part.add(
    INK.stone,
    set(move(block(size * 0.5, size * 0.34, size * 0.7, size * 0.02), 0, size * 0.31, 0)),
  )
  part.add(INK.enamelDark, set(move(ball(size * 0.06, 8, 5), 0, size * 0.28, size * 0.44)))
}
