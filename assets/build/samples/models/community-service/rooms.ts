/** Waiting place, the corner for the old at the left, the round table for decisions at the right. */
import { bench, planter } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { FLOOR, PERSON_M, SCREEN } from './scale.ts'

export function addWaiting(model: Model): void {
  const room = model.part('waiting')
  for (const [row, z] of [-0.13, -0.07].entries())
    for (let k = 0; k < 4; k++) {
      const x = -0.27 + k * 0.045
      room.add(
        INK.cloth,
        place(block(0.03, 0.012, 0.022, 0.003), x, FLOOR, z),
        place(bar(0.03, 0.018, 0.004), x, FLOOR + 0.018, z + 0.011),
      )
      if ((k + row) % 3 !== 1) sitter(room, model.random, PERSON_M, x, FLOOR + 0.001, z, Math.PI)
    }
  planter(room, model.random, 0.014, -0.09, FLOOR, -0.02)
  planter(room, model.random, 0.014, 0.2, FLOOR, -0.3)
}

/** Two armchairs with a clerk who comes to them, a screen, and a tele-consultation booth. */
export function addElderCorner(model: Model): void {
  const corner = model.part('elder-corner')
  corner.add(paint('matte', '#cfdcc9'), place(drum(0.085, 0.002, 30), -0.41, FLOOR, -0.05))
  const chair = (x: number, z: number, angle: number) => {
    const set = (shape: Shape) => place(shape, x, FLOOR, z, angle)
    corner.add(INK.timber, set(block(0.034, 0.013, 0.03, 0.003)))
    corner.add(
      paint('matte', '#b48a72'),
      set(move(bar(0.034, 0.026, 0.007, 0.003), 0, 0.024, -0.013)),
      ...[-1, 1].map((s) => set(move(bar(0.006, 0.012, 0.028, 0.002), s * 0.017, 0.019, 0))),
    )
  }
  for (const [x, z, angle] of [
    [-0.46, -0.04, 1.2],
    [-0.43, 0.01, 2.1],
  ] as const) {
    chair(x, z, angle)
    sitter(corner, model.random, PERSON_M * 0.96, x, FLOOR + 0.003, z, angle, '#a9a399')
  }
  corner.add(
    INK.white,
    place(
      lathe(
        [
          [0.014, 0],
          [0.004, 0.003],
          [0.004, 0.018],
          [0.024, 0.02],
          [0, 0.022],
        ],
        18,
      ),
      -0.4,
      FLOOR,
      -0.05,
    ),
  )
  sitter(corner, model.random, PERSON_M, -0.368, FLOOR, -0.08, -0.9, model.accent.color)
  corner.add(INK.cloth, place(drum(0.011, 0.011, 12, 0.002), -0.368, FLOOR, -0.08))
  corner.add(INK.white, place(block(0.06, 0.085, 0.05, 0.003), -0.452, FLOOR, -0.16))
  corner.add(SCREEN, place(bar(0.034, 0.05, 0.003, 0.001), -0.452, FLOOR + 0.046, -0.134))
  corner.add(model.accentGlow, place(bar(0.02, 0.003, 0.001), -0.452, FLOOR + 0.056, -0.132))
}

export function addForum(model: Model): void {
  const forum = model.part('forum')
  const [x, z] = [0.37, -0.23]
  forum.add(INK.timber, place(drum(0.1, 0.003, 36), x, FLOOR, z))
  forum.add(
    INK.white,
    place(
      lathe(
        [
          [0.024, 0],
          [0.012, 0.005],
          [0.012, 0.02],
          [0.052, 0.022],
          [0.052, 0.026],
          [0, 0.026],
        ],
        28,
      ),
      x,
      FLOOR + 0.003,
      z,
    ),
  )
  const block3 = model.part('forum-plan', [x, FLOOR + 0.03, z])
  block3.add(INK.lawn, drum(0.04, 0.002, 26))
  for (const [dx, dz, h] of [
    [-0.018, -0.012, 0.016],
    [0.004, -0.018, 0.022],
    [0.02, -0.002, 0.012],
    [-0.012, 0.014, 0.01],
  ] as const)
    block3.add(INK.white, move(block(0.01, h, 0.008), dx, 0.002, dz))
  block3.add(model.accentGlow, move(block(0.006, 0.02, 0.006), 0.01, 0.002, 0.014))
  model.swing(block3, [0, 1, 0], [0, 4, 8, 12], [0, 2.094, 4.189, 6.283])
  for (let k = 0; k < 6; k++) {
    const a = k * 1.047 + 0.2
    const [px, pz] = [x + Math.cos(a) * 0.078, z + Math.sin(a) * 0.078]
    forum.add(INK.cloth, place(drum(0.011, 0.011, 12, 0.002), px, FLOOR + 0.003, pz))
    if (k !== 4)
      sitter(forum, model.random, PERSON_M, px, FLOOR + 0.003, pz, Math.atan2(x - px, z - pz))
  }
  forum.add(INK.enamelDark, place(bar(0.14, 0.06, 0.004, 0.001), x, FLOOR + 0.08, -0.352))
  forum.add(model.accentGlow, place(bar(0.09, 0.004, 0.001), x - 0.01, FLOOR + 0.094, -0.349))
  for (const [w, y] of [
    [0.07, 0.08],
    [0.05, 0.068],
  ] as const)
    forum.add(INK.cloth, place(bar(w, 0.005, 0.001), x - 0.02, FLOOR + y, -0.349))
  bench(forum, 0.08, 0.012, 0.2, FLOOR, -0.14, Math.PI / 2)
  person(forum, model.random, PERSON_M, 0.24, FLOOR, -0.2, { angle: 1.2 })
}
