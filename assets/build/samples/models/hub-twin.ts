/** A metro and suburban-rail interchange in section 1:120: street canopy, concourse, two platforms. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addConcourse } from './hub-twin/concourse.ts'
import { addGround, addPlatforms } from './hub-twin/ground.ts'
import { PLATFORM_Y, HALL_Y, SHIFT_Z } from './hub-twin/scale.ts'
import { addStreet, addCanopy } from './hub-twin/street.ts'
import { addTrains } from './hub-twin/trains.ts'

export function buildHubTwin(model: Model): void {
  model.view = { azimuth: 22, elevation: 24 }
  addBase(model, paint('matte', '#cfcac0'), { depth: 0.98, cells: 24 })
  addGround(model)
  addPlatforms(model)
  addTrains(model)
  addConcourse(model)
  addStreet(model)
  addCanopy(model)
  // The station is drawn about the street; set it back to the middle of its base.
  for (const part of model.parts)
    if (part.name !== 'base' && !part.parent)
      part.at = [part.at[0], part.at[1], part.at[2] + SHIFT_Z]
  model.label([-0.3, 0.46, 0.06], '地面换乘与网约车场站')
  model.label([0.3, HALL_Y + 0.03, 0.36], '站厅客流感知')
  model.label([-0.35, PLATFORM_Y + 0.01, 0.36], '轨道站台与列车孪生')
  model.label([0.2, 0.36, -0.26], '接驳公交联动')
}
