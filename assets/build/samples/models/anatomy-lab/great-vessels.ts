/** The great vessels of the heart in the anatomy-lab model: red carries oxygen, blue does not. */
import { CatmullRomCurve3, Vector3 } from 'three'
import type { Model } from '../../kit/model.ts'
import { lathe, tube } from '../../kit/rounds.ts'
import { join } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { BLUE_VESSEL, HEART, LINING, RED_VESSEL } from './scale.ts'

/** A vessel along smoothed points, tapering from `r0` to `r1`. */
export function vessel(points: readonly Point3[], r0: number, r1 = r0, sides = 14): Shape {
  const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p)))
  const path = curve.getPoints(points.length * 5).map((p): Point3 => [p.x, p.y, p.z])
  return tube(path, (t) => r0 + (r1 - r0) * t, sides)
}

/** The dark inside that a vessel shows where it was cut, standing upright at its end. */
function opening(at: Point3, radius: number): Shape {
  const ring = lathe(
    [
      [radius * 1.06, -0.003],
      [radius * 1.06, 0.002],
      [radius * 0.8, 0.002],
      [radius * 0.78, -0.001],
      [0, -0.001],
    ],
    16,
  )
  return { ...ring, positions: ring.positions.map((v, i) => v + at[i % 3]!) }
}

export function addGreatVessels(model: Model): void {
  const aorta = model.part('aorta', HEART)
  aorta.add(
    RED_VESSEL,
    vessel(
      [
        [0.01, 0.03, 0.01],
        [-0.028, 0.13, 0.022],
        [-0.03, 0.215, 0.01],
        [0.02, 0.276, -0.03],
        [0.084, 0.262, -0.09],
        [0.104, 0.18, -0.13],
        [0.104, 0.02, -0.15],
        [0.1, -0.14, -0.15],
      ],
      0.041,
      0.029,
      18,
    ),
  )
  const branches: readonly (readonly Point3[])[] = [
    [
      [-0.016, 0.258, -0.01],
      [-0.042, 0.31, -0.012],
      [-0.06, 0.352, -0.01],
    ],
    [
      [0.03, 0.284, -0.04],
      [0.022, 0.33, -0.044],
      [0.018, 0.37, -0.044],
    ],
    [
      [0.068, 0.276, -0.074],
      [0.086, 0.32, -0.08],
      [0.108, 0.352, -0.082],
    ],
  ]
  for (const points of branches) aorta.add(RED_VESSEL, vessel(points, 0.016, 0.013, 12))
  aorta.add(LINING, ...branches.map((points) => opening(points[2]!, 0.0125)))
  addPulmonary(model)
  addVeins(model)
}

function addPulmonary(model: Model): void {
  const trunk = model.part('pulmonary-artery', HEART)
  trunk.add(
    BLUE_VESSEL,
    vessel(
      [
        [-0.03, 0.03, 0.075],
        [0.016, 0.12, 0.085],
        [0.056, 0.19, 0.05],
        [0.076, 0.21, 0.0],
        [0.14, 0.218, -0.05],
        [0.2, 0.21, -0.08],
      ],
      0.04,
      0.02,
      18,
    ),
    vessel(
      [
        [0.07, 0.205, 0.012],
        [0.03, 0.2, -0.045],
        [-0.06, 0.196, -0.075],
        [-0.17, 0.2, -0.08],
      ],
      0.026,
      0.019,
    ),
  )
}

function addVeins(model: Model): void {
  const veins = model.part('veins', HEART)
  veins.add(
    BLUE_VESSEL,
    vessel(
      [
        [-0.128, 0.3, -0.03],
        [-0.126, 0.24, -0.034],
        [-0.124, 0.14, -0.03],
      ],
      0.029,
      0.031,
      16,
    ),
    vessel(
      [
        [-0.128, 0.03, -0.04],
        [-0.124, -0.05, -0.066],
        [-0.118, -0.12, -0.08],
      ],
      0.032,
      0.03,
      16,
    ),
  )
  veins.add(LINING, opening([-0.128, 0.301, -0.03], 0.028))
  const pulmonary = [-1, 1].flatMap((side) =>
    [0.135, 0.08].map((y, k) =>
      vessel(
        [
          [0.045 + side * 0.06, 0.105, -0.115],
          [0.045 + side * 0.11, y, -0.14],
          [0.045 + side * 0.175, y + (k ? -0.016 : 0.02), -0.135],
        ],
        0.019,
        0.014,
        10,
      ),
    ),
  )
  veins.add(RED_VESSEL, join(...pulmonary))
}
