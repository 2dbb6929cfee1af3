/** A collaborative assembly cell 1:5: two arms at a gear case, line, fence, light curtain, floor zones. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addArms } from './robot-cell/arms.ts'
import { addBench } from './robot-cell/bench.ts'
import { addFence } from './robot-cell/fence.ts'
import { addSupply } from './robot-cell/supply.ts'
import { addFront } from './robot-cell/front.ts'

export function buildRobotCell(model: Model): void {
  model.view = { azimuth: 24, elevation: 25 }
  addBase(model, paint('matte', '#d3d1cb'), { depth: 0.92, cells: 24 })
  addSupply(model)
  addBench(model)
  addArms(model)
  addFence(model)
  addFront(model)
  model.label([-0.2, 0.44, -0.11], '放齿臂：力控落座')
  model.label([0.2, 0.42, -0.1], '拧紧臂：力矩与角度')
  model.label([-0.274, 0.3, 0.16], '安全光幕')
  model.label([0.06, 0.055, 0.34], '警示区与停止区')
  model.label([0.5, 0.33, -0.29], '托盘线与通道')
}
