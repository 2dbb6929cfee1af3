/** Things that give scale: trees, hedges, vehicles. Sizes in metres of the model itself. */
import { INK, paint } from './inks.ts'
import type { Part } from './model.ts'
import type { Random } from './random.ts'
import { blob, drum, lathe, tube } from './rounds.ts'
import { join, move, place, scale } from './shape.ts'
import type { Shape } from './shape.ts'
import { bar, block, extrude } from './solids.ts'

export function tree(
  part: Part,
  random: Random,
  height: number,
  x: number,
  y: number,
  z: number,
  detail = 1,
): void {
  const r = height * 0.24
  part.add(
    INK.timberDark,
    place(
      lathe(
        [
          [height * 0.035, 0],
          [height * 0.022, height * 0.3],
          [height * 0.018, height * 0.62],
        ],
        5,
      ),
      x,
      y,
      z,
    ),
  )
  const tint = paint('matte', random.pick(['#9aa88a', '#8b9b7d', '#a8b397', '#7f9174']))
  const crowns = [
    [0, 0.66, 0, 1],
    [0.16, 0.52, 0.08, 0.74],
    [-0.13, 0.54, -0.1, 0.7],
  ] as const
  const spin = random.between(0, 6)
  for (const [cx, cy, cz, s] of crowns)
    part.add(
      tint,
      place(
        move(
          scale(blob(r * s, detail, 0.13, random), 1, 0.92, 1),
          cx * height,
          cy * height,
          cz * height,
        ),
        x,
        y,
        z,
        spin,
      ),
    )
}

export function hedge(
  part: Part,
  width: number,
  height: number,
  depth: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  part.add(INK.leafDark, place(block(width, height, depth, height * 0.22), x, y, z, angle))
}

/** A car of the given length, nose to +z, wheels on y = 0. */
export function car(length: number): { body: Shape; glass: Shape; wheels: Shape; lamps: Shape } {
  const l = length
  const side = [
    [-0.5, 0.09],
    [-0.495, 0.2],
    [-0.46, 0.235],
    [-0.37, 0.25],
    [-0.27, 0.345],
    [0.06, 0.35],
    [0.2, 0.255],
    [0.44, 0.215],
    [0.5, 0.17],
    [0.5, 0.09],
  ] as const
  const half = extrude(
    side.map(([x, y]) => [x * l, y * l] as const),
    l * 0.4,
    { chamfer: l * 0.02 },
  )
  const body = place(half, 0, 0, 0, -Math.PI / 2)
  const cabin = [
    [-0.355, 0.253],
    [-0.262, 0.328],
    [0.05, 0.333],
    [0.165, 0.257],
  ] as const
  const glass = place(
    extrude(
      cabin.map(([x, y]) => [x * l, y * l] as const),
      l * 0.405,
    ),
    0,
    0,
    0,
    -Math.PI / 2,
  )
  const wheel = (x: number, z: number) =>
    tube(
      [
        [x - l * 0.035, l * 0.075, z],
        [x + l * 0.035, l * 0.075, z],
      ],
      l * 0.075,
      10,
    )
  const wheels = join(...[-0.17, 0.17].flatMap((x) => [-0.3, 0.31].map((z) => wheel(x * l, z * l))))
  const lamps = join(
    ...[-0.13, 0.13].map((x) =>
      move(bar(l * 0.09, l * 0.03, l * 0.012), x * l, l * 0.165, l * 0.5),
    ),
  )
  return { body, glass, wheels, lamps }
}

export function addCar(
  part: Part,
  length: number,
  color: string,
  x: number,
  y: number,
  z: number,
  angle: number,
): void {
  const made = car(length)
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  part.add(paint('satin', color), set(made.body))
  part.add(INK.enamelDark, set(made.glass))
  part.add(INK.rubber, set(made.wheels))
  part.add(INK.white, set(made.lamps))
}

/** A round planter with a shrub. */
export function planter(
  part: Part,
  random: Random,
  radius: number,
  x: number,
  y: number,
  z: number,
): void {
  part.add(
    INK.stone,
    place(
      lathe(
        [
          [radius * 0.8, 0],
          [radius, radius * 1.1],
          [radius * 0.85, radius * 1.1],
          [radius * 0.82, radius * 0.95],
          [0, radius * 0.95],
        ],
        12,
      ),
      x,
      y,
      z,
    ),
  )
  part.add(
    INK.leaf,
    place(scale(blob(radius * 0.95, 1, 0.16, random), 1, 0.9, 1), x, y + radius * 1.6, z),
  )
}

export function bench(
  part: Part,
  length: number,
  height: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  part.add(
    INK.timber,
    place(
      move(bar(length, height * 0.22, height * 0.9, height * 0.05), 0, height * 0.9, 0),
      x,
      y,
      z,
      angle,
    ),
  )
  for (const s of [-0.38, 0.38])
    part.add(
      INK.graphite,
      place(
        block(height * 0.15, height * 0.8, height * 0.7),
        x + Math.cos(angle) * s * length,
        y,
        z - Math.sin(angle) * s * length,
        angle,
      ),
    )
}

export function lampPost(
  part: Part,
  height: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  const mast = tube(
    [
      [0, 0, 0],
      [0, height * 0.9, 0],
      [0, height, height * 0.06],
      [0, height, height * 0.25],
    ],
    height * 0.014,
    5,
  )
  part.add(
    INK.slate,
    place(mast, x, y, z, angle),
    place(drum(height * 0.03, height * 0.05, 8), x, y, z),
  )
  part.add(
    INK.enamel,
    place(
      bar(height * 0.04, height * 0.02, height * 0.12, height * 0.006),
      x + Math.sin(angle) * height * 0.26,
      y + height,
      z + Math.cos(angle) * height * 0.26,
      angle,
    ),
  )
}
