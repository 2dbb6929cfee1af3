/** The compressor part of the metaverse-factory model and what stands with it. */
import { curtainWall, railing, stairs } from '../../kit/building.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import { addDesk, addRack } from '../../kit/furniture.ts'
import { addRobot, settleRobot } from '../../kit/machines.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, pipe, tube } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

/** A screw compressor in growing states of assembly: bed, shell, motor, pipes. */
export function addCompressor(
  model: Model,
  part: Part,
  x: number,
  y: number,
  z: number,
  done: number,
): void {
  part.add(INK.timber, place(block(0.05, 0.004, 0.036), x, y, z))
  part.add(
    INK.enamelGrey,
    place(
      tube(
        [
          [-0.018, 0.016, 0],
          [0.006, 0.016, 0],
        ],
        0.011,
        12,
      ),
      x,
      y,
      z,
    ),
  )
  if (done > 0.9)
    part.add(
      model.accentSatin,
      place(
        tube(
          [
            [0.007, 0.016, 0],
            [0.021, 0.016, 0],
          ],
          0.0125,
          12,
        ),
        x,
        y,
        z,
      ),
    )
  if (done > 1)
    part.add(
      INK.iron,
      place(
        pipe(
          [
            [-0.008, 0.02, 0],
            [-0.008, 0.034, 0],
            [0.012, 0.034, 0],
            [0.012, 0.026, 0],
          ],
          0.0028,
          6,
        ),
        x,
        y,
        z,
      ),
    )
}

export function addCells(model: Model, line: Part): void {
  const spots = [
    [-0.3, 0.1, 0],
    [-0.16, 0.1, 0],
    [0.1, 0.1, 0],
    [0.22, 0.1, 0],
    [-0.2, 0.29, Math.PI],
    [0.16, 0.29, Math.PI],
  ] as const
  spots.forEach(([x, z, angle], i) => {
    const robot = addRobot(model, `robot-${i + 1}`, x, G + 0.012, z, angle, 0.125)
    line.add(INK.graphite, place(block(0.07, 0.012, 0.07, 0.003), x, G, z))
    if (i % 2 === 1) {
      settleRobot(model, robot, line)
      return
    }
    const a = [0, 1.2, 2.4, 3.6, 4.8, 6]
    const phase = i % 4 === 0 ? 1 : -1
    model.swing(robot.turret, [0, 1, 0], a, [
      0,
      0.55 * phase,
      0.55 * phase,
      -0.5 * phase,
      -0.5 * phase,
      0,
    ])
    model.swing(robot.lower, [1, 0, 0], a, [0.12, 0.42, 0.2, 0.4, 0.15, 0.12])
    model.swing(robot.upper, [1, 0, 0], a, [0.35, 0.1, 0.45, 0.08, 0.4, 0.35])
  })
  const fence = (points: readonly (readonly [number, number])[]) =>
    line.add(
      INK.slate,
      railing(
        points.map(([x, z]) => [x, G, z] as const),
        0.036,
        0.04,
        0.0018,
      ),
    )
  fence([
    [-0.38, 0.15],
    [-0.38, 0.03],
    [-0.08, 0.03],
    [-0.08, 0.15],
  ])
  fence([
    [0.02, 0.15],
    [0.02, 0.03],
    [0.29, 0.03],
    [0.29, 0.15],
  ])
  fence([
    [-0.28, 0.24],
    [-0.28, 0.35],
    [-0.12, 0.35],
    [-0.12, 0.24],
  ])
  fence([
    [0.08, 0.24],
    [0.08, 0.35],
    [0.24, 0.35],
    [0.24, 0.24],
  ])
  for (const [x, z] of [
    [-0.02, 0.05],
    [0.36, 0.05],
    [-0.36, 0.29],
    [0.3, 0.3],
  ] as const) {
    line.add(INK.enamel, place(block(0.034, 0.062, 0.022, 0.002), x, G, z))
    line.add(INK.enamelDark, place(bar(0.02, 0.016, 0.002), x, G + 0.046, z + 0.0115))
    line.add(model.accentGlow, place(drum(0.003, 0.012, 6), x + 0.012, G + 0.062, z))
  }
}

export function addControlRoom(model: Model): void {
  const room = model.part('control-room')
  const y = G + 0.1
  const z = -0.36
  const x = -0.36
  room.add(INK.white, place(block(0.28, 0.008, 0.22, 0.002), x, y, z))
  for (const [dx, dz] of [
    [-0.12, 0.09],
    [0.12, 0.09],
    [0.12, -0.09],
  ] as const)
    room.add(INK.graphite, place(drum(0.006, 0.1, 8), x + dx, G, z + dz))
  const front = curtainWall(0.27, 0.085, 8, 1, 0.003)
  const side = curtainWall(0.21, 0.085, 6, 1, 0.003)
  room.add(
    INK.glass,
    place(front.pane, x, y + 0.008, z + 0.105),
    place(side.pane, x + 0.135, y + 0.008, z, Math.PI / 2),
  )
  room.add(
    INK.graphite,
    place(front.frame, x, y + 0.008, z + 0.105),
    place(side.frame, x + 0.135, y + 0.008, z, Math.PI / 2),
  )
  room.add(INK.timber, place(block(0.28, 0.09, 0.006), x, y + 0.006, z - 0.105))
  room.add(INK.enamelDark, place(bar(0.2, 0.055, 0.004, 0.001), x, y + 0.058, z - 0.099))
  for (let i = 0; i < 3; i++)
    room.add(
      model.accentGlow,
      place(bar(0.05, 0.004 + i * 0.006, 0.002), x - 0.06 + i * 0.06, y + 0.05, z - 0.096),
    )
  for (const dx of [-0.07, 0, 0.07]) {
    addDesk(room, 0.05, x + dx, y + 0.008, z - 0.01, 0)
    sitter(room, model.random, PERSON_M, x + dx, y + 0.008, z + 0.018, Math.PI)
  }
  person(room, model.random, PERSON_M, x + 0.09, y + 0.008, z + 0.06, { coat: model.accent.color })
  room.add(INK.pale, place(stairs(0.05, 0.1, 0.15, 12), x + 0.175, G, z + 0.06, Math.PI))
  room.add(
    INK.graphite,
    railing(
      [
        [x + 0.2, G, z + 0.06],
        [x + 0.2, G + 0.1, z - 0.09],
      ],
      0.026,
      0.03,
      0.0015,
    ),
  )
  addDesk(room, 0.06, x - 0.04, G, z + 0.02, 0.1)
  room.add(
    INK.pale,
    place(block(0.09, 0.05, 0.035, 0.002), x - 0.09, G, z - 0.08),
    place(block(0.06, 0.06, 0.05, 0.002), x + 0.04, G, z - 0.07),
  )
}

export function addStore(model: Model): void {
  const store = model.part('store')
  addRack(model, store, 5, 5, 0.05, 0.37, G, -0.44)
  addRack(model, store, 5, 5, 0.05, 0.37, G, -0.33)
  store.add(
    INK.graphite,
    place(block(0.01, 0.18, 0.012, 0.001), 0.3, G, -0.385),
    place(block(0.26, 0.003, 0.006), 0.37, G, -0.385),
  )
  store.add(model.accentSatin, place(bar(0.03, 0.014, 0.03, 0.003), 0.315, G + 0.09, -0.385))
}
