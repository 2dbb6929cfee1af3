/** A container yard 1:160 in which driverless trucks are tested: stacks, cranes, dummy, fog, wet ground. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addDummy, addTestTruck, addTraffic } from './port-truck-test/lane.ts'
import { addStation } from './port-truck-test/station.ts'
import { addYard } from './port-truck-test/yard.ts'

export function buildPortTruckTest(model: Model): void {
  model.view = { azimuth: 20, elevation: 30 }
  addBase(model, paint('matte', '#a9a8a3'), { cells: 18 })
  addYard(model)
  addTestTruck(model)
  addDummy(model)
  addTraffic(model)
  addStation(model)
  model.label([-0.33, 0.085, 0.045], '被测无人集卡与感知范围')
  model.label([-0.13, 0.22, -0.19], '场桥作业与混行')
  model.label([0.2, 0.075, 0.065], '横穿假人')
  model.label([0.26, 0.11, 0.3], '雾与逆光隧道')
}
