/**
 * Score sheets as values. A sheet's total is the weighted mean of its criteria and exists only when
 * every criterion has a score.
 */
import { add, decimal, divide, multiply, rational, sum, type Rational } from './rational.ts'
import type { Rubric, RubricScale } from './rubric.ts'

/** Scores by criterion id; a criterion without a score is absent. */
export type Scores = Record<string, number>

export type ScoreFinding = 'ok' | 'unknown-criterion' | 'out-of-range' | 'off-step'

/** Whether `value` may stand for `criterionId` in `rubric`. */
export function examineScore(rubric: Rubric, criterionId: string, value: number): ScoreFinding {
  if (!rubric.criteria.some((c) => c.id === criterionId)) return 'unknown-criterion'
  const { min, max, step } = rubric.scale
  if (!Number.isFinite(value) || value < min || value > max) return 'out-of-range'
  const steps = (value - min) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? 'ok' : 'off-step'
}

/** Criteria that have no score yet, in the rubric's order. */
export function missingCriteria(rubric: Rubric, scores: Scores): string[] {
  return rubric.criteria.filter((c) => scores[c.id] === undefined).map((c) => c.id)
}

/** The step of the scale that `value` stands for: a slider of tenths says 0.30000000000000004. */
export function exactScore({ min, step }: RubricScale, value: number): Rational {
  const steps = (value - min) / step
  const nearest = Math.round(steps)
  return Math.abs(steps - nearest) < 1e-9
    ? add(decimal(min), multiply(decimal(step), rational(nearest)))
    : decimal(value)
}

/** Σ wᵢ·sᵢ / Σ wᵢ of scores and weights as people wrote them; undefined while a criterion is missing. */
export function sheetTotal(rubric: Rubric, scores: Scores): Rational | undefined {
  const weighted: Rational[] = []
  for (const { id, weight } of rubric.criteria) {
    const value = scores[id]
    if (value === undefined) return undefined
    weighted.push(multiply(decimal(weight), exactScore(rubric.scale, value)))
  }
  return divide(sum(weighted), sum(rubric.criteria.map(({ weight }) => decimal(weight))))
}
