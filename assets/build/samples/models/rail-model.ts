/** A metro bogie 1:7.5 over an inspection track: frame, drives, springs, the opened car, robot, cases. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addCar, addInspector, addSpare, addTracks } from './rail-model/depot.ts'
import { addFrame } from './rail-model/frame.ts'
import { addCaseBoard, addTeam, addTrolley } from './rail-model/team.ts'
import { addWheelsets } from './rail-model/wheelsets.ts'

export function buildRailModel(model: Model): void {
  model.view = { azimuth: 24, elevation: 20 }
  addBase(model, paint('matte', '#c4c6c4'), { depth: 1.06, cells: 10 })
  addTracks(model)
  addCar(model)
  addWheelsets(model)
  addFrame(model)
  addInspector(model)
  addSpare(model)
  addTeam(model)
  addTrolley(model)
  addCaseBoard(model)
  model.label([-0.155, 0.24, 0.3], '轴箱温度与振动')
  model.label([0, 0.31, 0.27], '空气弹簧')
  model.label([-0.1, 0.17, 0.13], '车底检查机器人')
  model.label([0.46, 0.35, 0.4], '相似案例与出处')
}
