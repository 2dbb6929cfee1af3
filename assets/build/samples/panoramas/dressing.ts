/** What people put into the lane: in the old days, and after it was restored. */
import { createRandom } from '../kit/random.ts'
import type { Era, Piece } from './lane.ts'
import { newThings } from './new-things.ts'
import { oldThings } from './old-things.ts'

export function dressing(era: Era): Piece[] {
  const random = createRandom(era === 'old' ? 1936 : 2026)
  return era === 'old' ? oldThings(random) : newThings(random)
}
