/** A neighbourhood centre 1:45 below its half roof, the housing behind it, and the lines between. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addCounters, addGuide, addKiosks } from './community-service/counters.ts'
import { addHousing, addLines } from './community-service/housing.ts'
import { addElderCorner, addForum, addWaiting } from './community-service/rooms.ts'
import { addHall, addRoof } from './community-service/shell.ts'
import { addSquare } from './community-service/square.ts'

export function buildCommunityService(model: Model): void {
  model.view = { azimuth: 24, elevation: 31 }
  addBase(model, INK.lawn, { cells: 24, plate: INK.gilt })
  addHousing(model)
  addHall(model)
  addCounters(model)
  addGuide(model)
  addKiosks(model)
  addWaiting(model)
  addElderCorner(model)
  addForum(model)
  addRoof(model)
  addSquare(model)
  addLines(model)
  model.label([-0.4, 0.36, -0.48], '居民在家办理')
  model.label([-0.02, 0.13, -0.1], '数字人社工引导柱')
  model.label([0.4, 0.11, -0.09], '自助终端与议事圆桌')
  model.label([-0.41, 0.12, -0.06], '长者一对一代办角')
}
