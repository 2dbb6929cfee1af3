/** Windows and roofs of the houses. */
import { bar, block } from '../kit/solids.ts'
import { move, place, turn, type Shape } from '../kit/shape.ts'
import { LANE_M, type Piece } from './lane.ts'
import { box } from './masonry.ts'
import type { Material } from './surfaces.ts'

/** Frame, panes and bars of a window in a wall across x; `out` is +1 where it looks towards +x. */
export function window(
  x: number,
  out: 1 | -1,
  [z, y, width, height]: readonly [number, number, number, number],
  look: { lit: boolean; shutters: number; bars: boolean },
): Piece[] {
  const pieces: Piece[] = [
    [look.lit ? 'warmGlass' : 'glass', box(0.02, height, width, x - out * 0.08, y, z)],
    ['stone', box(0.24, 0.1, width + 0.3, x + out * 0.1, y - 0.1, z)],
    ['stone', box(0.2, 0.16, width + 0.24, x + out * 0.08, y + height, z)],
  ]
  const wood: Material = 'paintedWood'
  for (const along of [-width / 2, 0, width / 2])
    pieces.push([wood, box(0.06, height, 0.06, x - out * 0.05, y, z + along)])
  for (const up of [0, height * 0.62, height - 0.06])
    pieces.push([wood, box(0.06, 0.06, width, x - out * 0.05, y + up, z)])
  if (look.bars)
    for (let along = -width / 2 + 0.1; along < width / 2; along += 0.14)
      pieces.push(['iron', box(0.018, height, 0.018, x + out * 0.02, y, z + along)])
  if (look.shutters > 0)
    for (const side of [-1, 1]) {
      const leaf = move(block(0.04, height, width / 2), 0, 0, (side * width) / 4)
      const slats: Piece[] = Array.from({ length: 9 }, (_, i): Piece => [
        wood,
        place(
          turn(
            move(
              turn(bar(0.02, 0.05, width / 2 - 0.08), 'z', 0.5),
              0,
              ((i + 0.7) * height) / 9.6,
              (side * width) / 4,
            ),
            'y',
            out * side * look.shutters,
          ),
          x + out * 0.14,
          y,
          z + (side * width) / 2,
        ),
      ])
      pieces.push(
        [
          wood,
          place(
            turn(leaf, 'y', out * side * look.shutters),
            x + out * 0.12,
            y,
            z + (side * width) / 2,
          ),
        ],
        ...slats,
      )
    }
  return pieces
}

/** A roof whose eave runs along z at `x`, rising away from the lane. */
export function roof(x: number, out: 1 | -1, eave: number, depth: number): Piece[] {
  const [z0, z1] = [LANE_M.ahead - 2, LANE_M.behind + 2]
  const length = z1 - z0
  const middle = (z0 + z1) / 2
  const rise = depth * 0.52
  const slope = Math.hypot(depth, rise)
  const angle = Math.atan2(rise, depth)
  const sheet = (over: number, side: 1 | -1): Shape =>
    place(
      turn(
        move(bar(slope, 0.12, length), (-out * side * slope) / 2, 0, 0),
        'z',
        -out * side * angle,
      ),
      x - out * over,
      eave,
      middle,
    )
  const ridge = x - out * depth
  return [
    ['tile', sheet(0, 1)],
    [
      'tile',
      place(
        turn(move(bar(slope, 0.12, length), (-out * slope) / 2, 0, 0), 'z', out * angle),
        ridge,
        eave + rise,
        middle,
      ),
    ],
    ['tile', box(0.24, 0.28, length, ridge, eave + rise - 0.02, middle)],
    ['timber', box(0.1, 0.14, length, x - out * 0.1, eave - 0.16, middle)],
  ]
}
