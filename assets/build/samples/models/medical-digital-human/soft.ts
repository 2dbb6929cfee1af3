/** What lies round the bones: muscles, tendons, skin. */
import { paint } from '../../kit/inks.ts'
import { limb } from '../../kit/limbs.ts'
import type { Model, Part } from '../../kit/model.ts'
import type { Point2 } from '../../kit/shape.ts'
import { MUSCLE, TENDON } from './scale.ts'

/** Seen through: what lies on the viewer's side of the bones. */
const CLEAR_MUSCLE = paint('glass', '#c2604f')
const SKIN = paint('glass', '#d9ece8')

const BELLY: readonly Point2[] = [
  [0, 0.004],
  [0.42, 0.0165],
  [0.8, 0.0085],
  [1, 0.0035],
]

export function addMuscles(model: Model, leg: Part, shank: Part): void {
  const quadriceps = model.part('quadriceps', [0, 0, 0], leg)
  quadriceps.add(
    MUSCLE,
    limb(
      [
        [-0.22, 0, -0.016],
        [-0.11, 0, -0.044],
        [-0.014, 0, -0.036],
      ],
      BELLY,
    ),
    limb(
      [
        [-0.2, -0.016, -0.006],
        [-0.1, -0.034, -0.02],
        [-0.016, -0.014, -0.032],
      ],
      BELLY,
    ),
    limb(
      [
        [-0.16, 0.012, -0.012],
        [-0.07, 0.034, -0.018],
        [-0.016, 0.014, -0.032],
      ],
      BELLY,
    ),
  )
  quadriceps.add(
    TENDON,
    limb(
      [
        [-0.016, 0, -0.036],
        [0.004, 0, -0.041],
        [0.016, 0, -0.036],
      ],
      [
        [0, 0.006],
        [1, 0.004],
      ],
      6,
      6,
    ),
  )
  const hamstrings = model.part('hamstrings', [0, 0, 0], leg)
  hamstrings.add(
    CLEAR_MUSCLE,
    limb(
      [
        [-0.222, 0.006, 0.014],
        [-0.11, 0.02, 0.046],
        [0.004, 0.019, 0.03],
      ],
      BELLY,
    ),
    limb(
      [
        [-0.222, -0.006, 0.014],
        [-0.11, -0.02, 0.044],
        [0.004, -0.019, 0.03],
      ],
      BELLY,
    ),
  )
  const calf = model.part('calf', [0, 0, 0], shank)
  calf.add(
    CLEAR_MUSCLE,
    limb(
      [
        [0.004, 0.013, 0.026],
        [0.07, 0.018, 0.044],
        [0.14, 0.003, 0.023],
      ],
      BELLY,
    ),
    limb(
      [
        [0.004, -0.013, 0.026],
        [0.07, -0.018, 0.042],
        [0.14, -0.003, 0.023],
      ],
      BELLY,
    ),
  )
  calf.add(
    MUSCLE,
    limb(
      [
        [0.034, -0.012, -0.014],
        [0.09, -0.014, -0.026],
        [0.19, 0.004, -0.012],
      ],
      BELLY.map(([t, r]): Point2 => [t, r * 0.7]),
    ),
  )
  calf.add(
    TENDON,
    limb(
      [
        [0.136, 0, 0.023],
        [0.2, 0, 0.021],
        [0.242, 0, 0.036],
      ],
      [
        [0, 0.005],
        [0.5, 0.0034],
        [1, 0.006],
      ],
      6,
      8,
    ),
  )
  calf.add(
    TENDON,
    limb(
      [
        [0.012, 0, -0.034],
        [0.046, 0, -0.022],
      ],
      [
        [0, 0.004],
        [1, 0.0035],
      ],
      6,
      3,
    ),
  )
}

export function addSkin(model: Model, leg: Part, shank: Part): void {
  const thigh = model.part('skin-thigh', [0, 0, 0], leg)
  thigh.add(
    SKIN,
    limb(
      [
        [-0.245, 0, 0.004],
        [-0.11, 0, 0],
        [-0.012, 0, -0.003],
      ],
      [
        [0, 0.034],
        [0.1, 0.066],
        [0.5, 0.058],
        [1, 0.046],
      ],
      20,
      8,
    ),
  )
  const lower = model.part('skin-shank', [0, 0, 0], shank)
  lower.add(
    SKIN,
    limb(
      [
        [0.03, 0, 0.004],
        [0.09, 0, 0.006],
        [0.228, 0, 0.004],
      ],
      [
        [0, 0.043],
        [0.3, 0.05],
        [0.75, 0.028],
        [1, 0.024],
      ],
      20,
      9,
    ),
  )
}
