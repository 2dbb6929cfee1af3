/** Buildings of the garden: double-eaved pavilion on the water, zigzag bridge, hall, wall with moon gate. */
import { railing } from '../../kit/building.ts'
import { addCurvedRoof, TILE } from '../../kit/curved-roof.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { BRIDGE_NORTH, BRIDGE_SOUTH, DECK_Y, G, LACQUER, LAND, PAVILION } from './scale.ts'

const hexagon = (r: number): Point2[] =>
  circle(r, 6).map(([x, z]) => [x + PAVILION[0], z + PAVILION[1]])
const same = (point: Point2, n: number): Point2[] => Array.from({ length: n }, () => point)

export function addPavilion(model: Model): void {
  const pavilion = model.part('lake-pavilion')
  pavilion.add(INK.stone, prism(hexagon(0.098), G, DECK_Y - 0.004))
  pavilion.add(INK.white, prism(hexagon(0.104), DECK_Y - 0.006, DECK_Y, { chamfer: 0.001 }))
  for (const [x, z] of hexagon(0.084)) {
    pavilion.add(LACQUER, place(drum(0.0052, 0.094, 8), x, DECK_Y, z))
    pavilion.add(INK.stone, place(drum(0.0085, 0.006, 8), x, DECK_Y, z))
  }
  const corners = hexagon(0.084)
  corners.forEach(([ax, az], k) => {
    const [bx, bz] = corners[(k + 1) % 6] ?? PAVILION
    for (const y of [0.088, 0.078])
      pavilion.add(LACQUER, strut([ax, DECK_Y + y, az], [bx, DECK_Y + y, bz], 0.004))
    for (let i = 1; i < 9; i++) {
      const [x, z] = [ax + ((bx - ax) * i) / 9, az + ((bz - az) * i) / 9]
      pavilion.add(LACQUER, strut([x, DECK_Y + 0.078, z], [x, DECK_Y + 0.088, z], 0.0016))
    }
    // Both bridges arrive through an open side.
    if (k === 1 || k === 4) return
    pavilion.add(
      INK.timberDark,
      strut([ax, DECK_Y + 0.011, az], [bx, DECK_Y + 0.011, bz], 0.012, 0.003),
    )
    pavilion.add(
      LACQUER,
      railing(
        [
          [ax, DECK_Y + 0.006, az],
          [bx, DECK_Y + 0.006, bz],
        ],
        0.02,
        0.012,
        0.0016,
      ),
    )
  })
  const roof = model.part('pavilion-roof')
  const [cx, cz] = PAVILION
  addCurvedRoof(roof, {
    eaves: hexagon(0.138),
    tops: hexagon(0.058),
    y: DECK_Y + 0.088,
    rise: 0.04,
    lift: 0.026,
  })
  for (const [x, z] of hexagon(0.056))
    roof.add(LACQUER, place(drum(0.0045, 0.044, 6), x, DECK_Y + 0.122, z))
  roof.add(paint('matte', '#b5815f'), prism(hexagon(0.05), DECK_Y + 0.124, DECK_Y + 0.156))
  addCurvedRoof(roof, {
    eaves: hexagon(0.1),
    tops: same(PAVILION, 6),
    y: DECK_Y + 0.152,
    rise: 0.072,
    lift: 0.026,
  })
  roof.add(
    INK.brass,
    place(ball(0.011, 12, 8), cx, DECK_Y + 0.252, cz),
    place(
      lathe(
        [
          [0.006, 0],
          [0.0035, 0.012],
          [0, 0.022],
        ],
        8,
      ),
      cx,
      DECK_Y + 0.26,
      cz,
    ),
  )
  for (const [x, z] of hexagon(0.118)) addLantern(model, roof, [x, DECK_Y + 0.082, z])
}

export function addLantern(model: Model, part: Part, [x, y, z]: Point3): void {
  part.add(
    model.accentGlow,
    place(
      lathe(
        [
          [0.003, 0],
          [0.0075, 0.004],
          [0.0075, 0.009],
          [0.003, 0.013],
        ],
        8,
      ),
      x,
      y - 0.014,
      z,
    ),
  )
  part.add(INK.brass, strut([x, y, z], [x, y + 0.014, z], 0.0012))
}

export function addBridge(model: Model): void {
  const bridge = model.part('zigzag-bridge')
  for (const points of [BRIDGE_SOUTH, BRIDGE_NORTH]) {
    points.slice(1).forEach(([bx, bz], i) => {
      const [ax, az] = points[i] ?? [bx, bz]
      const long = Math.abs(bx - ax) + Math.abs(bz - az) + 0.042
      const along = Math.abs(bx - ax) > Math.abs(bz - az)
      const deck = along ? bar(long, 0.007, 0.042, 0.001) : bar(0.042, 0.007, long, 0.001)
      bridge.add(
        INK.white,
        move(deck, (ax + bx) / 2, DECK_Y - 0.0035 - (i % 2) * 0.0004, (az + bz) / 2),
      )
      bridge.add(INK.stone, place(block(0.03, DECK_Y - G - 0.006, 0.03), bx, G, bz))
    })
    for (const side of [-1, 1]) {
      const line = sideLine(points, side * 0.019)
      bridge.add(
        INK.stone,
        railing(
          line.map(([x, z]): Point3 => [x, DECK_Y, z]),
          0.015,
          0.021,
          0.0032,
        ),
      )
    }
  }
}

/** A line beside a path of right angles, mitred at its corners. */
function sideLine(points: readonly Point2[], by: number): Point2[] {
  return points.map(([x, z], i) => {
    const normal = (a: Point2 | undefined, b: Point2 | undefined): Point2 => {
      if (!a || !b) return [0, 0]
      const long = Math.hypot(b[0] - a[0], b[1] - a[1])
      return [(b[1] - a[1]) / long, (a[0] - b[0]) / long]
    }
    const before = normal(points[i - 1], points[i])
    const after = normal(points[i], points[i + 1])
    const sum: Point2 = [before[0] + after[0], before[1] + after[1]]
    return [x + sum[0] * by, z + sum[1] * by]
  })
}

const HALL: Point2 = [0.37, -0.16]

export function addHall(model: Model): void {
  const hall = model.part('hall')
  const [x, z] = HALL
  const [w, d] = [0.17, 0.3]
  const floor = LAND + 0.012
  hall.add(INK.stone, place(block(w + 0.05, 0.012, d + 0.05, 0.002), x, LAND - 0.001, z))
  hall.add(INK.paper, place(block(w + 0.016, 0.003, d + 0.016), x, floor - 0.002, z))
  hall.add(INK.stone, place(block(0.03, 0.006, 0.12, 0.001), x - w / 2 - 0.036, LAND, z))
  for (const side of [-1, 1])
    for (let i = 0; i <= 4; i++)
      hall.add(
        LACQUER,
        place(drum(0.0055, 0.1, 8), x + (side * w) / 2, floor, z + (i / 4 - 0.5) * d),
      )
  for (let i = 0; i < 4; i++) {
    const bay = z + ((i + 0.5) / 4 - 0.5) * d
    const front = x - w / 2 + 0.02
    if (i === 1 || i === 2) {
      for (const y of [0.09, 0.082])
        hall.add(
          LACQUER,
          strut([front, floor + y, bay - 0.036], [front, floor + y, bay + 0.036], 0.003),
        )
      continue
    }
    for (let k = 0; k < 4; k++) addLattice(hall, front, floor, bay + (k - 1.5) * 0.0178)
  }
  hall.add(INK.white, place(block(0.006, 0.1, d), x + w / 2 - 0.012, floor, z))
  hall.add(
    INK.white,
    ...[-1, 1].map((s) =>
      place(block(w - 0.03, 0.1, 0.006), x + 0.004, floor, z + s * (d / 2 - 0.004)),
    ),
  )
  hall.add(INK.timber, place(block(0.022, 0.02, 0.07, 0.001), x + 0.02, floor, z))
  hall.add(
    INK.timberDark,
    ...[-0.045, 0.045].map((dz) =>
      place(block(0.016, 0.014, 0.016, 0.001), x + 0.02, floor, z + dz),
    ),
  )
  hall.add(INK.paper, place(bar(0.002, 0.05, 0.09), x + w / 2 - 0.017, floor + 0.06, z))
  const roof = model.part('hall-roof')
  addCurvedRoof(roof, {
    eaves: rectangle(x - 0.135, z - 0.2, x + 0.135, z + 0.2),
    tops: [
      [x, z - 0.12],
      [x, z - 0.12],
      [x, z + 0.12],
      [x, z + 0.12],
    ],
    y: floor + 0.098,
    rise: 0.085,
    lift: 0.024,
  })
  roof.add(INK.black, place(bar(0.003, 0.017, 0.05), x - w / 2 - 0.012, floor + 0.088, z))
  roof.add(INK.brass, place(bar(0.0036, 0.003, 0.036), x - w / 2 - 0.0125, floor + 0.088, z))
  for (const dz of [-0.075, 0.075])
    addLantern(model, roof, [x - w / 2 - 0.02, floor + 0.086, z + dz])
}

/** One lattice door leaf in the plane of x. */
function addLattice(part: Part, x: number, y: number, z: number): void {
  part.add(
    LACQUER,
    ...[-1, 1].map((s) => strut([x, y, z + s * 0.0078], [x, y + 0.09, z + s * 0.0078], 0.0022)),
  )
  part.add(LACQUER, place(block(0.002, 0.026, 0.015), x, y, z))
  for (const h of [0.034, 0.05, 0.066, 0.088])
    part.add(LACQUER, strut([x, y + h, z - 0.008], [x, y + h, z + 0.008], 0.0016))
  part.add(LACQUER, strut([x, y + 0.03, z], [x, y + 0.09, z], 0.0014))
}

/** White walls with a waving coping, leaking windows and a round gate. */
export function addWall(model: Model): void {
  const wall = model.part('moon-gate')
  const top = (s: number) => 0.082 + 0.012 * Math.sin(s * 15)
  const run = (from: number, to: number, set: (shape: Shape) => Shape, holes: Point2[][]) => {
    const steps = 30
    const crest = Array.from({ length: steps + 1 }, (_, i): Point2 => {
      const s = to + ((from - to) * i) / steps
      return [s, top(s)]
    })
    wall.add(INK.white, set(extrude([[from, 0], [to, 0], ...crest], 0.012, { holes })))
    wall.add(
      TILE,
      set(
        tube(
          crest.map(([s, y]): Point3 => [s, y + 0.002, 0]),
          0.0075,
          6,
        ),
      ),
    )
  }
  const hole = (x: number, y: number, r: number, n: number) => circle(r, n, x, y)
  run(-0.55, 0.55, (shape) => move(shape, 0, LAND, -0.545), [
    hole(0.1, 0.04, 0.034, 22),
    ...[-0.4, -0.27, -0.12].map((x, i) => hole(x, 0.05, 0.017, i === 1 ? 6 : 12)),
    ...[0.26, 0.4].map((x) => hole(x, 0.05, 0.017, 6)),
  ])
  run(
    -0.545,
    0.1,
    (shape) => place(shape, -0.545, LAND, 0, -Math.PI / 2),
    [-0.34, -0.18, -0.02].map((x, i) => hole(x, 0.05, 0.017, i === 1 ? 8 : 12)),
  )
  wall.add(
    INK.pale,
    move(
      turn(
        tube(
          circle(0.034, 22).map(([x, y]): Point3 => [x, 0, y]),
          0.003,
          5,
          true,
        ),
        'x',
        Math.PI / 2,
      ),
      0.1,
      LAND + 0.04,
      -0.538,
    ),
  )
}
