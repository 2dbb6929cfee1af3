/** The material warehouse on the left: racks under a roof drawn half back, docks, and stock columns. */
import { curtainWall } from '../../kit/building.ts'
import { addRack } from '../../kit/furniture.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

const [X0, X1, Z0, Z1] = [-0.44, -0.1, 0.05, 0.35]
const HEIGHT = 0.1

export function addWarehouse(model: Model): void {
  const house = model.part('warehouse')
  const [cx, cz] = [(X0 + X1) / 2, (Z0 + Z1) / 2]
  house.add(INK.white, place(block(X1 - X0, 0.006, Z1 - Z0, 0.001), cx, G, cz))
  house.add(
    INK.paper,
    place(block(X1 - X0, HEIGHT, 0.008, 0.001), cx, G, Z0),
    place(block(0.008, HEIGHT, Z1 - Z0, 0.001), X0, G, cz),
  )
  const glazing = curtainWall(Z1 - Z0, HEIGHT * 0.4, 14, 1, 0.002)
  house.add(INK.glass, place(glazing.pane, X1, G + HEIGHT * 0.6, cz, Math.PI / 2))
  house.add(INK.slate, place(glazing.frame, X1, G + HEIGHT * 0.6, cz, Math.PI / 2))
  for (let k = 0; k <= 4; k++)
    for (const x of [X0 + 0.004, X1])
      house.add(INK.graphite, place(block(0.006, HEIGHT, 0.006), x, G, Z0 + ((Z1 - Z0) * k) / 4))
  const roof = model.part('warehouse-roof')
  for (let k = 0; k < 3; k++)
    roof.add(
      INK.white,
      place(
        bar(X1 - X0 + 0.016, 0.004, 0.05, 0.001),
        cx,
        G + HEIGHT + 0.003,
        Z0 + 0.02 + k * 0.054,
      ),
    )
  for (let k = 0; k <= 8; k++)
    roof.add(
      INK.slate,
      strut(
        [X0, G + HEIGHT, Z0 + ((Z1 - Z0) * k) / 8],
        [X1, G + HEIGHT, Z0 + ((Z1 - Z0) * k) / 8],
        0.003,
        0.006,
      ),
    )
  const racks = model.part('racks')
  for (let k = 0; k < 3; k++)
    addRack(model, racks, 5, 3, 0.052, cx - 0.015, G + 0.006, Z0 + 0.055 + k * 0.088)
  addDocks(model)
  addStock(model)
}

/** Dock doors towards the front road, with trucks backed up to them. */
function addDocks(model: Model): void {
  const docks = model.part('docks')
  for (let k = 0; k < 5; k++) {
    const x = X0 + 0.045 + k * 0.064
    docks.add(INK.enamelGrey, place(block(0.04, 0.042, 0.008, 0.001), x, G, Z1))
    docks.add(
      k === 1 || k === 3 ? INK.enamelDark : model.accentSatin,
      place(bar(0.026, 0.03, 0.002), x, G + 0.02, Z1 + 0.005),
    )
    docks.add(INK.rubber, place(bar(0.03, 0.004, 0.003), x, G + 0.008, Z1 + 0.006))
  }
  docks.add(
    INK.white,
    place(bar(X1 - X0, 0.003, 0.03, 0.001), (X0 + X1) / 2, G + 0.052, Z1 + 0.014),
  )
  for (const [x, z] of [
    [-0.41, 0.39],
    [-0.24, 0.385],
    [-0.16, 0.24],
    [-0.14, 0.3],
  ] as const)
    person(docks, model.random, PERSON_M, x, G, z)
}

/** Three glass columns over the racks that fill with what is in stock. */
function addStock(model: Model): void {
  const shell = model.part('stock-shells')
  const columns = ['stock-cathode', 'stock-foil', 'stock-cells']
  columns.forEach((name, k) => {
    const at = [X0 + 0.07 + k * 0.085, G + HEIGHT + 0.012, 0.25] as const
    shell.add(INK.glass, place(drum(0.0165, 0.1, 14), ...at))
    shell.add(INK.enamelDark, place(drum(0.02, 0.006, 14), at[0], at[1] - 0.006, at[2]))
    shell.add(INK.enamel, place(drum(0.018, 0.004, 14), at[0], at[1] + 0.1, at[2]))
    shell.add(INK.graphite, strut([at[0], G + 0.006, at[2]], [at[0], at[1] - 0.004, at[2]], 0.006))
    const fill = model.part(name, at)
    fill.add(
      k === 2 ? model.accentGlow : paint('satin', k === 0 ? '#8fa3ad' : '#c39a54'),
      move(drum(0.0135, 0.09, 14), 0, 0.001, 0),
    )
  })
}
