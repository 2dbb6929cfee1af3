/** A city block 1:500 under planning: towers that grow, their neighbours, roads, and the winter sun. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addNeighbours } from './city-planning/city.ts'
import { addLand } from './city-planning/land.ts'
import { addSun, addTowers } from './city-planning/plan.ts'

export function buildCityPlanning(model: Model): void {
  model.view = { azimuth: 32, elevation: 30 }
  addBase(model, paint('matte', '#a3a19b'), { cells: 10 })
  addLand(model)
  addNeighbours(model)
  addTowers(model)
  addSun(model)
  model.label([0.05, 0.19, -0.02], '方案塔楼：高度随参数变化')
  model.label([-0.12, 0.08, -0.29], '学校日照受影响')
  model.label([0.0, 0.36, 0.38], '大寒日太阳轨迹')
  model.label([0.232, 0.06, 0.1], '周边道路负荷')
}
