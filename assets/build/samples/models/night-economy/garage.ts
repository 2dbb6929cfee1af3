/** The block of the street and, in its cut, two levels of the garage with a sign over every place. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { place } from '../../kit/shape.ts'
import { bar, block, extrude, prism } from '../../kit/solids.ts'
import { smallCar } from './car.ts'
import {
  ASPHALT,
  CAR_COLOURS,
  CONCRETE,
  CUT_Z,
  G,
  LEVELS_Y,
  PERSON_M,
  SLAB,
  STREET_Y,
  WALL,
} from './scale.ts'

const X0 = -0.54
const X1 = 0.54
const BACK_Z = 0.06
const PLACE_M = 0.0275
const PLACES = 30

export function addGarage(model: Model): void {
  const block0 = model.part('block')
  block0.add(WALL, prism(rectangle(X0, -0.54, X1, BACK_Z), G, STREET_Y - 0.012))
  block0.add(
    SLAB,
    prism(rectangle(X0, -0.54, X1, CUT_Z), STREET_Y - 0.012, STREET_Y, {
      bottom: true,
      chamfer: 0.001,
    }),
  )
  block0.add(ASPHALT, prism(rectangle(X0, -0.3, X1, 0.16), STREET_Y, STREET_Y + 0.001))
  for (const z of [-0.296, 0.156])
    block0.add(
      INK.white,
      groundLine(
        [
          [X0, z],
          [X1, z],
        ],
        0.003,
        STREET_Y + 0.0016,
      ),
    )
  for (const x of [X0 + 0.005, X1 - 0.005])
    block0.add(
      CONCRETE,
      place(block(0.01, STREET_Y - G - 0.012, CUT_Z - BACK_Z), x, G, (CUT_Z + BACK_Z) / 2),
    )
  for (const [level, y] of LEVELS_Y.entries()) {
    const name = level === 0 ? 'garage-lower' : 'garage-upper'
    const floor = model.part(name)
    if (level === 1)
      floor.add(SLAB, prism(rectangle(X0, BACK_Z, X1, CUT_Z), y - 0.008, y, { bottom: true }))
    else floor.add(WALL, prism(rectangle(X0, BACK_Z, X1, CUT_Z), G, y))
    for (let k = 0; k < 10; k++) {
      const x = -0.495 + k * 0.11
      floor.add(INK.white, place(block(0.01, 0.062, 0.01), x, y, CUT_Z - 0.058))
      floor.add(model.accentSatin, place(bar(0.0104, 0.006, 0.0104), x, y + 0.014, CUT_Z - 0.058))
    }
    addPlaces(model, floor, level, y)
  }
  addRamp(model)
}

/** Cars with their noses to the cut; free places are lit in green, taken ones are dark red. */
function addPlaces(model: Model, floor: ReturnType<Model['part']>, level: number, y: number): void {
  for (let k = 0; k < PLACES; k++) {
    const x = -0.42 + k * 0.0315
    if (x > 0.5) break
    const free = (k * 7 + level * 4) % 9 < (level === 0 ? 3 : 1)
    if (!free)
      smallCar(
        floor,
        model.random.pick(CAR_COLOURS),
        x,
        y,
        CUT_Z - 0.055,
        k % 3 === 0 ? Math.PI : 0,
      )
    floor.add(
      free ? model.accentGlow : paint('satin', '#8a3d38'),
      place(bar(PLACE_M * 0.62, 0.005, 0.004), x, y + 0.056, CUT_Z - 0.006),
    )
    floor.add(INK.white, place(bar(0.0012, 0.0006, 0.044), x + 0.0158, y + 0.0006, CUT_Z - 0.03))
  }
  const aisle = model.part(level === 0 ? 'car-lower' : 'car-upper', [-0.4, y, BACK_Z + 0.08])
  smallCar(aisle, level === 0 ? '#e4dfd5' : '#8fa3ad', 0, 0, 0, Math.PI / 2)
  model.slide(
    aisle,
    [0, 6, 6.01, 10],
    [
      [0, 0, 0],
      [0.84, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
  person(floor, model.random, PERSON_M, -0.1 + level * 0.3, y, BACK_Z + 0.13)
}

/** The way down, at the left, with its barrier on the street. */
function addRamp(model: Model): void {
  const ramp = model.part('ramp')
  const run = [
    [-0.54, STREET_Y - 0.002],
    [-0.54, STREET_Y - 0.014],
    [-0.4, LEVELS_Y[1] - 0.004],
    [-0.4, LEVELS_Y[1]],
  ] as const
  ramp.add(INK.pale, place(extrude(run, 0.05), 0, 0, CUT_Z - 0.15))
  ramp.add(INK.white, place(block(0.012, 0.026, 0.012, 0.002), -0.46, STREET_Y, 0.19))
  ramp.add(model.accentSatin, place(bar(0.07, 0.004, 0.004), -0.42, STREET_Y + 0.022, 0.19))
  ramp.add(INK.enamelDark, place(block(0.05, 0.034, 0.006, 0.001), -0.48, STREET_Y + 0.016, 0.24))
  ramp.add(model.accentGlow, place(bar(0.026, 0.009, 0.001), -0.48, STREET_Y + 0.034, 0.2436))
}
