/** A shipyard 1:400: block shop, panel line, transporter, and the goliath that sets a block into the hull. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addCrane } from './shipyard-line/crane.ts'
import { addHull, addScaffold } from './shipyard-line/hull.ts'
import { addShop } from './shipyard-line/shop.ts'
import { addYard } from './shipyard-line/yard.ts'

export function buildShipyardLine(model: Model): void {
  model.view = { azimuth: 46, elevation: 27 }
  addBase(model, paint('matte', '#b3aea4'), { cells: 18 })
  addYard(model)
  addHull(model)
  addScaffold(model)
  addShop(model)
  addCrane(model)
  model.label([0.15, 0.36, 0.06], '龙门吊与总段吊装')
  model.label([0.04, 0.15, -0.27], '平面分段流水线')
  model.label([-0.325, 0.2, 0.06], '坞内船体孪生')
  model.label([-0.3, 0.11, 0.3], '分段运输与堆场')
}
