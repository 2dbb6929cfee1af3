/** Water and what moves it: the pool in the underpass, pump well, pumps, pressure pipe, rain. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { DEEPEST, HALF_ROAD_M, ROAD_Z, SCALE, STREET, WELL } from './scale.ts'

const WATER = paint('glass', '#4f9bc0')
const CONCRETE = paint('matte', '#cfcbc1')
const FRONT_Z = ROAD_Z + HALF_ROAD_M

/** Deepest water that the model shows: two metres. */
const FULL_M = 2 / SCALE

/** The pool two metres deep, standing on its bottom: a binding scales its height. The ramps hide its ends. */
export function addPool(model: Model): void {
  const pool = model.part('pool', [0, DEEPEST + 0.001, ROAD_Z])
  const width = 2 * HALF_ROAD_M - 0.014
  pool.add(WATER, block(0.5, FULL_M, width))
  pool.add(paint('satin', '#8fbdd0'), move(bar(0.499, 0.0006, width - 0.001), 0, FULL_M, 0))
}

/** The well in the cut: three pumps on their guides, float switches, and the water in it. */
export function addWell(model: Model): void {
  const well = model.part('pump-well')
  const [x, z] = [0.24, FRONT_Z + 0.075]
  const [wide, deep] = [0.25, 0.13]
  const high = STREET - WELL
  well.add(CONCRETE, place(block(wide, 0.008, deep, 0.001), x, WELL - 0.008, z))
  well.add(
    CONCRETE,
    place(block(0.008, high, deep), x - wide / 2, WELL, z),
    place(block(0.008, high, deep), x + wide / 2, WELL, z),
  )
  well.add(CONCRETE, place(block(wide, high, 0.008), x, WELL, z - deep / 2 + 0.002))
  well.add(INK.paper, place(block(0.1, 0.006, deep + 0.01, 0.001), x - 0.08, STREET - 0.002, z))
  well.add(
    INK.iron,
    strut([x - wide / 2 + 0.02, WELL, z + 0.04], [x - wide / 2 + 0.02, STREET, z + 0.04], 0.002),
    strut([x - wide / 2 + 0.034, WELL, z + 0.04], [x - wide / 2 + 0.034, STREET, z + 0.04], 0.002),
  )
  for (let k = 0; k < 9; k++)
    well.add(
      INK.iron,
      strut(
        [x - wide / 2 + 0.02, WELL + 0.01 + k * 0.012, z + 0.04],
        [x - wide / 2 + 0.034, WELL + 0.01 + k * 0.012, z + 0.04],
        0.0014,
      ),
    )
  for (let k = 0; k < 3; k++)
    addPump(model, `pump-${k + 1}`, [x - 0.035 + k * 0.055, WELL, z + 0.012])
  well.add(
    INK.steel,
    tube(
      roundPath(
        [
          [x - 0.055, STREET + 0.012, z - 0.03],
          [x + 0.16, STREET + 0.012, z - 0.03],
          [x + 0.19, STREET + 0.012, z - 0.1],
          [x + 0.19, STREET + 0.012, 0.05],
          [x + 0.19, STREET - 0.01, 0.02],
        ],
        0.03,
        4,
      ),
      0.0075,
      10,
    ),
  )
  const water = model.part('well-water', [x, WELL, z])
  water.add(WATER, block(wide - 0.008, 0.05, deep - 0.006))
  const floats = model.part('level-switch')
  for (const [k, y] of [0.03, 0.055, 0.08].entries()) {
    floats.add(model.accentGlow, move(ball(0.006, 10, 6), x - 0.09 + k * 0.012, WELL + y, z + 0.03))
    floats.add(
      INK.graphite,
      strut([x - 0.09 + k * 0.012, WELL + y, z + 0.03], [x - 0.08, STREET, z + 0.03], 0.001),
    )
  }
}

function addPump(model: Model, name: string, at: Point3): void {
  const pump = model.part(name, at)
  pump.add(
    model.accentSatin,
    lathe(
      [
        [0.012, 0.004],
        [0.016, 0.008],
        [0.016, 0.016],
        [0.0105, 0.02],
        [0.0105, 0.042],
        [0.007, 0.047],
        [0, 0.047],
      ],
      16,
    ),
  )
  pump.add(INK.graphite, drum(0.013, 0.004, 12), move(drum(0.0112, 0.003, 14), 0, 0.03, 0))
  pump.add(
    INK.steel,
    tube(
      roundPath(
        [
          [0.012, 0.012, 0],
          [0.021, 0.012, -0.004],
          [0.021, STREET + 0.012 - at[1], -0.042],
        ],
        0.02,
        4,
      ),
      0.0046,
      8,
    ),
  )
  pump.add(
    INK.rubber,
    tube(
      [
        [0, 0.047, 0],
        [-0.004, 0.09, 0.004],
        [-0.006, STREET - at[1], 0],
      ],
      0.0012,
      4,
    ),
  )
}

/** The pump house on the street: cabinet, standby generator, a column with the depth in lights. */
export function addPumpHouse(model: Model): void {
  const house = model.part('pump-house')
  const [x, z] = [0.42, 0.14]
  house.add(INK.white, place(block(0.13, 0.055, 0.08, 0.002), x, STREET, z))
  house.add(model.accentSatin, place(bar(0.136, 0.006, 0.086, 0.001), x, STREET + 0.057, z))
  house.add(INK.enamelDark, place(bar(0.03, 0.036, 0.002), x - 0.03, STREET + 0.019, z + 0.041))
  for (let k = 0; k < 6; k++)
    house.add(
      INK.enamelGrey,
      place(bar(0.04, 0.002, 0.003), x + 0.03, STREET + 0.016 + k * 0.005, z + 0.0405),
    )
  const generator = model.part('generator')
  generator.add(INK.enamelGrey, place(block(0.07, 0.032, 0.035, 0.002), 0.3, STREET, 0.09))
  generator.add(
    INK.graphite,
    place(drum(0.004, 0.02, 8), 0.32, STREET + 0.032, 0.09),
    place(bar(0.03, 0.018, 0.001), 0.292, STREET + 0.018, 0.1078),
  )
}

/** A cloud over the block with slanting rain; part of the rehearsal, not of the place. */
export function addRain(model: Model): void {
  const rain = model.part('rain', [0, STREET + 0.3, 0.2])
  for (const [x, y, z, r] of [
    [-0.16, 0.03, 0, 0.055],
    [-0.08, 0.055, -0.01, 0.07],
    [0.02, 0.05, 0.01, 0.08],
    [0.11, 0.04, 0, 0.06],
    [0.18, 0.025, 0.01, 0.045],
    [-0.02, 0.02, 0.04, 0.06],
    [0.07, 0.02, -0.04, 0.055],
  ] as const)
    rain.add(INK.white, cloudLump(r, [x, y, z]))
  const drops = model.part('rain-lines', [0, STREET + 0.29, 0.2])
  for (let k = 0; k < 54; k++) {
    const [x, z] = [model.random.between(-0.2, 0.2), model.random.between(-0.09, 0.1)]
    const top = -model.random.between(0, 0.16)
    drops.add(paint('satin', '#8db4c8'), strut([x, top, z], [x - 0.006, top - 0.045, z], 0.0015))
  }
  model.slide(
    drops,
    [0, 1.2],
    [
      [0.006, 0.04, 0],
      [-0.006, -0.05, 0],
    ],
  )
}

function cloudLump(r: number, [x, y, z]: Point3): Shape {
  return move(
    lathe(
      Array.from({ length: 8 }, (_, i): Point2 => {
        const a = (i / 7 - 0.5) * Math.PI
        return [i === 0 || i === 7 ? 0 : Math.cos(a) * r, Math.max(-0.35, Math.sin(a)) * r * 0.75]
      }),
      14,
    ),
    x,
    y,
    z,
  )
}
