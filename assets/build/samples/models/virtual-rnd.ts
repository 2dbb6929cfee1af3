/** A high-bypass turbofan 1:9 cut open in a review studio: two spools, one blade under test, reviewers. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addRotors } from './virtual-rnd/rotors.ts'
import { addShell } from './virtual-rnd/shell.ts'
import {
  addAirflow,
  addBlade,
  addCradle,
  addNoise,
  addReviewers,
  addDesk,
} from './virtual-rnd/studio.ts'

export function buildVirtualRnd(model: Model): void {
  model.view = { azimuth: 36, elevation: 19 }
  addBase(model, paint('matte', '#d9d6cf'), { depth: 0.9, cells: 16 })
  addShell(model)
  addRotors(model)
  addCradle(model)
  addAirflow(model)
  addNoise(model)
  addBlade(model)
  addReviewers(model)
  addDesk(model)
  model.label([0.17, 0.47, -0.05], '风扇：推力、应力、噪声耦合')
  model.label([-0.075, 0.455, -0.08], '环形燃烧室')
  model.label([0.37, 0.2, 0.26], '叶片应力场与应变测量')
  model.label([-0.33, 0.22, 0.27], '异地评审者的化身')
}
