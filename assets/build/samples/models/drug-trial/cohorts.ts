/** Both arms of the trial on their steps, the curves of a population behind, the capsule in front. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { ball, drum, lathe } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { curved } from '../public-service/hall.ts'
import { G } from './scale.ts'

const PERSON_M = 0.049
const ROWS = 3

/** Three curved steps on each side; who answers the drug wears the accent colour. */
export function addCohorts(model: Model): void {
  for (const [name, middle, treated] of [
    ['treated-arm', Math.PI - 0.5, true],
    ['control-arm', 0.5, false],
  ] as const) {
    const arm = model.part(name)
    for (let row = 0; row < ROWS; row++) {
      const r = 0.31 + row * 0.07
      const y = G + 0.012 + row * 0.022
      const half = 0.52
      arm.add(INK.white, curved(r, r + 0.07, middle - half, middle + half, G, y, 12, 0.002))
      const count = 5 + row
      for (let k = 0; k < count; k++) {
        const a = middle + ((k + 0.5) / count - 0.5) * half * 1.84
        const [x, z] = [Math.cos(a) * (r + 0.032), Math.sin(a) * (r + 0.032)]
        const answers = (k * 3 + row * 2) % 5 < (treated ? 3 : 1)
        person(arm, model.random, PERSON_M, x, y, z, {
          angle: Math.atan2(-x, -0.08 - z),
          coat: answers ? model.accent.color : '#a9a399',
          stride: 0,
        })
      }
    }
    const [x, z] = [Math.cos(middle) * 0.29, Math.sin(middle) * 0.29]
    const set = (shape: Shape) => place(shape, x, G, z, Math.PI / 2 - middle)
    arm.add(INK.enamelDark, set(block(0.09, 0.024, 0.006, 0.001)))
    arm.add(
      treated ? model.accentGlow : INK.cloth,
      set(move(bar(0.07, 0.006, 0.002), 0, 0.013, 0.004)),
    )
  }
}

/** Concentration over time after one dose, one panel for each kind of metaboliser. */
export function addCurves(model: Model): void {
  const curves = model.part('curves')
  const kinds = 6
  for (let k = 0; k < kinds; k++) {
    const ke = 0.1 + k * 0.06
    const ka = 1.1
    const outline: Point2[] = Array.from({ length: 30 }, (_, i): Point2 => {
      const t = (i / 29) * 16
      const c = (ka / (ka - ke)) * (Math.exp(-ke * t) - Math.exp(-ka * t))
      return [-0.27 + (i / 29) * 0.54, 0.006 + c * 0.3]
    })
    const colour = ['#1c7d74', '#35978d', '#56aea5', '#7fc3bc', '#a9d6d1', '#cfe6e2'][k]!
    curves.add(
      paint('matte', colour),
      move(
        extrude([[-0.27, 0], ...outline, [0.27, 0]], 0.01, { round: true }),
        0,
        G + 0.012,
        -0.47 + k * 0.026,
      ),
    )
  }
  curves.add(INK.white, move(block(0.6, 0.012, 0.19, 0.002), 0, G, -0.405))
  for (let k = 0; k <= 8; k++)
    curves.add(INK.slate, move(bar(0.0016, 0.006, 0.008), -0.27 + k * 0.0675, G + 0.013, -0.314))
}

/** A capsule on a stand, its lower half cut open to show the granules. */
export function addCapsule(model: Model): void {
  const capsule = model.part('capsule', [0, G + 0.075, 0.36], undefined, 0.5)
  const r = 0.026
  const half = (way: number) =>
    lathe(
      [
        [r, 0],
        [r, 0.036],
        [r * 0.9, 0.048],
        [r * 0.62, 0.058],
        [0, 0.063],
      ]
        .map(([a, b]) => [a!, b! * way] as const)
        .toSorted((a, b) => a[1] - b[1]),
      20,
    )
  const lie = (shape: Shape) => turn(turn(shape, 'z', -Math.PI / 2), 'z', 0.32)
  capsule.add(model.accentSatin, lie(half(1)))
  capsule.add(INK.glass, lie(half(-1)))
  for (let k = 0; k < 18; k++) {
    const a = k * 2.4
    const d = Math.sqrt((k + 0.5) / 18) * r * 0.72
    capsule.add(
      k % 3 ? INK.white : model.accentSatin,
      lie(
        move(ball(0.0066, 6, 4), Math.cos(a) * d, -0.01 - ((k * 7) % 5) * 0.008, Math.sin(a) * d),
      ),
    )
  }
  capsule.add(
    INK.brass,
    lie(
      move(
        lathe(
          [
            [r * 1.02, -0.003],
            [r * 1.02, 0.003],
          ],
          20,
        ),
        0,
        0,
        0,
      ),
    ),
  )
  const stand = model.part('capsule-stand')
  stand.add(INK.white, place(drum(0.06, 0.01, 32, 0.002), 0, G, 0.36))
  stand.add(INK.brass, place(drum(0.004, 0.045, 10), 0, G + 0.01, 0.36))
  for (const [x, z, angle] of [
    [-0.1, 0.4, 1.9],
    [0.11, 0.42, -1.9],
    [0.14, 0.33, -1.6],
  ] as const)
    person(stand, model.random, PERSON_M, x, G, z, { angle, coat: '#f1efea', stride: 0 })
  model.swing(capsule, [0, 1, 0], [0, 3, 6], [0, 0.4, 0])
}
