/** The double-eaved pavilion on the water with its lanterns, and the zigzag bridge. */
import { railing } from '../../kit/building.ts'
import { addCurvedRoof } from '../../kit/curved-roof.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { ball, drum, lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { BRIDGE_NORTH, BRIDGE_SOUTH, DECK_Y, G, LACQUER, PAVILION } from './scale.ts'

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
