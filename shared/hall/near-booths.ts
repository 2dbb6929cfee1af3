/**
 * Which booths have their exhibits loaded and drawn: those near by, as many as a headset draws together.
 * A booth keeps within its own budget, but several at their limits would be too much for one picture.
 */
import { sorted } from '../list/changed-copy.ts'
import type { BoothCost } from '../exhibit/budget.ts'

/**
 * Exhibits load within this distance, in m: from the middle of the aisle a wall is 9 m away, and the
 * next bay on the same side 6.5 m further along.
 */
export const NEAR_M = 12
/** A booth that is near counts as this much nearer, in m, so that one standing on a line sees no change. */
export const LINGER_M = 2
/** One stands at a booth within this distance, in m. */
export const AT_BOOTH_M = 5.2

type DrawnCost = Omit<BoothCost, 'downloadBytes'>

const MEGABYTE = 1024 * 1024
/** Of all near booths together; the building and the people take the rest of a frame. */
export const NEAR_LIMITS: Readonly<DrawnCost> = {
  drawCalls: 22,
  triangles: 120_000,
  textureBytes: 46 * MEGABYTE,
}
/** What every booth draws besides its exhibits: its title wall. */
const WALL: DrawnCost = { drawCalls: 1, triangles: 2, textureBytes: 7.5 * MEGABYTE }

export interface PlacedCost {
  id: string
  /** From the visitor, in m. */
  distanceM: number
  cost: DrawnCost
}

/**
 * The near booths' ids, nearest first, `most` at most. The one somebody stands at is always among them,
 * each other one when it fits in beside those before it. `before` are those that were near.
 */
export function chooseNear(
  booths: readonly PlacedCost[],
  before: readonly string[],
  most: number,
): string[] {
  const nearestM = Math.min(...booths.map(({ distanceM }) => distanceM))
  const reachOf = ({ id, distanceM }: PlacedCost): number => {
    if (distanceM === nearestM && distanceM < AT_BOOTH_M) return -Infinity
    return before.includes(id) ? distanceM - LINGER_M : distanceM
  }
  const inReach = sorted(
    booths
      .map((booth) => ({ ...booth, reachM: reachOf(booth) }))
      .filter(({ reachM }) => reachM < NEAR_M),
    (a, b) => a.reachM - b.reachM,
  )
  const near: string[] = []
  let left: DrawnCost = NEAR_LIMITS
  for (const { id, cost } of inReach) {
    if (near.length === most) break
    const rest: DrawnCost = {
      drawCalls: left.drawCalls - cost.drawCalls - WALL.drawCalls,
      triangles: left.triangles - cost.triangles - WALL.triangles,
      textureBytes: left.textureBytes - cost.textureBytes - WALL.textureBytes,
    }
    if (near.length > 0 && Object.values(rest).some((amount) => amount < 0)) continue
    near.push(id)
    left = rest
  }
  return near
}
