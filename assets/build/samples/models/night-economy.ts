/** A night market over its garage 1:110, cut open to the river: stalls, shops, the parking tower. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addGarage } from './night-economy/garage.ts'
import { addLights, addMarket, addStrollers } from './night-economy/market.ts'
import { addRiver, addShops } from './night-economy/shops.ts'
import { addTower } from './night-economy/tower.ts'

export function buildNightEconomy(model: Model): void {
  model.view = { azimuth: 22, elevation: 29 }
  addBase(model, paint('matte', '#77797c'), { cells: 16 })
  addGarage(model)
  addShops(model)
  addMarket(model)
  addLights(model)
  addTower(model)
  addRiver(model)
  addStrollers(model)
  model.label([-0.15, 0.1, 0.29], '地下车库与空位指示')
  model.label([0.37, 0.52, -0.2], '智能立体停车塔')
  model.label([-0.28, 0.25, -0.12], '夜市摊位与人流')
  model.label([-0.42, 0.34, -0.38], '沿街店铺与住户')
}
