/** A stone gate as it opens onto the lane. */
import { drum } from '../kit/rounds.ts'
import { block, extrude } from '../kit/solids.ts'
import { move, place, turn, type Shape } from '../kit/shape.ts'
import { LANE_M, type Era, type Piece } from './lane.ts'
import { arch, box } from './masonry.ts'

/** A stone gate in the wall at x = -2.4 that looks towards +x. */
export function gate(z: number, era: Era, open: boolean): Piece[] {
  const x = -LANE_M.half + 0.15
  const onWall = (shape: Shape, out: number, y: number, along = 0): Shape =>
    place(turn(shape, 'y', Math.PI / 2), x + out, y, z + along)
  const pieces: Piece[] = [
    ['stone', box(0.2, 2.72, 0.27, x + 0.02, 0, z - 0.88)],
    ['stone', box(0.2, 2.72, 0.27, x + 0.02, 0, z + 0.88)],
    ['stone', box(0.24, 0.3, 2.1, x + 0.03, 2.6, z)],
    ['stone', box(0.34, 0.16, 1.5, x - 0.02, 0, z)],
    // Pilasters of red brick and what they carry.
    ['redBrick', box(0.14, 3.3, 0.34, x + 0.05, 0, z - 1.24)],
    ['redBrick', box(0.14, 3.3, 0.34, x + 0.05, 0, z + 1.24)],
    ['stone', box(0.22, 0.12, 0.44, x + 0.06, 3.3, z - 1.24)],
    ['stone', box(0.22, 0.12, 0.44, x + 0.06, 3.3, z + 1.24)],
    ['stone', box(0.24, 0.1, 2.96, x + 0.06, 3.42, z)],
    ['stone', box(0.32, 0.07, 3.1, x + 0.08, 3.52, z)],
    // The arched pediment with its keystone and the name plate.
    ['stone', onWall(extrude(arch(1.02, 0.62, 0.13), 0.2), 0.06, 2.86)],
    ['redBrick', onWall(extrude(arch(0.89, 0.54, 0.4), 0.1), 0.02, 2.86)],
    ['stone', box(0.26, 0.2, 0.16, x + 0.07, 3.34, z)],
    ['plaster', box(0.1, 0.2, 0.82, x + 0.04, 2.98, z)],
    [
      'stone',
      onWall(
        extrude(
          [
            [-1.55, 0],
            [1.55, 0],
            [1.2, 0.34],
            [0.5, 0.5],
            [0, 0.74],
            [-0.5, 0.5],
            [-1.2, 0.34],
          ],
          0.22,
        ),
        0.05,
        3.59,
      ),
    ],
    [
      'redBrick',
      onWall(
        extrude(
          [
            [-1.1, 0],
            [1.1, 0],
            [0.42, 0.26],
            [0, 0.42],
            [-0.42, 0.26],
          ],
          0.06,
        ),
        0.17,
        3.67,
      ),
    ],
  ]
  const leafTurn = open ? 1.25 : 0
  for (const side of [-1, 1]) {
    const leaf = move(block(0.07, 2.44, 0.72), 0, 0, -side * 0.36)
    const swung = place(turn(leaf, 'y', side * leafTurn), x - 0.1, 0.16, z + side * 0.73)
    pieces.push(['lacquer', swung])
    if (!open) {
      pieces.push([
        'brass',
        place(turn(drum(0.075, 0.03, 14), 'z', -Math.PI / 2), x - 0.06, 1.22, z + side * 0.14),
      ])
      pieces.push([
        'brass',
        place(turn(drum(0.03, 0.06, 10), 'z', -Math.PI / 2), x - 0.05, 1.22, z + side * 0.14),
      ])
    }
  }
  if (era === 'new') pieces.push(['brass', box(0.03, 0.16, 0.3, x + 0.13, 1.62, z + 1.24)])
  return pieces
}
