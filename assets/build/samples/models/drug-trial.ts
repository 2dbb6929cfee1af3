/** A digital body that takes a drug, the ways of the drug in light, two arms of a virtual trial. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBody } from './drug-trial/body.ts'
import { addCapsule, addCohorts, addCurves } from './drug-trial/cohorts.ts'
import { addOrgans } from './drug-trial/organs.ts'
import { addWays } from './drug-trial/ways.ts'

export function buildDrugTrial(model: Model): void {
  model.view = { azimuth: 18, elevation: 19 }
  addBase(model, paint('matte', '#d9d6cf'), { round: true })
  addBody(model)
  addOrgans(model)
  addWays(model)
  addCurves(model)
  addCohorts(model)
  addCapsule(model)
  model.label([-0.1, 0.42, -0.06], '医疗数字人：药物体内过程')
  model.label([-0.38, 0.14, 0.12], '虚拟试验组')
  model.label([0.38, 0.14, 0.12], '虚拟对照组')
  model.label([0.2, 0.15, -0.36], '群体血药浓度曲线')
}
