/** The actress on the round stage; body and both sleeves are parts, so that she can dance. */
import { CatmullRomCurve3, Vector3 } from 'three'
import { paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ribbon } from '../../kit/ribbons.ts'
import { ball, lathe, tube } from '../../kit/rounds.ts'
import { join, move, scale } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { GOLD, STAGE_Y, THRUST_Z } from './scale.ts'

const SKIN = paint('matte', '#ecd6c4')
const HAIR = paint('satin', '#2f2c2d')
const SLEEVE = paint('matte', '#f7f3ec')
const ROBE = paint('matte', '#f0c9b8')

function curve(points: readonly Point3[], steps: number): Point3[] {
  const path = new CatmullRomCurve3(points.map((p) => new Vector3(...p)))
  return path.getPoints(steps).map((p): Point3 => [p.x, p.y, p.z])
}

/** Seen a fifth of her height wider than a person of the audience: she is what one looks at. */
export function addActress(model: Model): void {
  const body = model.part('actress', [0, STAGE_Y + 0.012, THRUST_Z])
  body.add(
    model.accent,
    lathe(
      [
        [0.058, 0],
        [0.056, 0.004],
        [0.038, 0.05],
        [0.024, 0.092],
        [0.019, 0.104],
      ],
      24,
    ),
  )
  body.add(
    ROBE,
    lathe(
      [
        [0.05, 0.03],
        [0.034, 0.066],
        [0.0225, 0.099],
        [0.0205, 0.108],
      ],
      24,
    ),
  )
  body.add(
    ROBE,
    scale(
      lathe(
        [
          [0.02, 0.1],
          [0.019, 0.112],
          [0.026, 0.136],
          [0.022, 0.15],
          [0.008, 0.158],
        ],
        16,
      ),
      1,
      1,
      0.75,
    ),
  )
  body.add(
    model.accentSatin,
    lathe(
      [
        [0.0215, 0.1],
        [0.0215, 0.108],
      ],
      18,
    ),
  )
  body.add(
    SKIN,
    lathe(
      [
        [0.006, 0.154],
        [0.006, 0.166],
      ],
      8,
    ),
    move(scale(ball(0.0135, 14, 10), 0.88, 1.1, 0.92), 0, 0.178, 0),
  )
  body.add(HAIR, move(scale(ball(0.0145, 14, 8), 1, 1, 0.96), 0, 0.1815, -0.0032))
  body.add(HAIR, move(ball(0.009, 10, 6), 0, 0.198, -0.004))
  body.add(
    HAIR,
    ribbon(
      curve(
        [
          [0, 0.185, -0.014],
          [0.004, 0.15, -0.026],
          [-0.004, 0.1, -0.036],
        ],
        8,
      ),
      () => 0.009,
      () => [1, 0, 0],
    ),
  )
  body.add(GOLD, crown(), hairpins())
  body.add(model.accentSatin, move(ball(0.0045, 8, 6), 0.012, 0.192, 0.008))
  for (const side of [-1, 1]) body.add(ROBE, arm(side))
  addSleeves(model)
  model.swing(body, [0, 1, 0], [0, 3, 6, 9, 12], [0.25, -0.35, 0.25, 0.7, 0.25])
}

function crown(): Shape {
  return join(
    ...Array.from({ length: 9 }, (_, i) => {
      const a = Math.PI / 2 + (i - 4) * 0.32
      return move(
        ball(0.0028, 6, 4),
        Math.cos(a) * 0.0135,
        0.1905 + 0.003 * (4 - Math.abs(i - 4)) * 0.4,
        Math.sin(a) * 0.0125,
      )
    }),
  )
}

function hairpins(): Shape {
  return join(
    ...[-1, 1].map((side) =>
      tube(
        [
          [side * 0.01, 0.196, -0.002],
          [side * 0.026, 0.202, 0],
          [side * 0.028, 0.19, 0.002],
        ],
        0.0012,
        4,
      ),
    ),
  )
}

/** Right arm raised, left arm led down and out. */
const HANDS: Readonly<Record<number, Point3>> = {
  1: [0.056, 0.172, 0.022],
  [-1]: [-0.056, 0.112, 0.026],
}

function arm(side: number): Shape {
  const hand = HANDS[side]!
  return tube(
    curve([[side * 0.02, 0.146, 0], [side * 0.042, side > 0 ? 0.148 : 0.126, 0.012], hand], 6),
    (t) => 0.009 + 0.005 * t,
    8,
  )
}

function addSleeves(model: Model): void {
  const body = model.parts.find(({ name }) => name === 'actress')
  const sleeve = (name: string, points: readonly Point3[], lean: number) => {
    const part = model.part(name, [0, 0, 0], body)
    const path = curve(points, 30)
    part.add(
      SLEEVE,
      ribbon(
        path,
        (t) => 0.026 + 0.012 * Math.sin(t * Math.PI),
        (t) => [Math.sin(lean + t * 2.2) * 0.5, Math.cos(t * 1.6), Math.cos(lean + t * 2.2)],
      ),
    )
    return part
  }
  const right = sleeve(
    'sleeve-right',
    [
      HANDS[1]!,
      [0.085, 0.21, 0.012],
      [0.13, 0.2, -0.01],
      [0.165, 0.135, 0.01],
      [0.21, 0.13, 0.035],
      [0.235, 0.18, 0.03],
    ],
    0.2,
  )
  const left = sleeve(
    'sleeve-left',
    [
      HANDS[-1]!,
      [-0.09, 0.09, 0.035],
      [-0.13, 0.1, 0.02],
      [-0.165, 0.06, 0],
      [-0.2, 0.03, 0.03],
      [-0.17, 0.012, 0.075],
      [-0.11, 0.008, 0.088],
    ],
    1.1,
  )
  model.swing(right, [0, 0, 1], [0, 1.5, 3, 4.5, 6], [0, 0.14, 0, -0.1, 0])
  model.swing(left, [0, 0, 1], [0, 1.5, 3, 4.5, 6], [0, -0.07, 0, 0.05, 0])
}
