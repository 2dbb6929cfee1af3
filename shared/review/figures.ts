/**
 * Figures of results as people read them: rounded half up (四舍五入), everywhere the same, with as many
 * digits as it takes to tell those that differ apart. Pure.
 */
import { roundedText, type Rational } from './rational.ts'

/** Digits behind the point that figures have at least. */
export const FIGURE_DIGITS_MIN = 2
/** Digits behind the point of numbers that a figure is made of, at most. */
export const FIGURE_DIGITS_MAX = 6

/** Fewest decimals at which figures that differ read differently. */
export function digitsToTellApart(figures: readonly (Rational | null)[]): number {
  const values = figures.filter((figure) => figure !== null)
  const apart = new Set(values.map((x) => `${x.numerator}/${x.denominator}`)).size
  let digits = FIGURE_DIGITS_MIN
  while (new Set(values.map((value) => roundedText(value, digits))).size < apart) digits += 1
  return digits
}
