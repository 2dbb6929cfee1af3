/** The hull in the dock: double-skinned rings set side by side, bow and stern tapered, one still to come. */
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { BLOCK, DOCK_Z, G } from './scale.ts'

const PRIMER = paint('satin', '#a9645a')
const TOPSIDE = paint('satin', '#6d7a82')
export const KEEL_Y = G + 0.012

/** Section of a double hull, open above: from the left rail down, round the bilge, up to the right. */
function section(breadth: number, depth: number): Point2[] {
  const half = breadth / 2
  const outer: Point2[] = [
    [-half, depth],
    [-half, depth * 0.2],
    [-half * 0.86, depth * 0.03],
    [-half * 0.7, 0],
    [half * 0.7, 0],
    [half * 0.86, depth * 0.03],
    [half, depth * 0.2],
    [half, depth],
  ]
  const inner: Point2[] = [
    [half * 0.84, depth],
    [half * 0.84, depth * 0.26],
    [half * 0.74, depth * 0.16],
    [-half * 0.74, depth * 0.16],
    [-half * 0.84, depth * 0.26],
    [-half * 0.84, depth],
  ]
  return [...outer, ...inner]
}

/** A ring of the hull along x with its middle on the origin, keel on y = 0, and its frames inside. */
export function hullRing(
  breadth: number,
  depth: number,
  length: number,
): { skin: Shape; frames: Shape } {
  const along = (shape: Shape) => turn(shape, 'y', Math.PI / 2)
  const skin = along(extrude(section(breadth, depth), length * 0.96))
  const frames = [-0.32, 0, 0.32].flatMap((t) => [
    move(bar(0.0025, depth * 0.7, 0.005), t * length, depth * 0.58, breadth * 0.41),
    move(bar(0.0025, depth * 0.7, 0.005), t * length, depth * 0.58, -breadth * 0.41),
    move(bar(0.0025, 0.004, breadth * 0.72), t * length, depth * 0.17, 0),
  ])
  return { skin, frames: join(...frames) }
}

function addRing(
  part: Part,
  ink: Ink,
  x: number,
  breadth: number,
  depth: number,
  length: number,
): void {
  const ring = hullRing(breadth, depth, length)
  part.add(ink, place(ring.skin, x, KEEL_Y, DOCK_Z))
  part.add(INK.iron, place(ring.frames, x, KEEL_Y, DOCK_Z))
}

export function addHull(model: Model): void {
  const hull = model.part('hull')
  const { breadth, depth, length } = BLOCK
  for (let k = 0; k < 5; k++)
    addRing(hull, k % 2 ? PRIMER : TOPSIDE, -0.21 + k * length, breadth, depth, length)
  for (const x of [-0.14, 0.0])
    hull.add(
      INK.pale,
      place(block(0.004, depth * 0.8, breadth * 0.82), x, KEEL_Y + depth * 0.16, DOCK_Z),
    )
  addStern(model, hull)
  addBow(hull)
  const deck = model.part('deck-panels')
  deck.add(
    INK.cloth,
    place(
      bar(length * 1.9, 0.003, breadth * 0.99, 0.0005),
      -0.175,
      KEEL_Y + depth + 0.0015,
      DOCK_Z,
    ),
  )
  for (let k = 0; k < 3; k++)
    deck.add(
      INK.pale,
      place(block(0.03, 0.004, 0.06), -0.22 + k * 0.05, KEEL_Y + depth + 0.003, DOCK_Z),
    )
  const keel = model.part('keel-blocks')
  for (let k = 0; k < 20; k++)
    for (const z of [-0.03, 0.03])
      keel.add(INK.timberDark, place(block(0.012, 0.012, 0.01), -0.34 + k * 0.036, G, DOCK_Z + z))
}

/** The stern with its house half built and the propeller below. */
function addStern(model: Model, hull: Part): void {
  const { breadth, depth, length } = BLOCK
  ;[0.96, 0.82].forEach((share, k) =>
    addRing(
      hull,
      k ? PRIMER : TOPSIDE,
      -0.21 - (k + 1) * length * 0.9,
      breadth * share,
      depth,
      length * 0.9,
    ),
  )
  const x = -0.325
  const house: readonly (readonly [number, number])[] = [
    [0.096, 0.05],
    [0.09, 0.046],
    [0.084, 0.042],
    [0.084, 0.038],
  ]
  house.forEach(([wide, long], k) => {
    const y = KEEL_Y + depth + k * 0.014
    hull.add(INK.enamel, place(block(long, 0.012, wide, 0.001), x, y, DOCK_Z))
    hull.add(
      INK.enamelDark,
      place(bar(0.001, 0.005, wide * 0.86), x + long / 2 + 0.0004, y + 0.007, DOCK_Z),
    )
  })
  hull.add(
    model.accentSatin,
    place(block(0.02, 0.022, 0.03, 0.002), x - 0.025, KEEL_Y + depth + 0.04, DOCK_Z),
  )
  const blades = Array.from({ length: 4 }, (_, k) =>
    turn(move(bar(0.003, 0.022, 0.009, 0.001), 0, 0.012, 0), 'x', (k * Math.PI) / 2),
  )
  hull.add(
    INK.brass,
    place(
      join(
        ...blades,
        tube(
          [
            [-0.004, 0, 0],
            [0.008, 0, 0],
          ],
          0.005,
          10,
        ),
      ),
      -0.395,
      KEEL_Y + 0.022,
      DOCK_Z,
    ),
  )
}

function addBow(hull: Part): void {
  const { breadth, depth, length } = BLOCK
  const start = -0.21 + 4.5 * length + length * 0.96
  ;[0.86, 0.62, 0.34].forEach((share, k) =>
    addRing(
      hull,
      k % 2 ? TOPSIDE : PRIMER,
      start + (k + 0.5) * length * 0.5,
      breadth * share,
      depth * (1 + k * 0.05),
      length * 0.5,
    ),
  )
  hull.add(
    PRIMER,
    place(
      tube(
        [
          [0, 0, 0],
          [0.02, 0, 0],
          [0.03, 0, 0],
        ],
        (t) => 0.012 * (1 - t * t * 0.7),
        12,
      ),
      start + length * 1.5,
      KEEL_Y + 0.012,
      DOCK_Z,
    ),
  )
}

/** A scaffold tower with stairs beside the hull. */
export function addScaffold(model: Model): void {
  const scaffold = model.part('scaffold')
  for (const x of [-0.1, 0.1])
    for (let level = 0; level < 4; level++) {
      const y = G + level * 0.022
      for (const [dx, dz] of [
        [-0.012, 0],
        [0.012, 0],
        [-0.012, 0.012],
        [0.012, 0.012],
      ] as const)
        scaffold.add(
          INK.slate,
          place(bar(0.0018, 0.022, 0.0018), x + dx, y + 0.011, DOCK_Z + 0.063 + dz),
        )
      scaffold.add(model.accent, place(bar(0.026, 0.0015, 0.014), x, y + 0.022, DOCK_Z + 0.069))
    }
  scaffold.add(INK.iron, place(drum(0.003, 0.02, 8), -0.3, G, DOCK_Z - 0.07))
}
