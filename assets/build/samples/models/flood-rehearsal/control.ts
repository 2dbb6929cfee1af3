/** Barriers, boards and gauges at the underpass, and the crew on duty. */
import { addCar } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { HALF_ROAD_M, ROAD_Z, STREET, roadY } from './scale.ts'

const PERSON_M = 0.0215

/** Barriers on both ramps, boards with the depth, water gauges, and a car that must not drive on. */
export function addControl(model: Model): void {
  for (const [name, x, way] of [
    ['barrier-west', -0.4, 1],
    ['barrier-east', 0.4, -1],
  ] as const) {
    const y = roadY(x)
    const post = model.part(`${name}-post`)
    post.add(
      INK.enamelDark,
      place(block(0.012, 0.03, 0.012, 0.001), x, y, ROAD_Z - HALF_ROAD_M + 0.014),
    )
    post.add(
      model.accentGlow,
      place(drum(0.004, 0.006, 8), x, y + 0.03, ROAD_Z - HALF_ROAD_M + 0.014),
    )
    // Swung along the kerb while the road is open; a turn by 90° closes it.
    const arm = model.part(name, [x, y + 0.024, ROAD_Z - HALF_ROAD_M + 0.014])
    for (let k = 0; k < 6; k++)
      arm.add(
        k % 2 ? INK.white : paint('satin', '#d6483a'),
        move(bar(0.018, 0.005, 0.004), way * (0.012 + k * 0.018), 0, 0),
      )
    const board = model.part(`${name}-board`)
    board.add(
      INK.slate,
      strut(
        [x + way * -0.05, y, ROAD_Z - HALF_ROAD_M + 0.004],
        [x + way * -0.05, y + 0.085, ROAD_Z - HALF_ROAD_M + 0.004],
        0.003,
      ),
    )
    board.add(
      INK.black,
      place(
        bar(0.005, 0.03, 0.05, 0.001),
        x + way * -0.05,
        y + 0.085,
        ROAD_Z - HALF_ROAD_M + 0.016,
      ),
    )
    board.add(
      model.accentGlow,
      place(bar(0.001, 0.006, 0.034), x + way * -0.053, y + 0.09, ROAD_Z - HALF_ROAD_M + 0.016),
      place(bar(0.001, 0.004, 0.024), x + way * -0.053, y + 0.08, ROAD_Z - HALF_ROAD_M + 0.016),
    )
  }
  const gauge = model.part('water-gauge')
  const z = ROAD_Z - HALF_ROAD_M + 0.009
  gauge.add(INK.enamel, place(block(0.009, 0.044, 0.002), 0.07, roadY(0.07), z))
  for (let k = 0; k < 6; k++)
    gauge.add(
      k % 2 ? paint('satin', '#d6483a') : INK.graphite,
      place(
        bar(k % 2 ? 0.007 : 0.0045, 0.002, 0.0012),
        0.07,
        roadY(0.07) + 0.00625 + k * 0.00625,
        z + 0.0014,
      ),
    )
  gauge.add(
    model.accentGlow,
    place(bar(0.01, 0.008, 0.006, 0.001), 0.07, roadY(0.07) + 0.048, z + 0.002),
  )
}

export function addCrew(model: Model): void {
  const crew = model.part('crew')
  for (const [x, z, angle] of [
    [-0.46, 0.33, 1.5],
    [-0.44, 0.27, 2],
    [0.47, 0.26, -1.6],
    [0.36, 0.07, 0.2],
    [0.27, 0.06, 0.6],
    [0.16, 0.47, 2.6],
  ] as const) {
    const y = z > 0.4 ? STREET + 0.004 : z > 0.22 ? roadY(x) : STREET
    person(crew, model.random, PERSON_M, x, y, z, { angle, coat: '#e8963a', stride: 0.03 })
  }
  const van: Point3 = [-0.5, roadY(-0.5), 0.34]
  const truck = model.part('pump-truck', van)
  truck.add(
    INK.enamel,
    move(block(0.062, 0.03, 0.029, 0.002), -0.008, 0.006, 0),
    move(block(0.024, 0.023, 0.028, 0.003), 0.036, 0.006, 0),
  )
  truck.add(model.accentSatin, move(bar(0.0625, 0.007, 0.0296), -0.008, 0.016, 0))
  truck.add(INK.enamelDark, move(bar(0.014, 0.009, 0.0285), 0.041, 0.021, 0))
  truck.add(
    INK.rubber,
    ...[-0.018, 0.028].flatMap((x) =>
      [-0.0135, 0.0135].map((z) =>
        move(turn(drum(0.0062, 0.004, 10), 'x', Math.PI / 2), x, 0.006, z - 0.002),
      ),
    ),
  )
  const car = model.part('caught-car', [-0.3, roadY(-0.3), ROAD_Z + 0.028])
  addCar(car, 0.052, '#c9c2b4', 0, 0.001, 0, Math.PI / 2)
}
