/** The lane part of the culture-field model and what stands with it. */
import { bench, lampPost, tree } from '../../kit/figures.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { block, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

export function addLane(model: Model): void {
  const life = model.part('lane-life')
  for (const [x, z] of [
    [0.51, -0.42],
    [0.51, -0.2],
    [0.51, 0.02],
    [0.51, 0.24],
    [-0.4, 0.47],
    [-0.2, 0.48],
    [0.22, 0.48],
    [0.5, 0.47],
  ] as const)
    tree(life, model.random, model.random.between(0.085, 0.115), x, G, z)
  for (let i = 0; i < 18; i++)
    person(
      life,
      model.random,
      PERSON_M,
      model.random.between(-0.5, 0.34),
      G,
      model.random.pick([-0.23, -0.19, 0.055, 0.095, 0.345, 0.38, 0.44, 0.5]),
    )
  for (const z of [-0.3, -0.08, 0.14, 0.4]) lampPost(life, 0.07, 0.487, G, z, Math.PI / 2)
  for (const x of [-0.3, 0.1, 0.32]) bench(life, 0.035, 0.008, x, G, 0.465)
  for (const [x, z] of [
    [-0.35, 0.075],
    [-0.05, 0.075],
    [0.2, 0.075],
    [-0.2, -0.21],
    [0.1, -0.21],
  ] as const) {
    life.add(INK.graphite, strut([x, G + 0.072, z - 0.042], [x, G + 0.072, z + 0.042], 0.0012))
    for (const dz of [-0.02, 0, 0.02])
      life.add(
        dz === 0 ? model.accent : INK.paper,
        place(block(0.001, 0.016, 0.013), x, G + 0.055, z + dz),
      )
  }
  life.add(model.accentSatin, place(move(drum(0.012, 0.028, 10, 0.003), 0, 0, 0), 0.06, G, 0.5))
}
