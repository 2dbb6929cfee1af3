/** The transformer bay: switchgear, the tank in its pit, the fire of the drill and the spray over it. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { blob, drum, lathe, pipe, tube } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { addBreaker, addFixedDisconnector, addJumpers, insulator } from './apparatus.ts'
import { BAY_T_X, BUS_Y, BUS_Z, G, LIVE_Y, PHASES } from './scale.ts'

const TANK_Z = 0.435

export function addTransformerBay(model: Model): void {
  const bay = model.part('transformer-bay')
  addFixedDisconnector(bay, BAY_T_X, 0.215)
  addBreaker(model, bay, BAY_T_X, 0.3)
  PHASES.forEach((dx, phase) =>
    bay.add(
      INK.iron,
      strut([BAY_T_X + dx, BUS_Y, BUS_Z[phase]!], [BAY_T_X + dx, LIVE_Y + 0.004, 0.19], 0.0016),
    ),
  )
  addJumpers(bay, BAY_T_X, [LIVE_Y + 0.004, 0.241], [G + 0.06, 0.3])
  addJumpers(bay, BAY_T_X, [G + 0.095, 0.3], [G + 0.148, TANK_Z - 0.022])
  addPit(model)
  addTank(model)
  addFans(model)
  addSpray(model)
}

function addPit(model: Model): void {
  const x = BAY_T_X
  const pit = model.part('oil-pit')
  pit.add(
    INK.stone,
    prism(rectangle(x - 0.13, TANK_Z - 0.085, x + 0.13, TANK_Z + 0.085), G, G + 0.01, {
      holes: [rectangle(x - 0.122, TANK_Z - 0.077, x + 0.122, TANK_Z + 0.077)],
    }),
  )
  pit.add(INK.grey, place(block(0.244, 0.004, 0.154), x, G, TANK_Z))
}

/** The tank with radiators, conservator and bushings; the fire lies hidden below its lid. */
function addTank(model: Model): void {
  const tank = model.part('transformer', [BAY_T_X, G + 0.012, TANK_Z])
  const glaze = paint('satin', '#8d6a58')
  tank.add(
    INK.enamelGrey,
    block(0.15, 0.062, 0.066, 0.004),
    move(block(0.154, 0.004, 0.07, 0.001), 0, 0.06, 0),
  )
  for (let k = 0; k < 7; k++)
    tank.add(INK.enamelGrey, move(block(0.003, 0.058, 0.069), -0.063 + k * 0.021, 0.001, 0))
  for (const s of [-1, 1])
    for (let k = 0; k < 7; k++)
      tank.add(INK.pale, move(block(0.006, 0.05, 0.022, 0.001), -0.06 + k * 0.02, 0.006, s * 0.05))
  tank.add(
    INK.enamelGrey,
    move(
      tube(
        [
          [-0.03, 0, 0],
          [0.06, 0, 0],
        ],
        0.012,
        14,
      ),
      0.01,
      0.098,
      0.026,
    ),
  )
  for (const dx of [-0.01, 0.06])
    tank.add(INK.slate, move(block(0.004, 0.026, 0.008), dx, 0.064, 0.026))
  PHASES.forEach((dx) => {
    tank.add(glaze, move(insulator(0.062, 0.0085, 5), dx, 0.064, -0.02))
    tank.add(INK.steel, move(drum(0.004, 0.008, 8), dx, 0.126, -0.02))
  })
  for (const dx of [-0.065, -0.035, -0.005])
    tank.add(glaze, move(insulator(0.024, 0.005), dx, 0.064, 0.008))
  const fire = model.part('fire', [BAY_T_X + 0.045, G + 0.068, TANK_Z - 0.008])
  for (const [dx, dz, size] of [
    [0, 0, 0.02],
    [0.018, 0.008, 0.014],
    [-0.014, 0.012, 0.013],
  ] as const)
    fire.add(
      model.accentGlow,
      move(scale(blob(size, 1, 0.2, model.random), 1, 0.1, 1), dx, 0.0015, dz),
    )
}

function addFans(model: Model): void {
  const fans = model.part('fans', [BAY_T_X, G + 0.012, TANK_Z + 0.066])
  for (let k = 0; k < 3; k++) {
    const x = -0.05 + k * 0.05
    fans.add(
      INK.enamelDark,
      move(
        tube(
          [
            [0, 0, -0.003],
            [0, 0, 0.003],
          ],
          0.015,
          14,
        ),
        x,
        0.03,
        0,
      ),
    )
    fans.add(
      model.accentSatin,
      move(bar(0.022, 0.004, 0.001), x, 0.03, 0.0045),
      move(bar(0.004, 0.022, 0.001), x, 0.03, 0.0045),
    )
  }
}

/** The ring main with its nozzles, and the water that a drill lets fall. */
function addSpray(model: Model): void {
  const [x, z, y] = [BAY_T_X, TANK_Z, G + 0.115]
  const main = model.part('spray-main')
  const red = paint('satin', '#b8493a')
  main.add(
    red,
    pipe(
      [
        [x - 0.11, y, z - 0.07],
        [x + 0.11, y, z - 0.07],
        [x + 0.11, y, z + 0.07],
        [x - 0.11, y, z + 0.07],
        [x - 0.11, y, z - 0.066],
      ],
      0.0028,
      6,
    ),
  )
  for (const [sx, sz] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const)
    main.add(
      red,
      strut([x + sx * 0.11, G, z + sz * 0.07], [x + sx * 0.11, y, z + sz * 0.07], 0.004),
    )
  const valve = model.part('spray-valve', [x - 0.16, G, z + 0.04])
  valve.add(
    red,
    drum(0.014, 0.02, 14, 0.002),
    tube(
      [
        [0, 0.014, 0],
        [0.05, 0.014, 0],
      ],
      0.004,
      6,
    ),
  )
  valve.add(
    INK.enamel,
    move(
      lathe(
        [
          [0.011, 0],
          [0.011, 0.002],
          [0.001, 0.002],
        ],
        14,
      ),
      0,
      0.034,
      0,
    ),
  )
  valve.add(INK.steel, move(drum(0.0025, 0.016, 6), 0, 0.019, 0))
  const water = model.part('spray-water', [x, y, z])
  for (let k = 0; k < 6; k++)
    for (const s of [-1, 1])
      water.add(
        INK.glass,
        move(
          lathe(
            [
              [0.022, -0.003],
              [0.002, 0],
            ],
            8,
          ),
          -0.09 + k * 0.036,
          0,
          s * 0.052,
        ),
      )
}
