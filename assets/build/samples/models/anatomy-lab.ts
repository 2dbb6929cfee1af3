/** An anatomy class round a heart forty times its size, its right ventricle opened; slices beside it. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addAtria, addVentricles } from './anatomy-lab/chambers.ts'
import { addClass, addDais, addSlices } from './anatomy-lab/class.ts'
import { addConduction, addCoronaries, addValve } from './anatomy-lab/details.ts'
import { addGreatVessels } from './anatomy-lab/great-vessels.ts'

export function buildAnatomyLab(model: Model): void {
  model.view = { azimuth: 14, elevation: 17 }
  addBase(model, paint('matte', '#dcd9d2'), { round: true, cells: 8 })
  addDais(model)
  addVentricles(model)
  addAtria(model)
  addGreatVessels(model)
  addValve(model)
  addCoronaries(model)
  addConduction(model)
  addSlices(model)
  addClass(model)
  model.label([-0.17, 0.42, 0.04], '可揭开的右心室前壁')
  model.label([0.1, 0.36, 0.08], '左心室与冠状动脉')
  model.label([0.06, 0.76, -0.07], '主动脉弓及三大分支')
  model.label([0.31, 0.15, 0.34], '短轴断层切片架')
}
