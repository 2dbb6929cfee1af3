/** What people put into the lane in the old days. */
import type { Random } from '../kit/random.ts'
import { ball, drum, lathe, tube } from '../kit/rounds.ts'
import { move, place, scale, turn, type Point3 } from '../kit/shape.ts'
import { block, sheet, strut } from '../kit/solids.ts'
import { plant, tree } from './greenery.ts'
import { HOUSE_M, HOUSES, LANE_M, type Piece } from './lane.ts'
import type { Material } from './surfaces.ts'

function cloth(
  material: Material,
  x: number,
  top: number,
  z: number,
  [width, drop]: readonly [number, number],
  along: boolean,
): Piece {
  const hung = turn(
    sheet(width, drop, 14, (u, v) => 0.035 * Math.sin(u * 9 + z) + 0.03 * Math.sin(u * 4 + v * 3)),
    'x',
    Math.PI / 2,
  )
  const low = move(hung, 0, -drop / 2, 0)
  return [material, place(along ? turn(low, 'y', Math.PI / 2) : low, x, top, z)]
}

/** A line or pole from wall to wall with the wash of a household. */
function washing(random: Random, z: number, y: number): Piece[] {
  const pieces: Piece[] = [['timber', strut([-2.3, y, z], [2.3, y + 0.25, z + 0.5], 0.035)]]
  const colours: Material[] = [
    'clothWhite',
    'clothBlue',
    'clothWhite',
    'clothRed',
    'clothBlue',
    'paper',
  ]
  for (let x = -1.7; x < 1.6; x += random.between(0.55, 0.85)) {
    const share = (x + 2.3) / 4.6
    const size = [random.between(0.38, 0.62), random.between(0.6, 1.15)] as const
    pieces.push(
      cloth(random.pick(colours), x, y + share * 0.25 - 0.02, z + share * 0.5, size, false),
    )
  }
  return pieces
}

function wheel(x: number, y: number, z: number, radius: number): Piece[] {
  const rim = Array.from({ length: 25 }, (_, i): Point3 => {
    const a = (i / 24) * Math.PI * 2
    return [x, y + Math.sin(a) * radius, z + Math.cos(a) * radius]
  })
  const spokes = Array.from({ length: 10 }, (_, i): Piece => {
    const a = (i / 10) * Math.PI * 2
    return [
      'iron',
      strut([x, y, z], [x, y + Math.sin(a) * radius, z + Math.cos(a) * radius], 0.006),
    ]
  })
  return [['iron', tube(rim, 0.02, 6)], ...spokes]
}

/** A bicycle leaning at a wall, along z. */
function bicycle(x: number, z: number): Piece[] {
  const tubes: [Point3, Point3][] = [
    [
      [x, 0.34, z - 0.52],
      [x, 0.82, z - 0.16],
    ],
    [
      [x, 0.34, z - 0.52],
      [x, 0.33, z + 0.02],
    ],
    [
      [x, 0.33, z + 0.02],
      [x, 0.88, z - 0.2],
    ],
    [
      [x, 0.33, z + 0.02],
      [x, 0.78, z + 0.42],
    ],
    [
      [x, 0.84, z - 0.16],
      [x, 0.8, z + 0.42],
    ],
    [
      [x, 0.34, z + 0.56],
      [x, 0.98, z + 0.38],
    ],
    [
      [x - 0.26, 1.02, z + 0.36],
      [x + 0.26, 1.02, z + 0.36],
    ],
  ]
  return [
    ...wheel(x, 0.34, z - 0.52, 0.33),
    ...wheel(x, 0.34, z + 0.56, 0.33),
    ...tubes.map(([a, b]): Piece => ['iron', strut(a, b, 0.032)]),
    ['lacquer', place(scale(ball(0.11, 12, 8), 0.8, 0.45, 1.3), x, 0.93, z - 0.22)],
    ['iron', place(block(0.14, 0.02, 0.34), x, 0.7, z - 0.6)],
  ]
}

function stool(x: number, z: number, angle: number): Piece[] {
  const pieces: Piece[] = [
    ['timber', place(turn(block(0.34, 0.035, 0.24), 'y', angle), x, 0.42, z)],
  ]
  for (const [dx, dz] of [
    [-0.13, -0.08],
    [0.13, -0.08],
    [-0.13, 0.08],
    [0.13, 0.08],
  ] as const)
    pieces.push(['timber', place(block(0.035, 0.42, 0.035), x + dx, 0, z + dz)])
  return pieces
}

function wires(random: Random): Piece[] {
  const pieces: Piece[] = []
  for (const [x, y] of [
    [2.1, 5.2],
    [2.0, 5.45],
    [-2.1, 4.75],
  ] as const)
    for (const z of HOUSES) {
      const sag = random.between(0.1, 0.28)
      pieces.push([
        'iron',
        tube(
          [
            [x, y, z + HOUSE_M / 2],
            [x, y - sag, z],
            [x, y, z - HOUSE_M / 2],
          ],
          0.012,
          5,
        ),
      ])
    }
  for (const z of [-6.4, -15.2, 7.8])
    pieces.push([
      'iron',
      tube(
        [
          [-2.2, 4.9, z],
          [0, 4.6, z + 0.6],
          [2.2, 5.3, z + 1.2],
        ],
        0.012,
        5,
      ),
    ])
  return pieces
}

export function oldThings(random: Random): Piece[] {
  return [
    ...washing(random, -2.7, 3.45),
    ...washing(random, -5.6, 3.8),
    ...washing(random, -9.8, 3.9),
    ...washing(random, -16.5, 3.8),
    ...washing(random, 3.1, 3.5),
    ...washing(random, 6.8, 3.8),
    ...washing(random, 12.4, 3.7),
    ...wires(random),
    ...bicycle(2.02, -3.2),
    ...bicycle(-2.0, -8.3),
    ...bicycle(2.05, 5.4),
    ...stool(1.35, -5.4, 0.4),
    ...stool(1.0, -6.0, -0.2),
    ...stool(-1.3, 3.4, 0.3),
    // Stone sink with its tap, tubs, a crate, a coal stove.
    ['stone', place(block(0.62, 0.14, 0.9), 1.9, 0.62, -1.4)],
    ['brick', place(block(0.5, 0.62, 0.7), 1.95, 0, -1.4)],
    ['iron', strut([2.2, 1.15, -1.4], [1.95, 1.15, -1.4], 0.03)],
    ['iron', strut([1.95, 1.15, -1.4], [1.95, 1.02, -1.4], 0.03)],
    [
      'timber',
      place(
        lathe(
          [
            [0.24, 0],
            [0.3, 0.28],
            [0.27, 0.28],
            [0.22, 0.03],
            [0.001, 0.03],
          ],
          22,
        ),
        1.4,
        0,
        -1.0,
      ),
    ],
    ['timber', place(block(0.5, 0.36, 0.4), -1.95, 0, 1.9)],
    ['timber', place(block(0.44, 0.3, 0.36), -1.97, 0.37, 1.92)],
    ['clay', place(drum(0.19, 0.46, 18, 0.03), 1.8, 0, 2.4)],
    ['iron', place(drum(0.14, 0.2, 16, 0.02), 1.8, 0.46, 2.4)],
    ...plant(random, -2.0, -2.3, 0.16),
    ...plant(random, -2.0, -1.85, 0.12),
    ...plant(random, 2.0, -7.9, 0.17),
    ...plant(random, -1.95, 4.6, 0.18),
    // Notices on the wall and one bulb over the lane.
    ...[
      [-2.235, 1.5, -4.2],
      [-2.235, 1.7, -4.65],
      [-2.235, 1.35, 2.2],
    ].map(([x = 0, y = 0, z = 0]): Piece => ['paper', place(block(0.012, 0.38, 0.28), x, y, z)]),
    ['iron', strut([2.3, 4.3, -12.4], [0.9, 4.4, -12.4], 0.03)],
    [
      'iron',
      place(
        lathe(
          [
            [0.02, 0.16],
            [0.2, 0],
            [0.001, 0.1],
          ].toReversed() as [number, number][],
          18,
        ),
        0.9,
        4.22,
        -12.4,
      ),
    ],
    ['lamp', place(ball(0.06, 10, 8), 0.9, 4.2, -12.4)],
    ...tree(random, 1.2, LANE_M.ahead - 8, 8.5),
  ]
}
