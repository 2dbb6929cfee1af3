/** The trains part of the hub-twin model and what stands with it. */
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, extrude } from '../../kit/solids.ts'
import { TRACK_Y } from './scale.ts'

/** One coach of the train, lengthwise on x: lofted shell, glass band, doors, stripe. */
function coach(model: Model, part: Part, x: number, length: number, nose: number): void {
  const w = 0.021
  const section = (k: number): Point2[] => [
    [-w * k, 0.004],
    [-w * 1.04 * k, 0.018],
    [-w * 0.98 * k, 0.036 * k + 0.003],
    [-w * 0.62 * k, 0.045 * k + 0.001],
    [w * 0.62 * k, 0.045 * k + 0.001],
    [w * 0.98 * k, 0.036 * k + 0.003],
    [w * 1.04 * k, 0.018],
    [w * k, 0.004],
  ]
  part.add(INK.enamel, place(extrude(section(1), length, { round: true }), x, 0, 0, Math.PI / 2))
  if (nose !== 0) {
    const steps = [
      [0.008, 0.96],
      [0.016, 0.86],
      [0.022, 0.7],
    ] as const
    let from = 0
    for (const [to, k] of steps) {
      part.add(
        INK.enamel,
        place(
          extrude(section(k), to - from),
          x + nose * (length / 2 + (from + to) / 2),
          0,
          0,
          Math.PI / 2,
        ),
      )
      from = to
    }
    part.add(
      INK.enamelDark,
      move(bar(0.004, 0.012, 0.026, 0.001), x + nose * (length / 2 + 0.02), 0.026, 0),
    )
    part.add(
      model.accentGlow,
      ...[-1, 1].map((s) =>
        move(bar(0.003, 0.003, 0.006), x + nose * (length / 2 + 0.023), 0.012, s * 0.008),
      ),
    )
  }
  for (const s of [-1, 1]) {
    part.add(INK.enamelDark, move(bar(length * 0.94, 0.011, 0.001), x, 0.0275, s * 0.0213))
    part.add(model.accentSatin, move(bar(length, 0.003, 0.001), x, 0.012, s * 0.0217))
    for (let i = 0; i < 4; i++)
      part.add(
        INK.enamelGrey,
        move(bar(0.013, 0.029, 0.0012), x + (i - 1.5) * length * 0.24, 0.0215, s * 0.0216),
      )
  }
  part.add(
    INK.enamelGrey,
    move(bar(length * 0.3, 0.006, 0.022, 0.001), x - length * 0.2, 0.047, 0),
    move(bar(length * 0.16, 0.006, 0.02, 0.001), x + length * 0.25, 0.047, 0),
  )
  part.add(
    INK.graphite,
    ...[-1, 1].map((s) => move(bar(length * 0.2, 0.008, 0.03), x + s * length * 0.32, 0.002, 0)),
  )
}

export function addTrains(model: Model): void {
  const trains = [
    {
      name: 'train-metro-up',
      at: [-0.02, TRACK_Y + 0.003, 0.225] as Point3,
      coaches: 3,
      travel: 0.09,
    },
    {
      name: 'train-metro-down',
      at: [0.06, TRACK_Y + 0.003, 0.03] as Point3,
      coaches: 2,
      travel: -0.1,
    },
    {
      name: 'train-suburban',
      at: [-0.08, TRACK_Y + 0.003, -0.2] as Point3,
      coaches: 2,
      travel: 0.08,
    },
  ]
  for (const train of trains) {
    const part = model.part(train.name, train.at)
    const length = 0.2
    for (let i = 0; i < train.coaches; i++) {
      const x = (i - (train.coaches - 1) / 2) * (length + 0.006)
      coach(model, part, x, length, i === 0 ? -1 : i === train.coaches - 1 ? 1 : 0)
      if (i > 0)
        part.add(INK.rubber, move(bar(0.008, 0.03, 0.03), x - length / 2 - 0.003, 0.021, 0))
    }
    model.slide(
      part,
      [0, 3, 5, 8, 10],
      [
        [0, 0, 0],
        [train.travel, 0, 0],
        [train.travel, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    )
  }
}
