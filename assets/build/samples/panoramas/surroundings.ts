/** What closes the lane at its ends, and what stands beyond its roofs. */
import { bar, extrude } from '../kit/solids.ts'
import { place, turn, type Point2 } from '../kit/shape.ts'
import { LANE_M, type Era, type Piece } from './lane.ts'
import { arch, box } from './masonry.ts'

/** The building over the end of the lane ahead, and the wall that closes it behind. */
export function ends(era: Era): Piece[] {
  const z = LANE_M.ahead - 0.4
  const opening: Point2[] = [
    [-1.7, 0.001],
    [1.7, 0.001],
    [1.7, 2.5],
    ...Array.from({ length: 15 }, (_, i): Point2 => [
      Math.cos(((i + 0.5) / 15) * Math.PI) * 1.7,
      2.5 + Math.sin(((i + 0.5) / 15) * Math.PI) * 1.1,
    ]),
    [-1.7, 2.5],
  ]
  const body: Point2[] = [
    [-6, 0],
    [6, 0],
    [6, 7.4],
    [2.2, 7.4],
    [1.4, 8.2],
    [0.6, 8.2],
    [0, 9],
    [-0.6, 8.2],
    [-1.4, 8.2],
    [-2.2, 7.4],
    [-6, 7.4],
  ]
  const pieces: Piece[] = [
    ['brick', place(extrude(body, 0.5, { holes: [opening] }), 0, 0, z)],
    ['stone', place(extrude(arch(2.0, 1.38, 0.3, 20), 0.66), 0, 2.5, z)],
    ['stone', box(0.3, 2.5, 0.66, -1.85, 0, z)],
    ['stone', box(0.3, 2.5, 0.66, 1.85, 0, z)],
    ['redBrick', box(12, 0.2, 0.6, 0, 4.25, z)],
    ['redBrick', box(12, 0.2, 0.6, 0, 6.9, z)],
    ['plaster', box(2.8, 0.72, 0.58, 0, 4.75, z)],
    ['stone', box(3.1, 0.1, 0.64, 0, 5.5, z)],
    ['stone', box(4.4, 0.14, 0.7, 0, 7.36, z)],
    // The street beyond, in the light.
    ['plaster', box(30, 9, 0.4, 0, 0, z - 14)],
    ['concrete', box(30, 0.1, 14, 0, -0.1, z - 7)],
    // Behind: a gable closes the lane.
    [
      'brick',
      place(
        extrude(
          [
            [-6, 0],
            [6, 0],
            [6, 6.4],
            [2.6, 8.2],
            [2.6, 9],
            [1.4, 9],
            [1.4, 9.7],
            [-1.4, 9.7],
            [-1.4, 9],
            [-2.6, 9],
            [-2.6, 8.2],
            [-6, 6.4],
          ],
          0.4,
        ),
        0,
        0,
        LANE_M.behind + 0.5,
      ),
    ],
    ['redBrick', box(12, 0.2, 0.5, 0, 4.25, LANE_M.behind + 0.5)],
    ['glass', box(1.2, 1.7, 0.1, 0, 5.2, LANE_M.behind + 0.27)],
    ['stone', box(1.6, 0.14, 0.3, 0, 5.06, LANE_M.behind + 0.3)],
    ['stone', box(1.6, 0.2, 0.3, 0, 6.9, LANE_M.behind + 0.3)],
    ['paintedWood', box(0.08, 1.7, 0.1, 0, 5.2, LANE_M.behind + 0.22)],
  ]
  const characters = era === 'new' ? 'gold' : 'lacquer'
  for (const [index, strokes] of [3, 5, 4].entries())
    for (let k = 0; k < strokes; k += 1) {
      const across = (index - 1) * 0.85
      pieces.push([
        characters,
        box(
          k % 2 === 0 ? 0.46 : 0.05,
          k % 2 === 0 ? 0.05 : 0.42,
          0.05,
          across + (k - 2) * 0.06,
          4.86 + (k * 0.42) / strokes,
          z + 0.31,
        ),
      ])
    }
  return pieces
}

/** Rows of houses beyond, whose roofs stand over the walls. */
export function neighbourhood(era: Era): Piece[] {
  const pieces: Piece[] = []
  for (const [x, eave] of [
    [-15, 7.6],
    [-25, 8.4],
    [13, 7.4],
    [23, 8.2],
  ] as const)
    pieces.push(
      ['brick', box(6, eave, 60, x, 0, -6)],
      ['tile', place(turn(bar(4.4, 0.12, 62), 'z', 0.5), x - 1.9, eave + 0.9, -6)],
      ['tile', place(turn(bar(4.4, 0.12, 62), 'z', -0.5), x + 1.9, eave + 0.9, -6)],
    )
  if (era === 'new')
    for (const [x, z, side, height] of [
      [-60, -120, 22, 96],
      [-22, -150, 16, 132],
      [38, -130, 20, 88],
      [85, -70, 26, 110],
      [70, 60, 18, 74],
      [-90, 40, 24, 92],
      [-70, -60, 15, 70],
    ] as const)
      pieces.push(
        ['tower', box(side, height, side * 0.8, x, 0, z)],
        ['tower', box(side * 0.7, height * 0.1, side * 0.5, x, height, z)],
      )
  return pieces
}
