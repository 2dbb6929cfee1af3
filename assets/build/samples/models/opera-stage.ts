/** A pavilion stage on the water 1:22: the actress with her long sleeves, musicians, the audience. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addActress } from './opera-stage/actress.ts'
import { addAudience, addPond } from './opera-stage/audience.ts'
import { addPavilion } from './opera-stage/pavilion.ts'
import { addRoof } from './opera-stage/roof.ts'
import { addProperties, addThrust } from './opera-stage/stage.ts'

export function buildOperaStage(model: Model): void {
  model.view = { azimuth: 22, elevation: 21 }
  addBase(model, paint('matte', '#cfc8bb'), { round: true })
  addPond(model)
  addPavilion(model)
  addRoof(model)
  addThrust(model)
  addProperties(model)
  addActress(model)
  addAudience(model)
  model.label([0.02, 0.31, 0.13], '动作捕捉驱动的水袖身段')
  model.label([-0.2, 0.47, -0.16], '可换景的虚拟戏台')
  model.label([0.38, 0.12, 0.25], '带角色入座的观众席')
  model.label([-0.19, 0.2, -0.03], '场面：鼓板与主胡')
}
