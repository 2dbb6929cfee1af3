/** The quay: promenade, waterfront hall with its row of vaults, bus stop, metro entrance, bicycles. */
import { addFloors, curtainWall, groundLine, railing } from '../../kit/building.ts'
import { bench, lampPost, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { addBus } from '../../kit/street.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, block, extrude, sheet, strut } from '../../kit/solids.ts'
import { BOARD_X, G, LEAVE_X, PERSON_M, QUAY, QUAY_Z } from './scale.ts'

const EDGE_M = 0.555
const HALL_Z = -0.18
const HALL_DEPTH_M = 0.13
const VAULTS = 5
const VAULT_M = 0.13
const EAVES_M = 0.075

export function addQuay(model: Model): void {
  const quay = model.part('quay')
  const deep = EDGE_M + QUAY_Z
  quay.add(INK.stone, place(block(2 * EDGE_M, QUAY - G - 0.002, deep), 0, G, QUAY_Z - deep / 2))
  quay.add(
    paint('matte', '#d8d1c3'),
    place(sheet(2 * EDGE_M, deep, 26), 0, QUAY, QUAY_Z - deep / 2),
  )
  quay.add(INK.white, place(bar(2 * EDGE_M, 0.007, 0.014, 0.001), 0, QUAY, QUAY_Z))
  for (let k = 0; k < 14; k++)
    quay.add(
      INK.pale,
      place(block(0.004, QUAY - G - 0.004, 0.005), -0.52 + k * 0.08, G, QUAY_Z + 0.002),
    )
  const gaps = [-EDGE_M, BOARD_X - 0.03, BOARD_X + 0.03, LEAVE_X - 0.03, LEAVE_X + 0.03, EDGE_M]
  for (let k = 0; k < gaps.length; k += 2) {
    const rail = [gaps[k] ?? 0, gaps[k + 1] ?? 0].map((x): Point3 => [x, QUAY, QUAY_Z + 0.003])
    quay.add(INK.slate, railing(rail, 0.014, 0.035, 0.0012))
  }
  quay.add(
    paint('matte', '#aaa69d'),
    place(block(2 * EDGE_M, 0.002, 0.085), 0, QUAY - 0.0004, -0.39),
  )
  for (let k = 0; k < 18; k++)
    quay.add(
      INK.white,
      groundLine(
        [
          [-0.53 + k * 0.062, -0.39],
          [-0.5 + k * 0.062, -0.39],
        ],
        0.0024,
        QUAY + 0.0018,
      ),
    )
  for (const x of [-0.5, -0.42, 0.42, 0.5]) tree(quay, model.random, 0.085, x, QUAY, -0.11)
  for (const x of [-0.46, 0.46]) bench(quay, 0.04, 0.008, x, QUAY, -0.075, Math.PI)
  for (const x of [-0.37, 0.37]) lampPost(quay, 0.085, x, QUAY, -0.06, 0)
}

/** A vaulted hall open to both sides: gates in the middle bays, seats and screens at the ends. */
export function addHall(model: Model): void {
  const hall = model.part('ferry-hall')
  const roof = model.part('hall-roof')
  const outer = vault(VAULT_M / 2, 0.042)
  const inner = vault(VAULT_M / 2 - 0.004, 0.037).reverse()
  for (let k = 0; k < VAULTS; k++) {
    const x = (k - (VAULTS - 1) / 2) * VAULT_M
    roof.add(
      INK.white,
      move(extrude([...outer, ...inner], HALL_DEPTH_M + 0.03), x, QUAY + EAVES_M, HALL_Z),
    )
    for (const dz of [-0.045, 0, 0.045])
      roof.add(
        INK.timber,
        move(
          extrude(
            [...vault(VAULT_M / 2 - 0.004, 0.0368), ...vault(VAULT_M / 2 - 0.008, 0.032).reverse()],
            0.004,
          ),
          x,
          QUAY + EAVES_M,
          HALL_Z + dz,
        ),
      )
    for (const dz of [-0.05, 0.05])
      hall.add(
        INK.timber,
        strut(
          [x - VAULT_M / 2, QUAY, HALL_Z + dz],
          [x - VAULT_M / 2, QUAY + EAVES_M, HALL_Z + dz],
          0.007,
        ),
      )
    if (k === 0 || k === VAULTS - 1) {
      const wall = curtainWall(VAULT_M - 0.006, EAVES_M - 0.004, 4, 2, 0.0022)
      for (const dz of [-0.058, 0.058]) {
        hall.add(INK.glass, place(wall.pane, x, QUAY, HALL_Z + dz))
        hall.add(INK.slate, place(wall.frame, x, QUAY, HALL_Z + dz))
      }
      hall.add(INK.timber, place(block(0.05, 0.012, 0.016, 0.001), x, QUAY, HALL_Z - 0.02))
    }
  }
  const end = (VAULTS * VAULT_M) / 2
  for (const dz of [-0.05, 0.05])
    hall.add(INK.timber, strut([end, QUAY, HALL_Z + dz], [end, QUAY + EAVES_M, HALL_Z + dz], 0.007))
  hall.add(
    INK.paper,
    place(block(VAULTS * VAULT_M + 0.02, 0.003, HALL_DEPTH_M + 0.01), 0, QUAY, HALL_Z),
  )
  roof.add(
    model.accentSatin,
    place(bar(0.2, 0.02, 0.005, 0.001), 0, QUAY + EAVES_M + 0.004, HALL_Z + 0.082),
  )
  roof.add(
    INK.white,
    ...[-0.06, -0.02, 0.02, 0.06].map((x) =>
      place(bar(0.018, 0.009, 0.006), x, QUAY + EAVES_M + 0.004, HALL_Z + 0.0825),
    ),
  )
  addGates(model)
}

function vault(half: number, rise: number): Point2[] {
  return Array.from({ length: 11 }, (_, i): Point2 => {
    const a = (i / 10) * Math.PI
    return [-Math.cos(a) * half, Math.sin(a) * rise]
  })
}

function addGates(model: Model): void {
  const gates = model.part('ticket-gates')
  for (const x0 of [BOARD_X, LEAVE_X])
    for (let k = 0; k < 4; k++) {
      const x = x0 + (k - 1.5) * 0.017
      gates.add(
        INK.enamel,
        place(block(0.004, 0.012, 0.026, 0.0008), x, QUAY + 0.003, HALL_Z + 0.03),
      )
      gates.add(
        model.accentGlow,
        place(bar(0.0026, 0.001, 0.008), x, QUAY + 0.0155, HALL_Z + 0.034),
      )
    }
  const screens = model.part('trip-screens')
  for (const x of [-0.05, 0.05]) {
    screens.add(INK.slate, place(block(0.004, 0.03, 0.004), x, QUAY + 0.003, HALL_Z + 0.045))
    screens.add(
      INK.enamelDark,
      place(bar(0.05, 0.026, 0.004, 0.001), x, QUAY + 0.044, HALL_Z + 0.046),
    )
    for (let i = 0; i < 3; i++)
      screens.add(
        i === 0 ? model.accentGlow : INK.cloth,
        place(
          bar(0.04 - i * 0.008, 0.0026, 0.001),
          x - i * 0.004,
          QUAY + 0.051 - i * 0.007,
          HALL_Z + 0.0485,
        ),
      )
  }
}

export function addConnections(model: Model): void {
  const bus = model.part('feeder-bus', [-0.2, QUAY + 0.0016, -0.37], undefined, Math.PI / 2)
  addBus(model, bus, 0.12)
  model.slide(
    bus,
    [0, 4, 9, 13],
    [
      [-0.16, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0.34, 0, 0],
    ],
  )
  const stop = model.part('bus-stop')
  stop.add(
    INK.slate,
    ...[-0.05, 0.05].map((dx) =>
      strut([-0.2 + dx, QUAY, -0.318], [-0.2 + dx, QUAY + 0.034, -0.318], 0.0024),
    ),
  )
  stop.add(INK.white, place(bar(0.13, 0.003, 0.03, 0.001), -0.2, QUAY + 0.035, -0.322))
  stop.add(INK.glass, place(block(0.1, 0.028, 0.001), -0.2, QUAY + 0.003, -0.312))
  stop.add(model.accentGlow, place(bar(0.03, 0.006, 0.002), -0.2, QUAY + 0.03, -0.308))
  const metro = model.part('metro-entrance')
  const [x, z] = [0.44, -0.28]
  metro.add(
    INK.pale,
    place(block(0.11, 0.012, 0.006), x, QUAY, z - 0.028),
    place(block(0.11, 0.012, 0.006), x, QUAY, z + 0.028),
    place(block(0.006, 0.012, 0.06), x + 0.055, QUAY, z),
  )
  metro.add(INK.black, place(block(0.1, 0.0012, 0.05), x, QUAY, z))
  for (let k = 0; k < 6; k++)
    metro.add(
      INK.stone,
      place(block(0.009, 0.0016, 0.048), x - 0.045 + k * 0.012, QUAY + 0.0006, z),
    )
  metro.add(
    INK.glass,
    place(
      extrude(
        [
          [-0.055, 0.012],
          [0.055, 0.012],
          [0.055, 0.042],
          [-0.03, 0.048],
        ],
        0.06,
      ),
      x,
      QUAY,
      z,
    ),
  )
  metro.add(model.accentSatin, place(block(0.014, 0.05, 0.003, 0.001), x - 0.07, QUAY, z + 0.03))
  const bikes = model.part('shared-bikes')
  for (let k = 0; k < 9; k++) addBike(model, bikes, [0.2 + k * 0.014, QUAY, -0.315])
}

function addBike(model: Model, part: Part, [x, y, z]: Point3): void {
  part.add(
    INK.graphite,
    place(bar(0.0016, 0.0085, 0.0085), x, y + 0.0045, z - 0.008),
    place(bar(0.0016, 0.0085, 0.0085), x, y + 0.0045, z + 0.008),
  )
  part.add(model.accentSatin, strut([x, y + 0.006, z - 0.007], [x, y + 0.0095, z + 0.005], 0.0014))
  part.add(INK.graphite, place(bar(0.007, 0.001, 0.001), x, y + 0.0125, z + 0.006))
}

/** The blocks behind the street, low enough to leave the view to the river. */
export function addBlocks(model: Model): void {
  const blocks = model.part('blocks')
  const look = { storey: 0.03, slab: 0.004, back: 0.004, slabInk: INK.white }
  for (const [x0, x1, floors, core] of [
    [-0.53, -0.4, 3, INK.stone],
    [-0.37, -0.26, 4, INK.pale],
    [-0.2, -0.02, 2, INK.cloth],
    [0.04, 0.15, 4, INK.stone],
    [0.19, 0.36, 3, INK.pale],
    [0.4, 0.53, 2, INK.cloth],
  ] as const)
    addFloors(blocks, rectangle(x0, -0.54, x1, -0.46), QUAY, floors, { ...look, coreInk: core })
}

export function addPassengers(model: Model): void {
  const people = model.part('passengers')
  const spots: readonly (readonly [number, number, number])[] = [
    [-0.19, -0.11, 0.1],
    [-0.15, -0.1, 0.2],
    [-0.17, -0.07, 0],
    [0.15, -0.1, 3.1],
    [0.18, -0.08, 3],
    [-0.03, -0.13, 1],
    [0.02, -0.11, 2],
    [-0.24, -0.29, 0.4],
    [-0.17, -0.3, 1.4],
    [0.34, -0.25, -1.4],
    [0.37, -0.27, -1.2],
    [0.27, -0.28, 2.2],
    [-0.33, -0.08, 0.3],
    [0.4, -0.07, 0.2],
    [0.08, -0.08, 0.6],
  ]
  for (const [x, z, angle] of spots) person(people, model.random, PERSON_M, x, QUAY, z, { angle })
}
