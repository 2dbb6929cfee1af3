/** What stands in the lane since it was restored. */
import type { Random } from '../kit/random.ts'
import { ball, drum, tube } from '../kit/rounds.ts'
import { move, place, turn, type Point3 } from '../kit/shape.ts'
import { block, strut } from '../kit/solids.ts'
import { foliage, plant, tree } from './greenery.ts'
import { HOUSES, LANE_M, type Piece } from './lane.ts'

function lantern(z: number, side: 1 | -1): Piece[] {
  const x = side * (LANE_M.half - 0.34)
  return [
    ['iron', strut([side * (LANE_M.half - 0.1), 2.86, z], [x, 2.86, z], 0.03)],
    ['iron', place(block(0.22, 0.04, 0.22), x, 2.76, z)],
    ['lamp', place(block(0.15, 0.26, 0.15), x, 2.49, z)],
    ['iron', place(block(0.2, 0.03, 0.2), x, 2.46, z)],
    ...[-1, 1].flatMap((a) =>
      [-1, 1].map((b): Piece => [
        'iron',
        place(block(0.018, 0.28, 0.018), x + a * 0.085, 2.48, z + b * 0.085),
      ]),
    ),
  ]
}

function cafe(random: Random, x: number, z: number): Piece[] {
  const pieces: Piece[] = [
    ['timber', place(drum(0.34, 0.03, 28, 0.008), x, 0.72, z)],
    ['iron', place(drum(0.03, 0.72, 10), x, 0, z)],
    ['iron', place(drum(0.2, 0.02, 20), x, 0, z)],
    ['paper', place(drum(0.045, 0.07, 14), x + 0.1, 0.75, z + 0.08)],
    ['clay', place(drum(0.05, 0.1, 14), x - 0.12, 0.75, z)],
    foliage(random, [x - 0.12, 0.92, z], [0.1, 0.09, 0.1], 120, 0.035),
  ]
  for (const side of [-1, 1]) {
    const cz = z + side * 0.62
    pieces.push(['timber', place(block(0.42, 0.03, 0.4), x, 0.45, cz)])
    pieces.push([
      'timber',
      place(turn(block(0.42, 0.38, 0.025), 'x', side * 0.16), x, 0.5, cz + side * 0.2),
    ])
    for (const [dx, dz] of [
      [-0.18, -0.17],
      [0.18, -0.17],
      [-0.18, 0.17],
      [0.18, 0.17],
    ] as const)
      pieces.push(['iron', place(block(0.022, 0.46, 0.022), x + dx, 0, cz + dz)])
  }
  return pieces
}

/** Bulbs on a cable that crosses the lane. */
function festoon(z: number): Piece[] {
  const at = (t: number): Point3 => [
    -2.25 + t * 4.5,
    4.15 - Math.sin(t * Math.PI) * 0.42,
    z + t * 0.8,
  ]
  const pieces: Piece[] = [['iron', tube([0, 0.25, 0.5, 0.75, 1].map(at), 0.01, 5)]]
  for (let i = 1; i < 9; i += 1) {
    const [x, y, bz] = at(i / 9)
    pieces.push(
      ['iron', place(drum(0.02, 0.06, 8), x, y - 0.06, bz)],
      ['lamp', place(ball(0.045, 10, 8), x, y - 0.1, bz)],
    )
  }
  return pieces
}

function planter(random: Random, x: number, z: number): Piece[] {
  return [
    ['stone', place(block(0.42, 0.44, 1.5, 0.015), x, 0, z)],
    ['brass', place(block(0.43, 0.02, 1.51), x, 0.4, z)],
    foliage(random, [x, 0.78, z], [0.26, 0.4, 0.78], 1500, 0.07),
    foliage(random, [x, 1.3, z - 0.4], [0.22, 0.5, 0.24], 500, 0.07),
  ]
}

export function newThings(random: Random): Piece[] {
  const lamps = HOUSES.flatMap((z, i) =>
    i % 2 === 0 ? lantern(z - 1.62, -1) : lantern(z - 0.18, 1),
  )
  return [
    ...lamps,
    ...[-5.2, -9.6, -14, -18.4, 4.4, 9.2].flatMap(festoon),
    // The roaming route, inlaid in the paving, with a medallion at one's feet.
    ['clothRed', place(block(0.05, 0.006, 54), 0.32, 0, -6)],
    ['brass', place(block(0.015, 0.007, 54), 0.285, 0, -6)],
    ['brass', place(drum(0.42, 0.008, 40), 0.32, 0, -3.4)],
    ['stone', place(drum(0.37, 0.009, 40), 0.32, 0, -3.4)],
    ['clothRed', place(drum(0.1, 0.01, 24), 0.32, 0, -3.4)],
    ...cafe(random, 1.62, -4.6),
    ...cafe(random, 1.62, -7.4),
    ...cafe(random, 1.66, 6.4),
    ...planter(random, -2.0, -2.1),
    ...planter(random, -2.0, -10.5),
    ...planter(random, 2.0, -11.6),
    ...planter(random, -2.0, 4.2),
    ...plant(random, 1.95, -0.6, 0.24, 'stone'),
    ...plant(random, 1.95, 1.6, 0.2, 'stone'),
    // A stand with the history of the house; a hanging sign.
    ['iron', place(block(0.05, 1.05, 0.05), -1.6, 0, -5.9)],
    ['brass', place(turn(turn(block(0.5, 0.03, 0.36), 'z', 0.5), 'y', 0.2), -1.6, 1.06, -5.9)],
    [
      'paper',
      place(
        turn(turn(move(block(0.44, 0.032, 0.3), 0, 0.002, 0), 'z', 0.5), 'y', 0.2),
        -1.6,
        1.06,
        -5.9,
      ),
    ],
    ['iron', strut([2.25, 3.0, -8.9], [1.5, 3.0, -8.9], 0.03)],
    ['lacquer', place(block(0.6, 0.62, 0.04), 1.8, 2.32, -8.9)],
    ['gold', place(turn(drum(0.17, 0.06, 24), 'x', Math.PI / 2), 1.8, 2.63, -8.91)],
    ['timber', place(block(1.5, 0.05, 0.42), -1.72, 0.44, -13.2)],
    ...[-0.6, 0.6].map((dx): Piece => [
      'stone',
      place(block(0.12, 0.44, 0.36), -1.72 + dx, 0, -13.2),
    ]),
    ...tree(random, 1.3, LANE_M.ahead - 8, 9),
    ...tree(random, -3.4, LANE_M.ahead - 9, 8),
  ]
}
