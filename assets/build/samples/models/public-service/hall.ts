/** The hall part of the public-service model and what stands with it. */
import { groundLine, stairs } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { circle } from '../../kit/outlines.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { G, FLOOR, PERSON_M, ROOF_Y, FRONT, GAP } from './scale.ts'

export function arc(radius: number, from: number, to: number, steps: number): Point2[] {
  return Array.from({ length: steps + 1 }, (_, i): Point2 => {
    const a = from + ((to - from) * i) / steps
    return [Math.cos(a) * radius, Math.sin(a) * radius]
  })
}

/** A curved wall piece between two angles. */
export function curved(
  inner: number,
  outer: number,
  from: number,
  to: number,
  y0: number,
  y1: number,
  steps = 10,
  chamfer = 0,
): Shape {
  return prism([...arc(outer, from, to, steps), ...arc(inner, from, to, steps).reverse()], y0, y1, {
    round: true,
    bottom: true,
    chamfer,
  })
}

export function addHall(model: Model): void {
  const hall = model.part('hall')
  hall.add(INK.stone, prism(circle(0.51, 60), G, G + 0.006, { round: true, chamfer: 0.001 }))
  hall.add(
    INK.white,
    prism(circle(0.495, 60), G + 0.006, G + 0.012, { round: true, chamfer: 0.001 }),
  )
  hall.add(INK.paper, prism(circle(0.48, 60), G + 0.012, FLOOR, { round: true, chamfer: 0.001 }))
  for (const r of [0.12, 0.235, 0.33])
    hall.add(INK.brass, groundLine([...circle(r, 48), [r, 0]], 0.0016, FLOOR + 0.0006))
  for (let k = 0; k < 24; k++) {
    const a = (k / 24) * Math.PI * 2
    hall.add(
      INK.pale,
      groundLine(
        [
          [Math.cos(a) * 0.125, Math.sin(a) * 0.125],
          [Math.cos(a) * 0.33, Math.sin(a) * 0.33],
        ],
        0.0012,
        FLOOR + 0.0004,
      ),
    )
  }
  hall.add(
    model.accentGlow,
    groundLine(
      [
        [0, 0.56],
        [0, 0.13],
      ],
      0.006,
      FLOOR + 0.001,
    ),
    groundLine([...arc(0.2, FRONT, FRONT + 2.2, 20)], 0.004, FLOOR + 0.001),
    groundLine([...arc(0.2, FRONT - 2.2, FRONT, 20)], 0.004, FLOOR + 0.001),
  )
  const from = FRONT + GAP
  const to = FRONT - GAP + Math.PI * 2
  hall.add(INK.white, curved(0.462, 0.47, from + 0.6, to - 0.6, FLOOR, FLOOR + 0.1, 28, 0.001))
  for (let k = 0; k <= 36; k++) {
    const a = from + ((to - from) * k) / 36
    const [x, z] = [Math.cos(a) * 0.466, Math.sin(a) * 0.466]
    if (k % 3 === 0)
      hall.add(INK.white, place(block(0.012, ROOF_Y - FLOOR, 0.022, 0.002), x, FLOOR, z, -a))
    else if (a > from + 0.6 && a < to - 0.6)
      hall.add(INK.timber, place(block(0.006, 0.07, 0.003), x, FLOOR + 0.1, z, -a))
    else hall.add(INK.slate, strut([x, FLOOR, z], [x, ROOF_Y, z], 0.003))
  }
  hall.add(INK.pale, place(stairs(0.3, 0.018, 0.05, 3), 0, G, 0.535, Math.PI))
  for (const [a, h] of [
    [0.2, 0.1],
    [-0.3, 0.11],
    [2.9, 0.1],
    [3.5, 0.12],
  ] as const)
    tree(hall, model.random, h, Math.cos(a) * 0.54, G, Math.sin(a) * 0.54)
}

/** Twelve service bays along the back wall: desk, screen, name fin, digital human in glass. */
export function addCounters(model: Model): void {
  const desks = model.part('service-bays')
  const n = 11
  for (let k = 0; k < n; k++) {
    const a = FRONT + 0.95 + ((Math.PI * 2 - 1.9) * k) / (n - 1)
    const set = (shape: Shape) =>
      place(
        shape,
        Math.cos(a) * 0.385,
        FLOOR,
        Math.sin(a) * 0.385,
        Math.atan2(-Math.cos(a), -Math.sin(a)),
      )
    desks.add(
      INK.timber,
      set(move(block(0.1, 0.026, 0.022, 0.003), 0, 0, 0.012)),
      set(move(bar(0.106, 0.004, 0.03, 0.001), 0, 0.028, 0.012)),
    )
    desks.add(model.accentGlow, set(move(bar(0.094, 0.0022, 0.001), 0, 0.006, 0.0236)))
    desks.add(INK.white, set(move(block(0.004, 0.085, 0.075, 0.001), -0.058, 0, -0.02)))
    desks.add(INK.enamelDark, set(move(bar(0.07, 0.034, 0.003, 0.001), 0, 0.085, -0.062)))
    desks.add(
      k % 3 === 1 ? model.accentGlow : INK.cloth,
      set(move(bar(0.03, 0.004, 0.001), -0.012, 0.092, -0.06)),
      set(move(bar(0.05, 0.0025, 0.001), -0.004, 0.083, -0.06)),
    )
    desks.add(INK.glass, set(move(drum(0.014, 0.052, 14), 0, 0.0, -0.022)))
    const [px, pz] = [Math.cos(a) * 0.407, Math.sin(a) * 0.407]
    person(desks, model.random, PERSON_M, px, FLOOR, pz, {
      angle: Math.atan2(-px, -pz),
      coat: k % 2 ? model.accent.color : '#e4dfd5',
      stride: 0,
    })
    desks.add(
      INK.cloth,
      ...[-0.026, 0.026].flatMap((dx) => [
        set(move(bar(0.02, 0.004, 0.018), dx, 0.014, 0.05)),
        set(move(bar(0.02, 0.016, 0.003), dx, 0.024, 0.06)),
        set(move(bar(0.003, 0.013, 0.003), dx, 0.0065, 0.05)),
      ]),
    )
    if (k % 4 !== 2)
      sitter(
        desks,
        model.random,
        PERSON_M,
        Math.cos(a) * 0.337 + Math.sin(a) * 0.026,
        FLOOR,
        Math.sin(a) * 0.337 - Math.cos(a) * 0.026,
        Math.atan2(Math.cos(a), Math.sin(a)),
      )
  }
}
