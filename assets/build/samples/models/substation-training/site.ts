/** The rest of the site: roads, fence, trees, the control house with its training room, people. */
import { curtainWall, groundLine, railing } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { BAY_1_X, G, PERSON_M } from './scale.ts'

export function addSite(model: Model): void {
  const site = model.part('site')
  site.add(
    INK.grey,
    prism(rectangle(-0.555, 0.24, 0.08, 0.315), G, G + 0.0015),
    prism(rectangle(-0.52, -0.555, -0.43, 0.24), G, G + 0.0015),
  )
  for (const x of [BAY_1_X, 0.0]) {
    site.add(
      INK.pale,
      place(block(0.2, 0.002, 0.012), x, G, -0.15),
      place(block(0.012, 0.002, 0.55), x + 0.105, G, -0.19),
    )
  }
  site.add(
    model.accent,
    groundLine(
      [
        [-0.41, -0.44],
        [-0.17, -0.44],
        [-0.17, -0.03],
        [-0.41, -0.03],
        [-0.41, -0.44],
      ],
      0.004,
      G + 0.0025,
    ),
  )
  site.add(
    INK.slate,
    railing(
      [
        [-0.55, G, -0.55],
        [0.55, G, -0.55],
        [0.55, G, 0.55],
      ],
      0.03,
      0.09,
      0.0016,
    ),
  )
  for (const [x, z] of [
    [-0.52, 0.5],
    [-0.3, 0.52],
    [-0.1, 0.52],
    [0.52, -0.5],
    [0.52, -0.02],
    [0.5, -0.2],
    [0.5, 0.3],
  ] as const)
    tree(site, model.random, 0.07, x, G, z, 0)
  addControlHouse(model)
  addPeople(model)
}

/** The control house, its training room open to the front: operators' desk and the ticket on the wall. */
function addControlHouse(model: Model): void {
  const house = model.part('control-house', [-0.3, G, 0.425])
  house.add(INK.stone, block(0.3, 0.006, 0.15, 0.001))
  house.add(
    INK.white,
    move(block(0.3, 0.08, 0.006), 0, 0.006, -0.072),
    move(block(0.006, 0.08, 0.15), -0.147, 0.006, 0),
    move(block(0.006, 0.08, 0.15), 0.147, 0.006, 0),
  )
  house.add(INK.paper, move(bar(0.32, 0.006, 0.09, 0.001), 0, 0.089, -0.036))
  house.add(model.accentSatin, move(bar(0.32, 0.008, 0.004), 0, 0.09, 0.01))
  const front = curtainWall(0.288, 0.08, 10, 1, 0.0025)
  house.add(INK.glass, move(front.pane, 0, 0.006, 0.01))
  house.add(INK.slate, move(front.frame, 0, 0.006, 0.01))
  house.add(INK.enamelDark, move(bar(0.16, 0.05, 0.002), 0, 0.05, -0.067))
  for (let k = 0; k < 5; k++)
    house.add(
      k === 1 ? model.accentGlow : INK.cloth,
      move(bar(0.1 - (k % 3) * 0.02, 0.004, 0.001), -0.01, 0.066 - k * 0.008, -0.0655),
    )
  for (const x of [-0.07, 0.02]) {
    house.add(INK.timber, move(block(0.06, 0.014, 0.02, 0.001), x, 0.006, -0.03))
    house.add(INK.enamelDark, move(bar(0.03, 0.014, 0.001), x, 0.028, -0.033))
  }
}

/** Operator and supervisor at the breaker, trainees with headsets before the house. */
function addPeople(model: Model): void {
  const people = model.part('people')
  const helmet = (part: Part, x: number, z: number, coat: string, angle: number) => {
    person(part, model.random, PERSON_M, x, G, z, { coat, angle, stride: 0 })
    part.add(INK.enamel, place(drum(0.0023, 0.002, 8), x, G + PERSON_M * 0.965, z))
  }
  helmet(people, BAY_1_X - 0.02, -0.135, model.accent.color, Math.PI)
  helmet(people, BAY_1_X + 0.03, -0.13, '#8fa3ad', Math.PI - 0.3)
  helmet(people, 0.09, 0.36, '#c9c2b4', 1.2)
  for (const [x, z] of [
    [-0.38, 0.47],
    [-0.3, 0.475],
    [-0.22, 0.47],
  ] as const) {
    person(people, model.random, PERSON_M, x, G + 0.006, z, {
      angle: Math.PI,
      coat: '#e4dfd5',
      stride: 0,
    })
    people.add(
      INK.enamelDark,
      place(bar(0.004, 0.0022, 0.002), x, G + 0.006 + PERSON_M * 0.935, z - 0.0018),
    )
    people.add(
      model.accentGlow,
      groundLine(
        [
          [x - 0.016, z + 0.012],
          [x + 0.016, z + 0.012],
        ],
        0.002,
        G + 0.008,
      ),
    )
  }
}
