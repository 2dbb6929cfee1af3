/** The pipe rack part of the hazard-training model and what stands with it. */
import { curtainWall } from '../../kit/building.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import { addDesk } from '../../kit/furniture.ts'
import type { Model } from '../../kit/model.ts'
import { ball, blob, drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { join, move, place, scale, turn } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

export function addPipeRack(model: Model): void {
  const rack = model.part('pipe-rack')
  for (const x of [-0.46, -0.26, -0.06, 0.14, 0.34, 0.5]) {
    for (const z of [-0.09, -0.17]) {
      rack.add(INK.graphite, place(block(0.009, 0.2, 0.009), x, G, z))
      rack.add(INK.pale, place(block(0.02, 0.014, 0.02, 0.002), x, G, z))
    }
    for (const y of [0.13, 0.19])
      rack.add(INK.graphite, place(bar(0.008, 0.008, 0.09), x, G + y, -0.13))
  }
  for (const z of [-0.09, -0.17])
    rack.add(INK.graphite, strut([-0.46, G + 0.2, z], [0.5, G + 0.2, z], 0.007))
  const runs = [
    [0.142, -0.155, 0.009],
    [0.142, -0.13, 0.006],
    [0.142, -0.108, 0.008],
    [0.203, -0.158, 0.007],
    [0.203, -0.136, 0.01],
    [0.201, -0.106, 0.006],
  ] as const
  runs.forEach(([y, z, r], i) => {
    const ink = i === 4 ? model.accentSatin : i % 2 === 0 ? INK.steel : INK.enamelGrey
    rack.add(
      ink,
      pipe(
        [
          [-0.49, G + y, z],
          [0.53, G + y, z],
        ],
        r,
        8,
      ),
    )
  })
  for (const [x, z, y] of [
    [0.25, -0.22, 0.142],
    [0.36, -0.38, 0.203],
    [-0.26, -0.3, 0.142],
    [0.14, 0.02, 0.203],
  ] as const)
    rack.add(
      INK.steel,
      pipe(
        [
          [x, G + y, -0.13],
          [x, G + y + 0.05, -0.13],
          [x, G + y + 0.05, z],
        ],
        0.006,
        7,
      ),
    )
  rack.add(
    INK.slate,
    place(bar(0.9, 0.003, 0.022), 0.02, G + 0.236, -0.175),
    strut([-0.43, G + 0.25, -0.165], [0.47, G + 0.25, -0.165], 0.002),
    strut([-0.43, G + 0.25, -0.185], [0.47, G + 0.25, -0.185], 0.002),
  )
}

export function addHut(model: Model): void {
  const hut = model.part('control-hut')
  const x = -0.37
  const z = 0.37
  hut.add(
    INK.white,
    place(block(0.3, 0.012, 0.26, 0.003), x, G, z),
    place(block(0.3, 0.1, 0.008, 0.001), x, G + 0.012, z - 0.125),
    place(block(0.008, 0.1, 0.25, 0.001), x - 0.146, G + 0.012, z),
  )
  const front = curtainWall(0.292, 0.1, 8, 1, 0.003)
  hut.add(INK.glass, place(front.pane, x, G + 0.012, z + 0.125))
  hut.add(INK.slate, place(front.frame, x, G + 0.012, z + 0.125))
  hut.add(INK.enamelDark, place(bar(0.2, 0.05, 0.003, 0.001), x, G + 0.078, z - 0.119))
  for (let i = 0; i < 5; i++)
    hut.add(
      i === 3 ? model.accentGlow : INK.cloth,
      place(
        bar(0.03, 0.01 + ((i * 7) % 4) * 0.007, 0.002),
        x - 0.076 + i * 0.038,
        G + 0.074,
        z - 0.117,
      ),
    )
  for (const dx of [-0.075, 0, 0.075]) addDesk(hut, 0.056, x + dx, G + 0.012, z - 0.03, 0)
  for (const dx of [-0.07, 0.005, 0.08])
    person(hut, model.random, PERSON_M, x + dx, G + 0.012, z + 0.01, { angle: Math.PI, stride: 0 })
  hut.add(INK.timber, place(block(0.05, 0.024, 0.03, 0.003), x + 0.1, G + 0.012, z + 0.08))
}

/** Hand wheels in the accent colour: the largest one turns, the trainees' task. */
export function addValves(model: Model): void {
  const spots = [
    [0.25, G + 0.11, 0.2],
    [0.16, G + 0.09, 0.2],
    [0.34, G + 0.09, 0.2],
  ] as const
  const group = model.part('valve-station')
  group.add(
    INK.steel,
    pipe(
      [
        [0.06, G + 0.05, 0.2],
        [0.46, G + 0.05, 0.2],
        [0.46, G + 0.05, 0.05],
        [0.46, G + 0.142, 0.05],
        [0.46, G + 0.142, -0.1],
      ],
      0.011,
      10,
    ),
  )
  spots.forEach(([x, y, z], i) => {
    group.add(
      INK.iron,
      place(ball(0.019, 12, 8), x, G + 0.05, z),
      place(drum(0.006, y - G - 0.05, 8), x, G + 0.05, z),
      place(drum(0.014, 0.005, 12), x, G + 0.068, z),
    )
    group.add(INK.stone, place(block(0.02, 0.034, 0.02), x - 0.035, G, z))
    const wheel = model.part(`valve-wheel-${i + 1}`, [x, y, z])
    const r = i === 0 ? 0.034 : 0.024
    const rim = Array.from(
      { length: 18 },
      (_, k) => [Math.cos((k / 18) * 6.2832) * r, 0, Math.sin((k / 18) * 6.2832) * r] as const,
    )
    wheel.add(
      model.accentSatin,
      tube(rim, r * 0.13, 6, true),
      join(...[0, 1, 2].map((k) => turn(bar(r * 1.9, r * 0.12, r * 0.14), 'y', (k * Math.PI) / 3))),
      drum(r * 0.22, r * 0.3, 8),
    )
    model.swing(wheel, [0, 1, 0], [0, 2, 3, 5, 6], [0, 2.6, 2.6, 0, 0])
  })
}

export function addLeak(model: Model): void {
  const leak = model.part('leak-cloud', [0.48, G + 0.05, 0.12])
  for (let i = 0; i < 7; i++) {
    const puff = scale(blob(0.03 + i * 0.006, 1, 0.12, model.random), 1, 0.7, 1)
    leak.add(INK.glass, move(puff, i * 0.008 - 0.02, 0.01 + i * 0.012, i * 0.02 - 0.02))
  }
  model.slide(
    leak,
    [0, 3, 6],
    [
      [0, 0, 0],
      [0.01, 0.014, 0.03],
      [0, 0, 0],
    ],
  )
  const flare = model.part('flare')
  flare.add(
    INK.enamelGrey,
    place(
      lathe(
        [
          [0.014, 0],
          [0.008, 0.1],
          [0.006, 0.62],
          [0.009, 0.63],
          [0.009, 0.66],
          [0, 0.66],
        ],
        12,
      ),
      0.5,
      G,
      -0.48,
    ),
  )
  for (const [dx, dz] of [
    [-0.06, 0.05],
    [0.03, 0.06],
    [-0.05, -0.04],
  ] as const)
    flare.add(INK.slate, strut([0.5, G + 0.5, -0.48], [0.5 + dx, G, -0.48 + dz], 0.002))
  flare.add(
    model.accentGlow,
    place(
      lathe(
        [
          [0, 0],
          [0.009, 0.01],
          [0.007, 0.028],
          [0, 0.055],
        ],
        8,
      ),
      0.5,
      G + 0.66,
      -0.48,
    ),
  )
}
