/** A riverside block of the future 1:250: an elevated greenway round terraced houses, energy made on the spot. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { greenway } from './future-city/scale.ts'
import { addAccess, addGreenway } from './future-city/greenway.ts'
import { addFloating, addHeatHouse } from './future-city/floating.ts'
import { addGround, addSquare, addTrees } from './future-city/ground.ts'
import { addBattery, addHouses, addShuttles, addTurbines } from './future-city/houses.ts'

export function buildFutureCity(model: Model): void {
  model.view = { azimuth: 16, elevation: 31 }
  addBase(model, INK.water, { round: true })
  addGround(model)
  addSquare(model)
  addTrees(model)
  addFloating(model)
  addHeatHouse(model)
  addHouses(model)
  addBattery(model)
  addTurbines(model)
  addShuttles(model)
  addGreenway(model)
  addAccess(model)
  model.label(greenway(0.47), '空中绿环')
  model.label([-0.04, 0.29, -0.09], '梯台住区与光伏屋面')
  model.label([-0.2, 0.09, 0.36], '水上市集与浮岛')
  model.label([0.25, 0.12, -0.02], '街区储能屋')
  model.label([0.35, 0.29, 0.26], '垂直轴风机')
}
