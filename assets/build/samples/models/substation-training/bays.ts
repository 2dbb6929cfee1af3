/** The bays: the one that is switched, its live neighbour, busbars, and the gantry with the lines. */
import { cable, railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { move, place } from '../../kit/shape.ts'
import { tube } from '../../kit/rounds.ts'
import { bar, strut } from '../../kit/solids.ts'
import {
  addBreaker,
  addCurrentTransformers,
  addDisconnector,
  addFixedDisconnector,
  addJumpers,
  addPost,
  insulator,
} from './apparatus.ts'
import { BAY_1_X, BAY_2_X, BUS_Y, BUS_Z, G, LIVE_Y, PHASES } from './scale.ts'

const [LINE_Z, CT_Z, BREAKER_Z, BUS_DIS_Z, GANTRY_Z] = [-0.37, -0.285, -0.2, -0.09, -0.47]

export function addBays(model: Model): void {
  addWorkedBay(model)
  addLiveBay(model)
  addBusbars(model)
  addGantry(model)
}

function addWorkedBay(model: Model): void {
  const x = BAY_1_X
  addDisconnector(model, 'line-disconnector', x, LINE_Z)
  const transformers = model.part('current-transformers')
  addCurrentTransformers(transformers, x, CT_Z)
  const breaker = model.part('breaker')
  addBreaker(model, breaker, x, BREAKER_Z)
  const flag = model.part('breaker-flag', [x, G + 0.02, BREAKER_Z + 0.0255])
  flag.add(paint('satin', '#ffffff'), bar(0.018, 0.009, 0.001))
  addDisconnector(model, 'bus-disconnector', x, BUS_DIS_Z)
  addEarthSwitch(model, x)
  const wires = model.part('bay-wires')
  run(wires, x)
}

/** The earthing blades beside the line disconnector; at rest they lie low, a binding raises them. */
function addEarthSwitch(model: Model, x: number): void {
  const blades = model.part('earth-switch', [x, G + 0.032, LINE_Z + 0.042])
  for (const dx of PHASES)
    blades.add(model.accentGlow, move(bar(0.0035, 0.012, 0.0035), dx, 0.006, 0))
  blades.add(INK.brass, move(bar(0.13, 0.003, 0.004), 0, 0.0015, 0))
  const box = model.part('earth-drive', [x - 0.085, G, LINE_Z + 0.042])
  box.add(INK.enamel, move(bar(0.014, 0.026, 0.012, 0.001), 0, 0.02, 0))
  box.add(INK.brass, strut([0.008, 0.033, 0], [0.03, 0.033, 0], 0.003))
}

/** Wires from the gantry through the apparatus to the bus. */
function run(part: Part, x: number): void {
  addJumpers(part, x, [G + 0.17, GANTRY_Z + 0.015], [LIVE_Y + 0.004, LINE_Z - 0.026])
  addJumpers(part, x, [LIVE_Y + 0.004, LINE_Z + 0.026], [G + 0.096, CT_Z])
  addJumpers(part, x, [G + 0.096, CT_Z], [G + 0.095, BREAKER_Z])
  addJumpers(part, x, [G + 0.06, BREAKER_Z], [LIVE_Y + 0.004, BUS_DIS_Z - 0.026])
  PHASES.forEach((dx, phase) => {
    const end = BUS_Z[phase]!
    part.add(
      INK.iron,
      strut([x + dx, LIVE_Y + 0.004, BUS_DIS_Z + 0.026], [x + dx, BUS_Y, end], 0.0016),
    )
  })
}

function addLiveBay(model: Model): void {
  const bay = model.part('live-bay')
  addFixedDisconnector(bay, BAY_2_X, LINE_Z)
  addCurrentTransformers(bay, BAY_2_X, CT_Z)
  addBreaker(model, bay, BAY_2_X, BREAKER_Z)
  addFixedDisconnector(bay, BAY_2_X, BUS_DIS_Z)
  run(bay, BAY_2_X)
  const warning = paint('satin', '#c94f3d')
  for (const dx of [-0.09, 0.09])
    bay.add(
      warning,
      railing(
        [
          [BAY_2_X + dx, G, -0.43],
          [BAY_2_X + dx, G, -0.03],
        ],
        0.02,
        0.1,
        0.0018,
      ),
    )
}

function addBusbars(model: Model): void {
  const bus = model.part('busbars')
  for (const z of BUS_Z) {
    bus.add(
      INK.steel,
      tube(
        [
          [-0.46, BUS_Y + 0.003, z],
          [0.46, BUS_Y + 0.003, z],
        ],
        0.0035,
        8,
      ),
    )
    for (const x of [-0.44, 0.13, 0.44]) addPost(bus, x, z, BUS_Y)
  }
  for (const x of [-0.44, 0.13, 0.44])
    bus.add(INK.slate, place(bar(0.006, 0.004, 0.12), x, G + 0.034, BUS_Z[1]))
}

/** A lattice portal over both bays with its strings, and the lines that come in over the fence. */
function addGantry(model: Model): void {
  const gantry = model.part('gantry')
  const high = G + 0.2
  for (const x of [-0.42, -0.145, 0.13]) {
    for (const s of [-1, 1])
      gantry.add(
        INK.enamelGrey,
        strut([x, G, GANTRY_Z + s * 0.018], [x, high, GANTRY_Z + s * 0.006], 0.005),
      )
    for (let k = 0; k < 5; k++) {
      const y = G + 0.02 + k * 0.036
      const s = k % 2 ? 1 : -1
      gantry.add(
        INK.enamelGrey,
        strut([x, y, GANTRY_Z + s * 0.015], [x, y + 0.036, GANTRY_Z - s * 0.012], 0.0025),
      )
    }
    gantry.add(INK.enamelGrey, strut([x, high, GANTRY_Z], [x, high + 0.06, GANTRY_Z], 0.003))
  }
  for (const dy of [0, 0.016])
    gantry.add(
      INK.enamelGrey,
      strut([-0.42, high - dy, GANTRY_Z], [0.13, high - dy, GANTRY_Z], 0.005),
    )
  for (let k = 0; k < 22; k++) {
    const x = -0.42 + k * 0.025
    gantry.add(
      INK.enamelGrey,
      strut(
        [x, high - (k % 2) * 0.016, GANTRY_Z],
        [x + 0.025, high - ((k + 1) % 2) * 0.016, GANTRY_Z],
        0.002,
      ),
    )
  }
  for (const bay of [BAY_1_X, BAY_2_X])
    for (const dx of PHASES) {
      gantry.add(
        paint('satin', '#8d6a58'),
        place(insulator(0.022, 0.004, 3), bay + dx, high - 0.04, GANTRY_Z + 0.006),
      )
      gantry.add(
        INK.iron,
        cable(
          [bay + dx, high - 0.03, GANTRY_Z - 0.004],
          [bay + dx, high + 0.02, -0.585],
          0.012,
          0.0012,
          5,
        ),
      )
    }
}
