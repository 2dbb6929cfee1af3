/** Apron, aircraft at their bridges, service vehicles, the control tower; and the kerb on the landside. */
import { groundLine } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { addAirliner } from '../../kit/aircraft.ts'
import { crate } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { dashes } from '../../kit/street.ts'
import { FLOOR_Y, G, GATES_X, HALL } from './scale.ts'

const PLANE_M = 0.2
const PLANE_Z = 0.315

export function addApron(model: Model): void {
  const apron = model.part('apron-marks')
  for (const x of GATES_X) {
    apron.add(
      paint('matte', '#e2b84e'),
      groundLine(
        [
          [x, 0.55],
          [x, 0.2],
        ],
        0.003,
        G + 0.0008,
      ),
    )
    apron.add(
      INK.white,
      groundLine(
        [
          [x - 0.11, 0.16],
          [x - 0.11, 0.43],
          [x + 0.11, 0.43],
          [x + 0.11, 0.16],
        ],
        0.0016,
        G + 0.0008,
      ),
    )
  }
  apron.add(
    paint('matte', '#e2b84e'),
    groundLine(
      [
        [-0.55, 0.5],
        [0.55, 0.5],
      ],
      0.003,
      G + 0.0009,
    ),
  )
  for (const z of [0.135, 0.15])
    apron.add(INK.white, dashes([-0.54, z], [0.54, z], 26, 0.0014, G + 0.0008))
  const planes = model.part('aircraft')
  for (const x of GATES_X.slice(0, 2)) addAirliner(model, planes, PLANE_M, [x, G, PLANE_Z], Math.PI)
  const arriving = model.part('aircraft-arriving', [GATES_X[2], G, PLANE_Z])
  addAirliner(model, arriving, PLANE_M, [0, 0, 0], Math.PI)
  model.slide(
    arriving,
    [0, 5, 11],
    [
      [0, 0, 0.075],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
  GATES_X.forEach((x, k) => addBridge(model, k + 1, x))
  addService(model)
  addTower(model)
  addKerb(model)
}

/** A boarding bridge: fixed link, tunnel, cab at the door, on its wheeled column. */
function addBridge(model: Model, number: number, x: number): void {
  const bridge = model.part(`bridge-${number}`, [x, 0, 0])
  const y = G + 0.03
  bridge.add(INK.enamel, strut([-0.06, y, HALL.front], [-0.06, y, 0.17], 0.016, 0.015))
  bridge.add(INK.enamelGrey, strut([-0.06, y, 0.165], [-0.018, y - 0.004, 0.235], 0.013, 0.013))
  bridge.add(model.accentSatin, place(bar(0.0165, 0.002, 0.06), -0.06, y + 0.0085, 0.135))
  bridge.add(INK.enamelDark, move(bar(0.016, 0.016, 0.014, 0.001), -0.017, y - 0.004, 0.238))
  bridge.add(
    INK.slate,
    strut([-0.03, G, 0.215], [-0.03, y - 0.006, 0.215], 0.006),
    strut([-0.06, G, 0.165], [-0.06, y - 0.006, 0.165], 0.008),
  )
  bridge.add(INK.rubber, move(bar(0.02, 0.006, 0.006), -0.03, G + 0.003, 0.215))
  bridge.add(model.accentGlow, move(bar(0.012, 0.006, 0.0015), -0.06, y + 0.014, 0.1745))
}

function addService(model: Model): void {
  const service = model.part('service-vehicles')
  const cart = (x: number, z: number, load: typeof INK.white) =>
    service.add(load, place(crate(0.008, 0.007, 0.011), x, G + 0.002, z))
  for (const x of GATES_X) {
    for (let k = 0; k < 3; k++)
      cart(x + 0.045 + k * 0.011, 0.27, k === 0 ? model.accentSatin : INK.pale)
    service.add(INK.enamel, place(crate(0.01, 0.014, 0.026), x + 0.05, G + 0.002, 0.36))
    service.add(INK.steel, place(crate(0.011, 0.008, 0.012), x + 0.05, G + 0.002, 0.383))
    service.add(paint('satin', '#d7b45c'), place(crate(0.008, 0.006, 0.014), x, G + 0.001, 0.2))
  }
  const tanker = model.part('tanker', [-0.5, G, 0.465])
  tanker.add(INK.enamel, place(crate(0.01, 0.012, 0.01), 0.016, 0.003, 0, Math.PI / 2))
  tanker.add(model.accentSatin, place(crate(0.01, 0.01, 0.024), -0.004, 0.003, 0, Math.PI / 2))
  model.slide(
    tanker,
    [0, 5, 11],
    [
      [0, 0, 0],
      [0.85, 0, 0],
      [0, 0, 0],
    ],
  )
}

function addTower(model: Model): void {
  const tower = model.part('tower', [0.5, G, 0.06])
  tower.add(
    INK.white,
    lathe(
      [
        [0.022, 0],
        [0.012, 0.05],
        [0.011, 0.19],
        [0.022, 0.215],
      ],
      16,
    ),
  )
  tower.add(
    INK.glass,
    move(
      lathe(
        [
          [0.021, 0],
          [0.027, 0.022],
        ],
        12,
      ),
      0,
      0.215,
      0,
    ),
  )
  tower.add(INK.enamelDark, move(drum(0.014, 0.022, 12), 0, 0.215, 0))
  tower.add(INK.white, move(drum(0.029, 0.005, 16, 0.002), 0, 0.237, 0))
  tower.add(model.accentSatin, move(drum(0.023, 0.003, 16), 0, 0.213, 0))
  tower.add(INK.slate, strut([0, 0.242, 0], [0, 0.285, 0], 0.0025))
}

/** The raised road before the hall with cars, the rail station's canopy at its end, and trees. */
function addKerb(model: Model): void {
  const kerb = model.part('kerb')
  kerb.add(
    INK.grey,
    prism(rectangle(-0.555, -0.545, 0.555, -0.445), G, FLOOR_Y - 0.003, { chamfer: 0.001 }),
  )
  kerb.add(
    INK.paper,
    prism(rectangle(-0.555, -0.445, 0.555, HALL.back - 0.004), G, FLOOR_Y - 0.0005),
  )
  kerb.add(INK.white, dashes([-0.54, -0.495], [0.54, -0.495], 22, 0.0014, FLOOR_Y - 0.0022))
  for (let k = 0; k < 11; k++) {
    const [x, z] = [-0.48 + k * 0.093 + (k % 3) * 0.012, k % 2 ? -0.465 : -0.52]
    const ink = k % 4 === 1 ? model.accentSatin : paint('satin', k % 3 ? '#dcd7cd' : '#8fa3ad')
    kerb.add(ink, place(crate(0.007, 0.0034, 0.0155), x, FLOOR_Y - 0.002, z, Math.PI / 2))
    kerb.add(
      INK.enamelDark,
      place(crate(0.0062, 0.0026, 0.008), x, FLOOR_Y + 0.0014, z, Math.PI / 2),
    )
  }
  const rail = model.part('rail-station', [-0.505, FLOOR_Y, -0.27])
  rail.add(INK.enamelGrey, block(0.06, 0.004, 0.12, 0.001))
  rail.add(INK.glass, move(block(0.05, 0.032, 0.1), 0, 0.004, 0))
  rail.add(INK.white, move(bar(0.066, 0.004, 0.126, 0.001), 0, 0.038, 0))
  rail.add(model.accentGlow, move(bar(0.002, 0.01, 0.03), 0.0335, 0.03, 0))
  rail.add(INK.stone, move(block(0.05, 0.03, 0.1), 0, -0.03, 0))
  const green = model.part('green')
  for (const z of [-0.3, -0.22, -0.14, -0.06]) tree(green, model.random, 0.04, 0.52, G, z, 0)
  for (const z of [-0.14, -0.06, 0.02]) tree(green, model.random, 0.04, -0.515, G, z, 0)
}
