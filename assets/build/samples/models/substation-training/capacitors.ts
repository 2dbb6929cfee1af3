/** The capacitor bank of the substation-training model. */
import { railing } from '../../kit/building.ts'
import { crate } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { insulator } from './apparatus.ts'
import { G } from './scale.ts'

/** A fenced bank of capacitors to the right of the live bay, in two tiers on posts. */
export function addCapacitors(model: Model): void {
  const bank = model.part('capacitor-bank', [0.32, G, -0.24])
  bank.add(INK.stone, block(0.26, 0.004, 0.3, 0.001))
  for (const z of [-0.07, 0.07])
    for (let tier = 0; tier < 2; tier++) {
      const y = 0.03 + tier * 0.028
      for (let k = 0; k < 6; k++)
        bank.add(INK.enamelGrey, move(crate(0.018, 0.016, 0.034), -0.07 + k * 0.028, y, z))
      bank.add(INK.slate, move(bar(0.18, 0.003, 0.04), 0, y - 0.0015, z))
      bank.add(INK.brass, move(bar(0.16, 0.0015, 0.002), 0, y + 0.0175, z))
    }
  for (const x of [-0.08, 0.08])
    for (const z of [-0.086, -0.054, 0.054, 0.086]) {
      bank.add(paint('satin', '#8d6a58'), move(insulator(0.026, 0.005, 2), x, 0.003, z))
      bank.add(INK.slate, strut([x, 0.028, z], [x, 0.072, z], 0.003))
    }
  const fence = [
    [-0.125, -0.145],
    [0.125, -0.145],
    [0.125, 0.145],
    [-0.125, 0.145],
    [-0.125, -0.145],
  ] as const
  bank.add(
    model.accentSatin,
    railing(
      fence.map(([x, z]) => [x, 0.004, z] as const),
      0.024,
      0.05,
      0.0014,
    ),
  )
}
