/** The centre part of the public-service model and what stands with it. */
import { curtainWall, railing } from '../../kit/building.ts'
import { bench, planter } from '../../kit/figures.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { circle } from '../../kit/outlines.ts'
import { bar, block } from '../../kit/solids.ts'
import { arc, curved } from './hall.ts'
import { FLOOR, PERSON_M, FRONT } from './scale.ts'

export function addCentre(model: Model): void {
  const centre = model.part('guide-desk')
  centre.add(
    INK.white,
    place(
      lathe(
        [
          [0.1, 0],
          [0.1, 0.005],
          [0.094, 0.006],
          [0.094, 0.01],
          [0, 0.01],
        ],
        48,
      ),
      0,
      FLOOR,
      0,
    ),
  )
  centre.add(
    INK.timber,
    curved(
      0.066,
      0.084,
      FRONT + 0.55,
      FRONT - 0.55 + Math.PI * 2,
      FLOOR + 0.01,
      FLOOR + 0.036,
      30,
      0.001,
    ),
  )
  centre.add(
    INK.white,
    curved(
      0.062,
      0.088,
      FRONT + 0.55,
      FRONT - 0.55 + Math.PI * 2,
      FLOOR + 0.036,
      FLOOR + 0.04,
      30,
      0.001,
    ),
  )
  centre.add(
    model.accentGlow,
    tube(
      arc(0.0845, FRONT + 0.57, FRONT - 0.57 + Math.PI * 2, 32).map(
        ([x, z]) => [x, FLOOR + 0.016, z] as const,
      ),
      0.0014,
      4,
    ),
  )
  centre.add(INK.enamel, place(drum(0.026, 0.01, 24, 0.002), 0, FLOOR + 0.01, 0))
  centre.add(INK.glass, place(drum(0.024, 0.078, 24), 0, FLOOR + 0.02, 0))
  person(centre, model.random, 0.064, 0, FLOOR + 0.02, 0, {
    coat: model.accent.color,
    angle: 0,
    stride: 0,
  })
  const ring = model.part('notice-ring', [0, FLOOR + 0.155, 0])
  ring.add(INK.enamelDark, curved(0.139, 0.143, 0, Math.PI * 2 - 0.001, -0.018, 0.018, 56))
  ring.add(
    INK.brass,
    ...[-0.02, 0.02].map((y) =>
      tube(
        circle(0.141, 48).map(([x, z]) => [x, y, z] as const),
        0.0018,
        5,
        true,
      ),
    ),
  )
  for (let k = 0; k < 22; k++) {
    const a = (k / 22) * Math.PI * 2
    const set = (shape: Shape, y: number) =>
      place(shape, Math.cos(a) * 0.1435, y, Math.sin(a) * 0.1435, Math.PI / 2 - a)
    ring.add(
      k % 4 === 0 ? model.accentGlow : INK.cloth,
      set(bar(0.024, 0.005, 0.001), 0.007),
      set(bar(k % 3 ? 0.026 : 0.016, 0.003, 0.001), -0.003),
      set(bar(k % 2 ? 0.018 : 0.028, 0.003, 0.001), -0.01),
    )
  }
  model.swing(ring, [0, 1, 0], [0, 6, 12, 18, 24], [0, 1.5708, 3.1416, 4.7124, 6.2832])
}

/** A low gallery for neighbourhood meetings on the right, with round tables and steps. */
export function addMezzanine(model: Model): void {
  const side = model.part('community-forum')
  const lounge = [
    [0.3, 0.26],
    [-0.3, 0.26],
  ] as const
  for (const [x, z] of lounge) {
    side.add(INK.timber, place(drum(0.082, 0.004, 32, 0.001), x, FLOOR, z))
    side.add(
      INK.white,
      place(
        lathe(
          [
            [0.016, 0],
            [0.006, 0.004],
            [0.005, 0.018],
            [0.03, 0.02],
            [0.03, 0.023],
            [0, 0.023],
          ],
          18,
        ),
        x,
        FLOOR + 0.004,
        z,
      ),
    )
    side.add(model.accentGlow, place(drum(0.014, 0.002, 16), x, FLOOR + 0.027, z))
    for (let k = 0; k < 5; k++) {
      const a = k * 1.257 + 0.3
      const [px, pz] = [x + Math.cos(a) * 0.052, z + Math.sin(a) * 0.052]
      side.add(INK.cloth, place(drum(0.011, 0.011, 12, 0.002), px, FLOOR + 0.004, pz))
      if (k !== 3)
        sitter(side, model.random, PERSON_M, px, FLOOR + 0.006, pz, Math.atan2(x - px, z - pz))
    }
  }
  for (const s of [-1, 1])
    for (let k = 0; k < 3; k++) {
      const [x, z] = [s * (0.14 + k * 0.036), 0.35 - k * 0.012]
      side.add(INK.enamel, place(block(0.018, 0.036, 0.012, 0.003), x, FLOOR, z, Math.PI))
      side.add(
        INK.enamelDark,
        place(bar(0.013, 0.014, 0.002, 0.0005), x, FLOOR + 0.027, z + 0.0065),
      )
      side.add(model.accentGlow, place(bar(0.008, 0.002, 0.0005), x, FLOOR + 0.03, z + 0.0078))
    }
  for (const [x, z] of [
    [-0.17, 0.43],
    [0.17, 0.43],
    [-0.42, 0.1],
    [0.42, 0.1],
  ] as const)
    planter(side, model.random, 0.016, x, FLOOR, z)
  bench(side, 0.06, 0.011, -0.22, FLOOR, 0.41, 0.4)
  bench(side, 0.06, 0.011, 0.22, FLOOR, 0.41, -0.4)
  side.add(
    INK.slate,
    railing(
      [
        [0.38, FLOOR, 0.27],
        [0.36, FLOOR, 0.33],
        [0.31, FLOOR, 0.37],
      ],
      0.02,
      0.03,
      0.0014,
    ),
    railing(
      [
        [-0.38, FLOOR, 0.27],
        [-0.36, FLOOR, 0.33],
        [-0.31, FLOOR, 0.37],
      ],
      0.02,
      0.03,
      0.0014,
    ),
  )
  const glazing = curtainWall(0.1, 0.05, 4, 1, 0.002)
  for (const s of [-1, 1]) {
    side.add(INK.glass, place(glazing.pane, s * 0.25, FLOOR, 0.445, s * 0.5))
    side.add(INK.slate, place(glazing.frame, s * 0.25, FLOOR, 0.445, s * 0.5))
  }
}
