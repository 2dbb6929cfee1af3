/** A Jiangnan garden 1:60: pavilion on the pond, zigzag bridge, hall, moon gate, and the guide that shows it. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBridge, addPavilion } from './smart-service/buildings.ts'
import { addHall, addWall } from './smart-service/hall.ts'
import { addEntrance, addGuide, addMarks, addVisitors } from './smart-service/guide.ts'
import { addLand, addRockery } from './smart-service/land.ts'
import { addPlanting } from './smart-service/planting.ts'

export function buildSmartService(model: Model): void {
  model.view = { azimuth: 24, elevation: 29 }
  addBase(model, INK.stone, { cells: 2 })
  addLand(model)
  addRockery(model)
  addPlanting(model)
  addPavilion(model)
  addBridge(model)
  addHall(model)
  addWall(model)
  addEntrance(model)
  addGuide(model)
  addMarks(model)
  addVisitors(model)
  model.label([-0.1, 0.3, 0.02], '湖心亭：AR 讲解点')
  model.label([0.06, 0.09, 0.24], '九曲桥单向导流')
  model.label([0.4, 0.13, 0.5], '数字人导览员')
  model.label([0.37, 0.23, -0.16], '临水轩：古今对照')
  model.label([-0.41, 0.16, -0.36], '假山与月洞门')
}
