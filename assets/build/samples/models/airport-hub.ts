/** A terminal 1:300: kerb and wave roof at the back, lanes of security, lounge, aircraft in front. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addApron } from './airport-hub/airside.ts'
import { addHall } from './airport-hub/hall.ts'
import { addRoof } from './airport-hub/roof.ts'

export function buildAirportHub(model: Model): void {
  model.view = { azimuth: 24, elevation: 33 }
  addBase(model, paint('matte', '#b9b8b2'), { cells: 18 })
  addHall(model)
  addRoof(model)
  addApron(model)
  model.label([-0.2, 0.24, -0.24], '出发层与值机岛')
  model.label([0.1, 0.11, -0.14], '安检通道与排队密度')
  model.label([-0.35, 0.1, 0.14], '登机桥与机位保障')
  model.label([0.5, 0.3, 0.06], '塔台与航班放行')
}
