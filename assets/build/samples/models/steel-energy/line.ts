/** The roller table with steel on it, the water curtains, the coiler and the coils under their crane. */
import { groundLine } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { COLD_WATER, G, HOT, MILL, MILL_DARK, PASS_Y, PASS_Z, WARM } from './scale.ts'

export function addTable(model: Model): void {
  const table = model.part('roller-table')
  table.add(INK.stone, prism(rectangle(-0.25, -0.02, 0.52, 0.1), G, G + 0.012, { chamfer: 0.002 }))
  for (const side of [-1, 1])
    table.add(
      MILL_DARK,
      place(bar(0.77, 0.012, 0.005), 0.135, PASS_Y - 0.008, PASS_Z + side * 0.044),
    )
  for (let k = 0; k < 44; k++) {
    const x = -0.24 + k * 0.0172
    table.add(
      INK.iron,
      strut([x, PASS_Y - 0.006, PASS_Z - 0.04], [x, PASS_Y - 0.006, PASS_Z + 0.04], 0.0085),
    )
  }
  table.add(HOT, place(bar(0.3, 0.0024, 0.056), 0.06, PASS_Y, PASS_Z))
  table.add(WARM, place(bar(0.22, 0.0018, 0.056), 0.32, PASS_Y, PASS_Z))
  for (const z of [-0.28, 0.16])
    table.add(
      model.accent,
      groundLine(
        [
          [-0.54, z],
          [0.54, z],
        ],
        0.003,
        G + 0.001,
      ),
    )
  const slab = model.part('slab', [-0.225, PASS_Y + 0.0045, PASS_Z])
  slab.add(HOT, bar(0.07, 0.009, 0.05, 0.001))
  model.slide(
    slab,
    [0, 2, 3, 5, 6],
    [
      [0, 0, 0],
      [0.04, 0, 0],
      [0.1, 0, 0],
      [0.03, 0, 0],
      [0, 0, 0],
    ],
  )
}

/** Headers over the strip; the water falls as curtains. */
export function addCooling(model: Model): void {
  const cooling = model.part('laminar-cooling')
  for (let k = 0; k < 6; k++) {
    const x = 0.278 + k * 0.021
    cooling.add(
      COLD_WATER,
      tube(
        [
          [x, G + 0.012, PASS_Z - 0.058],
          [x, PASS_Y + 0.04, PASS_Z - 0.054],
          [x, PASS_Y + 0.04, PASS_Z + 0.04],
        ],
        0.0042,
        8,
      ),
    )
    cooling.add(INK.glass, place(block(0.003, 0.036, 0.062), x, PASS_Y + 0.002, PASS_Z))
  }
  cooling.add(
    COLD_WATER,
    place(turn(drum(0.011, 0.15, 14, 0.002), 'z', -Math.PI / 2), 0.26, G + 0.024, PASS_Z - 0.072),
  )
  cooling.add(INK.white, place(block(0.13, 0.006, 0.012, 0.001), 0.33, PASS_Y + 0.05, PASS_Z))
}

/** A coil lying on its side, its end a spiral. */
function coil(radius: number, width: number): { body: Shape; spiral: Shape } {
  const body = turn(
    lathe(
      [
        [radius * 0.36, -width / 2],
        [radius, -width / 2],
        [radius, width / 2],
        [radius * 0.36, width / 2],
        [radius * 0.36, -width / 2],
      ],
      18,
    ),
    'x',
    Math.PI / 2,
  )
  const path = Array.from({ length: 30 }, (_, i): Point3 => {
    const a = (i / 29) * Math.PI * 5
    const r = radius * (0.4 + 0.58 * (i / 29))
    return [Math.cos(a) * r, Math.sin(a) * r, width / 2 + 0.0004]
  })
  return { body, spiral: tube(path, 0.0007, 3) }
}

export function addCoilYard(model: Model): void {
  const coiler = model.part('coiler', [0.47, G + 0.042, PASS_Z])
  const hot = coil(0.03, 0.056)
  coiler.add(WARM, hot.body)
  coiler.add(MILL_DARK, hot.spiral)
  model.swing(coiler, [0, 0, 1], [0, 1, 2, 3, 4], [0, -1.5708, -3.1416, -4.7124, -6.2832])
  const frame = model.part('coiler-frame', [0.47, G, PASS_Z])
  for (const side of [-1, 1]) {
    frame.add(MILL, move(block(0.085, 0.05, 0.012, 0.003), 0, 0, side * 0.045))
    frame.add(MILL, move(block(0.03, 0.092, 0.012, 0.003), 0.022, 0, side * 0.045))
  }
  const yard = model.part('coils')
  yard.add(INK.stone, prism(rectangle(0.14, 0.2, 0.53, 0.42), G, G + 0.004, { chamfer: 0.001 }))
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 5; k++) {
      if (row === 2 && k > 2) continue
      const made = coil(0.026, 0.044)
      const at = [0.19 + k * 0.07, G + 0.029, 0.24 + row * 0.066] as const
      yard.add(k === 4 && row === 0 ? WARM : INK.iron, move(made.body, ...at))
      yard.add(INK.slate, move(made.spiral, ...at))
      yard.add(INK.timberDark, move(bar(0.05, 0.006, 0.02), at[0], G + 0.005, at[2]))
    }
  addCrane(model)
}

function addCrane(model: Model): void {
  const rails = model.part('crane-rails')
  for (const z of [0.19, 0.44]) {
    for (const x of [0.14, 0.33, 0.52])
      rails.add(MILL_DARK, place(block(0.012, 0.14, 0.012), x, G, z))
    rails.add(MILL_DARK, place(bar(0.4, 0.01, 0.012), 0.33, G + 0.145, z))
  }
  const crane = model.part('coil-crane', [0.26, G + 0.155, 0.315])
  for (const x of [-0.012, 0.012])
    crane.add(model.accentSatin, move(bar(0.009, 0.018, 0.264, 0.001), x, 0.004, 0))
  crane.add(INK.enamelDark, move(bar(0.05, 0.014, 0.034, 0.002), 0, 0.018, -0.02))
  crane.add(INK.slate, strut([0, 0.01, -0.02], [0, -0.05, -0.02], 0.002))
  crane.add(MILL_DARK, move(bar(0.02, 0.012, 0.05, 0.002), 0, -0.054, -0.02))
  model.slide(
    crane,
    [0, 4, 8],
    [
      [0, 0, 0],
      [0.18, 0, 0],
      [0, 0, 0],
    ],
  )
}
