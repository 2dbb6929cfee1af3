/** What the service adds: the digital guide at the entrance, marks along the way, visitors with glasses. */
import { bench } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { DECK_Y, LAND, PERSON_M } from './scale.ts'

export function addEntrance(model: Model): void {
  const gate = model.part('entrance')
  gate.add(INK.paper, place(drum(0.1, 0.002, 32), 0.33, LAND, 0.46))
  for (const dx of [-0.034, 0, 0.034]) {
    gate.add(INK.enamel, place(block(0.007, 0.02, 0.034, 0.001), 0.315 + dx, LAND, 0.535))
    gate.add(model.accentGlow, place(bar(0.004, 0.001, 0.012), 0.315 + dx, LAND + 0.0205, 0.535))
  }
  gate.add(
    INK.timberDark,
    ...[-0.062, 0.062].map((dx) => place(block(0.006, 0.075, 0.006), 0.332 + dx, LAND, 0.53)),
  )
  gate.add(INK.timber, place(bar(0.15, 0.006, 0.02, 0.001), 0.332, LAND + 0.078, 0.53))
  gate.add(model.accent, place(bar(0.06, 0.014, 0.003), 0.332, LAND + 0.066, 0.533))
  bench(gate, 0.05, 0.01, 0.43, LAND, 0.44, 1.9)
  for (const [x, z] of [
    [-0.06, 0.462],
    [-0.32, 0.4],
  ] as const)
    bench(gate, 0.05, 0.01, x, LAND, z, 0.1)
  addTeaTable(gate)
}

/** A stone table with drum seats under the willows. */
function addTeaTable(part: Part): void {
  const [x, z] = [-0.36, 0.46]
  part.add(INK.pale, place(drum(0.05, 0.002, 20), x, LAND, z))
  part.add(
    INK.stone,
    place(
      lathe(
        [
          [0.012, 0],
          [0.006, 0.004],
          [0.006, 0.012],
          [0.02, 0.014],
          [0.02, 0.017],
          [0, 0.017],
        ],
        12,
      ),
      x,
      LAND,
      z,
    ),
  )
  for (let k = 0; k < 4; k++)
    part.add(
      INK.stone,
      place(
        drum(0.006, 0.009, 8),
        x + Math.cos(k * 1.57 + 0.4) * 0.033,
        LAND,
        z + Math.sin(k * 1.57 + 0.4) * 0.033,
      ),
    )
}

export function addGuide(model: Model): void {
  const guide = model.part('digital-guide')
  const [x, z] = [0.4, 0.5]
  guide.add(INK.enamel, place(drum(0.03, 0.012, 24, 0.002), x, LAND, z))
  guide.add(
    model.accentGlow,
    place(
      tube(
        circle(0.027, 24).map(([a, b]) => [a, 0.0125, b] as const),
        0.0016,
        4,
        true,
      ),
      x,
      LAND,
      z,
    ),
  )
  guide.add(INK.glass, place(drum(0.025, 0.09, 20), x, LAND + 0.012, z))
  // A robe to the ground: the guide is a figure of the garden's time, and plainly not a visitor.
  guide.add(
    model.accentSatin,
    place(
      lathe(
        [
          [0.013, 0],
          [0.008, 0.03],
          [0.0105, 0.048],
          [0.004, 0.054],
        ],
        10,
      ),
      x,
      LAND + 0.014,
      z,
    ),
  )
  guide.add(
    INK.paper,
    place(
      lathe(
        [
          [0.003, 0.052],
          [0.0062, 0.06],
          [0.0055, 0.067],
          [0, 0.07],
        ],
        8,
      ),
      x,
      LAND + 0.014,
      z,
    ),
  )
  guide.add(
    INK.black,
    place(
      lathe(
        [
          [0.006, 0.067],
          [0.004, 0.074],
          [0, 0.077],
        ],
        8,
      ),
      x,
      LAND + 0.014,
      z,
    ),
  )
  guide.add(INK.enamelDark, place(block(0.004, 0.05, 0.034, 0.001), x + 0.05, LAND, z - 0.02, 0.5))
  guide.add(
    model.accentGlow,
    place(bar(0.0012, 0.016, 0.024), x + 0.048, LAND + 0.034, z - 0.0195, 0.5),
  )
}

/** Chevrons of light on the ground and floating names over the sights. */
export function addMarks(model: Model): void {
  const marks = model.part('ar-marks')
  const chevron = prism(
    [
      [-0.009, -0.004],
      [0, 0.006],
      [0.009, -0.004],
      [0.009, 0.001],
      [0, 0.011],
      [-0.009, 0.001],
    ],
    0,
    0.0016,
  )
  for (const [x, z, angle] of [
    [0.33, 0.43, Math.PI],
    [0.275, 0.424, -2],
    [0.2, 0.375, -2.4],
    [0.16, 0.29, Math.PI],
    [0.11, 0.24, -Math.PI / 2],
    [0.06, 0.2, Math.PI],
    [0, 0.165, -Math.PI / 2],
    [0.385, 0.34, 2.7],
    [0.398, 0.2, Math.PI],
  ] as const)
    marks.add(
      model.accentGlow,
      place(chevron, x, z < 0.34 && x < 0.2 ? DECK_Y + 0.001 : LAND + 0.003, z, angle),
    )
  for (const [x, y, z] of [
    [-0.1, 0.36, 0.02],
    [0.37, 0.3, -0.16],
    [-0.4, 0.28, -0.37],
  ] as const) {
    marks.add(INK.enamel, place(bar(0.06, 0.024, 0.003, 0.001), x, y, z, 0.3))
    marks.add(
      model.accentGlow,
      place(bar(0.03, 0.003, 0.0036), x, y + 0.005, z, 0.3),
      place(bar(0.044, 0.002, 0.0036), x, y - 0.003, z, 0.3),
    )
    marks.add(
      model.accentGlow,
      place(
        move(
          lathe(
            [
              [0, -0.012],
              [0.005, 0],
            ],
            6,
          ),
          0,
          0,
          0,
        ),
        x,
        y - 0.013,
        z,
      ),
    )
  }
}

export function addVisitors(model: Model): void {
  const visitors = model.part('visitors')
  const spots = [
    [0.36, LAND, 0.49, 1.2],
    [0.37, LAND, 0.52, 1.6],
    [0.345, LAND, 0.47, 1],
    [0.3, LAND, 0.44, -2],
    [0.165, DECK_Y, 0.27, Math.PI],
    [0.09, DECK_Y, 0.236, -1.6],
    [0.056, DECK_Y, 0.19, 2.6],
    [-0.02, DECK_Y, 0.17, -1.4],
    [-0.11, DECK_Y, 0.05, 0.8],
    [-0.08, DECK_Y, 0, 2.5],
    [-0.14, DECK_Y, 0.02, -1.2],
    [-0.2, DECK_Y, -0.118, -1.6],
    [-0.31, DECK_Y, -0.23, Math.PI],
    [0.26, LAND + 0.006, -0.15, 1.5],
    [0.255, LAND + 0.006, -0.18, 1.7],
    [0.4, LAND, 0.1, 3],
    [0.39, LAND, 0.26, 0.2],
    [-0.05, LAND, -0.43, -1.5],
    [-0.08, LAND, 0.43, -1.6],
    [-0.33, LAND, 0.47, 2],
    [-0.38, LAND, 0.43, 0.4],
    [0.1, LAND, -0.47, Math.PI],
  ] as const
  for (const [x, y, z, angle] of spots) {
    person(visitors, model.random, PERSON_M, x, y, z, { angle })
    const eyes = PERSON_M * 0.935
    visitors.add(
      model.accentGlow,
      place(move(bar(0.0046, 0.0016, 0.0016), 0, eyes, 0.0018), x, y, z, angle),
    )
  }
}
