/** A compressor shop 1:60, cut open: line, robot cells, guided vehicles, store and control room. */
import { addBase } from '../kit/building.ts'
import { person } from '../kit/people.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addCells, addControlRoom, addStore } from './metaverse-factory/compressor.ts'
import { G, PERSON_M } from './metaverse-factory/scale.ts'
import { addShell, addRoof, addLine } from './metaverse-factory/shell.ts'
import { addVehicles, addCrane } from './metaverse-factory/vehicles.ts'

export function buildMetaverseFactory(model: Model): void {
  model.view = { azimuth: 28, elevation: 27 }
  addBase(model, paint('matte', '#d6d2ca'))
  addShell(model)
  addRoof(model)
  const line = model.part('production-line')
  addLine(model, line)
  addCells(model, line)
  addControlRoom(model)
  addStore(model)
  addVehicles(model)
  addCrane(model)
  const people = model.part('people')
  for (const [x, z] of [
    [-0.2, 0.37],
    [-0.14, 0.38],
    [0.12, 0.42],
    [0.36, 0.3],
    [-0.42, 0.3],
    [0.02, -0.12],
    [0.3, -0.06],
    [-0.3, 0.46],
  ] as const)
    person(people, model.random, PERSON_M, x, G, z)
  model.label([-0.185, 0.12, -0.26], '工厂大脑控制室')
  model.label([0.12, 0.21, 0.16], '六轴装配单元')
  model.label([0.44, 0.16, -0.31], '立体仓与供应链节点')
  model.label([-0.36, 0.075, 0.43], 'AGV 物流环线')
}
