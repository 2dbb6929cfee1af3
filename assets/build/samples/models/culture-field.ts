/** A shikumen lane block 1:100: three rows of lane houses, one row with its roofs lifted. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addStreetFront } from './culture-field/gate.ts'
import { addLane } from './culture-field/lane.ts'
import { addPaving, addRow } from './culture-field/paving.ts'

export function buildCultureField(model: Model): void {
  model.view = { azimuth: 30, elevation: 33 }
  addBase(model, paint('matte', '#d2ccc0'))
  addPaving(model)
  const rows = [-0.36, -0.075, 0.21]
  rows.forEach((z, row) => addRow(model, row, z))
  addStreetFront(model)
  addLane(model)
  model.label([0.05, 0.34, -0.08], '逐层揭开的里弄数字复原')
  model.label([-0.28, 0.16, 0.3], '石库门门头与天井')
  model.label([0.46, 0.2, 0.1], '沿街数字消费界面')
  model.label([-0.02, 0.06, 0.47], '弄口漫游起点')
}
