/** What one learns to see: the tricuspid valve with its cords, the coronaries, the conduction. */
import type { Model } from '../../kit/model.ts'
import { blob, ball, tube } from '../../kit/rounds.ts'
import { ribbon } from '../../kit/ribbons.ts'
import { move, scale } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { strut } from '../../kit/solids.ts'
import { LEFT, RIGHT } from './chambers.ts'
import { vessel } from './great-vessels.ts'
import { CORD, FAT, HEART, MUSCLE_PALE, RED_VESSEL } from './scale.ts'
import { onWall } from './wall.ts'
import type { Chamber } from './wall.ts'

/** Three leaflets below the right atrium, cords, and the papillary muscles that hold them. */
export function addValve(model: Model): void {
  const valve = model.part('tricuspid-valve', [HEART[0] - 0.07, HEART[1] + 0.012, HEART[2] + 0.025])
  const ringM = 0.05
  for (let k = 0; k < 3; k++) {
    const a = (k / 3) * Math.PI * 2 + 0.5
    const path = [0, 0.35, 0.7, 1].map((t): Point3 => {
      const r = ringM * (1 - 0.62 * t)
      return [Math.cos(a) * r, -0.055 * t ** 1.3, Math.sin(a) * r]
    })
    valve.add(
      CORD,
      ribbon(
        path,
        (t) => 0.084 * (1 - 0.72 * t),
        () => [-Math.sin(a), 0, Math.cos(a)],
      ),
    )
    const foot: Point3 = [0.035 + Math.cos(a) * 0.036, -0.135, 0.012 + Math.sin(a) * 0.03]
    for (let c = -2; c <= 2; c++) {
      const edge: Point3 = [
        Math.cos(a + c * 0.3) * 0.021,
        -0.053 + Math.abs(c) * 0.006,
        Math.sin(a + c * 0.3) * 0.021,
      ]
      valve.add(CORD, strut(edge, foot, 0.0016))
    }
    valve.add(
      MUSCLE_PALE,
      tube([foot, [foot[0] + 0.012, foot[1] - 0.05, foot[2] + 0.002]], (t) => 0.006 + 0.008 * t, 8),
    )
  }
  model.swing(valve, [0, 1, 0], [0, 0.5, 1, 1.5, 2], [0, 0.12, 0, 0.12, 0])
}

/** A path on a wall through [t, angle], a little lifted. */
function along(chamber: Chamber, places: readonly (readonly [number, number])[]): Point3[] {
  return places.map(([t, angle]) => onWall(chamber, t, angle, 0.003))
}

export function addCoronaries(model: Model): void {
  const coronaries = model.part('coronaries', HEART)
  const runs = [
    [
      along(LEFT, [
        [-0.16, 0.35],
        [0.08, 0.32],
        [0.3, 0.36],
        [0.52, 0.3],
        [0.72, 0.32],
        [0.9, 0.25],
      ]),
      0.0072,
      0.003,
    ],
    [
      along(LEFT, [
        [0.14, 0.33],
        [0.3, -0.05],
        [0.48, -0.35],
        [0.66, -0.5],
      ]),
      0.005,
      0.002,
    ],
    [
      along(LEFT, [
        [0.36, 0.35],
        [0.5, 0.02],
        [0.66, -0.18],
        [0.8, -0.25],
      ]),
      0.0042,
      0.002,
    ],
    [
      along(LEFT, [
        [-0.14, 0.33],
        [-0.04, -0.3],
        [0.0, -0.9],
        [0.02, -1.5],
        [0.06, -2.1],
      ]),
      0.0066,
      0.003,
    ],
    [
      along(LEFT, [
        [0.0, -0.9],
        [0.25, -1.0],
        [0.5, -1.1],
        [0.72, -1.0],
      ]),
      0.0046,
      0.002,
    ],
    [
      along(RIGHT, [
        [-0.12, 0.2],
        [-0.02, 1.5],
        [0.0, 2.0],
        [0.1, 2.5],
      ]),
      0.0068,
      0.004,
    ],
    [
      along(RIGHT, [
        [0.0, 1.75],
        [0.3, 1.62],
        [0.6, 1.56],
        [0.8, 1.5],
      ]),
      0.0046,
      0.002,
    ],
  ] as const
  for (const [path, r0, r1] of runs) coronaries.add(RED_VESSEL, vessel(path, r0, r1, 7))
  for (let k = 0; k < 16; k++) {
    const t = -0.1 + model.random.between(0, 0.6)
    const place = onWall(LEFT, t, 0.42 + model.random.between(-0.12, 0.12), -0.002)
    coronaries.add(FAT, move(scale(blob(0.014, 1, 0.1, model.random), 1, 0.8, 0.6), ...place))
  }
}

/** Sinus node, bundle and its branches, in light. */
export function addConduction(model: Model): void {
  const system = model.part('conduction', HEART)
  const glow = (points: readonly Point3[], r: number) =>
    system.add(model.accentGlow, vessel(points, r, r * 0.7, 6))
  system.add(model.accentGlow, move(ball(0.012, 10, 7), -0.14, 0.172, 0.022))
  system.add(model.accentGlow, move(ball(0.0095, 10, 7), -0.058, 0.062, 0.064))
  glow(
    [
      [-0.14, 0.172, 0.022],
      [-0.13, 0.13, 0.062],
      [-0.095, 0.085, 0.072],
      [-0.058, 0.062, 0.064],
    ],
    0.0032,
  )
  glow(
    [
      [-0.058, 0.062, 0.064],
      [-0.02, 0.0, 0.05],
      [0.02, -0.07, 0.07],
      [0.06, -0.15, 0.088],
    ],
    0.0042,
  )
  glow(
    along(LEFT, [
      [0.2, -0.55],
      [0.45, -0.72],
      [0.7, -0.6],
      [0.88, -0.2],
    ]),
    0.003,
  )
  glow(
    along(LEFT, [
      [0.45, -0.72],
      [0.55, -1.05],
      [0.66, -1.3],
    ]),
    0.0026,
  )
  glow(
    along(LEFT, [
      [0.2, -0.55],
      [0.02, -0.5],
      [-0.15, -0.2],
    ]),
    0.003,
  )
}
