/** The truss part of the large-space-vr model and what stands with it. */
import { curtainWall } from '../../kit/building.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import { addDesk } from '../../kit/furniture.ts'
import type { Model } from '../../kit/model.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'
import { truss } from './ship.ts'

export function addTruss(model: Model): void {
  const rig = model.part('tracking-rig')
  const y = G + 0.5
  for (const z of [0.06, 0.5]) rig.add(INK.graphite, truss([-0.5, y, z], [0.5, y, z]))
  for (const x of [-0.5, 0.5]) rig.add(INK.graphite, truss([x, y, 0.06], [x, y, 0.5]))
  for (const x of [-0.5, 0.5])
    for (const z of [0.06, 0.5]) {
      rig.add(
        INK.graphite,
        ...[-1, 1].flatMap((dx) =>
          [-1, 1].map((dz) =>
            strut(
              [x + dx * 0.011, G, z + dz * 0.011],
              [x + dx * 0.011, y + 0.024, z + dz * 0.011],
              0.004,
            ),
          ),
        ),
      )
      for (let k = 0; k < 12; k++)
        rig.add(
          INK.graphite,
          strut(
            [x - 0.011, G + k * 0.042, z + 0.011],
            [x + 0.011, G + (k + 1) * 0.042, z + 0.011],
            0.0022,
          ),
        )
      rig.add(INK.slate, place(block(0.05, 0.008, 0.05, 0.002), x, G, z))
    }
  for (let i = 0; i < 6; i++)
    for (const z of [0.06, 0.5]) {
      const x = -0.42 + i * 0.168
      rig.add(
        INK.enamel,
        move(turn(bar(0.024, 0.022, 0.034, 0.003), 'x', z > 0.3 ? 2.5 : 0.6), x, y - 0.018, z),
      )
      rig.add(
        model.accentGlow,
        move(
          turn(move(drum(0.008, 0.004, 12), 0, 0, 0), 'x', z > 0.3 ? -2.1 : 2.1),
          x,
          y - 0.029,
          z + (z > 0.3 ? -0.013 : 0.013),
        ),
      )
    }
}

export function addPlayers(model: Model): void {
  const players = model.part('players')
  const spots = [
    [0.3, 0.262, Math.PI, 0.038],
    [-0.02, 0.2, 3.4, 0.038],
    [0.08, 0.28, 2.7, 0.038],
    [-0.1, 0.29, 3.9, 0.038],
    [0.2, 0.16, 3, 0.038],
    [-0.14, 0.39, 3.1, 0.026],
    [-0.36, 0.3, 2.2, 0],
    [-0.4, 0.22, 1.2, 0],
    [0.46, 0.42, 4, 0],
  ] as const
  for (const [x, z, angle, lift] of spots) {
    person(players, model.random, PERSON_M, x, G + lift, z, { angle })
    const set = (shape: Shape) => place(shape, x, G + lift, z, angle)
    players.add(INK.black, set(move(bar(0.0095, 0.0055, 0.005, 0.001), 0, PERSON_M * 0.93, 0.0042)))
    players.add(
      model.accentSatin,
      set(move(bar(0.012, 0.016, 0.006, 0.0015), 0, PERSON_M * 0.72, -0.007)),
    )
  }
}

export function addControl(model: Model): void {
  const desk = model.part('control-desk')
  desk.add(INK.white, place(block(0.16, 0.006, 0.11, 0.002), -0.42, G, 0.44))
  addDesk(desk, 0.06, -0.46, G + 0.006, 0.43, Math.PI)
  addDesk(desk, 0.06, -0.385, G + 0.006, 0.43, Math.PI)
  person(desk, model.random, PERSON_M, -0.44, G + 0.006, 0.472, {
    angle: Math.PI,
    coat: '#5d6670',
    stride: 0,
  })
  const screen = curtainWall(0.14, 0.07, 3, 1, 0.003)
  desk.add(INK.glass, place(screen.pane, -0.42, G + 0.006, 0.39))
  desk.add(INK.slate, place(screen.frame, -0.42, G + 0.006, 0.39))
}
