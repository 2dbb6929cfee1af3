/** A ferry at its pontoon 1:90, with gangways, vaulted hall, bus stop and metro entrance: one trip on one ticket. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addFerry, addWaterBus } from './ferry-maas/ferry.ts'
import { addGangways, addPontoon } from './ferry-maas/pontoon.ts'
import { addBlocks, addConnections, addHall, addPassengers, addQuay } from './ferry-maas/quay.ts'

export function buildFerryMaas(model: Model): void {
  model.view = { azimuth: 20, elevation: 30 }
  addBase(model, INK.water, { cells: 26 })
  addQuay(model)
  addBlocks(model)
  addHall(model)
  addConnections(model)
  addPassengers(model)
  addPontoon(model)
  addGangways(model)
  addFerry(model)
  addWaterBus(model)
  model.label([0.03, 0.13, 0.28], '轮渡：上船前已知余座')
  model.label([-0.16, 0.1, 0.03], '登船引桥与排队线')
  model.label([-0.26, 0.2, -0.16], '候船厅与一码通闸机')
  model.label([0.3, 0.12, -0.35], '公交与骑行接驳')
  model.label([0.44, 0.14, -0.28], '地铁换乘')
}
