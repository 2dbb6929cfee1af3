/** The ferry with two decks, alike at both ends, the water bus that crosses, buoys and wakes. */
import { groundLine, railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { join, move, place, scale } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { DECK, FERRY_Z, G, PERSON_M } from './scale.ts'

const HALF_LONG_M = 0.24
const HALF_WIDE_M = 0.052
const PAINT_RED = paint('satin', '#b9513f')

/** Plan of the hull, pointed at both ends; `by` draws it in. */
function hull(by: number, share = 1): Point2[] {
  const [long, wide] = [HALF_LONG_M * share - by, HALF_WIDE_M - by]
  const side = Array.from({ length: 9 }, (_, i): Point2 => {
    const s = -1 + i / 4
    return [s * long, wide * (1 - Math.abs(s) ** 3.2)]
  })
  return [
    ...side,
    ...side
      .slice(1, -1)
      .reverse()
      .map(([x, z]): Point2 => [x, -z]),
  ]
}

export function addFerry(model: Model): void {
  const ferry = model.part('ferry', [0, DECK, FERRY_Z])
  const layer = (by: number, y0: number, y1: number, share = 1, chamfer = 0): Shape =>
    prism(hull(by, share), y0, y1, { round: true, bottom: true, chamfer })
  const low = G - DECK
  ferry.add(PAINT_RED, layer(0.006, low - 0.008, low + 0.006))
  ferry.add(INK.enamel, layer(0.001, low + 0.006, 0.006))
  ferry.add(model.accentSatin, layer(-0.0005, -0.003, 0.003))
  ferry.add(INK.timber, layer(0.004, 0.006, 0.0072))
  ferry.add(INK.enamel, layer(0.009, 0.0072, 0.038, 0.86))
  ferry.add(paint('satin', '#5b6b78'), layer(0.0085, 0.018, 0.031, 0.861))
  ferry.add(INK.enamel, layer(0.003, 0.038, 0.0415, 0.92, 0.001))
  ferry.add(INK.timber, layer(0.006, 0.0415, 0.0424, 0.9))
  for (let k = 0; k < 15; k++)
    for (const s of [-1, 1])
      ferry.add(
        INK.enamel,
        move(block(0.004, 0.015, 0.002), -0.14 + k * 0.02, 0.017, s * (HALF_WIDE_M - 0.0088)),
      )
  const rail: Point3[] = hull(0.006, 0.9).map(([x, z]): Point3 => [x, 0.0424, z])
  ferry.add(INK.white, railing([...rail, rail[0] ?? [0, 0, 0]], 0.012, 0.04, 0.001))
  addUpperDeck(model, ferry)
}

/** Benches under an awning, a wheelhouse at either end, the funnel in the middle. */
function addUpperDeck(model: Model, ferry: Part): void {
  const y = 0.0424
  for (const s of [-1, 1]) {
    const house = (shape: Shape) => place(shape, s * 0.13, y, 0, s > 0 ? 0 : Math.PI)
    ferry.add(
      INK.enamel,
      house(block(0.042, 0.018, 0.046, 0.003)),
      house(move(block(0.05, 0.003, 0.054, 0.001), 0, 0.033, 0)),
    )
    ferry.add(paint('satin', '#44525e'), house(move(block(0.04, 0.015, 0.044, 0.002), 0, 0.018, 0)))
    ferry.add(
      INK.slate,
      house(strut([0, 0.036, 0], [0, 0.066, 0], 0.002)),
      house(move(bar(0.002, 0.0016, 0.026), 0, 0.056, 0)),
    )
    ferry.add(model.accentGlow, house(move(drum(0.0022, 0.004, 8), 0, 0.066, 0)))
    for (const z of [-0.03, 0.03])
      ferry.add(
        paint('satin', '#d9693f'),
        move(
          tube(
            [0, 1, 2, 3, 4, 5, 6, 7].map((k): Point3 => [
              s * 0.09 + Math.cos((k * Math.PI) / 4) * 0.004,
              0.05 + Math.sin((k * Math.PI) / 4) * 0.004,
              z * 1.46,
            ]),
            0.0012,
            4,
            true,
          ),
          0,
          0,
          0,
        ),
      )
  }
  ferry.add(INK.white, move(bar(0.19, 0.003, 0.076, 0.001), 0, y + 0.036, 0))
  for (let k = 0; k < 6; k++)
    for (const z of [-0.034, 0.034])
      ferry.add(
        INK.slate,
        strut([-0.088 + k * 0.035, y, z], [-0.088 + k * 0.035, y + 0.036, z], 0.0018),
      )
  for (let k = 0; k < 7; k++)
    for (const z of [-0.018, 0.018])
      ferry.add(INK.timber, move(block(0.006, 0.005, 0.024), -0.08 + k * 0.026, y, z))
  ferry.add(
    model.accentSatin,
    move(scale(drum(0.014, 0.03, 14, 0.002), 1.3, 1, 1), 0, y + 0.036, 0),
  )
  ferry.add(INK.white, move(scale(drum(0.0143, 0.006, 14), 1.3, 1, 1), 0, y + 0.05, 0))
  const riders = model.part('riders', [0, 0, 0], ferry)
  for (const [x, z, angle] of [
    [-0.1, 0.042, 0],
    [-0.05, 0.04, 0.4],
    [0.02, 0.043, -0.3],
    [0.07, 0.04, 0.2],
    [0.17, 0.02, 1.2],
    [-0.17, 0.015, -1.4],
  ] as const)
    person(riders, model.random, PERSON_M, x, y, z, { angle })
  for (const x of [-0.18, -0.16, 0.18])
    person(riders, model.random, PERSON_M, x, 0.0072, -0.02, { angle: Math.PI })
}

/** A small electric boat that calls at more piers; it crosses the picture and comes back. */
export function addWaterBus(model: Model): void {
  const boat = model.part('water-bus', [0.36, G, 0.46])
  const plan: Point2[] = [
    [-0.085, -0.022],
    [0.05, -0.024],
    [0.098, 0],
    [0.05, 0.024],
    [-0.085, 0.022],
  ]
  const at = (by: number): Point2[] => plan.map(([x, z]): Point2 => [x * by, z * by])
  boat.add(INK.enamel, prism(plan, -0.006, 0.014, { chamfer: 0.001 }))
  boat.add(model.accentSatin, prism(at(1.01), 0.006, 0.0095))
  boat.add(paint('satin', '#44525e'), prism(at(0.82), 0.014, 0.026))
  boat.add(INK.white, prism(at(0.88), 0.026, 0.029, { chamfer: 0.001 }))
  boat.add(
    paint('satin', '#3c4650'),
    ...[-0.045, -0.015, 0.015].map((x) => move(bar(0.026, 0.001, 0.03), x, 0.0296, 0)),
  )
  boat.add(INK.slate, strut([0.045, 0.029, 0], [0.045, 0.045, 0], 0.0018))
  boat.add(
    INK.white,
    ...[-1, 1].map((s) =>
      strut([-0.085, 0.0012, s * 0.016], [-0.2, 0.0012, s * 0.044], 0.003, 0.0008),
    ),
  )
  model.slide(
    boat,
    [0, 9, 9.01, 18],
    [
      [0.04, 0, 0],
      [-0.78, 0, 0.02],
      [-0.78, 0, 0.02],
      [0.04, 0, 0],
    ],
  )
  const river = model.part('river-marks')
  for (const [x, z, ink] of [
    [-0.44, 0.42, '#b9513f'],
    [0.49, 0.4, '#57906a'],
  ] as const) {
    river.add(
      paint('satin', ink),
      place(
        lathe(
          [
            [0.012, 0],
            [0.012, 0.006],
            [0.004, 0.01],
            [0.003, 0.034],
            [0, 0.036],
          ],
          10,
        ),
        x,
        G,
        z,
      ),
    )
    river.add(model.accentGlow, place(drum(0.003, 0.004, 8), x, G + 0.036, z))
  }
  const ripples = [
    [-0.3, 0.52],
    [0.12, 0.51],
    [-0.12, 0.44],
    [0.3, 0.37],
    [-0.36, 0.33],
  ] as const
  river.add(
    INK.white,
    join(
      ...ripples.map(([x, z]) =>
        groundLine(
          [
            [x - 0.03, z],
            [x + 0.03, z + 0.003],
          ],
          0.0014,
          G + 0.0008,
        ),
      ),
    ),
  )
}
