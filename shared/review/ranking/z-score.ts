/**
 * z = (x − μ) / σ with μ and σ of the reviewer's own totals, as of a whole population: it takes harshness
 * and spread of a reviewer out of the ranking. Pure.
 */
import { divide, multiply, squareRoot, subtract, ZERO, type Rational } from '../rational.ts'
import { meanOf, varianceOf } from './averages.ts'
import type { Ballot } from './ballots.ts'

/** Roots have no exact fraction: z-scores that are the same to this many decimals are the same. */
export const Z_SCORE_DIGITS = 12
/** Decimals to which roots are taken, so that sums of them are right to Z_SCORE_DIGITS. */
export const ROOT_DIGITS = 24

/** Sign of the deviation · √(deviation² / σ²). */
function zScore(deviation: Rational, variance: Rational): Rational {
  const root = squareRoot(divide(multiply(deviation, deviation), variance), ROOT_DIGITS)
  return deviation.numerator < 0n ? subtract(ZERO, root) : root
}

/** The ballot with z-scores for totals; all 0 of a reviewer who gives every item the same. */
export function zScores(ballot: Ballot): Ballot {
  const totals = [...ballot.values.values()]
  const mean = meanOf(totals)
  const variance = varianceOf(totals)
  const values = new Map(
    [...ballot.values].map(([id, total]) => [
      id,
      variance.numerator === 0n ? ZERO : zScore(subtract(total, mean), variance),
    ]),
  )
  return { ...ballot, values }
}
