/** A low underpass 1:80 in a block cut open: pool, pump well, barriers, railway above, rain over it. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBridge, addHouses } from './flood-rehearsal/city.ts'
import { addControl, addCrew } from './flood-rehearsal/control.ts'
import { addEarth, addGreen, addRoad, addSewers } from './flood-rehearsal/ground.ts'
import { addPool, addPumpHouse, addRain, addWell } from './flood-rehearsal/water.ts'

export function buildFloodRehearsal(model: Model): void {
  model.view = { azimuth: 20, elevation: 27 }
  addBase(model, INK.stone, { cells: 16 })
  addEarth(model)
  addRoad(model)
  addSewers(model)
  addGreen(model)
  addPool(model)
  addWell(model)
  addPumpHouse(model)
  addRain(model)
  addBridge(model)
  addHouses(model)
  addControl(model)
  addCrew(model)
  model.label([-0.05, 0.13, 0.33], '下立交积水')
  model.label([0.24, 0.1, 0.46], '泵站集水井与三台泵')
  model.label([-0.4, 0.21, 0.26], '限深显示与自动栏杆')
  model.label([0.02, 0.5, 0.2], '降雨推演')
  model.label([-0.38, 0.15, 0.06], '雨水花园调蓄')
}
