/** A hospital 1:60, cut open at 1.2 m above the floor: clinics, imaging, ward; ward tower behind. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addClinics, addImaging, addWard } from './metaverse-hospital/bed.ts'
import { addLobby, addTower } from './metaverse-hospital/lobby.ts'
import { addSite, addPlan } from './metaverse-hospital/site.ts'

export function buildMetaverseHospital(model: Model): void {
  model.view = { azimuth: 30, elevation: 36 }
  addBase(model, INK.lawn)
  addSite(model)
  addPlan(model)
  addClinics(model)
  addImaging(model)
  addWard(model)
  addLobby(model)
  addTower(model)
  model.label([-0.35, 0.12, 0.2], '虚拟诊室')
  model.label([0.05, 0.1, 0.3], '智能分诊大厅')
  model.label([0.4, 0.12, 0.1], '影像与手术规划')
  model.label([0.13, 0.28, -0.28], '虚拟查房病区')
}
