/** A block of lane houses 1:60, cut by a line of light: as it is now on the left, as planned on the right. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addLife, addSheds, addWires, addYardSheds } from './old-lane-renewal/now.ts'
import { addGardenLane, addKitchen, addLift, addRoofWork } from './old-lane-renewal/planned.ts'
import { addGateHouse, addPaving, addRows } from './old-lane-renewal/rows.ts'

export function buildOldLaneRenewal(model: Model): void {
  model.view = { azimuth: 10, elevation: 36 }
  addBase(model, INK.stone, { cells: 2 })
  addPaving(model)
  addRows(model)
  addGateHouse(model)
  addSheds(model)
  addYardSheds(model)
  addWires(model)
  addLife(model)
  addRoofWork(model)
  addLift(model)
  addKitchen(model)
  addGardenLane(model)
  model.label([-0.3, 0.17, 0.12], '现状：搭建与飞线')
  model.label([-0.12, 0.12, 0.28], '现状：合用弄堂')
  model.label([0.27, 0.22, 0.03], '方案：合用电梯与连廊')
  model.label([0.42, 0.12, 0.31], '方案：共享厨房')
  model.label([0.34, 0.2, -0.12], '方案：天窗与光伏屋面')
}
