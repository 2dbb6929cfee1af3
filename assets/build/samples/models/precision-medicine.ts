/** A tumour spheroid with its vessels over a tissue section, drug molecules, and an organoid chip. */
import { addBase } from '../kit/building.ts'
import { paint } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { addChip, addRig } from './precision-medicine/chip.ts'
import { addTissue, addTumour } from './precision-medicine/tissue.ts'
import { addVessels, addDrugs } from './precision-medicine/vessels.ts'

export function buildPrecisionMedicine(model: Model): void {
  model.view = { azimuth: 26, elevation: 18 }
  addBase(model, paint('matte', '#dcd9d2'), { round: true })
  addTissue(model)
  addTumour(model)
  addVessels(model)
  addDrugs(model)
  addChip(model)
  addRig(model)
  model.label([-0.16, 0.56, 0.08], '肿瘤病灶数字孪生')
  model.label([0.25, 0.62, -0.03], '抗体药物响应仿真')
  model.label([-0.38, 0.34, -0.06], '供血血管与灌注场')
  model.label([0.2, 0.14, 0.36], '类器官药敏芯片')
}
