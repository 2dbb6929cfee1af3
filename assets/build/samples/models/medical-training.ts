/** A surgical training theatre 1:30: simulated operation in the pit, steep gallery around it. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addEquipment, addFrontStations, addTrainees } from './medical-training/equipment.ts'
import { shrink, addGallery, addTable } from './medical-training/gallery.ts'
import { addLamps, addSurgicalRobot } from './medical-training/lamps.ts'

export function buildMedicalTraining(model: Model): void {
  model.view = { azimuth: 18, elevation: 30 }
  addBase(model, paint('matte', '#d8d5ce'), { round: true })
  addGallery(model)
  addTable(model)
  addLamps(model)
  addSurgicalRobot(model)
  addEquipment(model)
  addFrontStations(model)
  for (const part of model.parts)
    if (/^(operating|lamp|surgical|instrument|equipment)/.test(part.name)) shrink(part)
  addTrainees(model)
  model.label([0, 0.16, 0.02], '力反馈模拟病人')
  model.label([-0.2, 0.42, -0.05], '手术机器人操作训练')
  model.label([0.3, 0.32, -0.3], '观摩席与混合现实示教')
  model.label([0.34, 0.2, 0.2], '器械操作考核站')
}
