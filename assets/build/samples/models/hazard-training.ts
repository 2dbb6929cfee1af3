/** An alkylation training unit 1:50: columns, vessel, tank, pipe rack, valves and an escape route. */
import { addBase } from '../kit/building.ts'
import { person } from '../kit/people.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { lathe } from '../kit/rounds.ts'
import { place } from '../kit/shape.ts'
import { addColumns } from './hazard-training/columns.ts'
import { addGround } from './hazard-training/ground.ts'
import { addPipeRack, addHut, addValves, addLeak } from './hazard-training/pipe-rack.ts'
import { G, PERSON_M } from './hazard-training/scale.ts'
import { addVessels } from './hazard-training/vessels.ts'

export function buildHazardTraining(model: Model): void {
  model.view = { azimuth: 32, elevation: 24 }
  addBase(model, paint('matte', '#d3cfc6'))
  addGround(model)
  addColumns(model)
  addVessels(model)
  addPipeRack(model)
  addHut(model)
  addValves(model)
  addLeak(model)
  const people = model.part('trainees')
  for (const [x, z, angle] of [
    [-0.06, 0.28, 3],
    [0.02, 0.3, 3.4],
    [-0.12, 0.33, 2.6],
    [0.24, 0.1, -1.4],
    [0.44, 0.36, 0.4],
    [0.4, 0.4, 0.9],
    [0.47, 0.44, 5],
    [-0.42, 0.2, 2],
  ] as const) {
    person(people, model.random, PERSON_M, x, G, z, { angle, coat: '#c9b48c' })
    people.add(
      model.accentSatin,
      place(
        lathe(
          [
            [0.0038, 0],
            [0.0032, 0.0026],
            [0, 0.0036],
          ],
          8,
        ),
        x,
        G + PERSON_M * 0.955,
        z,
      ),
    )
  }
  model.label([-0.3, 0.8, -0.3], '精馏塔（气体报警孪生）')
  model.label([0.2, 0.2, 0.02], '阀组操作与误操作判定')
  model.label([0.42, 0.06, 0.4], '集合点与逃生路线')
  model.label([-0.4, 0.16, 0.36], '中控室协同处置')
}
