/** The square before the door: paving, ramp, parcel lockers, beds, neighbours on their way. */
import { groundLine, railing } from '../../kit/building.ts'
import { bench, hedge, lampPost, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle, roundRectangle } from '../../kit/outlines.ts'
import { person, sitter } from '../../kit/people.ts'
import { ball, drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, extrude, prism } from '../../kit/solids.ts'
import { FLOOR, G, HALL, PERSON_M } from './scale.ts'

export function addSquare(model: Model): void {
  const square = model.part('square')
  square.add(INK.paper, prism(rectangle(-0.54, 0.1, 0.54, 0.54), G, G + 0.003, { chamfer: 0.001 }))
  for (let k = 0; k < 10; k++) {
    const z = 0.13 + k * 0.043
    square.add(
      INK.pale,
      groundLine(
        [
          [-0.53, z],
          [0.53, z],
        ],
        0.0012,
        G + 0.0034,
      ),
    )
  }
  square.add(
    model.accentGlow,
    groundLine(
      [
        [0, 0.54],
        [0, HALL.z1 + 0.02],
      ],
      0.005,
      G + 0.004,
    ),
  )
  // A ramp of one in twelve beside the step, with a rail.
  square.add(
    INK.stone,
    place(
      turn(
        extrude(
          [
            [0, 0],
            [0.17, 0],
            [0.17, 0.011],
          ],
          0.05,
        ),
        'y',
        0,
      ),
      -0.23,
      G + 0.003,
      0.126,
    ),
    place(block(0.12, 0.006, 0.04, 0.001), 0, G + 0.003, 0.12),
  )
  square.add(
    INK.slate,
    railing(
      [
        [-0.23, G + 0.003, 0.152],
        [-0.06, G + 0.014, 0.152],
      ],
      0.024,
      0.03,
      0.0022,
    ),
  )
  addCanopy(model)
  addBeds(model)
  addNeighbours(model)
}

function addCanopy(model: Model): void {
  const canopy = model.part('canopy', [0, FLOOR, HALL.z1])
  canopy.add(INK.white, move(bar(0.24, 0.007, 0.1, 0.002), 0, 0.092, 0.03))
  canopy.add(model.accentSatin, move(bar(0.242, 0.012, 0.003), 0, 0.092, 0.081))
  for (const x of [-0.1, 0.1])
    canopy.add(INK.timber, move(block(0.01, 0.09, 0.01, 0.001), x, 0, 0.0))
  for (const [k, w] of [0.02, 0.02, 0.02, 0.02].entries())
    canopy.add(INK.white, move(bar(w, 0.018, 0.003), -0.045 + k * 0.03, 0.108, 0.08))
}

function addBeds(model: Model): void {
  const beds = model.part('garden')
  for (const [x, z, w, d] of [
    [-0.36, 0.4, 0.26, 0.16],
    [0.34, 0.42, 0.28, 0.13],
  ] as const) {
    const outline = roundRectangle(w, d, 0.035, 4).map(([a, b]): Point2 => [a + x, b + z])
    beds.add(INK.stone, prism(outline, G + 0.003, G + 0.013, { chamfer: 0.0015 }))
    beds.add(
      INK.lawn,
      prism(
        outline.map(([a, b]): Point2 => [x + (a - x) * 0.93, z + (b - z) * 0.9]),
        G + 0.013,
        G + 0.015,
      ),
    )
  }
  for (const [x, z, h] of [
    [-0.43, 0.39, 0.12],
    [-0.31, 0.43, 0.1],
    [0.28, 0.43, 0.11],
    [0.42, 0.41, 0.13],
  ] as const)
    tree(beds, model.random, h, x, G + 0.013, z)
  hedge(beds, 0.2, 0.014, 0.014, -0.36, G + 0.014, 0.345)
  for (const [x, z] of [
    [-0.36, 0.3],
    [0.34, 0.33],
  ] as const)
    bench(beds, 0.09, 0.013, x, G + 0.003, z)
  for (const x of [-0.16, 0.16]) lampPost(beds, 0.13, x, G, 0.48, Math.PI)
  const lockers = model.part('lockers', [0.44, G + 0.003, 0.17])
  lockers.add(INK.enamel, block(0.13, 0.055, 0.028, 0.002))
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 5; k++)
      lockers.add(
        k === 2 && row === 1 ? model.accentGlow : paint('satin', '#a9bfa9'),
        move(bar(0.0205, 0.0135, 0.002), -0.046 + k * 0.023, 0.012 + row * 0.0165, 0.0145),
      )
  lockers.add(INK.slate, move(bar(0.14, 0.004, 0.05, 0.001), 0, 0.062, 0.008))
}

/** Among them somebody in a wheelchair, and a robot that brings papers home. */
function addNeighbours(model: Model): void {
  const people = model.part('neighbours')
  for (const [x, z] of [
    [0.03, 0.17],
    [-0.02, 0.22],
    [0.06, 0.27],
    [-0.07, 0.34],
    [0.02, 0.42],
    [0.14, 0.2],
    [0.22, 0.26],
    [-0.27, 0.2],
    [0.42, 0.21],
    [-0.16, 0.47],
    [0.1, 0.5],
  ] as const)
    person(people, model.random, PERSON_M, x, G + 0.003, z)
  const [x, z] = [-0.2, 0.126]
  sitter(people, model.random, PERSON_M, x, G + 0.008, z, Math.PI / 2)
  for (const side of [-1, 1])
    people.add(
      INK.rubber,
      tube(
        Array.from({ length: 14 }, (_, i) => {
          const a = (i / 14) * Math.PI * 2
          return [
            x - 0.002 + Math.cos(a) * 0.0085,
            G + 0.015 + Math.sin(a) * 0.0085,
            z + side * 0.009,
          ] as const
        }),
        0.0011,
        4,
        true,
      ),
    )
  people.add(INK.slate, place(bar(0.004, 0.016, 0.016), x - 0.009, G + 0.026, z))
  const robot = model.part('errand-robot', [0.16, G + 0.003, 0.36])
  robot.add(INK.enamel, move(block(0.03, 0.026, 0.022, 0.004), 0, 0.006, 0))
  robot.add(model.accentGlow, move(bar(0.016, 0.003, 0.001), 0, 0.025, 0.0115))
  for (const dx of [-0.009, 0.009])
    robot.add(
      INK.rubber,
      move(ball(0.006, 8, 5), dx, 0.006, 0.008),
      move(ball(0.006, 8, 5), dx, 0.006, -0.008),
    )
  robot.add(INK.slate, move(drum(0.001, 0.03, 6), 0.011, 0.032, -0.008))
  model.slide(
    robot,
    [0, 4, 8],
    [
      [0, 0, 0],
      [0.02, 0, -0.16],
      [0, 0, 0],
    ],
  )
}
