/** Round the stage: LED arc with skyline, seats, lighting rig with beams, roaming audience, control. */
import { addDesk } from '../../kit/furniture.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { sitter } from '../../kit/people.ts'
import { arc, latticeMast, latticeRing, polar, ringWall } from '../../kit/ring-walls.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { FLOOR, G, PERSON_M, RIG_Y, STAGE_Y } from './scale.ts'

const BACK_FROM = Math.PI * 1.12
const BACK_TO = Math.PI * 1.88
const SCREEN_R = 0.535

export function addScreen(model: Model): void {
  const screen = model.part('led-arc')
  const span = { from: BACK_FROM, to: BACK_TO, steps: 24 }
  screen.add(
    INK.graphite,
    ringWall({ inner: SCREEN_R, outer: SCREEN_R + 0.012, y0: FLOOR, y1: FLOOR + 0.34, ...span }),
  )
  screen.add(
    paint('satin', '#39424c'),
    ringWall({
      inner: SCREEN_R - 0.002,
      outer: SCREEN_R,
      y0: FLOOR + 0.06,
      y1: FLOOR + 0.33,
      ...span,
    }),
  )
  for (let k = 0; k < 22; k++) {
    const angle = BACK_FROM + 0.06 + ((BACK_TO - BACK_FROM - 0.12) * k) / 21
    const tall = 0.05 + model.random.between(0, 0.085) + (k % 7 === 3 ? 0.06 : 0)
    const set = (shape: Shape, r: number) => {
      const [x, z] = polar(r, angle)
      return place(shape, x, FLOOR + 0.06, z, Math.PI / 2 - angle)
    }
    screen.add(
      paint('satin', k % 2 ? '#5a6876' : '#6c7a87'),
      set(block(0.05, tall, 0.004), SCREEN_R - 0.004),
    )
    if (k % 7 === 3)
      screen.add(INK.brass, set(move(block(0.008, 0.04, 0.003), 0, tall, 0), SCREEN_R - 0.004))
    for (let j = 0; j < 2; j++)
      screen.add(
        paint('satin', '#f2cf8a'),
        set(
          move(
            bar(0.004, 0.005, 0.001),
            model.random.between(-0.012, 0.012),
            tall * (0.35 + j * 0.3),
            0,
          ),
          SCREEN_R - 0.0066,
        ),
      )
  }
  const [mx, mz] = polar(SCREEN_R - 0.004, Math.PI * 1.64)
  screen.add(
    paint('satin', '#f4e4c0'),
    place(
      turn(drum(0.026, 0.002, 28), 'x', Math.PI / 2),
      mx,
      FLOOR + 0.27,
      mz,
      Math.PI / 2 - Math.PI * 1.64,
    ),
  )
  screen.add(
    model.accentGlow,
    tube(
      arc(SCREEN_R - 0.002, BACK_FROM, BACK_TO, 24).map(([x, z]) => [x, FLOOR + 0.335, z] as const),
      0.002,
      4,
    ),
  )
}

export function addSeats(model: Model): void {
  const seats = model.part('seats')
  const span = { from: BACK_FROM + 0.06, to: BACK_TO - 0.06, steps: 22 }
  for (const [inner, y1] of [
    [0.445, 0.018],
    [0.485, 0.04],
  ] as const)
    seats.add(
      INK.timberDark,
      ringWall({ inner, outer: inner + 0.042, y0: FLOOR, y1: FLOOR + y1, ...span }),
    )
  for (const [r, y, n, shift] of [
    [0.47, 0.018, 13, 0],
    [0.511, 0.04, 14, 0.06],
  ] as const)
    for (let k = 0; k < n; k++) {
      const angle = span.from + 0.08 + shift / 2 + ((span.to - span.from - 0.16) * k) / n
      const [x, z] = polar(r, angle)
      const facing = Math.atan2(-x, -z)
      seats.add(
        model.accentSatin,
        place(move(block(0.018, 0.011, 0.014), 0, 0, 0.002), x, FLOOR + y, z, facing),
      )
      seats.add(
        model.accentSatin,
        place(
          block(0.018, 0.026, 0.004),
          x - Math.sin(facing) * 0.007,
          FLOOR + y,
          z - Math.cos(facing) * 0.007,
          facing,
        ),
      )
      if ((k * 7 + n) % 6 === 0)
        sitter(seats, model.random, PERSON_M, x, FLOOR + y + 0.001, z, facing)
    }
}

export function addRig(model: Model): void {
  const rig = model.part('lighting-rig')
  rig.add(INK.graphite, latticeRing(0.3, 0.022, RIG_Y, RIG_Y + 0.024))
  for (const angle of [0.16, 0.84, 1.25, 1.75].map((k) => k * Math.PI)) {
    const foot = polar(0.55, angle)
    const tip = polar(0.322, angle)
    rig.add(INK.graphite, latticeMast(foot, G, RIG_Y + 0.03, 0.016))
    for (const y of [RIG_Y + 0.004, RIG_Y + 0.024])
      rig.add(INK.graphite, strut([foot[0], y, foot[1]], [tip[0], y, tip[1]], 0.004))
    rig.add(INK.slate, place(block(0.034, 0.006, 0.034, 0.001), foot[0], FLOOR - 0.001, foot[1]))
  }
  for (let k = 0; k < 8; k++) addHead(model, rig, ((k + 0.5) / 8) * Math.PI * 2)
  addBeam(model, 'beam-left', 0.66, [-0.07, STAGE_Y, 0.16])
  addBeam(model, 'beam-right', 0.34, [0.1, STAGE_Y, 0.16])
  addBeam(model, 'beam-lane', 1.9, [0.14, STAGE_Y, -0.06])
  addBeam(model, 'beam-ballroom', 1.1, [-0.13, STAGE_Y, -0.06])
}

function addHead(model: Model, rig: Part, angle: number): void {
  const [x, z] = polar(0.311, angle)
  const set = (shape: Shape) => place(shape, x, RIG_Y - 0.004, z, Math.atan2(-x, -z))
  rig.add(
    INK.enamelDark,
    set(bar(0.02, 0.008, 0.016)),
    set(move(bar(0.003, 0.02, 0.008), -0.0105, -0.01, 0)),
    set(move(bar(0.003, 0.02, 0.008), 0.0105, -0.01, 0)),
  )
  const head = (shape: Shape) => set(move(turn(shape, 'x', -0.6), 0, -0.018, 0))
  rig.add(INK.black, head(move(drum(0.0085, 0.024, 8), 0, -0.014, 0)))
  rig.add(model.accentGlow, head(move(drum(0.0075, 0.002, 8), 0, -0.0155, 0)))
}

/** A cone of light from the rig to a place on the stage; `turns` is its angle in half turns. */
function addBeam(model: Model, name: string, turns: number, to: Point3): void {
  const [x, z] = polar(0.3, turns * Math.PI)
  const beam = model.part(name)
  beam.add(
    paint('glass', '#ffe3b0'),
    tube([[x, RIG_Y - 0.03, z], to], (t) => 0.006 + 0.042 * t, 18),
  )
}

export function addControl(model: Model): void {
  const desk = model.part('show-control')
  const [x, z] = polar(0.5, Math.PI * 0.97)
  desk.add(INK.timber, place(block(0.12, 0.012, 0.07, 0.002), x, FLOOR, z, -1.45))
  for (const k of [-0.03, 0.03]) {
    const [dx, dz] = [x + 0.004, z + k]
    addDesk(desk, 0.05, dx, FLOOR + 0.012, dz, -Math.PI / 2)
    sitter(
      desk,
      model.random,
      PERSON_M,
      dx - 0.022,
      FLOOR + 0.013,
      dz,
      Math.PI / 2,
      model.accent.color,
    )
  }
}
