/** The vehicles part of the metaverse-factory model and what stands with it. */
import { INK } from '../../kit/inks.ts'
import { addGuidedVehicle } from '../../kit/machines.ts'
import type { Model } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar } from '../../kit/solids.ts'
import { G } from './scale.ts'

export function addVehicles(model: Model): void {
  const first = model.part('agv-1', [-0.4, G, 0.43], undefined, Math.PI / 2)
  const second = model.part('agv-2', [0.49, G, 0.3], undefined, Math.PI)
  const third = model.part('agv-3', [-0.1, G, -0.05], undefined, Math.PI / 2)
  for (const part of [first, second, third]) addGuidedVehicle(model, part, 0.05, 0, 0, 0)
  model.slide(
    first,
    [0, 3, 6],
    [
      [0, 0, 0],
      [0.75, 0, 0],
      [0, 0, 0],
    ],
  )
  model.slide(
    second,
    [0, 3, 6],
    [
      [0, 0, 0],
      [0, 0, -0.28],
      [0, 0, 0],
    ],
  )
}

export function addCrane(model: Model): void {
  const crane = model.part('crane', [0.02, G + 0.205, -0.295])
  crane.add(
    model.accentSatin,
    bar(0.014, 0.022, 0.4, 0.002),
    move(bar(0.06, 0.012, 0.012, 0.002), 0, 0, -0.19),
    move(bar(0.06, 0.012, 0.012, 0.002), 0, 0, 0.19),
  )
  crane.add(
    INK.graphite,
    move(bar(0.032, 0.018, 0.03, 0.002), 0, -0.014, 0.05),
    tube(
      [
        [0, -0.02, 0.05],
        [0, -0.08, 0.05],
      ],
      0.0012,
      4,
    ),
    move(drum(0.006, 0.008, 8), 0, -0.09, 0.05),
  )
  crane.add(
    INK.iron,
    tube(
      [
        [0, -0.09, 0.05],
        [0.004, -0.1, 0.05],
        [0, -0.106, 0.05],
        [-0.005, -0.1, 0.05],
      ],
      0.0018,
      5,
    ),
  )
  model.slide(
    crane,
    [0, 3, 6],
    [
      [-0.12, 0, 0],
      [0.22, 0, 0],
      [-0.12, 0, 0],
    ],
  )
  const rails = model.part('crane-rails')
  for (const z of [-0.485, -0.105])
    rails.add(INK.graphite, place(bar(1, 0.01, 0.008), 0, G + 0.193, z))
}
