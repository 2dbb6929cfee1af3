/** Two dragon boats 1:24: one on its motion platform as it is, one on the river that its crew sees. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBoat } from './dragon-boat/boat.ts'
import { addFinish, addLandscape, addRiver } from './dragon-boat/river.ts'
import { ENAMEL_BLUE, REAL_BOAT, RIVER_BOAT } from './dragon-boat/scale.ts'
import { addCrewRoom, addPlatform, addSensors } from './dragon-boat/stage.ts'

export function buildDragonBoat(model: Model): void {
  model.view = { azimuth: 24, elevation: 23 }
  addBase(model, paint('matte', '#7d7a76'), { cells: 16 })
  addRiver(model)
  addLandscape(model)
  addFinish(model)
  addPlatform(model)
  addBoat(model, 1, REAL_BOAT, model.accentSatin)
  addBoat(model, 2, RIVER_BOAT, ENAMEL_BLUE)
  addSensors(model)
  addCrewRoom(model)
  model.label([-0.3, 0.19, 0.27], '实体龙舟与六自由度平台')
  model.label([-0.44, 0.2, -0.13], '划手眼中的对手与江面')
  model.label([0.43, 0.3, -0.13], '终点牌楼')
  model.label([-0.45, 0.13, 0.44], '穿戴与热身区')
}
