/**
 * Rankings side by side. Every figure is computed from the sealed, complete sheets alone; the
 * formulas are shown with the results so that anybody can recompute them.
 */
import { sorted } from '../../list/changed-copy.ts'

import { FIGURE_DIGITS_MAX, roundHalfUp } from '../figures.ts'

/** From this many sheets on, the trimmed mean leaves out the highest and the lowest. */
export const TRIM_FROM_SHEETS = 5

export interface ScoredItem {
  submissionId: string
  /** Totals of the sheets that count, on the rubric's scale. */
  totals: number[]
}

export interface RankedItem {
  submissionId: string
  sheets: number
  mean: number | null
  trimmedMean: number | null
  median: number | null
  /** Whether trimmedMean really left sheets out. */
  trimmed: boolean
  /** 1 is best; equal means share a rank and the next rank is skipped. Null without sheets. */
  rank: { mean: number | null; trimmedMean: number | null; median: number | null }
}

const ascending = (values: number[]): number[] => sorted(values, (a, b) => a - b)

/** Arithmetic mean; null of nothing. */
export function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length
}

/** Mean without the highest and the lowest from TRIM_FROM_SHEETS values on, the plain mean before. */
export function trimmedMean(values: number[]): number | null {
  return values.length < TRIM_FROM_SHEETS ? mean(values) : mean(ascending(values).slice(1, -1))
}

/** Middle value, or the mean of the two middle values; null of nothing. */
export function median(values: number[]): number | null {
  const sorted = ascending(values)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** Figures that read the same with all digits are one rank: below that only rounding tells them apart. */
function ranks(figures: (number | null)[]): (number | null)[] {
  const shown = figures.map((figure) => figure && roundHalfUp(figure, FIGURE_DIGITS_MAX))
  return shown.map((figure) =>
    figure === null ? null : 1 + shown.filter((other) => other !== null && other > figure).length,
  )
}

/** All figures and ranks, in the order of the mean (best first, items without sheets last). */
export function rankItems(items: ScoredItem[]): RankedItem[] {
  const figures = items.map(({ totals }) => ({
    mean: mean(totals),
    trimmedMean: trimmedMean(totals),
    median: median(totals),
  }))
  const rankOf = {
    mean: ranks(figures.map((f) => f.mean)),
    trimmedMean: ranks(figures.map((f) => f.trimmedMean)),
    median: ranks(figures.map((f) => f.median)),
  }
  const ranked = items.map((item, i) => ({
    submissionId: item.submissionId,
    sheets: item.totals.length,
    mean: figures[i]?.mean ?? null,
    trimmedMean: figures[i]?.trimmedMean ?? null,
    median: figures[i]?.median ?? null,
    trimmed: item.totals.length >= TRIM_FROM_SHEETS,
    rank: {
      mean: rankOf.mean[i] ?? null,
      trimmedMean: rankOf.trimmedMean[i] ?? null,
      median: rankOf.median[i] ?? null,
    },
  }))
  return sorted(ranked, (a, b) => (a.rank.mean ?? Infinity) - (b.rank.mean ?? Infinity))
}
