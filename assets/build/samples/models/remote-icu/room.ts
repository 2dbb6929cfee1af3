/** Room, ceiling pendant, monitor and the team at the bedside in the remote-icu model. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { ball, drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { trace } from './machines.ts'
import { BACK_Z, BED_X, BED_Z, FLOOR, G, PERSON_M, SCREEN, SCRUBS, WALL_X } from './scale.ts'

const X0 = -0.53
const Z0 = BACK_Z - 0.03
const Z1 = 0.4
const HIGH = 0.46

export function addRoom(model: Model): void {
  const room = model.part('room')
  room.add(
    paint('matte', '#c8d8d3'),
    prism(rectangle(X0, Z0, WALL_X, Z1), G, FLOOR, { chamfer: 0.002 }),
  )
  room.add(
    INK.white,
    place(block(WALL_X - X0, HIGH, 0.016, 0.002), (X0 + WALL_X) / 2, FLOOR, Z0 + 0.02),
  )
  room.add(
    model.accentGlow,
    groundLine(
      [
        [X0 + 0.02, Z1 - 0.02],
        [WALL_X - 0.02, Z1 - 0.02],
      ],
      0.005,
      FLOOR + 0.001,
    ),
  )
  // Head wall: timber panel with its supply rail.
  room.add(INK.timber, place(block(0.42, 0.27, 0.008, 0.002), BED_X, FLOOR + 0.06, Z0 + 0.031))
  room.add(INK.enamelGrey, place(bar(0.46, 0.042, 0.016, 0.003), BED_X, FLOOR + 0.21, Z0 + 0.041))
  for (let k = 0; k < 9; k++)
    room.add(
      k % 3 === 1 ? model.accentSatin : INK.white,
      place(bar(0.014, 0.014, 0.006), BED_X - 0.19 + k * 0.0475, FLOOR + 0.21, Z0 + 0.051),
    )
  room.add(model.accentGlow, place(bar(0.46, 0.004, 0.004), BED_X, FLOOR + 0.235, Z0 + 0.046))
  // Window at the left, glass to the corridor at the right.
  const side = curtainWall(0.5, HIGH, 5, 2, 0.004)
  room.add(INK.glass, place(side.pane, X0 + 0.012, FLOOR, -0.2, Math.PI / 2))
  room.add(INK.slate, place(side.frame, X0 + 0.012, FLOOR, -0.2, Math.PI / 2))
  const partition = curtainWall(0.44, 0.2, 4, 1, 0.004)
  room.add(INK.glass, place(partition.pane, WALL_X - 0.008, FLOOR, -0.24, Math.PI / 2))
  room.add(INK.slate, place(partition.frame, WALL_X - 0.008, FLOOR, -0.24, Math.PI / 2))
  addTrolley(model)
}

/** The resuscitation trolley and a chair for the family. */
function addTrolley(model: Model): void {
  const trolley = model.part('trolley', [-0.4, FLOOR, 0.02], undefined, 1.2)
  trolley.add(model.accentSatin, move(block(0.07, 0.085, 0.05, 0.003), 0, 0.012, 0))
  for (const y of [0.03, 0.052, 0.074])
    trolley.add(INK.white, move(bar(0.06, 0.016, 0.003, 0.001), 0, y, 0.026))
  trolley.add(INK.enamel, move(bar(0.076, 0.005, 0.056, 0.002), 0, 0.1, 0))
  trolley.add(INK.enamelDark, move(block(0.03, 0.028, 0.026, 0.003), -0.012, 0.102, 0))
  for (const x of [-0.028, 0.028])
    for (const z of [-0.018, 0.018]) trolley.add(INK.rubber, move(ball(0.006, 7, 5), x, 0.006, z))
}

export function addPendant(model: Model): void {
  const pendant = model.part('pendant', [BED_X + 0.1, FLOOR, Z0 + 0.03])
  pendant.add(INK.enamelGrey, strut([0, 0.345, -0.02], [0, 0.345, 0.15], 0.016, 0.012))
  pendant.add(INK.enamelGrey, move(drum(0.02, 0.014, 16, 0.002), 0, 0.336, 0.15))
  pendant.add(INK.enamel, move(block(0.03, 0.09, 0.034, 0.003), 0, 0.25, 0.15))
  pendant.add(INK.enamel, move(bar(0.064, 0.006, 0.05, 0.002), 0, 0.252, 0.152))
  pendant.add(INK.enamelDark, move(block(0.03, 0.012, 0.024, 0.002), 0.01, 0.255, 0.154))
}

/** The big monitor over the head of the bed with five curves. */
export function addMonitor(model: Model): void {
  const monitor = model.part('monitor', [BED_X - 0.06, FLOOR + 0.275, Z0 + 0.06])
  monitor.add(INK.enamelDark, bar(0.17, 0.1, 0.01, 0.003))
  monitor.add(SCREEN, move(bar(0.16, 0.09, 0.002), 0, 0, 0.0055))
  monitor.add(INK.slate, strut([0, 0, -0.005], [0, 0, -0.03], 0.02))
  const beat = (t: number) => {
    const phase = (t * 6) % 1
    return phase > 0.4 && phase < 0.52 ? 1 : phase > 0.52 && phase < 0.6 ? -0.35 : 0
  }
  const row = (shape: Shape, y: number) => move(shape, -0.02, y, 0.0075)
  monitor.add(model.accentGlow, row(trace(0.11, 0.02, beat, 72), 0.024))
  monitor.add(
    paint('satin', '#e8c35a'),
    row(
      trace(0.11, 0.012, (t) => Math.max(0, Math.sin(t * 37.7)) ** 0.7),
      -0.006,
    ),
  )
  monitor.add(
    paint('satin', '#d96a52'),
    row(
      trace(0.11, 0.012, (t) => 0.5 + 0.5 * Math.sin(t * 37.7 + 1)),
      -0.032,
    ),
  )
  for (const [y, wide] of [
    [0.026, 0.022],
    [0, 0.016],
    [-0.026, 0.02],
  ] as const)
    monitor.add(INK.white, move(bar(wide, 0.012, 0.001), 0.058, y, 0.007))
  const eye = model.part('room-camera', [WALL_X - 0.03, FLOOR + HIGH - 0.03, Z0 + 0.05])
  eye.add(
    INK.enamel,
    move(block(0.02, 0.02, 0.03, 0.003), 0, -0.004, 0),
    move(ball(0.013, 12, 8), 0, -0.004, 0.012),
  )
  eye.add(model.accentGlow, move(ball(0.006, 8, 6), -0.004, -0.01, 0.021))
}

export function addTeam(model: Model): void {
  const team = model.part('bedside-team')
  const people = [
    [BED_X - 0.11, BED_Z + 0.1, 1.75, SCRUBS],
    [BED_X + 0.1, BED_Z + 0.2, -2.5, '#f1efea'],
  ] as const
  for (const [x, z, angle, coat] of people) {
    person(team, model.random, PERSON_M, x, FLOOR, z, { angle, coat, stride: 0.02 })
    team.add(
      INK.black,
      place(
        move(bar(0.026, 0.014, 0.014, 0.004), 0, 0, 0.011),
        x,
        FLOOR + PERSON_M * 0.935,
        z,
        angle,
      ),
    )
  }
  // A scanner's picture floats before the doctor's eyes, as the experts see it too.
  const view = model.part('shared-view', [BED_X + 0.02, FLOOR + 0.2, BED_Z + 0.1])
  const set = (shape: Shape) => place(shape, 0, 0, 0, 0.3)
  view.add(INK.glass, set(bar(0.11, 0.075, 0.003)))
  view.add(
    model.accentGlow,
    set(
      move(
        tube(
          [
            [-0.05, -0.033, 0],
            [-0.05, 0.033, 0],
            [0.05, 0.033, 0],
            [0.05, -0.033, 0],
          ],
          0.0014,
          4,
          true,
        ),
        0,
        0,
        0.002,
      ),
    ),
    ...[-1, 1].map((s) => set(move(lungOutline(s), s * 0.018, -0.002, 0.003))),
  )
  model.slide(
    view,
    [0, 2, 4],
    [
      [0, 0, 0],
      [0, 0.008, 0],
      [0, 0, 0],
    ],
  )
}

function lungOutline(side: number): Shape {
  const outline = [
    [0, 0.026],
    [0.012, 0.016],
    [0.018, -0.006],
    [0.016, -0.022],
    [0.003, -0.018],
    [-0.004, 0.0],
  ] as const
  return tube(
    outline.map(([x, y]) => [x * side, y, 0] as const),
    0.0012,
    4,
    true,
  )
}
