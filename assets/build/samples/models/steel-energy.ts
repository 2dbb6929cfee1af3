/** A hot rolling line 1:120 by its energy: furnace, stands, cooling, coils; a column for each use. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addFurnace } from './steel-energy/furnace.ts'
import { addCoilYard, addCooling, addTable } from './steel-energy/line.ts'
import { addStands } from './steel-energy/stands.ts'
import { addColumns, addControlRoom, addRecovery } from './steel-energy/utilities.ts'

export function buildSteelEnergy(model: Model): void {
  model.view = { azimuth: 28, elevation: 27 }
  addBase(model, paint('matte', '#a9a49b'), { cells: 24 })
  addTable(model)
  addFurnace(model)
  addStands(model)
  addCooling(model)
  addCoilYard(model)
  addRecovery(model)
  addColumns(model)
  addControlRoom(model)
  model.label([-0.38, 0.2, -0.02], '步进式加热炉')
  model.label([0.08, 0.2, 0.02], '六机架精轧与主传动')
  model.label([0.36, 0.2, -0.38], '余热锅炉与汽轮发电')
  model.label([-0.3, 0.16, 0.37], '各工序能耗光柱')
}
