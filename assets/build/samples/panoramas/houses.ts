/** The two sides of the lane. */
import { drum } from '../kit/rounds.ts'
import { bar } from '../kit/solids.ts'
import { move, place, turn } from '../kit/shape.ts'
import { gate } from './gate.ts'
import { HOUSE_M, HOUSES, LANE_M, type Era, type Piece } from './lane.ts'
import { box, EAVE_M, WALL_TOP_M, wallWith } from './masonry.ts'
import { roof, window } from './openings.ts'

/** The left side: courtyard walls with their gates, the houses behind. */
export function fronts(era: Era): Piece[] {
  const x = -LANE_M.half
  const span = [LANE_M.ahead, LANE_M.behind] as const
  const openings = HOUSES.map((z) => [z, 0, 1.5, 2.62] as const)
  const upper = HOUSES.flatMap((z) => [-1, 1].map((s) => [z + s * 0.95, 4.55, 1.25, 1.55] as const))
  const pieces: Piece[] = [
    ['brick', wallWith(x, span, [0, WALL_TOP_M], openings)],
    ['stone', box(0.42, 0.1, span[1] - span[0], x, WALL_TOP_M, (span[0] + span[1]) / 2)],
    ['tile', box(0.34, 0.12, span[1] - span[0], x, WALL_TOP_M + 0.1, (span[0] + span[1]) / 2)],
    ['redBrick', box(0.34, 0.19, span[1] - span[0], x, WALL_TOP_M - 0.38, (span[0] + span[1]) / 2)],
    ['plaster', wallWith(-5.7, span, [0, EAVE_M], upper)],
    ['redBrick', box(0.36, 0.19, span[1] - span[0], -5.7, 3.9, (span[0] + span[1]) / 2)],
    ['plaster', box(0.1, 3, span[1] - span[0], -4.2, -3, (span[0] + span[1]) / 2)],
    ...roof(-5.35, 1, EAVE_M, 4.4),
  ]
  for (const [index, z] of HOUSES.entries()) {
    pieces.push(...gate(z, era, era === 'new' && index % 3 === 1))
    pieces.push(['brick', box(3.2, 4.2, 0.26, -4.1, 0, z + HOUSE_M / 2)])
    for (const s of [-1, 1])
      pieces.push(
        ...window(-5.55, 1, [z + s * 0.95, 4.55, 1.25, 1.55], {
          lit: era === 'new' && (index + s) % 3 === 0,
          shutters: 0,
          bars: false,
        }),
      )
    // What an open gate shows: a lit room across the court.
    pieces.push([era === 'new' ? 'warmGlass' : 'glass', box(0.04, 2.3, 2.2, -5.5, 0.2, z)])
    for (const s of [-1, -0.33, 0.33, 1])
      pieces.push(['paintedWood', box(0.08, 2.4, 0.09, -5.46, 0.1, z + s * 1.1)])
  }
  return pieces
}

/** The right side: back walls with kitchen doors and windows. */
export function backs(era: Era): Piece[] {
  const x = LANE_M.half
  const span = [LANE_M.ahead, LANE_M.behind] as const
  const middle = (span[0] + span[1]) / 2
  const length = span[1] - span[0]
  const doors = HOUSES.map((z) => [z - 1.1, 0, 0.96, 2.3] as const)
  const kitchens = HOUSES.map((z) => [z + 0.75, 1.05, 1.15, 1.3] as const)
  const rooms = HOUSES.flatMap((z) => [
    [z - 1.05, 4.0, 1.05, 1.5] as const,
    [z + 0.85, 4.0, 1.25, 1.5] as const,
  ])
  const pieces: Piece[] = [
    ['brick', wallWith(x, span, [0, EAVE_M - 0.5], [...doors, ...kitchens, ...rooms])],
    ['stone', box(0.36, 0.55, length, x + 0.02, -0.1, middle)],
    ...[3.0, 3.32].map((y): Piece => ['redBrick', box(0.35, 0.13, length, x, y, middle)]),
    ['redBrick', box(0.38, 0.26, length, x, 5.75, middle)],
    ['stone', box(0.46, 0.1, length, x, 6.02, middle)],
    ...roof(x - 0.42, -1, EAVE_M - 0.62, 4.6),
  ]
  for (const [index, z] of HOUSES.entries()) {
    const lit = era === 'new' && index % 2 === 0
    pieces.push(
      ...window(x - 0.15, -1, [z + 0.75, 1.05, 1.15, 1.3], {
        lit,
        shutters: 0,
        bars: era === 'old',
      }),
    )
    pieces.push(
      ...window(x - 0.15, -1, [z - 1.05, 4.0, 1.05, 1.5], {
        lit: false,
        shutters: index % 2 === 0 ? 2.5 : 1.4,
        bars: false,
      }),
    )
    pieces.push(
      ...window(x - 0.15, -1, [z + 0.85, 4.0, 1.25, 1.5], {
        lit: lit && index % 4 === 0,
        shutters: index % 3 === 0 ? 2.6 : 2.1,
        bars: false,
      }),
    )
    pieces.push(['paintedWood', box(0.08, 2.3, 0.96, x + 0.02, 0, z - 1.1)])
    for (const s of [-1, 1]) {
      pieces.push(['stone', box(0.36, 2.42, 0.14, x - 0.02, 0, z - 1.1 + s * 0.55)])
      for (const y of [0.25, 1.25])
        pieces.push(['paintedWood', box(0.04, 0.8, 0.32, x - 0.04, y, z - 1.1 + s * 0.22)])
    }
    pieces.push(['stone', box(0.36, 0.2, 1.24, x - 0.02, 2.3, z - 1.1)])
    pieces.push(['iron', place(drum(0.05, 5.9, 10), x - 0.24, 0.2, z + HOUSE_M / 2)])
    for (const y of [0.9, 2.7, 4.6])
      pieces.push(['iron', box(0.16, 0.04, 0.14, x - 0.2, y, z + HOUSE_M / 2)])
    if (index % 2 === 1) {
      // A dormer, "tiger window", in the roof.
      pieces.push(['timber', box(1.3, 1.0, 1.6, x + 1.7, 7.0, z)])
      pieces.push(['glass', box(0.05, 0.7, 1.2, x + 1.04, 7.2, z)])
      for (const s of [-1, 1])
        pieces.push([
          'tile',
          place(turn(move(bar(1.9, 0.08, 1.1), 0, 0, s * 0.5), 'x', s * 0.5), x + 1.7, 8.2, z),
        ])
    }
  }
  return pieces
}
