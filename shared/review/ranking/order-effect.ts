/**
 * Do totals rise or fall with the place in a reviewer's own order? Spearman's rank correlation between
 * place and residual over all sheets; p, two-sided, by permuting places within each reviewer. Pure.
 */
import { sorted, sortedByText } from '../../list/changed-copy.ts'
import { compare, rational, squareRoot, subtract, ZERO, type Rational } from '../rational.ts'
import type { CountedSheet } from './ballots.ts'
import {
  ARRANGEMENTS_MIN,
  factorial,
  permutationP,
  PERMUTATIONS,
  type TestedEffect,
  type UntestedEffect,
} from './permutation-test.ts'
import { shuffled } from './random.ts'
import { residualsOf } from './residuals.ts'
import { Z_SCORE_DIGITS } from './z-score.ts'

export const ORDER_METHOD = 'spearman-permutation-within-reviewers'

/** Twice the rank of each value, lowest first; equal ones have the mean of their ranks. */
export function doubledRanks(values: readonly Rational[]): number[] {
  return values.map((value) => {
    const signs = values.map((other) => compare(other, value))
    const below = signs.filter((sign) => sign < 0).length
    return 2 * below + signs.filter((sign) => sign === 0).length + 1
  })
}

const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0)

/** n·Σxy − Σx·Σy: the covariance but for a factor. Whole, and safe to thousands of ranks. */
function covariance(xs: readonly number[], ys: readonly number[]): number {
  return xs.length * total(xs.map((x, i) => x * (ys[i] ?? 0))) - total(xs) * total(ys)
}

/** Correlation −1…1 of ranks (Pearson's of them, which ties need); null where all of a list are equal. */
export function spearman(xs: readonly Rational[], ys: readonly Rational[]): Rational | null {
  const [a, b] = [doubledRanks(xs), doubledRanks(ys)]
  const spread = BigInt(covariance(a, a)) * BigInt(covariance(b, b))
  if (spread === 0n) return null
  const joint = BigInt(covariance(a, b))
  const root = squareRoot(rational(joint * joint, spread), Z_SCORE_DIGITS)
  return joint < 0n ? subtract(ZERO, root) : root
}

/** Sheets with a place, of reviewers who have several. */
function placedResiduals(sheets: readonly CountedSheet[]) {
  const placed = residualsOf(sheets).flatMap(({ sheet, residual }) =>
    sheet.position === undefined ? [] : [{ ...sheet, residual, position: sheet.position }],
  )
  const count = new Map<string, number>()
  for (const { reviewer } of placed) count.set(reviewer, (count.get(reviewer) ?? 0) + 1)
  return placed.filter(({ reviewer }) => (count.get(reviewer) ?? 0) > 1)
}

export function orderEffect(
  sheets: readonly CountedSheet[],
  seed: number,
): TestedEffect<Rational> | UntestedEffect {
  const placed = placedResiduals(sheets)
  const positions = placed.map(({ position }) => rational(position))
  const differences = placed.map(({ residual }) => residual)
  const places = doubledRanks(positions)
  const residuals = doubledRanks(differences)
  const reviewers = [...new Set(placed.map(({ reviewer }) => reviewer))]
  // In the order of what they hold, so that the seed draws the same whoever they are.
  const groups = sortedByText(
    reviewers.map((reviewer) =>
      sorted(
        placed.flatMap((sheet, i): [number, number][] =>
          sheet.reviewer === reviewer ? [[residuals[i] ?? 0, places[i] ?? 0]] : [],
        ),
        ([a, c], [b, d]) => a - b || c - d,
      ),
    ),
    (group) => JSON.stringify(group),
  )
  const about = { method: ORDER_METHOD, reviewers: reviewers.length, sheets: placed.length }
  // The same order backwards is as extreme.
  const arrangements = groups.reduce((product, group) => product * factorial(group.length), 1) / 2
  if (arrangements < ARRANGEMENTS_MIN) return { finding: 'too-few', ...about }
  const slots = new Set(placed.map(({ submissionId, position }) => `${position} ${submissionId}`))
  if (slots.size === new Set(placed.map(({ submissionId }) => submissionId)).size)
    return { finding: 'same-order', ...about }
  const statistic = spearman(positions, differences)
  if (!statistic) return { finding: 'no-spread', ...about }
  const fixed = groups.flatMap((group) => group.map(([residual]) => residual))
  const seen = Math.abs(covariance(places, residuals))
  const p = permutationP((random) => {
    const drawn = groups.flatMap((group) =>
      shuffled(
        group.map(([, place]) => place),
        random,
      ),
    )
    return Math.abs(covariance(drawn, fixed)) >= seen
  }, seed)
  return { finding: 'tested', ...about, statistic, p, permutations: PERMUTATIONS, seed }
}
