/**
 * Figures of results as people read them: rounded half up on decimals (四舍五入), everywhere the same,
 * with as many digits as it takes to tell ranks apart. Pure.
 */
import { roundedText, type Rational } from './rational.ts'

/** Digits behind the point that figures have at least, and at most. */
export const FIGURE_DIGITS_MIN = 2
export const FIGURE_DIGITS_MAX = 6

/**
 * What binary fractions fall short of the decimals that were scored, in units of the last digit:
 * 60.025 is stored as 60.02499…; no honest figure lies this close below a half.
 */
const SHORTFALL = 1e-6

/** `value` to `digits` decimals, halves up. */
export function roundHalfUp(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.floor(value * scale + 0.5 + SHORTFALL) / scale
}

/** The figure with exactly `digits` decimals. */
export function formatFigure(value: number, digits: number): string {
  return roundHalfUp(value, digits).toFixed(digits)
}

/** Fewest decimals at which figures that differ read differently. */
export function digitsToTellApart(figures: readonly (number | null)[]): number {
  const values = figures.filter((figure) => figure !== null)
  const at = (digits: number): number =>
    new Set(values.map((value) => formatFigure(value, digits))).size
  const apart = at(FIGURE_DIGITS_MAX)
  let digits = FIGURE_DIGITS_MIN
  while (digits < FIGURE_DIGITS_MAX && at(digits) < apart) digits += 1
  return digits
}

/** The same for exact figures: those that differ do so at some digit, be it beyond FIGURE_DIGITS_MAX. */
export function digitsToTellExactApart(figures: readonly (Rational | null)[]): number {
  const values = figures.filter((figure) => figure !== null)
  const apart = new Set(values.map((x) => `${x.numerator}/${x.denominator}`)).size
  let digits = FIGURE_DIGITS_MIN
  while (new Set(values.map((value) => roundedText(value, digits))).size < apart) digits += 1
  return digits
}
