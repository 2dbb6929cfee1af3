/** A street corner 1:110 where one code opens metro, bus, bicycle and taxi. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBuildings, addGreen, addGround } from './maas/ground.ts'
import { addGuidance, addPeople, addPhone } from './maas/phone.ts'
import { addBikes, addBusStop, addMetro, addTaxis } from './maas/stops.ts'

export function buildMaas(model: Model): void {
  model.view = { azimuth: 22, elevation: 30 }
  addBase(model, paint('matte', '#9d9a94'), { cells: 20 })
  addGround(model)
  addBuildings(model)
  addGreen(model)
  addMetro(model)
  addBusStop(model)
  addBikes(model)
  addTaxis(model)
  addPhone(model)
  addGuidance(model)
  addPeople(model)
  model.label([-0.36, 0.14, -0.04], '地铁口刷码进出')
  model.label([-0.24, 0.1, 0.2], '公交到站与余座')
  model.label([0.09, 0.33, -0.06], '一个码、一张单')
  model.label([0, 0.075, 0.17], '共享单车接驳')
}
