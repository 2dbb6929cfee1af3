/**
 * Where a ray meets the building. What is drawn of it takes no rays, being many triangles; its plan is
 * known. Ceilings, and columns and benches on the floor, are left out.
 */
import { metresOffFloor, VISITOR_RADIUS_M } from './walk.ts'

interface Point {
  x: number
  y: number
  z: number
}

const STEP_M = 0.1
const HALVINGS = 6

/** How far the floor or a wall is along a ray from inside, in m; `reachM` where neither is. `along` has length 1. */
export function metresToBuilding(from: Point, along: Point, reachM: number): number {
  const floorM = along.y < 0 ? from.y / -along.y : Infinity
  const endM = Math.min(reachM, Math.max(0, floorM))
  // Where people may stand ends short of the walls by as much as they are broad.
  const isBehindWall = (m: number): boolean =>
    metresOffFloor(from.x + along.x * m, from.z + along.z * m) > VISITOR_RADIUS_M
  for (let m = STEP_M; m < endM + STEP_M; m += STEP_M) {
    if (!isBehindWall(Math.min(m, endM))) continue
    let before = m - STEP_M
    let behind = Math.min(m, endM)
    for (let i = 0; i < HALVINGS; i += 1) {
      const middle = (before + behind) / 2
      if (isBehindWall(middle)) behind = middle
      else before = middle
    }
    return behind
  }
  return endM
}
