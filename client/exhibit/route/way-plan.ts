/** A way drawn flat: seen from above, and its heights along the distance. Pure; the page paints it. */
import type { RouteWay } from '../../../shared/exhibit/route/manifest.ts'
import type { WayMeasure } from '../../../shared/exhibit/route/way.ts'

export interface FlatPoint {
  x: number
  y: number
}

export interface Flat {
  width: number
  height: number
  points: FlatPoint[]
}

/** Room around the drawing, in its own units. */
const MARGIN_PX = 22
/** A way that is straight seen from above still gets a strip this high. */
const PLAN_MIN_HEIGHT_PX = 96
const PLAN_MAX_HEIGHT_PX = 300

/** How points seen from above (x to the right, z down) lie in a drawing of `width`. */
export function planOf(ways: readonly RouteWay[], width: number): (way: RouteWay) => Flat {
  const all = ways.flatMap(({ points }) => points)
  const xs = all.map(([x]) => x)
  const zs = all.map(([, , z]) => z)
  const [left, top] = [Math.min(...xs), Math.min(...zs)]
  const extentX = Math.max(...xs) - left
  const extentZ = Math.max(...zs) - top
  const scale = Math.min(
    (width - 2 * MARGIN_PX) / Math.max(extentX, 1e-6),
    (PLAN_MAX_HEIGHT_PX - 2 * MARGIN_PX) / Math.max(extentZ, 1e-6),
  )
  const height = Math.max(PLAN_MIN_HEIGHT_PX, extentZ * scale + 2 * MARGIN_PX)
  const shiftX = (width - extentX * scale) / 2
  const shiftY = (height - extentZ * scale) / 2
  return (way) => ({
    width,
    height,
    points: way.points.map(([x, , z]) => ({
      x: shiftX + (x - left) * scale,
      y: shiftY + (z - top) * scale,
    })),
  })
}

/** Heights over the distance from the beginning. */
export function profileOf(way: RouteWay, measure: WayMeasure, width: number, height: number): Flat {
  const ys = way.points.map(([, y]) => y)
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const room = height - 2 * MARGIN_PX
  return {
    width,
    height,
    points: ys.map((y, index) => ({
      x: MARGIN_PX + ((measure.at[index] ?? 0) / measure.total) * (width - 2 * MARGIN_PX),
      y: MARGIN_PX + (high === low ? room / 2 : ((high - y) / (high - low)) * room),
    })),
  }
}

export interface Leg {
  /** Along the way from the stop before, and how much higher it ends, in m. */
  m: number
  upM: number
}

/** From each stop's predecessor to it; nothing for the first. */
export function legsOf(way: RouteWay, measure: WayMeasure, metresPerUnit: number): Leg[] {
  return way.stops.map(({ point }, index) => {
    const from = way.stops[index - 1]?.point ?? point
    const up = (way.points[point]?.[1] ?? 0) - (way.points[from]?.[1] ?? 0)
    return {
      m: ((measure.at[point] ?? 0) - (measure.at[from] ?? 0)) * metresPerUnit,
      upM: up * metresPerUnit,
    }
  })
}
