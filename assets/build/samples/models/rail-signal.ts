/** A turnout 1:20 with signal and waiting train, its point machine opened in front 1:4, and who repairs it. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addMachine } from './rail-signal/machine.ts'
import { addAssistant, addFitters, addYard } from './rail-signal/people.ts'
import { addBed, addBlades, addRails, addSignal, addTrain } from './rail-signal/turnout.ts'

export function buildRailSignal(model: Model): void {
  model.view = { azimuth: 12, elevation: 30 }
  addBase(model, paint('matte', '#cdc8bd'), { cells: 20 })
  addBed(model)
  addRails(model)
  addBlades(model)
  addSignal(model)
  addTrain(model, model.part('train'))
  addMachine(model)
  addFitters(model)
  addAssistant(model)
  addYard(model)
  model.label([-0.31, 0.09, -0.11], '可动尖轨与安装位转辙机')
  model.label([-0.45, 0.29, -0.25], '防护信号机')
  model.label([-0.1, 0.19, 0.29], '电机与减速器')
  model.label([0.12, 0.18, 0.3], '滚珠丝杠与接点组')
  model.label([0.43, 0.15, 0.35], '故障辅助排查智能体')
}
