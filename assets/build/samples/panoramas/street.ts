/**
 * A lane of stone-framed houses: gates and courtyards on the left, kitchens on the right, an arch at
 * its end. Metres; the lane runs along z, one stands at the origin and looks towards -z.
 */
import { fronts, backs } from './houses.ts'
import type { Era, Piece } from './lane.ts'
import { box } from './masonry.ts'
import { ends, neighbourhood } from './surroundings.ts'
import type { Material } from './surfaces.ts'

export function streetPieces(era: Era): Piece[] {
  const ground: Material = era === 'new' ? 'paving' : 'concrete'
  return [
    [ground, box(5.2, 0.1, 62, 0, -0.1, -6)],
    ['stone', box(0.3, 0.02, 56, -1.95, 0, -6)],
    ['iron', box(0.22, 0.025, 56, 1.75, 0, -6)],
    ['concrete', box(220, 0.1, 220, 0, -0.3, 0)],
    ...fronts(era),
    ...backs(era),
    ...ends(era),
    ...neighbourhood(era),
  ]
}
