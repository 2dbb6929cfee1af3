/** The virtual half of the dragon-boat model: river, hills in layers, finish gate, buoys. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, prism, sheet, strut } from '../../kit/solids.ts'
import { G, GOLD, WATER_Y } from './scale.ts'

const X0 = 0.55
const FRONT_Z = 0.05
const BACK_Z = -0.55

/** Small waves that are still at the edges of the block. */
function wave(x: number, z: number): number {
  const inside = Math.min(1, (X0 - Math.abs(x)) * 8, (0.3 - Math.abs(z)) * 8)
  return (Math.sin(x * 24 + z * 9) * 0.0035 + Math.sin(z * 31 - x * 12) * 0.0028) * inside
}

export function addRiver(model: Model): void {
  const river = model.part('river')
  const middle = (FRONT_Z + BACK_Z) / 2
  river.add(
    paint('satin', '#7fa3ae'),
    prism(rectangle(-X0, BACK_Z, X0, FRONT_Z), G, WATER_Y - 0.01),
  )
  river.add(INK.water, move(sheet(X0 * 2, FRONT_Z - BACK_Z, 34, wave), 0, WATER_Y, middle))
  const edge = (from: Point3, to: Point3) => strut(from, to, 0.003, 0.006)
  river.add(
    model.accentGlow,
    edge([-X0, WATER_Y, FRONT_Z], [X0, WATER_Y, FRONT_Z]),
    edge([X0, WATER_Y, FRONT_Z], [X0, WATER_Y, BACK_Z]),
    edge([-X0, WATER_Y, FRONT_Z], [-X0, WATER_Y, BACK_Z]),
  )
  for (const z of [-0.235, -0.025])
    for (let k = 0; k < 9; k++) {
      const x = -0.5 + k * 0.118
      river.add(
        k % 2 ? INK.white : model.accentSatin,
        place(ball(0.011, 8, 5), x, WATER_Y + 0.003, z),
      )
    }
  for (const [x, z, l] of [
    [-0.4, -0.18, 0.1],
    [-0.42, -0.08, 0.12],
    [0.22, -0.2, 0.05],
    [0.24, -0.07, 0.06],
  ] as const)
    river.add(
      INK.white,
      place(bar(l, 0.002, 0.006), x, WATER_Y + 0.005, z, z < -0.13 ? 0.12 : -0.12),
    )
}

/** Outline of a ridge from x = −w to w, by peaks [x, height, breadth]. */
function ridge(width: number, peaks: readonly (readonly [number, number, number])[]): Point2[] {
  const top = Array.from({ length: 45 }, (_, i): Point2 => {
    const x = -width + (i / 44) * 2 * width
    const y = peaks.reduce(
      (most, [px, height, breadth]) =>
        Math.max(most, height * Math.exp(-(((x - px) / breadth) ** 2))),
      0.02 + 0.006 * Math.sin(x * 40),
    )
    return [x, y]
  })
  return [[-width, 0], ...top, [width, 0]]
}

export function addLandscape(model: Model): void {
  const hills = model.part('hills')
  const layers = [
    [
      -0.535,
      '#c9d0cf',
      [
        [-0.38, 0.3, 0.12],
        [-0.1, 0.4, 0.1],
        [0.16, 0.3, 0.12],
        [0.42, 0.36, 0.1],
      ],
    ],
    [
      -0.495,
      '#a3b3b4',
      [
        [-0.47, 0.2, 0.1],
        [-0.22, 0.27, 0.09],
        [0.05, 0.21, 0.1],
        [0.32, 0.25, 0.11],
      ],
    ],
    [
      -0.45,
      '#7d9494',
      [
        [-0.5, 0.12, 0.08],
        [-0.34, 0.16, 0.07],
        [-0.08, 0.11, 0.1],
        [0.2, 0.14, 0.08],
        [0.48, 0.17, 0.08],
      ],
    ],
  ] as const
  for (const [z, colour, peaks] of layers)
    hills.add(
      paint('matte', colour),
      move(extrude(ridge(X0, peaks), 0.022, { round: true }), 0, WATER_Y - 0.004, z),
    )
  const sun = model.part('sun', [0.2, WATER_Y + 0.36, -0.565])
  sun.add(model.accentSatin, turn(drum(0.075, 0.008, 40), 'x', Math.PI / 2))
  model.slide(
    sun,
    [0, 4, 8],
    [
      [0, 0, 0],
      [0, 0.03, 0],
      [0, 0, 0],
    ],
  )
  hills.add(INK.slate, strut([0.2, WATER_Y, -0.56], [0.2, WATER_Y + 0.36, -0.56], 0.006))
  addPavilion(model, -0.41, -0.405)
}

/** A waterside pavilion with an upturned roof. */
function addPavilion(model: Model, x: number, z: number): void {
  const hall = model.part('pavilion', [x, WATER_Y, z])
  hall.add(INK.stone, block(0.13, 0.014, 0.08, 0.002))
  for (const sx of [-1, 1])
    for (const sz of [-1, 1])
      hall.add(model.accent, move(block(0.007, 0.06, 0.007), sx * 0.046, 0.014, sz * 0.026))
  hall.add(
    INK.graphite,
    move(
      lathe(
        [
          [0.098, 0.006],
          [0.06, 0.016],
          [0.03, 0.04],
          [0.008, 0.056],
          [0, 0.07],
        ],
        4,
      ),
      0,
      0.07,
      0,
    ),
  )
}

/** The finish: a gateway of three bays that spans the lane. */
export function addFinish(model: Model): void {
  const gate = model.part('finish-gate', [0.43, WATER_Y, -0.13])
  const set = (shape: Shape) => turn(shape, 'y', Math.PI / 2)
  for (const x of [-0.15, -0.085, 0.085, 0.15]) {
    const tall = Math.abs(x) < 0.1 ? 0.2 : 0.15
    gate.add(model.accent, set(move(drum(0.008, tall, 12), x, -0.01, 0)))
    gate.add(INK.stone, set(move(block(0.026, 0.016, 0.03, 0.002), x, -0.006, 0)))
  }
  const roof = (width: number, y: number, x: number) => {
    const eaves: Point3[] = [
      [-width / 2, 0.02, 0],
      [-width * 0.38, 0.002, 0],
      [0, 0, 0],
      [width * 0.38, 0.002, 0],
      [width / 2, 0.02, 0],
    ]
    gate.add(INK.graphite, set(move(tube(eaves, 0.011, 6), x, y, 0)))
    gate.add(INK.slate, set(move(bar(width * 0.8, 0.02, 0.014, 0.002), x, y + 0.014, 0)))
    gate.add(GOLD, set(move(bar(width * 0.74, 0.014, 0.012), x, y - 0.018, 0)))
  }
  roof(0.22, 0.205, 0)
  roof(0.1, 0.15, -0.125)
  roof(0.1, 0.15, 0.125)
  gate.add(model.accentGlow, set(move(bar(0.15, 0.026, 0.006), 0, 0.164, 0)))
  gate.add(INK.white, set(move(bar(0.09, 0.012, 0.009), 0, 0.164, 0)))
}
