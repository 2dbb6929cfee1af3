/** The viaduct part of the driving-test model and what stands with it. */
import { groundLine } from '../../kit/building.ts'
import { addCar } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, ROAD, PAVEMENT_M, CAR_M } from './scale.ts'

/** A curved viaduct at the back with box girder, piers, parapets and a merging ramp. */
export function addViaduct(model: Model): void {
  const viaduct = model.part('viaduct')
  const path = (t: number): [number, number] => [
    -0.56 + t * 1.12,
    -0.335 + Math.sin(t * Math.PI) * 0.02,
  ]
  const steps = 20
  const deckY = G + 0.105
  for (let i = 0; i < steps; i++) {
    const [x0, z0] = path(i / steps)
    const [x1, z1] = path((i + 1) / steps)
    viaduct.add(INK.white, strutBox([x0, deckY, z0], [x1, deckY, z1], 0.092, 0.009))
    viaduct.add(INK.stone, strutBox([x0, deckY - 0.011, z0], [x1, deckY - 0.011, z1], 0.046, 0.014))
    viaduct.add(
      ROAD,
      groundLine(
        [
          [x0, z0],
          [x1, z1],
        ],
        0.078,
        deckY + 0.0048,
      ),
    )
    if (i % 2 === 0)
      viaduct.add(
        INK.white,
        groundLine(
          [
            [x0, z0],
            [x1, z1],
          ],
          0.002,
          deckY + 0.0056,
        ),
      )
    for (const s of [-1, 1])
      viaduct.add(
        INK.paper,
        strut(
          [x0, deckY + 0.009, z0 + s * 0.043],
          [x1, deckY + 0.009, z1 + s * 0.043],
          0.004,
          0.012,
        ),
      )
  }
  for (const t of [0.08, 0.29, 0.5, 0.71, 0.92]) {
    const [x, z] = path(t)
    viaduct.add(
      INK.stone,
      place(
        lathe(
          [
            [0.015, 0],
            [0.012, 0.01],
            [0.012, 0.066],
            [0.022, 0.088],
          ],
          12,
        ),
        x,
        G,
        z,
      ),
      place(block(0.022, 0.012, 0.07, 0.003), x, deckY - 0.028, z),
    )
  }
  for (const [t, dz, way, color] of [
    [0.18, -0.02, -1, '#e4dfd5'],
    [0.42, 0.02, 1, '#8fa3ad'],
    [0.78, -0.02, -1, '#b4b4b0'],
    [0.6, 0.02, 1, '#c9c2b4'],
  ] as const) {
    const [x, z] = path(t)
    addCar(viaduct, CAR_M, color, x, deckY + 0.005, z + dz, (way * Math.PI) / 2)
  }
  viaduct.add(
    INK.slate,
    strut([0.12, deckY, -0.36], [0.12, deckY + 0.06, -0.36], 0.004),
    strut([0.12, deckY + 0.056, -0.365], [0.12, deckY + 0.056, -0.28], 0.004),
  )
  viaduct.add(model.accentSatin, place(bar(0.003, 0.024, 0.05, 0.001), 0.12, deckY + 0.056, -0.325))
}

function strutBox(from: Point3, to: Point3, width: number, height: number): Shape {
  const l = Math.hypot(to[0] - from[0], to[2] - from[2])
  const box = bar(width, height, l * 1.01)
  return place(
    box,
    (from[0] + to[0]) / 2,
    (from[1] + to[1]) / 2,
    (from[2] + to[2]) / 2,
    Math.atan2(to[0] - from[0], to[2] - from[2]),
  )
}

/** Signal masts with arms; roadside units with radar in the accent colour. */
export function addSignals(model: Model): void {
  const signals = model.part('signals')
  const y = G + PAVEMENT_M
  for (const [x, z, angle] of [
    [-0.175, 0.1, Math.PI / 2],
    [0.055, -0.14, -Math.PI / 2],
    [-0.175, -0.14, 0],
    [0.055, 0.1, Math.PI],
  ] as const) {
    const set = (shape: Shape) => place(shape, x, y, z, angle)
    signals.add(
      INK.slate,
      set(
        tube(
          [
            [0, 0, 0],
            [0, 0.078, 0],
          ],
          0.0026,
          6,
        ),
      ),
      set(
        tube(
          [
            [0, 0.074, 0],
            [0, 0.08, 0.075],
          ],
          0.002,
          5,
        ),
      ),
    )
    for (const dz of [0.035, 0.07]) {
      signals.add(INK.black, set(move(bar(0.006, 0.02, 0.008, 0.001), 0.001, 0.07 + dz * 0.04, dz)))
      for (const [k, color] of [
        [0, '#d9704f'],
        [1, '#d9b765'],
        [2, '#57b36a'],
      ] as const)
        signals.add(
          paint('matte', color),
          set(move(ball(0.0024, 6, 4), -0.003, 0.0765 + dz * 0.04 - k * 0.006, dz)),
        )
    }
    signals.add(INK.enamel, set(move(bar(0.01, 0.014, 0.008, 0.002), 0, 0.05, 0)))
    signals.add(model.accentGlow, set(move(bar(0.004, 0.004, 0.001), 0, 0.052, 0.0045)))
  }
}
