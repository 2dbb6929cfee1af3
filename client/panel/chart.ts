/** Charts that a panel or a page shows: what is compared, and its words. Pure. */
export type Chart =
  | {
      kind: 'bars'
      bars: { label: string; value: number; text: string }[]
      /** What a full bar stands for, at the least. */ full?: number
    }
  | {
      kind: 'curve'
      /** From left to right. Where a point has no number the line is broken. */
      points: { x: number; y: number }[]
      /** What the axes span; from the points themselves when left out. */
      xSpan?: readonly [number, number]
      ySpan?: readonly [number, number]
      /** Thresholds on the y axis. */
      levels?: readonly number[]
      /** Where on the x axis one is now. */
      mark?: number
      /** Words at the ends of the axes: from, to. */
      xText: readonly [string, string]
      yText: readonly [string, string]
    }

/** All characters of a chart. */
export function chartText(chart: Chart): string {
  return chart.kind === 'bars'
    ? chart.bars.map(({ label, text }) => label + text).join('')
    : [...chart.xText, ...chart.yText].join('')
}

/** Length of each bar as a share of the longest, or of `full` where that is more, 0…1; negative and missing values have none. */
export function barShares(bars: readonly { value: number }[], full = 0): number[] {
  const lengths = bars.map(({ value }) => (Number.isFinite(value) ? Math.max(0, value) : 0))
  const longest = Math.max(...lengths, full)
  return lengths.map((length) => (longest === 0 ? 0 : length / longest))
}

interface CurvePoint {
  x: number
  y: number
}

export interface CurveShape {
  /** Unbroken pieces of the curve, within the unit square, y up. */
  lines: CurvePoint[][]
  /** Where one is now. */
  mark: CurvePoint | undefined
  /** Heights of the thresholds that lie within. */
  levels: number[]
}

/** A curve within the unit square, and where the mark stands on it. */
export function curveShape(chart: Extract<Chart, { kind: 'curve' }>): CurveShape {
  const known = chart.points.filter(({ y }) => Number.isFinite(y))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return { lines: [], mark: undefined, levels: [] }
  const [left, right] = chart.xSpan ?? [first.x, last.x]
  const ys = known.map(({ y }) => y)
  const [low, high] = chart.ySpan ?? [Math.min(...ys), Math.max(...ys)]
  const up = (y: number): number =>
    high === low ? 0.5 : Math.min(1, Math.max(0, (y - low) / (high - low)))
  const place = ({ x, y }: CurvePoint): CurvePoint => ({
    x: (x - left) / (right - left),
    y: up(y),
  })
  const inside = (chart.levels ?? []).filter((level) => level > low && level < high)
  return {
    lines: unbroken(chart.points).map((line) => line.map(place)),
    mark: markOf(
      known.map(place),
      chart.mark === undefined ? NaN : place({ x: chart.mark, y: 0 }).x,
    ),
    levels: inside.map(up),
  }
}

/** Pieces of a curve between points that have no number. */
function unbroken(points: readonly CurvePoint[]): CurvePoint[][] {
  const lines: CurvePoint[][] = [[]]
  for (const point of points) {
    if (Number.isFinite(point.y)) lines.at(-1)?.push(point)
    else lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}

function markOf(line: readonly CurvePoint[], x: number): CurvePoint | undefined {
  const after = line.findIndex((point, index) => index > 0 && point.x >= x)
  const [a, b] = [line[after - 1], line[after]]
  if (!a || !b || !(x >= a.x)) return undefined
  return { x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) }
}
