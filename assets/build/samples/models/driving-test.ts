/** A virtual proving ground 1:130: signalled crossroads, roundabout, viaduct, weather, test vehicles. */
import { addBase } from '../kit/building.ts'
import type { Model } from '../kit/model.ts'
import { addBlocks, addMarkings } from './driving-test/blocks.ts'
import { addRoundabout } from './driving-test/roundabout.ts'
import { ROAD } from './driving-test/scale.ts'
import { addTraffic, addTestCar } from './driving-test/traffic.ts'
import { addViaduct, addSignals } from './driving-test/viaduct.ts'

export function buildDrivingTest(model: Model): void {
  model.view = { azimuth: 32, elevation: 34 }
  addBase(model, ROAD)
  addBlocks(model)
  addMarkings(model)
  addViaduct(model)
  addSignals(model)
  addTraffic(model)
  addTestCar(model)
  addRoundabout(model)
  model.label([-0.035, 0.075, 0.2], '被测车辆与感知视锥')
  model.label([-0.1, 0.165, -0.32], '高架匝道汇入场景')
  model.label([0.38, 0.08, 0.33], '环岛博弈场景')
  model.label([-0.1, 0.2, -0.02], '信号与路侧单元')
}
