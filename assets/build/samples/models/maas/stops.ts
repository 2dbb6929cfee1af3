/** The four ways on from the corner: metro entrance, bus stop, bicycles, taxis. */
import { railing, stairs } from '../../kit/building.ts'
import { addCar } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { bend, join, move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, sheet, strut } from '../../kit/solids.ts'
import { addBicycle, addBus } from '../../kit/street.ts'
import { G, KERB_X, KERB_Z, WALK_Y } from './scale.ts'

const METRO: Point3 = [-0.36, WALK_Y, -0.06]

/** A vaulted glass roof on ribs over the stairs, open towards the plaza (+x). */
export function addMetro(model: Model): void {
  const metro = model.part('metro-entrance', METRO)
  const [length, half, high] = [0.19, 0.052, 0.085]
  metro.add(INK.black, move(block(length - 0.03, 0.0012, half * 1.5), 0, 0, 0))
  metro.add(
    INK.stone,
    ...[-1, 1].map((s) => move(block(length, 0.02, 0.008, 0.001), 0, 0, s * half * 0.86)),
  )
  metro.add(INK.stone, move(block(0.008, 0.05, half * 1.72, 0.001), -length / 2, 0, 0))
  metro.add(
    INK.pale,
    place(stairs(half * 0.6, 0.016, 0.06, 6), 0.03, 0.001, -half * 0.38, Math.PI / 2),
  )
  for (const z of [0.012, 0.028])
    metro.add(INK.graphite, strut([-0.08, 0.002, z], [0.075, 0.02, z], 0.009, 0.006))
  const rib = (x: number) => {
    const path = Array.from({ length: 11 }, (_, k): Point3 => {
      const a = (k / 10) * Math.PI
      return [x + Math.sin(a) * 0.012, Math.sin(a) ** 0.8 * high, -Math.cos(a) * half]
    })
    return tube(path, 0.0022, 5)
  }
  metro.add(INK.enamel, ...Array.from({ length: 7 }, (_, k) => rib(-length / 2 + (k * length) / 6)))
  const vault = bend(sheet(length, half * 2, 10), (x, _, z) => [
    x,
    Math.max(0, 1 - (z / half) ** 2) ** 0.42 * high,
    z,
  ])
  metro.add(INK.glass, vault)
  metro.add(
    model.accentSatin,
    move(bar(0.006, 0.016, half * 1.5, 0.001), length / 2 + 0.012, high * 0.98, 0),
  )
  metro.add(INK.graphite, strut([0.13, 0, 0.062], [0.13, 0.1, 0.062], 0.005))
  metro.add(model.accentGlow, place(drumSign(), 0.13, 0.11, 0.062, 0.5))
  metro.add(
    INK.slate,
    railing(
      [
        [-length / 2, 0.02, half * 0.86],
        [length / 2, 0.02, half * 0.86],
      ],
      0.012,
      0.03,
      0.0012,
    ),
  )
  const gates = model.part('metro-gates', [METRO[0] + 0.135, WALK_Y, METRO[2]])
  for (let k = 0; k < 5; k++) {
    gates.add(INK.enamel, move(block(0.024, 0.012, 0.004, 0.001), 0, 0, -0.036 + k * 0.018))
    gates.add(model.accentGlow, move(bar(0.005, 0.001, 0.003), 0.006, 0.0125, -0.036 + k * 0.018))
  }
}

const drumSign = (): Shape =>
  join(
    tube(
      [
        [0, 0, -0.003],
        [0, 0, 0.003],
      ],
      0.016,
      18,
    ),
  )

export function addBusStop(model: Model): void {
  const stop = model.part('bus-stop', [-0.24, WALK_Y, KERB_Z - 0.032])
  stop.add(INK.enamel, move(bar(0.17, 0.004, 0.036, 0.001), 0, 0.036, 0))
  stop.add(model.accentSatin, move(bar(0.172, 0.003, 0.003), 0, 0.036, 0.018))
  for (const x of [-0.078, -0.026, 0.026, 0.078])
    stop.add(INK.graphite, strut([x, 0, -0.013], [x, 0.035, -0.013], 0.003))
  stop.add(INK.glass, move(bar(0.16, 0.028, 0.001), 0, 0.018, -0.014))
  stop.add(INK.timber, move(bar(0.08, 0.003, 0.009), -0.02, 0.009, -0.006))
  stop.add(INK.enamelDark, move(bar(0.03, 0.014, 0.002), 0.055, 0.026, -0.011))
  stop.add(
    model.accentGlow,
    move(bar(0.024, 0.0025, 0.001), 0.055, 0.029, -0.0095),
    move(bar(0.018, 0.0025, 0.001), 0.052, 0.024, -0.0095),
  )
  const bus = model.part('bus', [-0.24, G, KERB_Z + 0.028], undefined, -Math.PI / 2)
  addBus(model, bus, 0.115)
  model.slide(
    bus,
    [0, 3, 6, 8, 10],
    [
      [0.5, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [-0.24, 0, 0],
      [-0.24, 0, 0],
    ],
  )
}

export function addBikes(model: Model): void {
  const bikes = model.part('bikes', [-0.02, WALK_Y, KERB_Z - 0.05])
  for (let k = 0; k < 9; k++)
    if (k !== 4 && k !== 7)
      addBicycle(
        bikes,
        0.019,
        k % 3 === 1 ? INK.enamel : model.accentSatin,
        -0.068 + k * 0.017,
        0,
        0,
        0.35,
      )
  bikes.add(
    INK.white,
    ...Array.from({ length: 10 }, (_, k) =>
      move(bar(0.0015, 0.0008, 0.024), -0.0765 + k * 0.017, 0.0008, 0),
    ),
  )
  bikes.add(INK.enamelDark, move(block(0.008, 0.03, 0.005, 0.001), 0.092, 0, 0))
  bikes.add(model.accentGlow, move(bar(0.005, 0.008, 0.001), 0.092, 0.021, 0.003))
}

export function addTaxis(model: Model): void {
  const bay = model.part('taxi-bay', [KERB_X + 0.026, G, -0.12])
  bay.add(
    INK.white,
    ...[-0.12, -0.06, 0, 0.06].map((z) => move(bar(0.046, 0.001, 0.002), 0, 0.001, z)),
  )
  bay.add(INK.graphite, strut([-0.04, 0.008, 0.1], [-0.04, 0.075, 0.1], 0.004))
  bay.add(model.accentGlow, move(bar(0.026, 0.014, 0.003, 0.001), -0.04, 0.08, 0.1))
  const taxi = (name: string, z: number, colour: string) => {
    const part = model.part(name, [KERB_X + 0.024, G, z])
    addCar(part, 0.044, colour, 0, 0, 0, 0)
    part.add(INK.white, move(bar(0.008, 0.003, 0.004), 0, 0.0165, -0.004))
    return part
  }
  taxi('taxi-2', -0.16, '#8fa3ad')
  const first = taxi('taxi', -0.09, model.accent.color)
  model.slide(
    first,
    [0, 4, 7, 10],
    [
      [0, 0, 0],
      [0, 0, 0],
      [0.012, 0, 0.2],
      [0.012, 0, 0.2],
    ],
  )
  const cars = model.part('cars')
  for (const [x, z, angle, colour] of [
    [-0.42, 0.35, Math.PI / 2, '#e4dfd5'],
    [-0.05, 0.355, Math.PI / 2, '#a9a399'],
    [0.06, 0.355, Math.PI / 2, '#d8d1c4'],
    [0.366, -0.3, Math.PI, '#e4dfd5'],
    [0.366, 0.05, Math.PI, '#8fa3ad'],
    [0.275, -0.4, 0, '#d8d1c4'],
  ] as const)
    addCar(cars, 0.043, colour, x, G, z, angle)
  cars.add(INK.stone, place(drum(0.004, 0.02, 8), KERB_X - 0.015, WALK_Y, KERB_Z - 0.015))
}
