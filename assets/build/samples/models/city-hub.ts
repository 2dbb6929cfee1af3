/** A riverside district 1:2500 on a stepped, layered base: towers, lanes, bridges, ferries, data ring. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addTowers } from './city-hub/block.ts'
import { addLand, addUnderground, addDistrict } from './city-hub/land.ts'
import { addSensing, addBridges } from './city-hub/sensing.ts'
import { addShips } from './city-hub/ships.ts'

export function buildCityHub(model: Model): void {
  model.view = { azimuth: 30, elevation: 32 }
  addBase(model, paint('matte', '#b9b4aa'), { cells: 8 })
  addLand(model)
  addUnderground(model)
  addDistrict(model)
  addTowers(model)
  addBridges(model)
  addShips(model)
  addSensing(model)
  model.label([0.2, 0.36, -0.235], '城市体征感知塔')
  model.label([-0.3, 0.16, 0.06], '水上交通与防汛推演')
  model.label([0.36, 0.2, 0.42], '网格事件联动处置')
  model.label([-0.12, 0.075, 0.56], '地下管线数字底座')
}
