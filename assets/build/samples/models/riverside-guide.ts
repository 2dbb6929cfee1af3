/** A curved bank of the Huangpu 1:100: old wharf crane, silos, rest pavilion, and the guide that tells of them. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBank, addPlanting, addWalkers } from './riverside-guide/bank.ts'
import { addBoat, addLanding } from './riverside-guide/boats.ts'
import { addCrane } from './riverside-guide/crane.ts'
import { addGuide, addMarks } from './riverside-guide/guide.ts'
import { addPavilion, addSilos } from './riverside-guide/pavilion.ts'

export function buildRiversideGuide(model: Model): void {
  model.view = { azimuth: 22, elevation: 27 }
  addBase(model, INK.water, { cells: 18 })
  addBank(model)
  addPlanting(model)
  addWalkers(model)
  addSilos(model)
  addPavilion(model)
  addCrane(model)
  addGuide(model)
  addMarks(model)
  addLanding(model)
  addBoat(model)
  model.label([0.24, 0.42, 0.09], '老码头起重机')
  model.label([0.05, 0.2, 0.16], '数字人导览亭')
  model.label([-0.1, 0.19, -0.08], '滨江驿站：换讲解、避雨')
  model.label([-0.32, 0.34, -0.4], '煤仓展廊')
  model.label([-0.24, 0.1, 0.33], '亲水台阶与栈道')
}
