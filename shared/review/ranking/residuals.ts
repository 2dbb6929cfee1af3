/**
 * What of a total is the reviewer and not the item: residual = total − mean of the item's totals. Items
 * with one sheet are left out, whose residual is 0 whoever wrote it. Pure.
 */
import { squareRoot, subtract, type Rational } from '../rational.ts'
import { meanOf, varianceOf } from './averages.ts'
import { ballotsOf, valuesByItem, type CountedSheet } from './ballots.ts'
import { Z_SCORE_DIGITS } from './z-score.ts'

export interface Residual {
  sheet: CountedSheet
  residual: Rational
}

export function residualsOf(sheets: readonly CountedSheet[]): Residual[] {
  const means = new Map(
    [...valuesByItem(ballotsOf(sheets))]
      .filter(([, totals]) => totals.length > 1)
      .map(([id, totals]) => [id, meanOf(totals)]),
  )
  return sheets.flatMap((sheet) => {
    const mean = means.get(sheet.submissionId)
    return mean ? [{ sheet, residual: subtract(sheet.total, mean) }] : []
  })
}

export interface ReviewerScale {
  reviewer: string
  sheets: number
  /** Sheets on items that others scored too. */
  shared: number
  /**
   * Harshness: mean of the residuals, on the rubric's scale. Below 0 is harsher than the panel on the
   * same items. Null where nothing is shared.
   */
  meanDifference: Rational | null
  /** Standard deviation of all the reviewer's totals, as of a whole population, to Z_SCORE_DIGITS. */
  deviation: Rational
}

/** How each reviewer uses the scale. */
export function reviewerScales(sheets: readonly CountedSheet[]): ReviewerScale[] {
  const residuals = residualsOf(sheets)
  return ballotsOf(sheets).map(({ reviewer, values }) => {
    const own = residuals.filter(({ sheet }) => sheet.reviewer === reviewer)
    return {
      reviewer,
      sheets: values.size,
      shared: own.length,
      meanDifference: own.length > 0 ? meanOf(own.map(({ residual }) => residual)) : null,
      deviation: squareRoot(varianceOf([...values.values()]), Z_SCORE_DIGITS),
    }
  })
}
