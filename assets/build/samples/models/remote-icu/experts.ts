/** The experts in the city, the patient's twin on their table, and the line between both rooms. */
import { planter } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { sitter } from '../../kit/people.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { curved } from '../public-service/hall.ts'
import { twin } from './bed.ts'
import { trace } from './machines.ts'
import { BACK_Z, FLOOR, G, PERSON_M, SCREEN, WALL_X } from './scale.ts'

const X = 0.345
const Z = -0.02
const RISE = G + 0.03

export function addExperts(model: Model): void {
  const room = model.part('expert-room')
  room.add(
    INK.white,
    prism(rectangle(WALL_X + 0.03, -0.46, 0.55, 0.4), G, RISE, { chamfer: 0.003 }),
  )
  room.add(INK.timber, prism(rectangle(WALL_X + 0.04, -0.45, 0.54, 0.39), RISE, RISE + 0.002))
  const table = model.part('expert-table')
  table.add(
    INK.white,
    place(
      lathe(
        [
          [0.05, 0],
          [0.03, 0.008],
          [0.026, 0.062],
          [0.1, 0.07],
          [0.104, 0.078],
          [0, 0.078],
        ],
        36,
      ),
      X,
      RISE,
      Z,
    ),
  )
  table.add(
    model.accentGlow,
    tube(
      circle(0.085, 32, X, Z).map(([x, z]) => [x, RISE + 0.079, z] as const),
      0.0018,
      4,
      true,
    ),
  )
  const body = model.part('patient-twin', [X, RISE + 0.05, Z], undefined, -0.6)
  body.add(model.accentGlow, move(twin(0.72), 0, 0, 0.012))
  model.swing(body, [0, 1, 0], [0, 4, 8, 12], [0, 0.5, -0.5, 0])
  addSeats(model)
  addWallScreen(model)
  for (const [x, z] of [
    [0.5, 0.34],
    [0.24, -0.39],
  ] as const)
    planter(room, model.random, 0.026, x, RISE, z)
}

function addSeats(model: Model): void {
  const seats = model.part('experts')
  const coats = ['#f1efea', '#f1efea', '#8fa3ad', '#f1efea'] as const
  for (const [k, a] of [-0.25, 0.75, 1.75, 2.9].entries()) {
    const [x, z] = [X + Math.cos(a) * 0.155, Z + Math.sin(a) * 0.155]
    const angle = Math.atan2(X - x, Z - z)
    const set = (shape: Shape) => place(shape, x, RISE, z, angle)
    seats.add(INK.cloth, set(move(bar(0.046, 0.008, 0.044, 0.003), 0, 0.036, 0)))
    seats.add(INK.cloth, set(move(bar(0.046, 0.056, 0.008, 0.003), 0, 0.072, -0.026)))
    seats.add(INK.slate, set(drum(0.018, 0.004, 12)), set(block(0.008, 0.034, 0.008)))
    sitter(seats, model.random, PERSON_M * 0.94, x, RISE + 0.0015, z, angle, coats[k])
    seats.add(INK.black, set(move(bar(0.024, 0.013, 0.013, 0.004), 0, PERSON_M * 0.69, 0.01)))
  }
}

/** A curved screen behind the experts: trend, picture, list. */
function addWallScreen(model: Model): void {
  const screen = model.part('wall-screen', [X, RISE, Z])
  const [from, to] = [Math.PI + 0.3, Math.PI * 2 - 0.3]
  const r = 0.2
  screen.add(INK.enamelDark, curved(r, r + 0.01, from, to, 0.08, 0.28, 22))
  screen.add(SCREEN, curved(r - 0.002, r, from + 0.02, to - 0.02, 0.09, 0.27, 22))
  for (const a of [from + 0.25, to - 0.25])
    screen.add(
      INK.slate,
      place(block(0.014, 0.1, 0.014), Math.cos(a) * (r + 0.006), 0, Math.sin(a) * (r + 0.006), -a),
    )
  const set = (shape: Shape, a: number, y: number) =>
    place(shape, Math.cos(a) * (r - 0.006), y, Math.sin(a) * (r - 0.006), -Math.PI / 2 - a)
  for (const [k, a] of [from + 0.45, (from + to) / 2, to - 0.45].entries()) {
    screen.add(
      model.accentGlow,
      set(
        trace(0.075, 0.03, (t) => 0.5 + 0.5 * Math.sin(t * 9 + k * 2) * (1 - t * 0.4)),
        a,
        0.19,
      ),
    )
    for (let row = 0; row < 3; row++)
      screen.add(
        INK.cloth,
        set(bar(0.07 - ((row + k) % 3) * 0.018, 0.006, 0.001), a, 0.12 + row * 0.018),
      )
  }
}

/** A bow of light from the camera of the room to the table; what is sent runs along it. */
export function addLink(model: Model): void {
  const link = model.part('link')
  const from: Point3 = [WALL_X - 0.03, FLOOR + 0.43, BACK_Z + 0.03]
  const to: Point3 = [X, RISE + 0.2, Z]
  const bow = (t: number): Point3 => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * 0.12,
    from[2] + (to[2] - from[2]) * t,
  ]
  link.add(
    model.accentGlow,
    tube(
      Array.from({ length: 17 }, (_, i) => bow(i / 16)),
      0.0022,
      5,
    ),
  )
  const packet = model.part('packet', from)
  packet.add(model.accentGlow, ball(0.009, 10, 7))
  packet.add(paint('satin', '#d9f0ec'), ball(0.0065, 8, 6))
  const times = Array.from({ length: 9 }, (_, i) => i * 0.5)
  model.slide(
    packet,
    times,
    times.map((_, i): Point3 => {
      const [x, y, z] = bow(i / 8)
      return [x - from[0], y - from[1], z - from[2]]
    }),
  )
}
