/** Organs that a drug passes, each a part of its own, in the frame of the body. */
import { CatmullRomCurve3, Vector3 } from 'three'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, blob, tube } from '../../kit/rounds.ts'
import { move, scale, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { BODY, BODY_M, BRAIN, COLON, GUT, HEART, KIDNEY, LIVER, LUNG, VEIN } from './scale.ts'

/** A smooth tube through points given as shares of the height. */
export function vessel(
  points: readonly Point3[],
  radius: number | ((t: number) => number),
  sides = 8,
): Shape {
  const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p).multiplyScalar(BODY_M)))
  const path = curve.getPoints(points.length * 4).map((p): Point3 => [p.x, p.y, p.z])
  return tube(path, radius, sides)
}

/** A lump at a place given as shares of the height; sizes too. */
function lump(model: Model, at: Point3, size: Point3, roughness = 0.03, lean = 0): Shape {
  const made = scale(
    blob(1, 2, roughness, model.random),
    size[0] * BODY_M,
    size[1] * BODY_M,
    size[2] * BODY_M,
  )
  return move(turn(made, 'z', lean), at[0] * BODY_M, at[1] * BODY_M, at[2] * BODY_M)
}

export function addOrgans(model: Model): void {
  const organ = (name: string, ink: Ink, ...shapes: Shape[]): Part => {
    const part = model.part(name, BODY)
    part.add(ink, ...shapes)
    return part
  }
  const brain = organ('brain', BRAIN)
  for (const side of [-1, 1])
    brain.add(BRAIN, lump(model, [side * 0.018, 0.948, 0.004], [0.021, 0.034, 0.043], 0.09))
  brain.add(COLON, lump(model, [0, 0.915, -0.02], [0.022, 0.012, 0.014], 0.06))
  organ(
    'lungs',
    LUNG,
    lump(model, [-0.05, 0.735, -0.006], [0.034, 0.078, 0.04], 0.03, -0.12),
    lump(model, [0.05, 0.738, -0.006], [0.031, 0.074, 0.04], 0.03, 0.12),
    vessel(
      [
        [0, 0.87, 0.004],
        [0, 0.8, -0.004],
        [-0.022, 0.765, -0.006],
      ],
      0.0055,
    ),
    vessel(
      [
        [0, 0.8, -0.004],
        [0.022, 0.765, -0.006],
      ],
      0.005,
    ),
  )
  const heart = organ(
    'heart',
    HEART,
    lump(model, [0.014, 0.712, 0.034], [0.028, 0.036, 0.026], 0.04, 0.5),
  )
  model.swing(heart, [0, 0, 1], [0, 0.4, 0.8], [0, 0.012, 0])
  organ(
    'liver',
    LIVER,
    lump(model, [-0.044, 0.628, 0.018], [0.044, 0.036, 0.036], 0.03, 0.1),
    lump(model, [0.012, 0.642, 0.024], [0.034, 0.02, 0.026], 0.03, 0.25),
  )
  organ(
    'stomach',
    GUT,
    vessel(
      [
        [0.002, 0.88, 0.0],
        [0.004, 0.76, -0.02],
        [0.012, 0.676, -0.008],
      ],
      0.004,
    ),
    vessel(
      [
        [0.018, 0.672, 0.0],
        [0.05, 0.655, 0.01],
        [0.056, 0.618, 0.016],
        [0.03, 0.592, 0.02],
        [0.002, 0.598, 0.02],
      ],
      (t) => 0.007 + 0.015 * Math.sin(Math.min(1, t * 1.15) * Math.PI) ** 0.8,
      12,
    ),
  )
  organ('intestine', GUT, coil())
  organ(
    'colon',
    COLON,
    vessel(
      [
        [-0.058, 0.49, 0.01],
        [-0.062, 0.53, 0.012],
        [-0.056, 0.572, 0.014],
        [-0.02, 0.566, 0.03],
        [0.02, 0.566, 0.03],
        [0.06, 0.576, 0.012],
        [0.064, 0.53, 0.01],
        [0.05, 0.486, 0.004],
        [0.01, 0.474, -0.01],
      ],
      (t) => 0.0085 + 0.0014 * Math.sin(t * 90),
      8,
    ),
  )
  const kidneys = organ('kidneys', KIDNEY)
  for (const side of [-1, 1])
    kidneys.add(
      KIDNEY,
      lump(model, [side * 0.056, 0.6, -0.034], [0.016, 0.03, 0.014], 0.02, side * 0.2),
      vessel(
        [
          [side * 0.046, 0.59, -0.032],
          [side * 0.026, 0.53, -0.03],
          [side * 0.01, 0.484, 0.0],
        ],
        0.0022,
        5,
      ),
    )
  kidneys.add(GUT, move(scale(ball(1, 14, 9), 0.013, 0.012, 0.012), 0, 0.476 * BODY_M, 0.006))
  addCirculation(model)
}

/** The small intestine, wound to and fro. */
function coil(): Shape {
  const points = Array.from({ length: 34 }, (_, i): Point3 => {
    const t = i / 33
    return [
      Math.sin(t * 44) * 0.038 * (1 - 0.25 * t),
      0.565 - t * 0.072,
      0.024 + Math.cos(t * 29) * 0.012,
    ]
  })
  return vessel(points, 0.0056, 6)
}

/** Aorta with branches in red, vena cava and the portal vein in blue. */
function addCirculation(model: Model): void {
  const part = model.part('circulation', BODY)
  const both = (points: readonly Point3[]): readonly Point3[][] =>
    [1, -1].map((side) => points.map(([x, y, z]): Point3 => [x * side, y, z]))
  part.add(
    HEART,
    vessel(
      [
        [0.01, 0.735, 0.02],
        [0.012, 0.79, 0.0],
        [0.016, 0.76, -0.024],
        [0.008, 0.6, -0.032],
        [0.006, 0.5, -0.022],
      ],
      0.0058,
    ),
  )
  const paths = [
    ...both([
      [0.006, 0.5, -0.022],
      [0.04, 0.46, -0.004],
      [0.05, 0.425, 0],
    ]),
    ...both([
      [0.012, 0.79, 0.0],
      [0.09, 0.8, 0.0],
      [0.144, 0.66, 0],
    ]),
    ...both([
      [0.008, 0.785, 0.0],
      [0.018, 0.84, 0.0],
      [0.022, 0.91, 0.0],
    ]),
    ...both([
      [0.008, 0.604, -0.032],
      [0.046, 0.604, -0.034],
    ]),
  ]
  for (const path of paths) part.add(HEART, vessel(path, 0.0026, 5))
  part.add(
    VEIN,
    vessel(
      [
        [-0.014, 0.5, -0.022],
        [-0.016, 0.6, -0.03],
        [-0.014, 0.69, -0.006],
        [-0.01, 0.715, 0.02],
      ],
      0.0062,
    ),
    vessel(
      [
        [0.004, 0.54, 0.012],
        [0.0, 0.59, 0.006],
        [-0.026, 0.618, 0.012],
      ],
      0.0048,
    ),
  )
}
