/** Bodies with a swelling and tapering section: bones, muscles, sleeves. */
import { roundPath, tube } from './rounds.ts'
import type { Point2, Point3, Shape } from './shape.ts'

/** A radius along a path from stops of [share 0…1, radius in metres], eased between them. */
export function taper(stops: readonly Point2[]): (t: number) => number {
  return (t) => {
    const next = stops.findIndex(([at]) => at >= t)
    if (next <= 0) return stops[Math.max(0, next)]?.[1] ?? 0
    const [t0, r0] = stops[next - 1] ?? [0, 0]
    const [t1, r1] = stops[next] ?? [1, 0]
    const share = (t - t0) / (t1 - t0)
    return r0 + (r1 - r0) * share * share * (3 - 2 * share)
  }
}

/** A smooth body along a bent path; `stops` as in taper. */
export function limb(
  path: readonly Point3[],
  stops: readonly Point2[],
  sides = 10,
  rings = 14,
): Shape {
  const bent = roundPath(path, 10, 6)
  const lengths = [0]
  for (let i = 1; i < bent.length; i++) {
    const [a, b] = [bent[i - 1]!, bent[i]!]
    lengths.push(lengths[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]))
  }
  const total = lengths.at(-1) ?? 1
  const even = Array.from({ length: rings + 1 }, (_, k): Point3 => {
    const at = (k / rings) * total
    const next = Math.max(
      1,
      lengths.findIndex((length) => length >= at - 1e-9),
    )
    const [a, b] = [bent[next - 1]!, bent[next]!]
    const span = lengths[next]! - lengths[next - 1]! || 1
    const share = (at - lengths[next - 1]!) / span
    return [
      a[0] + (b[0] - a[0]) * share,
      a[1] + (b[1] - a[1]) * share,
      a[2] + (b[2] - a[2]) * share,
    ]
  })
  return tube(even, taper(stops), sides)
}
