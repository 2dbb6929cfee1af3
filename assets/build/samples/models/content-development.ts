/** A round interactive theatre 1:50: three sets on a turning stage, a rig with beams, an audience that plays. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addAudience } from './content-development/audience.ts'
import { addControl, addRig, addScreen, addSeats } from './content-development/house.ts'
import { addBallroom, addLane } from './content-development/sets.ts'
import { addStop, addTram } from './content-development/tram.ts'
import { addApron, addRevolve } from './content-development/stage.ts'

export function buildContentDevelopment(model: Model): void {
  model.view = { azimuth: 18, elevation: 25 }
  addBase(model, INK.stone, { round: true })
  addApron(model)
  const revolve = addRevolve(model)
  addTram(model, revolve)
  addStop(model, revolve)
  addBallroom(model, revolve)
  addLane(model, revolve)
  addScreen(model)
  addSeats(model)
  addRig(model)
  addAudience(model)
  addControl(model)
  model.label([-0.02, 0.15, 0.17], '旋转舞台：末班电车')
  model.label([-0.35, 0.09, 0.31], '观众分组入戏')
  model.label([0.3, 0.26, -0.43], 'LED 弧幕与线上同演')
  model.label([0.31, 0.555, 0.06], '灯光与定位环架')
  model.label([0.16, 0.11, -0.06], '弄堂场景')
}
