/** The leg: bones and the artificial knee, in the frame of the knee. Thigh along -x. */
import { INK } from '../../kit/inks.ts'
import { limb } from '../../kit/limbs.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { move, scale, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { prism } from '../../kit/solids.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { BONE, KNEE, LEG_SCALE, REST_FLEXION, THIGH_TURN } from './scale.ts'
import { addMuscles, addSkin } from './soft.ts'

const lump = (radius: number, stretch: Point3, at: Point3): Shape =>
  move(scale(ball(radius, 12, 8), ...stretch), ...at)

export function addLeg(model: Model): Part {
  const leg = model.part('leg', KNEE, undefined, THIGH_TURN)
  addThighBones(model, leg)
  const shank = model.part('shank', [0, 0, 0], leg, -REST_FLEXION)
  addShankBones(model, shank)
  addImplant(model, leg, shank)
  addMuscles(model, leg, shank)
  addSkin(model, leg, shank)
  for (const part of model.parts.filter((one) => one === leg || isWithin(one, leg)))
    part.shapes = part.shapes.map(({ ink, shape }) => ({ ink, shape: scale(shape, LEG_SCALE) }))
  return shank
}

function isWithin(part: Part, whole: Part): boolean {
  return part.parent !== undefined && (part.parent === whole || isWithin(part.parent, whole))
}

function addThighBones(model: Model, leg: Part): void {
  const femur = model.part('femur', [0, 0, 0], leg)
  femur.add(
    BONE,
    limb(
      [
        [-0.228, 0, 0],
        [-0.12, 0, -0.012],
        [-0.01, 0, 0],
      ],
      [
        [0, 0.0125],
        [0.14, 0.0098],
        [0.5, 0.0088],
        [0.78, 0.011],
        [0.92, 0.02],
        [1, 0.019],
      ],
      12,
    ),
    tube(
      [
        [-0.222, 0, 0],
        [-0.236, 0.026, 0.001],
      ],
      0.0085,
      10,
    ),
    lump(0.0155, [1, 1, 1], [-0.238, 0.03, 0.001]),
    lump(0.0115, [1.1, 1, 1], [-0.234, -0.008, 0.003]),
  )
  const patella = model.part('patella', [0, 0, 0], leg)
  patella.add(BONE, lump(0.0135, [1.1, 1, 0.55], [0.004, 0, -0.036]))
}

function addShankBones(model: Model, shank: Part): void {
  const tibia = model.part('tibia', [0, 0, 0], shank)
  tibia.add(
    BONE,
    scale(
      limb(
        [
          [0.026, 0, 0.002],
          [0.11, 0.002, -0.006],
          [0.206, 0.002, 0],
        ],
        [
          [0, 0.0225],
          [0.08, 0.0215],
          [0.24, 0.0125],
          [0.6, 0.0092],
          [0.88, 0.0102],
          [1, 0.014],
        ],
        12,
      ),
      1,
      1.12,
      0.92,
    ),
    limb(
      [
        [0.036, -0.022, 0.009],
        [0.12, -0.017, 0.008],
        [0.212, -0.016, 0.002],
      ],
      [
        [0, 0.0072],
        [0.12, 0.0042],
        [0.86, 0.0042],
        [1, 0.0072],
      ],
      8,
      8,
    ),
    lump(0.0068, [1.4, 1, 0.8], [0.046, 0, -0.0195]),
  )
  const foot = model.part('foot', [0, 0, 0], shank)
  foot.add(BONE, lump(0.0145, [1, 1, 1.1], [0.223, 0.001, -0.005]))
  foot.add(BONE, lump(0.0155, [0.9, 0.85, 1.5], [0.24, -0.002, 0.02]))
  foot.add(
    BONE,
    ...[-0.012, 0, 0.012].map((y) => lump(0.0082, [1, 1, 1.15], [0.239, y, -0.022])),
    ...[-0.008, 0.006].map((y) => lump(0.0078, [1, 1.1, 1], [0.24, y, -0.034])),
  )
  for (let k = 0; k < 5; k++) {
    const side = (k - 2) * 0.0072
    const reach = -0.108 + Math.abs(k - 2.6) * 0.006
    foot.add(
      BONE,
      limb(
        [
          [0.241, side * 0.85, -0.04],
          [0.242, side * 1.1, reach + 0.03],
        ],
        [
          [0, 0.0044],
          [0.5, 0.003],
          [1, 0.0044],
        ],
        6,
        4,
      ),
      limb(
        [
          [0.243, side * 1.12, reach + 0.027],
          [0.248, side * 1.2, reach],
        ],
        [
          [0, 0.0036],
          [0.6, 0.0028],
          [1, k === 4 ? 0.0052 : 0.0034],
        ],
        6,
        4,
      ),
    )
  }
}

/** The replaced joint: metal cap on the femur, insert of polyethylene, metal tray on the tibia. */
function addImplant(model: Model, leg: Part, shank: Part): void {
  const cap = model.part('implant-cap', [0, 0, 0], leg)
  for (const side of [-1, 1])
    cap.add(INK.steel, lump(0.0182, [1, 0.72, 1.2], [-0.001, side * 0.0165, 0.005]))
  cap.add(INK.steel, lump(0.014, [1, 1.3, 0.7], [-0.004, 0, -0.019]))
  const plate = (width: number, depth: number, from: number, to: number) =>
    turn(
      prism(roundRectangle(width, depth, depth * 0.42, 5), from, to, {
        round: true,
        bottom: true,
        chamfer: 0.0008,
      }),
      'z',
      -Math.PI / 2,
    )
  const insert = model.part('implant-insert', [0, 0, 0], shank)
  insert.add(model.accentSatin, plate(0.058, 0.042, 0.0155, 0.0225))
  const tray = model.part('implant-tray', [0, 0, 0], shank)
  tray.add(
    INK.steel,
    plate(0.06, 0.044, 0.0225, 0.0265),
    tube(
      [
        [0.026, 0, 0.002],
        [0.058, 0, -0.001],
      ],
      (t) => 0.009 - 0.004 * t,
      10,
    ),
  )
}
