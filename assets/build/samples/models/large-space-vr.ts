/** A free-roam VR arena 1:27: players on a set deck, tracking truss above, the virtual ship beside. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addArena, addSea } from './large-space-vr/arena.ts'
import { addShip, addDeck } from './large-space-vr/ship.ts'
import { addTruss, addPlayers, addControl } from './large-space-vr/truss.ts'

export function buildLargeSpaceVr(model: Model): void {
  model.view = { azimuth: 24, elevation: 24 }
  addBase(model, paint('matte', '#8f8c87'))
  addArena(model)
  addSea(model)
  addShip(model)
  addDeck(model)
  addTruss(model)
  addPlayers(model)
  addControl(model)
  model.label([-0.02, 0.5, -0.22], '虚拟场景：沙船入港')
  model.label([0.3, 0.6, 0.2], '光学定位桁架')
  model.label([0.2, 0.2, 0.28], '实体甲板与触感机构')
  model.label([-0.42, 0.12, 0.42], '场控与安全台')
}
