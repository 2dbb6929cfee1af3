/** An intensive-care room in the county 1:8 and, beside it, the experts in the city round its twin. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBed } from './remote-icu/bed.ts'
import { enlargeBedside } from './remote-icu/enlarge.ts'
import { addExperts, addLink } from './remote-icu/experts.ts'
import { addInfusion, addRenal, addVentilator } from './remote-icu/machines.ts'
import { addMonitor, addPendant, addRoom, addTeam } from './remote-icu/room.ts'

export function buildRemoteIcu(model: Model): void {
  model.view = { azimuth: 22, elevation: 24 }
  addBase(model, paint('matte', '#d3d0c9'), { cells: 20, depth: 1 })
  addRoom(model)
  addPendant(model)
  addMonitor(model)
  addBed(model)
  addVentilator(model)
  addInfusion(model)
  addRenal(model)
  addTeam(model)
  enlargeBedside(model)
  addExperts(model)
  addLink(model)
  model.label([-0.4, 0.28, -0.12], '呼吸机与床旁参数')
  model.label([-0.15, 0.19, 0.1], '县级医院重症床位')
  model.label([0.35, 0.2, 0], '专家席：同一病人的孪生')
  model.label([-0.2, 0.45, -0.4], '监护、影像与用药同步')
}
