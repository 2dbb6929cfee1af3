/** Averages of exact figures. Lists are never empty: an item without sheets has no figure. Pure. */
import { sorted } from '../../list/changed-copy.ts'
import { compare, divide, multiply, rational, subtract, sum, type Rational } from '../rational.ts'

/** From this many sheets on, the trimmed mean leaves out the highest and the lowest. */
export const TRIM_FROM_SHEETS = 5

/** Σx / n. */
export function meanOf(values: readonly Rational[]): Rational {
  return divide(sum(values), rational(values.length))
}

/** The mean without one highest and one lowest from TRIM_FROM_SHEETS values on, the plain mean before. */
export function trimmedMeanOf(values: readonly Rational[]): Rational {
  return meanOf(values.length < TRIM_FROM_SHEETS ? values : sorted(values, compare).slice(1, -1))
}

/** The middle value, or the two middle values where there is an even number. */
export function middleOf(values: readonly Rational[]): Rational[] {
  return sorted(values, compare).slice((values.length - 1) >> 1, (values.length >> 1) + 1)
}

/** The middle value, or the mean of the two middle values. */
export function medianOf(values: readonly Rational[]): Rational {
  return meanOf(middleOf(values))
}

/** Variance of a whole population, σ² = Σx²/n − (Σx/n)². */
export function varianceOf(values: readonly Rational[]): Rational {
  const mean = meanOf(values)
  return subtract(meanOf(values.map((x) => multiply(x, x))), multiply(mean, mean))
}
