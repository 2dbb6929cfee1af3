/** A museum by night 1:35: a bronze cauldron ten times its size, chime bells, niches, a lit way. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addBells } from './museum-night/bells.ts'
import { addCauldron } from './museum-night/cauldron.ts'
import { addFloor, addGateWall, addNicheWall } from './museum-night/gallery.ts'
import { addCases, addVisitors, addWay } from './museum-night/visitors.ts'

export function buildMuseumNight(model: Model): void {
  model.view = { azimuth: 26, elevation: 27 }
  addBase(model, paint('matte', '#6d6a69'), { cells: 4 })
  addFloor(model)
  addNicheWall(model)
  addGateWall(model)
  addCauldron(model)
  addBells(model)
  addCases(model)
  addWay(model)
  addVisitors(model)
  model.label([0.08, 0.42, 0.1], '放大十倍的数字青铜鼎')
  model.label([-0.28, 0.21, 0.36], '可敲响的编钟')
  model.label([-0.5, 0.26, 0.02], '夜游入口月洞门')
  model.label([0.3, 0.36, -0.5], '限光开放的展龛')
}
