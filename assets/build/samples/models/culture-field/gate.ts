/** The gate part of the culture-field model and what stands with it. */
import { addFloors } from '../../kit/building.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, drum } from '../../kit/rounds.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, extrude, prism } from '../../kit/solids.ts'
import { G, HOUSE_M, DEPTH_M, PERSON_M, BRICK } from './scale.ts'

export function addGate(model: Model, part: Part, x: number, z: number): void {
  for (const s of [-1, 1])
    part.add(INK.white, place(block(0.006, 0.042, 0.009), x + s * 0.014, G, z))
  part.add(INK.white, place(block(0.038, 0.006, 0.01), x, G + 0.042, z))
  const arc: Point2[] = Array.from({ length: 7 }, (_, i): Point2 => [
    Math.cos((i / 6) * Math.PI) * 0.021,
    Math.sin((i / 6) * Math.PI) * 0.015,
  ])
  part.add(INK.white, place(extrude(arc, 0.008), x, G + 0.048, z))
  part.add(
    model.accent,
    place(
      extrude(
        arc.map(([a, b]) => [a * 0.62, b * 0.62] as const),
        0.0095,
      ),
      x,
      G + 0.05,
      z,
    ),
  )
  part.add(INK.black, place(block(0.022, 0.042, 0.006), x, G, z))
}

/** What shows when the roofs are lifted: floor, partition, bed, table, people. */
export function addRooms(model: Model, part: Part, x: number, z: number): void {
  part.add(
    INK.timber,
    prism(rectangle(x - 0.05, z - 0.07, x + 0.05, z + 0.036), G + 0.042, G + 0.045),
  )
  part.add(INK.white, place(block(0.1, 0.034, 0.003), x, G + 0.045, z - 0.03))
  part.add(
    INK.timberDark,
    place(block(0.03, 0.008, 0.02), x - 0.028, G + 0.045, z + 0.012),
    place(block(0.02, 0.012, 0.02), x + 0.03, G + 0.045, z - 0.05),
  )
  part.add(INK.paper, place(block(0.027, 0.004, 0.017), x - 0.028, G + 0.053, z + 0.012))
  part.add(
    INK.timber,
    place(drum(0.008, 0.011, 8), x + 0.02, G + 0.045, z + 0.015),
    place(block(0.03, 0.026, 0.008), x - 0.01, G + 0.045, z - 0.062),
  )
  person(
    part,
    model.random,
    PERSON_M,
    x + 0.034,
    G + 0.045,
    z + 0.012,
    model.random.next() < 0.4 ? { coat: model.accent.color } : {},
  )
}

export function addArch(model: Model, part: Part, x: number, z: number): void {
  const w = HOUSE_M
  const opening: Point2[] = [
    [-0.03, 0.001],
    [0.03, 0.001],
    [0.03, 0.05],
    ...Array.from({ length: 9 }, (_, i): Point2 => [
      Math.cos(((i + 0.5) / 9) * Math.PI) * 0.03,
      0.05 + Math.sin(((i + 0.5) / 9) * Math.PI) * 0.03,
    ]),
    [-0.03, 0.05],
  ]
  part.add(
    BRICK,
    place(
      extrude(
        [
          [-w / 2, 0],
          [w / 2, 0],
          [w / 2, 0.11],
          [0.03, 0.11],
          [0.02, 0.13],
          [-0.02, 0.13],
          [-0.03, 0.11],
          [-w / 2, 0.11],
        ],
        DEPTH_M,
        { chamfer: 0.0015, holes: [opening] },
      ),
      x,
      G,
      z,
    ),
  )
  for (const y of [0.088, 0.106])
    part.add(INK.white, place(bar(w + 0.004, 0.003, DEPTH_M + 0.004, 0.0008), x, G + y, z))
  part.add(
    model.accentSatin,
    place(bar(0.044, 0.011, 0.003, 0.0008), x, G + 0.098, z + DEPTH_M / 2 + 0.002),
  )
  for (const s of [-1, 1]) {
    part.add(INK.white, place(block(0.007, 0.09, 0.005, 0.001), x + s * 0.04, G, z + DEPTH_M / 2))
    part.add(
      model.accentGlow,
      place(ball(0.005, 8, 6), x + s * 0.04, G + 0.074, z + DEPTH_M / 2 + 0.008),
    )
  }
}

/** The shop front on the street at the east side, with its arcade and a corner pavilion. */
export function addStreetFront(model: Model): void {
  const part = model.part('street-front')
  const x0 = 0.375
  const x1 = 0.465
  addFloors(part, rectangle(x0, -0.46, x1, 0.3), G, 3, {
    storey: 0.052,
    slab: 0.006,
    back: 0.007,
    slabInk: INK.white,
    coreInk: INK.stone,
  })
  for (let i = 0; i < 17; i++) {
    const z = -0.44 + i * 0.045
    for (let f = 0; f < 3; f++) {
      if (i < 16)
        part.add(
          f === 0 ? INK.timberDark : INK.slate,
          place(
            block(0.003, f === 0 ? 0.036 : 0.028, f === 0 ? 0.034 : 0.02),
            x1 - 0.006,
            G + f * 0.052 + (f === 0 ? 0.004 : 0.012),
            z + 0.0225,
          ),
        )
      part.add(BRICK, place(block(0.006, 0.047, 0.007), x1 - 0.005, G + f * 0.052 + 0.003, z))
    }
    if (i % 2 === 0 && i < 16)
      part.add(
        i % 4 === 0 ? model.accent : INK.paper,
        place(turn(bar(0.022, 0.002, 0.036), 'z', -0.35), x1 + 0.008, G + 0.046, z + 0.0225),
      )
  }
  for (let i = 0; i < 4; i++) {
    const z = -0.38 + i * 0.19
    part.add(
      INK.white,
      place(
        extrude(
          [
            [-0.03, 0],
            [0.03, 0],
            [0.024, 0.018],
            [0, 0.03],
            [-0.024, 0.018],
          ],
          0.008,
          { chamfer: 0.001 },
        ),
        x1 - 0.006,
        G + 0.166,
        z,
        Math.PI / 2,
      ),
    )
    part.add(INK.timber, place(block(0.05, 0.004, 0.08), x0 + 0.04, G + 0.166, z + 0.09))
  }
  const tower: Point2[] = Array.from({ length: 8 }, (_, i): Point2 => [
    0.42 + Math.cos((i + 0.5) * 0.7854) * 0.052,
    0.345 + Math.sin((i + 0.5) * 0.7854) * 0.052,
  ])
  addFloors(part, tower, G, 4, {
    storey: 0.052,
    slab: 0.006,
    back: 0.008,
    slabInk: INK.white,
    coreInk: INK.stone,
  })
  const cap = tower.map(([x, z]): Point2 => [0.42 + (x - 0.42) * 0.7, 0.345 + (z - 0.345) * 0.7])
  part.add(INK.stone, prism(cap, G + 0.21, G + 0.24, { chamfer: 0.004 }))
  part.add(model.accentSatin, place(drum(0.02, 0.012, 12, 0.003), 0.42, G + 0.24, 0.345))
  part.add(INK.brass, place(drum(0.0016, 0.05, 5), 0.42, G + 0.25, 0.345))
}
