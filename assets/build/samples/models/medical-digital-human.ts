/** A leg of the digital human 1:1.6 over a dial of degrees, its replaced knee bending, and the gait room behind. */
import { addBase } from '../kit/building.ts'
import { INK } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { drum } from '../kit/rounds.ts'
import { move } from '../kit/shape.ts'
import { addDial, addMarkers, addNeedle, addSupport } from './medical-digital-human/dial.ts'
import { addLeg } from './medical-digital-human/leg.ts'
import { FLOOR, G, REST_FLEXION } from './medical-digital-human/scale.ts'
import {
  addBars,
  addCameras,
  addCurves,
  addDeskOfDoctor,
  addTreadmill,
} from './medical-digital-human/ward.ts'

export function buildMedicalDigitalHuman(model: Model): void {
  model.view = { azimuth: 12, elevation: 32 }
  addBase(model, INK.stone, { round: true })
  model.part('floor').add(INK.paper, move(drum(0.57, FLOOR - G + 0.004, 56), 0, G - 0.004, 0))
  addDial(model)
  addNeedle(model)
  const shank = addLeg(model)
  addSupport(model, shank)
  const leg = model.parts.find(({ name }) => name === 'leg')
  if (leg) addMarkers(model, leg, shank)
  addTreadmill(model)
  addBars(model)
  addDeskOfDoctor(model)
  addCurves(model)
  addCameras(model)
  const bend = (degrees: number) => REST_FLEXION - (degrees * Math.PI) / 180
  model.swing(shank, [0, 1, 0], [0, 3, 6, 9, 12], [0, bend(95), bend(95), bend(12), 0])
  model.label([-0.25, 0.32, 0.17], '个体化数字人下肢')
  model.label([-0.01, 0.31, 0.1], '人工膝关节与受力')
  model.label([0.2, 0.08, 0.3], '活动度量角盘与周目标')
  model.label([-0.04, 0.2, -0.42], '减重步态训练')
  model.label([0.22, 0.3, -0.48], '步态曲线')
}
