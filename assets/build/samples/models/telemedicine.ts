/** Two rooms 1:25 with the estuary between them: an arm on the island scans, an expert in the city guides it. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addClinicStaff, addCouch, addScanArm } from './telemedicine/clinic.ts'
import { addConsole, addConsultation, addWallScreen } from './telemedicine/hospital.ts'
import { addMasts, addStreams } from './telemedicine/link.ts'
import { addRooms } from './telemedicine/rooms.ts'
import { addSite } from './telemedicine/site.ts'

export function buildTelemedicine(model: Model): void {
  model.view = { azimuth: 8, elevation: 30 }
  addBase(model, INK.stone, { cells: 2 })
  addSite(model)
  addRooms(model)
  addCouch(model)
  addScanArm(model)
  addClinicStaff(model)
  addConsole(model)
  addWallScreen(model)
  addConsultation(model)
  addMasts(model)
  addStreams(model)
  model.label([-0.33, 0.2, 0.02], '岛上卫生院：机械臂超声')
  model.label([-0.45, 0.14, 0.1], '当地医师与患者')
  model.label([0.02, 0.63, -0.05], '力觉、画面、语音三路传输')
  model.label([0.26, 0.13, 0.02], '专家主控台与力反馈手柄')
  model.label([0.43, 0.13, -0.11], '多学科会诊')
}
