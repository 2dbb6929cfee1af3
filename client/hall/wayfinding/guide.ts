/** Leading somebody along a way: how much is left, and whether they have left it. Pure. */
import type { FloorPoint } from '../../../shared/hall/fixtures.ts'

/** Where one stands on a way. */
export interface WayPlace {
  /** Distance from the way, in m. */
  asideM: number
  /** Way left to its end, in m. */
  leftM: number
}

/** The place on the way nearest to a point, written into `out`. */
export function placeOnWay(
  out: WayPlace,
  way: readonly FloorPoint[],
  x: number,
  z: number,
): WayPlace {
  out.asideM = Infinity
  out.leftM = 0
  let walked = 0
  let before = way[0]
  for (const to of way) {
    if (!before) break
    const dx = to.x - before.x
    const dz = to.z - before.z
    const length = Math.hypot(dx, dz)
    const along = length === 0 ? 0 : ((x - before.x) * dx + (z - before.z) * dz) / length ** 2
    const t = Math.min(1, Math.max(0, along))
    const asideM = Math.hypot(x - before.x - dx * t, z - before.z - dz * t)
    if (asideM < out.asideM) {
      out.asideM = asideM
      out.leftM = -(walked + t * length)
    }
    walked += length
    before = to
  }
  out.leftM += walked
  return out
}
