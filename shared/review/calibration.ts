/**
 * Calibration 校准: one item that everybody scores first, and that counts for nothing. Each of the panel is
 * told their own place beside it and nobody else's: xᵢ, x̄ = Σx/n, xᵢ − x̄, σ = √(Σx²/n − x̄²), of the totals
 * and of each criterion, over the sheets that are sealed and complete, the own one among them. Of fewer than
 * three, own and mean would give away whose the rest is; nothing is told then. Pure.
 */
import type { Calibration } from './calibration-schema.ts'
import type { FrozenSheets } from './frozen-sheets.ts'
import { meanOf, varianceOf } from './ranking/averages.ts'
import { roundedText, squareRoot, subtract, type Rational } from './rational.ts'
import { countedTotal } from './results.ts'
import type { Rubric } from './rubric.ts'
import { exactScore } from './score.ts'

export const CALIBRATION_SHEETS_MIN = 3

const DIGITS = 2

type Places = NonNullable<Calibration['places']>

function placeOf(own: Rational, panel: readonly Rational[]): Places['total'] {
  const mean = meanOf(panel)
  return {
    own: roundedText(own, DIGITS),
    mean: roundedText(mean, DIGITS),
    difference: roundedText(subtract(own, mean), DIGITS),
    spread: roundedText(squareRoot(varianceOf(panel), DIGITS), DIGITS),
  }
}

/** What `personId` is told of a revealed calibration item. */
export function calibrationOf(
  { submissionId, rubric, sheets }: { submissionId: string; rubric: Rubric; sheets: FrozenSheets },
  personId: string,
): Calibration {
  const counted = sheets.flatMap((sheet) => {
    const total = countedTotal(rubric, sheet)
    return total ? [{ ...sheet, total }] : []
  })
  const own = counted.find((sheet) => sheet.personId === personId)
  const told = { submissionId, sheets: counted.length }
  if (!own || counted.length < CALIBRATION_SHEETS_MIN) return { ...told, places: null }
  const totals = counted.map(({ total }) => total)
  const criteria = rubric.criteria.map(({ id }) => {
    const scoreOf = ({ scores }: FrozenSheets[number]): Rational =>
      exactScore(rubric.scale, scores[id] ?? rubric.scale.min)
    return { criterionId: id, ...placeOf(scoreOf(own), counted.map(scoreOf)) }
  })
  return { ...told, places: { total: placeOf(own.total, totals), criteria } }
}
