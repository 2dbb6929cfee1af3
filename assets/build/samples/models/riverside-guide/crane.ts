/** The old coal-wharf crane on its rails: portal, turning house, lattice jib with its goose head, and the grab. */
import { ladder } from '../../kit/building.ts'
import { deck } from '../../kit/decks.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { bankZ, TOP } from './scale.ts'

export const CRANE_X = 0.24
export const CRANE_Z = bankZ(CRANE_X) - 0.085
/** The rails follow the bank here. */
const RAIL_TURN = 0.26
const GAUGE_M = 0.1
const PORTAL_M = 0.13

/** A four-chord lattice that narrows from `wide` to a sixth of it. */
function lattice(from: Point3, to: Point3, wide: number, bays: number, thick: number): Shape {
  const corner = (t: number, sx: number, sy: number): Point3 => {
    const half = (wide / 2) * (1 - (5 / 6) * t)
    const mid = from.map((value, k) => value + (to[k]! - value) * t)
    return [mid[0]! + sx * half, mid[1]! + sy * half * 0.7, mid[2]! - sy * half * 0.7]
  }
  const signs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const
  const rods: Shape[] = signs.map(([sx, sy]) => strut(corner(0, sx, sy), corner(1, sx, sy), thick))
  for (let k = 0; k < bays; k++)
    signs.forEach(([sx, sy], i) => {
      const [nx, ny] = signs[(i + 1) % 4]!
      const ends = k % 2 ? [k + 1, k] : [k, k + 1]
      rods.push(
        strut(corner(ends[0]! / bays, sx, sy), corner(ends[1]! / bays, nx, ny), thick * 0.55),
      )
    })
  return join(...rods)
}

export function addCrane(model: Model): void {
  const rails = model.part('crane-rails')
  for (const out of [-0.035, -0.135])
    rails.add(
      INK.iron,
      deck(
        [-0.16, 0.16].map((dx): Point3 => {
          const side = out + 0.085
          const [c, s] = [Math.cos(RAIL_TURN), Math.sin(RAIL_TURN)]
          return [CRANE_X + dx * c + side * s, TOP + 0.0024, CRANE_Z - dx * s + side * c]
        }),
        { width: 0.0028, thickness: 0.0022 },
      ),
    )
  const crane = model.part('crane', [CRANE_X, TOP, CRANE_Z], undefined, RAIL_TURN)
  addPortal(model, crane)
  const top = model.part('crane-top', [0, PORTAL_M + 0.012, 0], crane, 0.55)
  addHouse(model, top)
  addJib(model, top)
  model.swing(top, [0, 1, 0], [0, 9, 18], [0, -0.5, 0])
}

function addPortal(model: Model, crane: Part): void {
  const half = GAUGE_M / 2
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      crane.add(
        model.accentSatin,
        strut([x * half, 0.012, z * half], [x * 0.03, PORTAL_M, z * 0.03], 0.009, 0.009),
      )
      crane.add(INK.graphite, place(bar(0.036, 0.011, 0.01, 0.002), x * half, 0.0075, z * half))
    }
    const side = (y: number, z: number): Point3 => [
      x * (half - (half - 0.03) * (y / PORTAL_M)),
      y,
      z,
    ]
    crane.add(
      model.accentSatin,
      strut(side(0.05, -0.042), side(0.05, 0.042), 0.006),
      strut(side(0.05, -0.042), side(PORTAL_M, 0.03), 0.0036),
      strut(side(0.05, 0.042), side(PORTAL_M, -0.03), 0.0036),
    )
  }
  for (const z of [-1, 1])
    crane.add(model.accentSatin, strut([-0.042, 0.05, z * 0.042], [0.042, 0.05, z * 0.042], 0.006))
  crane.add(model.accentSatin, place(bar(0.076, 0.01, 0.076, 0.002), 0, PORTAL_M, 0))
  crane.add(INK.graphite, place(drum(0.031, 0.01, 24, 0.001), 0, PORTAL_M + 0.004, 0))
  crane.add(INK.slate, place(turn(ladder(0.009, 0.125, 0.007), 'x', -0.14), 0, 0.002, 0.05))
  crane.add(INK.timber, place(bar(0.082, 0.003, 0.082), 0, 0.055, 0))
}

function addHouse(model: Model, top: Part): void {
  top.add(
    model.accentSatin,
    place(block(0.058, 0.042, 0.074, 0.003), 0, 0.004, -0.028),
    place(block(0.022, 0.03, 0.026, 0.002), 0.036, 0.006, 0.022),
  )
  top.add(INK.enamel, place(block(0.062, 0.004, 0.078, 0.002), 0, 0.046, -0.028))
  top.add(INK.graphite, place(block(0.064, 0.004, 0.1, 0.001), 0, 0, -0.014))
  top.add(
    INK.enamelDark,
    place(bar(0.0225, 0.013, 0.0265), 0.0364, 0.025, 0.0224),
    ...[-0.05, -0.03, -0.01].flatMap((z) =>
      [-1, 1].map((s) => place(bar(0.0012, 0.012, 0.011), s * 0.029, 0.03, z)),
    ),
  )
  for (const s of [-1, 1])
    top.add(
      model.accentSatin,
      strut([s * 0.022, 0.048, 0.004], [s * 0.005, 0.15, -0.012], 0.0046),
      strut([s * 0.022, 0.048, -0.06], [s * 0.005, 0.15, -0.012], 0.0036),
      strut([s * 0.016, 0.088, -0.002], [s * 0.015, 0.088, -0.043], 0.0024),
    )
  top.add(INK.graphite, place(turn(drum(0.006, 0.014, 12), 'z', Math.PI / 2), 0.007, 0.15, -0.012))
}

function addJib(model: Model, top: Part): void {
  const foot: Point3 = [0, 0.02, 0.03]
  const head: Point3 = [0, 0.285, 0.2]
  const nose: Point3 = [0, 0.262, 0.282]
  const tail: Point3 = [0, 0.3, 0.15]
  top.add(model.accentSatin, lattice(foot, head, 0.034, 8, 0.0036))
  top.add(
    model.accentSatin,
    ...[-1, 1].flatMap((s) => [
      strut([s * 0.004, tail[1], tail[2]], [s * 0.004, head[1], head[2]], 0.0036),
      strut([s * 0.004, head[1] + 0.006, head[2]], [s * 0.002, nose[1], nose[2]], 0.0036),
      strut([s * 0.004, head[1] - 0.014, head[2] - 0.008], [s * 0.002, nose[1], nose[2]], 0.0028),
      strut([s * 0.004, tail[1], tail[2]], [s * 0.004, head[1] - 0.014, head[2] - 0.008], 0.0028),
    ]),
  )
  top.add(
    INK.graphite,
    strut([0, 0.15, -0.012], tail, 0.003),
    strut([0, 0.13, -0.01], [0, 0.15, 0.113], 0.0044),
    ...[nose, head, tail].map(([x, y, z]) =>
      place(turn(drum(0.0075, 0.008, 10), 'z', Math.PI / 2), x + 0.004, y, z),
    ),
  )
  // The counterweight rocks behind the mast, as the jib lifts.
  top.add(model.accentSatin, strut([0, 0.15, -0.012], [0, 0.106, -0.088], 0.0056))
  top.add(INK.graphite, place(bar(0.03, 0.032, 0.022, 0.003), 0, 0.1, -0.092))
  const grab = model.part('crane-grab', [nose[0], nose[1], nose[2] + 0.007], top)
  grab.add(
    INK.graphite,
    ...[-1, 1].map((s) =>
      tube(
        [
          [s * 0.002, 0, 0],
          [s * 0.005, -0.165, 0],
        ],
        0.0008,
        4,
      ),
    ),
    move(bar(0.02, 0.008, 0.012, 0.001), 0, -0.167, 0),
  )
  for (const s of [-1, 1])
    grab.add(
      INK.iron,
      move(
        extrude(
          [
            [s * 0.001, -0.036],
            [s * 0.016, -0.032],
            [s * 0.021, -0.018],
            [s * 0.001, -0.016],
          ],
          0.024,
        ),
        0,
        -0.167,
        0,
      ),
      strut([s * 0.008, -0.168, 0], [s * 0.018, -0.186, 0], 0.0026),
    )
}
