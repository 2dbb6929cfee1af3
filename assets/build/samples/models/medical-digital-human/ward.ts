/** The gait room behind the leg, 1:20: treadmill with harness, parallel bars, doctor's desk, curves. */
import { addDesk } from '../../kit/furniture.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { polar } from '../../kit/ring-walls.ts'
import { drum, roundPath, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { FLOOR, PERSON_M } from './scale.ts'

const BACK_R = 0.43
const facing = ([x, z]: readonly [number, number]) => Math.atan2(-x, -z)

export function addTreadmill(model: Model): void {
  const mill = model.part('treadmill')
  const [x, z] = polar(BACK_R + 0.01, -Math.PI / 2 - 0.1)
  const set = (shape: Shape) => place(shape, x, FLOOR, z, 0)
  mill.add(INK.enamel, set(block(0.2, 0.014, 0.09, 0.003)))
  mill.add(INK.rubber, set(move(block(0.18, 0.002, 0.056), 0, 0.0135, 0)))
  for (const side of [-1, 1]) {
    const rail: Point3[] = [
      [0.08, 0.012, side * 0.04],
      [0.08, 0.058, side * 0.04],
      [-0.03, 0.058, side * 0.04],
      [-0.03, 0.012, side * 0.04],
    ]
    mill.add(INK.steel, set(tube(roundPath(rail, 0.012, 3), 0.0026, 6)))
    const frame: Point3[] = [
      [-0.07, 0, side * 0.052],
      [-0.07, 0.15, side * 0.052],
      [-0.07, 0.156, 0],
    ]
    mill.add(INK.enamelGrey, set(tube(roundPath(frame, 0.03, 4), 0.0045, 8)))
  }
  mill.add(INK.enamelGrey, set(strut([-0.07, 0.156, 0], [0.012, 0.156, 0], 0.007)))
  for (const dz of [-0.009, 0.009])
    mill.add(model.accentSatin, set(strut([0.006, 0.156, dz * 0.4], [0.004, 0.082, dz], 0.0026)))
  mill.add(
    INK.enamelDark,
    set(move(bar(0.005, 0.03, 0.05, 0.001), 0.1, 0.075, 0)),
    set(strut([0.095, 0.012, 0], [0.1, 0.065, 0], 0.005)),
  )
  mill.add(model.accentGlow, set(move(bar(0.001, 0.014, 0.034), 0.097, 0.077, 0)))
  const patient = model.part('patient')
  person(patient, model.random, PERSON_M, x + 0.004, FLOOR + 0.0155, z, {
    angle: Math.PI / 2,
    coat: model.accent.color,
    stride: 0.12,
  })
  const therapist = model.part('therapist')
  person(therapist, model.random, PERSON_M, x - 0.03, FLOOR, z + 0.085, {
    angle: 2.4,
    coat: '#f1efea',
    stride: 0.03,
  })
}

export function addBars(model: Model): void {
  const bars = model.part('parallel-bars')
  const at = polar(BACK_R, -0.62)
  const set = (shape: Shape) => place(shape, at[0], FLOOR, at[1], facing(at) + Math.PI / 2)
  bars.add(paint('matte', '#cfe2df'), set(block(0.2, 0.004, 0.075, 0.001)))
  for (const side of [-1, 1]) {
    bars.add(
      INK.timber,
      set(strut([-0.095, 0.05, side * 0.028], [0.095, 0.05, side * 0.028], 0.0055)),
    )
    for (const dx of [-0.08, 0.08])
      bars.add(INK.steel, set(strut([dx, 0.003, side * 0.028], [dx, 0.05, side * 0.028], 0.004)))
  }
  for (let k = 0; k < 3; k++)
    bars.add(INK.timber, set(move(block(0.028, 0.008 * (k + 1), 0.05), 0.13 + k * 0.026, 0, 0)))
  const [px, pz] = at
  person(bars, model.random, PERSON_M, px - 0.012, FLOOR + 0.004, pz + 0.01, {
    angle: facing(at) + Math.PI / 2,
    coat: '#8fa3ad',
    stride: 0.1,
  })
  person(bars, model.random, PERSON_M, px - 0.066, FLOOR, pz + 0.05, {
    angle: 0.8,
    coat: '#f1efea',
    stride: 0,
  })
}

export function addDeskOfDoctor(model: Model): void {
  const desk = model.part('doctor-desk')
  const at = polar(BACK_R, Math.PI + 0.6)
  const turned = facing(at)
  const [x, z] = at
  addDesk(desk, 0.11, x, FLOOR, z, turned + Math.PI)
  sitter(
    desk,
    model.random,
    PERSON_M,
    x - Math.sin(turned) * 0.05,
    FLOOR + 0.002,
    z - Math.cos(turned) * 0.05,
    turned,
    '#f1efea',
  )
  desk.add(
    INK.cloth,
    place(
      block(0.03, 0.024, 0.03, 0.003),
      x - Math.sin(turned) * 0.05,
      FLOOR,
      z - Math.cos(turned) * 0.05,
      turned,
    ),
  )
  person(desk, model.random, PERSON_M, x + 0.055, FLOOR, z - 0.055, {
    angle: turned + 0.7,
    coat: '#a9c3cc',
    stride: 0,
  })
}

/** Three screens with the angles of hip, knee and ankle over one stride. */
export function addCurves(model: Model): void {
  const screens = model.part('gait-curves')
  const curves: readonly ((t: number) => number)[] = [
    (t) => Math.cos(t * 2 * Math.PI),
    (t) =>
      1.7 * Math.exp(-(((t - 0.72) / 0.13) ** 2)) +
      0.45 * Math.exp(-(((t - 0.15) / 0.09) ** 2)) -
      0.8,
    (t) => Math.sin(t * 2 * Math.PI - 0.6) * (t > 0.5 ? 1 : 0.5),
  ]
  curves.forEach((curve, k) => {
    const at = polar(0.535, -Math.PI / 2 + (k - 1) * 0.42)
    const set = (shape: Shape) => place(shape, at[0], FLOOR, at[1], facing(at))
    screens.add(INK.enamelDark, set(move(bar(0.19, 0.115, 0.008, 0.002), 0, 0.215, 0)))
    screens.add(paint('satin', '#3c4a4d'), set(move(bar(0.18, 0.105, 0.002), 0, 0.215, 0.0036)))
    screens.add(INK.slate, set(block(0.012, 0.16, 0.01)), set(block(0.08, 0.006, 0.05, 0.001)))
    for (const y of [-0.03, 0, 0.03])
      screens.add(INK.slate, set(move(bar(0.166, 0.0007, 0.001), 0, 0.215 + y, 0.0048)))
    const line = Array.from({ length: 25 }, (_, i): Point3 => [
      (i / 24 - 0.5) * 0.164,
      0.215 + curve(i / 24) * 0.032,
      0.0062,
    ])
    screens.add(model.accentGlow, set(tube(line, k === 1 ? 0.0022 : 0.0014, 4)))
  })
}

/** Cameras of the motion capture on their masts. */
export function addCameras(model: Model): void {
  const cameras = model.part('motion-capture')
  for (const angle of [-2.75, -2.0, -1.14, -0.2]) {
    const at = polar(0.55, angle)
    const set = (shape: Shape) => place(shape, at[0], FLOOR, at[1], facing(at))
    cameras.add(INK.slate, set(strut([0, 0, 0], [0, 0.17, 0], 0.0045)), set(drum(0.014, 0.004, 12)))
    cameras.add(INK.enamel, set(move(bar(0.02, 0.018, 0.024, 0.002), 0, 0.176, 0.004)))
    cameras.add(
      model.accentGlow,
      set(
        move(
          tube(
            [
              [0, 0, 0],
              [0, 0, 0.003],
            ],
            0.007,
            10,
          ),
          0,
          0.176,
          0.016,
        ),
      ),
    )
  }
}
