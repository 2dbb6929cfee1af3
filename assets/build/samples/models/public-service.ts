/** A virtual service hall 1:50: ring of counters, digital-human desks, lifted ring roof, citizens. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addCentre, addMezzanine } from './public-service/centre.ts'
import { addHall, addCounters } from './public-service/hall.ts'
import { addRoof, addCitizens } from './public-service/roof.ts'

export function buildPublicService(model: Model): void {
  model.view = { azimuth: 20, elevation: 33 }
  addBase(model, INK.lawn, { round: true })
  addHall(model)
  addCounters(model)
  addCentre(model)
  addMezzanine(model)
  addRoof(model)
  addCitizens(model)
  model.label([-0.3, 0.13, 0.16], '分领域虚拟窗口')
  model.label([0, 0.16, 0.03], '数字人总导办')
  model.label([0.36, 0.16, 0.18], '自助办理与社区议事')
  model.label([0.1, 0.34, -0.3], '环形事项总屏')
}
