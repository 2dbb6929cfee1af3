/** A 220 kV switchyard 1:70: the bay that is switched, its live neighbour, busbars, transformer, house. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBays } from './substation-training/bays.ts'
import { addCapacitors } from './substation-training/capacitors.ts'
import { addSite } from './substation-training/site.ts'
import { addTransformerBay } from './substation-training/transformer.ts'

export function buildSubstationTraining(model: Model): void {
  model.view = { azimuth: 24, elevation: 25 }
  addBase(model, paint('matte', '#c7c3b6'), { cells: 10 })
  addBays(model)
  addTransformerBay(model)
  addSite(model)
  addCapacitors(model)
  model.label([-0.29, 0.145, -0.2], '停役间隔：断路器与刀闸')
  model.label([0.0, 0.14, -0.37], '相邻带电间隔')
  model.label([0.26, 0.18, 0.41], '主变火灾应急演练')
  model.label([-0.3, 0.14, 0.43], '操作票与头显实训室')
}
