/** The turnout: ballast, sleepers, rails, blades that turn at their heel, and the machine beside them. */
import { deck } from '../../kit/decks.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { join, move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, sheet, strut } from '../../kit/solids.ts'
import { BED, branch, G, GAUGE_M, HEEL_X, RAIL, SLEEPER, TIP_X, TRACK_Z } from './scale.ts'

const HALF = GAUGE_M / 2
const END_X = 0.55
const CONCRETE = paint('matte', '#b9b4a9')

/** A rail along a path at the height of its top: head, web and foot. */
function rail(path: readonly Point3[]): Shape {
  const at = (drop: number): Point3[] => path.map(([x, y, z]) => [x, y - drop, z])
  return join(
    deck(path, { width: 0.0042, thickness: 0.0032 }),
    deck(at(0.003), { width: 0.0016, thickness: 0.006 }),
    deck(at(0.0088), { width: 0.0085, thickness: 0.0018 }),
  )
}

const straight = (z: number, from: number, to: number): Point3[] => [
  [from, RAIL, z],
  [to, RAIL, z],
]

function curved(z: number, from: number, to: number): Point3[] {
  return Array.from({ length: 13 }, (_, i): Point3 => {
    const x = from + ((to - from) * i) / 12
    return [x, RAIL, z + branch(x)]
  })
}

export function addBed(model: Model): void {
  const bed = model.part('ballast')
  const relief = (x: number, z: number): number => {
    const edge = Math.min(
      1,
      Math.max(0, (0.125 + branch(x) * (z > 0 ? 1 : 0) - Math.abs(z)) / 0.035),
    )
    return edge * (0.016 + 0.0022 * Math.sin(x * 331 + z * 97) * Math.sin(z * 287 - x * 61))
  }
  bed.add(paint('matte', '#a39c90'), place(sheet(1.11, 0.52, 46, relief), 0, G + 0.0008, TRACK_Z))
  const sleepers = model.part('sleepers')
  for (let k = 0; k < 24; k++) {
    const x = -0.53 + k * 0.046
    const out = branch(x)
    const long = 0.128 + out
    sleepers.add(
      CONCRETE,
      move(bar(0.014, 0.012, long, 0.001), x, SLEEPER - 0.006, TRACK_Z + out / 2),
    )
    for (const z of [-HALF, HALF + out])
      sleepers.add(INK.graphite, move(bar(0.009, 0.003, 0.016), x, SLEEPER + 0.001, TRACK_Z + z))
  }
}

export function addRails(model: Model): void {
  const rails = model.part('rails')
  rails.add(INK.steel, rail(straight(TRACK_Z - HALF, -0.55, END_X)))
  rails.add(
    INK.steel,
    rail([[-0.55, RAIL, TRACK_Z + HALF], ...curved(TRACK_Z + HALF, TIP_X, END_X)]),
  )
  // Beyond the heel the blades go on as fixed rails and cross at the frog.
  rails.add(
    INK.steel,
    rail(curved(TRACK_Z - HALF, HEEL_X, 0.24)),
    rail(straight(TRACK_Z + HALF, HEEL_X, 0.24)),
  )
  rails.add(
    INK.steel,
    rail(curved(TRACK_Z - HALF, 0.3, END_X)),
    rail(straight(TRACK_Z + HALF, 0.3, END_X)),
  )
  const frog = model.part('frog')
  frog.add(INK.iron, move(bar(0.1, 0.01, 0.022, 0.002), 0.285, RAIL - 0.006, TRACK_Z + HALF))
  for (const z of [-HALF + 0.009, HALF + branch(0.28) - 0.009])
    frog.add(INK.iron, move(bar(0.09, 0.009, 0.003), 0.28, RAIL - 0.005, TRACK_Z + z))
}

/** Both blades with the rods between them; a turn by 1.6° brings the other one home. */
export function addBlades(model: Model): void {
  const blades = model.part('blades', [HEEL_X, 0, TRACK_Z])
  const local = (path: readonly Point3[], aside: number): Point3[] =>
    path.map(([x, y, z]) => [x - HEEL_X, y, z - TRACK_Z + aside])
  blades.add(model.accentSatin, rail(local(straight(TRACK_Z + HALF, TIP_X, HEEL_X), -0.0045)))
  blades.add(
    model.accentSatin,
    rail(local(curved(TRACK_Z - HALF, TIP_X, HEEL_X), 0.0135).filter((_, i) => i % 2 === 0)),
  )
  for (const x of [TIP_X + 0.012, TIP_X + 0.1])
    blades.add(
      INK.iron,
      strut([x - HEEL_X, RAIL - 0.009, -HALF], [x - HEEL_X, RAIL - 0.009, HALF], 0.004),
    )
  blades.add(
    INK.iron,
    strut(
      [TIP_X + 0.012 - HEEL_X, RAIL - 0.009, HALF],
      [TIP_X + 0.012 - HEEL_X, RAIL - 0.009, HALF + 0.05],
      0.0036,
    ),
  )
  model.swing(blades, [0, 1, 0], [0, 2, 3.5, 6, 7.5, 9], [0, 0, 0.028, 0.028, 0, 0])
  const machine = model.part('machine-in-place')
  const [x, z] = [TIP_X + 0.012, TRACK_Z + HALF + 0.085]
  machine.add(INK.enamelGrey, place(block(0.026, 0.015, 0.06, 0.002), x, BED, z))
  machine.add(model.accentSatin, place(bar(0.027, 0.003, 0.061), x, BED + 0.0135, z))
  machine.add(
    INK.graphite,
    ...[-0.022, 0.022].map((dz) => place(block(0.05, 0.003, 0.006), x, BED, z + dz)),
  )
}

/** A two-aspect signal at the tips, a balise between the rails, a cable trough beside them. */
export function addSignal(model: Model): void {
  const mast = model.part('signal-mast')
  const [x, z] = [-0.45, TRACK_Z - 0.11]
  mast.add(
    INK.slate,
    strut([x, G, z], [x, G + 0.24, z], 0.008),
    place(block(0.03, 0.012, 0.03, 0.002), x, G, z),
  )
  mast.add(INK.black, place(block(0.036, 0.1, 0.016, 0.003), x, G + 0.2, z + 0.008))
  for (const [k, ink] of [
    [0, '#4a4b4d'],
    [1, '#d6483a'],
    [2, '#57b36a'],
  ] as const) {
    const lamp = model.part(['signal-yellow', 'signal-red', 'signal-green'][k] ?? 'signal', [
      x,
      G + 0.222 + k * 0.028,
      z + 0.017,
    ])
    lamp.add(paint('satin', ink), bar(0.015, 0.015, 0.004, 0.003))
    mast.add(INK.graphite, place(bar(0.022, 0.003, 0.014), x, G + 0.233 + k * 0.028, z + 0.022))
  }
  mast.add(INK.enamel, place(bar(0.024, 0.014, 0.002), x, G + 0.175, z + 0.005))
  const trackside = model.part('trackside')
  trackside.add(
    paint('satin', '#d9b24a'),
    place(block(0.03, 0.004, 0.02, 0.001), -0.42, SLEEPER, TRACK_Z),
  )
  trackside.add(INK.pale, place(block(1.08, 0.008, 0.02, 0.001), 0, G + 0.001, TRACK_Z - 0.165))
  for (let k = 0; k < 17; k++)
    trackside.add(
      INK.stone,
      place(block(0.058, 0.003, 0.021), -0.51 + k * 0.0635, G + 0.009, TRACK_Z - 0.165),
    )
  trackside.add(
    INK.enamelGrey,
    place(block(0.05, 0.07, 0.03, 0.002), -0.2, G, TRACK_Z - 0.2),
    place(block(0.05, 0.07, 0.03, 0.002), -0.14, G, TRACK_Z - 0.2),
  )
  trackside.add(
    INK.slate,
    place(bar(0.003, 0.05, 0.001), -0.2, G + 0.037, TRACK_Z - 0.184),
    place(bar(0.003, 0.05, 0.001), -0.14, G + 0.037, TRACK_Z - 0.184),
  )
}

/** The front of a train that has to wait on the straight track. */
export function addTrain(model: Model, part: Part): void {
  const y = RAIL + 0.002
  const set = (shape: Shape) => move(shape, 0.41, y, TRACK_Z)
  part.add(INK.enamel, set(move(bar(0.27, 0.11, 0.112, 0.012), 0, 0.085, 0)))
  part.add(INK.graphite, set(move(bar(0.24, 0.03, 0.09, 0.003), 0, 0.018, 0)))
  part.add(model.accentSatin, set(move(bar(0.272, 0.012, 0.1128, 0.002), 0, 0.05, 0)))
  part.add(INK.enamelDark, set(move(bar(0.01, 0.05, 0.086, 0.004), -0.132, 0.103, 0)))
  part.add(
    model.accentGlow,
    set(move(bar(0.004, 0.006, 0.014), -0.135, 0.052, -0.036)),
    set(move(bar(0.004, 0.006, 0.014), -0.135, 0.052, 0.036)),
  )
  for (const side of [-1, 1])
    for (let k = 0; k < 4; k++)
      part.add(
        k % 2 ? INK.enamelGrey : INK.enamelDark,
        set(
          move(
            bar(0.044, k % 2 ? 0.078 : 0.036, 0.001),
            -0.07 + k * 0.06,
            k % 2 ? 0.082 : 0.1,
            side * 0.0565,
          ),
        ),
      )
}
