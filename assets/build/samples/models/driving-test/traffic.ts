/** The traffic part of the driving-test model and what stands with it. */
import { addCar } from '../../kit/figures.ts'
import { person } from '../../kit/people.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { circle } from '../../kit/outlines.ts'
import { bar, prism, strut } from '../../kit/solids.ts'
import { ROAD_Y, CAR_M, PERSON_M, PALE_CARS } from './scale.ts'

export function addTraffic(model: Model): void {
  const still = model.part('traffic')
  const cars = [
    [-0.135, 0.36, 0],
    [-0.135, 0.45, 0],
    [-0.032, -0.3, Math.PI],
    [0.02, 0.32, Math.PI],
    [-0.42, 0.005, Math.PI / 2],
    [0.36, -0.095, -Math.PI / 2],
    [0.45, 0.055, Math.PI / 2],
  ] as const
  cars.forEach(([x, z, a], i) =>
    addCar(still, CAR_M, PALE_CARS[i % 5]!, x, ROAD_Y, z, a + (a === 0 ? Math.PI : 0)),
  )
  const truck = model.part('truck', [-0.3, ROAD_Y, 0.055], undefined, Math.PI / 2)
  truck.add(INK.enamel, move(bar(0.026, 0.034, 0.066, 0.003), 0, 0.028, -0.016))
  truck.add(INK.enamelGrey, move(bar(0.025, 0.026, 0.022, 0.004), 0, 0.022, 0.034))
  truck.add(
    INK.enamelDark,
    move(bar(0.023, 0.01, 0.002), 0, 0.026, 0.0455),
    move(bar(0.02, 0.006, 0.09), 0, 0.009, 0),
  )
  truck.add(
    INK.rubber,
    ...[-0.012, 0.012].flatMap((x) =>
      [-0.034, -0.02, 0.03].map((z) =>
        tube(
          [
            [x - 0.002, 0.006, z],
            [x + 0.002, 0.006, z],
          ],
          0.006,
          8,
        ),
      ),
    ),
  )
  model.slide(
    truck,
    [0, 5, 10],
    [
      [-0.2, 0, 0],
      [0.7, 0, 0],
      [0.7, 0, 0],
    ],
  )
  const cyclist = model.part('cyclist', [-0.18, ROAD_Y, 0.082], undefined, Math.PI / 2)
  for (const z of [-0.007, 0.007])
    cyclist.add(
      INK.rubber,
      tube(
        circle(0.005, 12).map(([a, b]) => [0, 0.005 + a, z + b] as const),
        0.0008,
        4,
        true,
      ),
    )
  cyclist.add(
    model.accent,
    strut([0, 0.005, -0.007], [0, 0.012, 0.004], 0.0014),
    strut([0, 0.012, 0.004], [0, 0.005, 0.007], 0.0014),
  )
  person(cyclist, model.random, PERSON_M * 0.9, 0, 0.007, -0.002, { angle: 0, stride: 0.1 })
  model.slide(
    cyclist,
    [0, 5, 10],
    [
      [0, 0, 0],
      [0.3, 0, 0],
      [0, 0, 0],
    ],
  )
}

/** The vehicle under test with its roof lidar, scan rings and field of view in glass. */
export function addTestCar(model: Model): void {
  const test = model.part('vehicle-under-test', [-0.035, ROAD_Y, 0.2], undefined, Math.PI)
  addCar(test, CAR_M * 1.12, model.accent.color, 0, 0, 0, 0)
  test.add(
    INK.enamel,
    move(bar(0.016, 0.002, 0.012), 0, 0.0215, -0.006),
    move(drum(0.004, 0.006, 12, 0.001), 0, 0.0225, -0.006),
  )
  const fan: Point2[] = [
    [0, 0.028],
    ...Array.from({ length: 9 }, (_, i): Point2 => [
      Math.sin((i / 8 - 0.5) * 1.3) * 0.16,
      Math.cos((i / 8 - 0.5) * 1.3) * 0.16,
    ]),
  ]
  test.add(INK.glass, move(prism(fan, 0.006, 0.02, { bottom: true }), 0, 0, 0))
  for (const r of [0.06, 0.1, 0.14])
    test.add(
      model.accentGlow,
      tube(
        Array.from({ length: 13 }, (_, i): Point3 => [
          Math.sin((i / 12 - 0.5) * 1.3) * r,
          0.002,
          Math.cos((i / 12 - 0.5) * 1.3) * r,
        ]),
        0.0011,
        4,
      ),
    )
  test.add(
    model.accentGlow,
    tube(
      circle(0.05, 28).map(([x, z]) => [x, 0.002, z] as const),
      0.0011,
      4,
      true,
    ),
  )
  model.slide(
    test,
    [0, 2, 4, 8, 10],
    [
      [0, 0, 0.2],
      [0, 0, 0.02],
      [0, 0, 0.02],
      [0, 0, -0.5],
      [0, 0, -0.5],
    ],
  )
}
