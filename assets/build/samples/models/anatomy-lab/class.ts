/** Dais and stand, the short-axis slices in glass, and the class of the anatomy-lab model. */
import { addDesk } from '../../kit/furniture.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { G, HEART, LINING, MUSCLE, MUSCLE_PALE, PERSON_M } from './scale.ts'

export function addDais(model: Model): void {
  const dais = model.part('dais')
  for (const [radius, y, height, ink] of [
    [0.27, 0, 0.016, INK.white],
    [0.225, 0.016, 0.02, INK.enamelGrey],
    [0.18, 0.036, 0.014, INK.white],
  ] as const)
    dais.add(ink, place(drum(radius, height, 48, 0.002), 0.02, G + y, -0.05))
  const pulse = Array.from({ length: 97 }, (_, i): Point3 => {
    const a = (i / 96) * Math.PI * 2
    const beat = (i % 24) / 24
    const spike = beat > 0.4 && beat < 0.6 ? Math.sin((beat - 0.4) * 31.4) * 0.014 : 0
    return [
      0.02 + Math.cos(a) * 0.248,
      G + 0.026 + Math.max(-0.004, spike),
      -0.05 + Math.sin(a) * 0.248,
    ]
  })
  dais.add(model.accentGlow, tube(pulse, 0.0018, 4))
  for (const [x, z, high] of [
    [-0.05, -0.13, 0.36],
    [0.1, -0.2, 0.3],
    [0.12, 0.01, 0.24],
  ] as const) {
    dais.add(INK.brass, strut([x * 1.1, G + 0.05, z], [x, high, z + 0.01], 0.006))
    dais.add(INK.brass, place(drum(0.016, 0.006, 14, 0.002), x * 1.1, G + 0.05, z))
  }
  // An arm holds the piece of wall that was taken off.
  const held: Point3 = [HEART[0] - 0.17, HEART[1] - 0.12, HEART[2] + 0.08]
  dais.add(INK.brass, tube([[-0.25, G + 0.016, 0.07], [-0.25, 0.26, 0.06], held], 0.0035, 7))
  dais.add(INK.brass, place(drum(0.016, 0.006, 14, 0.002), -0.25, G + 0.016, 0.07))
}

/** Outline of a short-axis slice: the ring of the left ventricle and the crescent of the right. */
function slice(size: number): { ring: Shape; crescent: Shape; blood: Shape } {
  const round = (r: number, x: number, y: number, wide = 1): Point2[] =>
    circle(1, 20).map(([a, b]) => [x + a * r * wide, y + b * r])
  const crescent: Point2[] = [
    ...Array.from({ length: 15 }, (_, i): Point2 => {
      const a = 1.75 + (i / 14) * 2.8
      return [Math.cos(a) * size * 1.55 - size * 0.1, Math.sin(a) * size * 1.25]
    }),
    ...Array.from({ length: 15 }, (_, i): Point2 => {
      const a = 4.55 - (i / 14) * 2.8
      return [Math.cos(a) * size * 1.04, Math.sin(a) * size * 1.04]
    }),
  ]
  return {
    ring: extrude(round(size, 0, 0), 0.006, { holes: [round(size * 0.52, 0, 0)], round: true }),
    crescent: extrude(crescent, 0.006, { round: true }),
    blood: extrude(round(size * 0.5, 0, 0), 0.003, { round: true }),
  }
}

/** Four upright panes along the rim, from the base to the apex. */
export function addSlices(model: Model): void {
  const rack = model.part('slices')
  for (let k = 0; k < 4; k++) {
    const a = 1.26 - k * 0.37
    const set = (shape: Shape) =>
      place(shape, Math.cos(a) * 0.46, G, Math.sin(a) * 0.46, Math.PI / 2 - a)
    const made = slice(0.034 - k * 0.0052)
    rack.add(INK.timber, set(block(0.13, 0.014, 0.03, 0.002)))
    rack.add(INK.glass, set(move(block(0.12, 0.13, 0.004), 0, 0.014, 0)))
    rack.add(MUSCLE, set(move(made.ring, 0.012, 0.08, 0)))
    rack.add(MUSCLE_PALE, set(move(made.crescent, 0.012, 0.08, 0)))
    rack.add(LINING, set(move(made.blood, 0.012, 0.08, 0)))
    rack.add(model.accentGlow, set(move(bar(0.03, 0.003, 0.002), -0.035, 0.022, 0.0155)))
  }
}

export function addClass(model: Model): void {
  const room = model.part('class')
  for (const [x, z, angle] of [
    [-0.4, 0.06, 2.1],
    [-0.34, 0.24, 2.6],
    [-0.14, 0.39, 3],
  ] as const) {
    addDesk(room, 0.085, x, G, z, angle + Math.PI, '#2f6f6b')
    room.add(
      INK.slate,
      place(
        drum(0.012, 0.022, 12, 0.002),
        x + Math.sin(angle) * -0.055,
        G,
        z - Math.cos(angle) * 0.055,
      ),
    )
  }
  for (const [x, z, angle] of [
    [-0.44, 0.1, 1.9],
    [-0.38, 0.3, 2.4],
    [-0.15, 0.46, 3],
    [-0.22, 0.44, 2.8],
    [0.04, 0.3, 3.2],
    [0.1, 0.33, 3.5],
    [-0.02, 0.34, 3],
    [0.26, 0.1, 4.4],
    [0.24, 0.26, 0.8],
    [0.31, 0.2, 0.7],
  ] as const) {
    person(room, model.random, PERSON_M, x, G, z, {
      angle,
      coat: model.random.pick(['#e4dfd5', '#f1efea', '#8fa3ad']),
      stride: 0,
    })
    room.add(
      INK.black,
      place(move(bar(0.0085, 0.005, 0.005), 0, 0, 0.0042), x, G + PERSON_M * 0.93, z, angle),
    )
  }
  person(room, model.random, PERSON_M * 1.05, 0.05, G + 0.016, 0.18, {
    angle: 0.3,
    coat: model.accent.color,
    stride: 0,
  })
  const scalpel = model.part('scalpel', [-0.02, 0.34, 0.24])
  scalpel.add(INK.steel, turn(move(bar(0.004, 0.002, 0.06), 0, 0, 0), 'x', 0.5))
  scalpel.add(
    model.accentGlow,
    move(
      lathe(
        [
          [0.004, 0],
          [0, 0.012],
        ],
        8,
      ),
      0,
      0.016,
      -0.032,
    ),
  )
  model.slide(
    scalpel,
    [0, 2, 4],
    [
      [0, 0, 0],
      [0.03, -0.05, 0],
      [0, 0, 0],
    ],
  )
}
