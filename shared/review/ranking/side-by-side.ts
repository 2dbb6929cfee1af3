/**
 * Six rankings of the same sheets. Figures are exact and compared exactly; nothing is rounded here but
 * z-scores (z-score.ts). Equal figures share a rank and the next rank is skipped. Pure.
 */
import { rational, roundTo, subtract, ZERO, type Rational } from '../rational.ts'
import { meanOf, medianOf, trimmedMeanOf } from './averages.ts'
import { ballotsOf, placesOf, valuesByItem, type Ballot, type CountedSheet } from './ballots.ts'
import { bordaPoints } from './borda.ts'
import { METHODS, type Method } from './methods.ts'
import { beatenBy, duelsOf } from './schulze.ts'
import { Z_SCORE_DIGITS, zScores } from './z-score.ts'

export interface Standing {
  /** Of Schulze: how many items beat this one, where less is better. */
  figure: Rational
  /** 1 is best. */
  rank: number
}

export interface ComparedItem {
  submissionId: string
  sheets: number
  /** Null without sheets; of Borda and Schulze also where no reviewer compared the item with another. */
  by: Record<Method, Standing | null>
}

interface Rule {
  /** What the figure is computed from, for each reviewer's ballot of totals by itself. */
  valuesOf: (ballot: Ballot) => Ballot
  figuresOf: (ballots: readonly Ballot[]) => Map<string, Rational>
  isLowBest?: true
}

const asTheyAre = (ballot: Ballot): Ballot => ballot

const each =
  (average: (values: readonly Rational[]) => Rational): Rule['figuresOf'] =>
  (ballots) =>
    new Map([...valuesByItem(ballots)].map(([id, values]) => [id, average(values)]))

const RULES: Record<Method, Rule> = {
  mean: { valuesOf: asTheyAre, figuresOf: each(meanOf) },
  trimmedMean: { valuesOf: asTheyAre, figuresOf: each(trimmedMeanOf) },
  median: { valuesOf: asTheyAre, figuresOf: each(medianOf) },
  zScore: { valuesOf: zScores, figuresOf: each((z) => roundTo(meanOf(z), Z_SCORE_DIGITS)) },
  borda: { valuesOf: bordaPoints, figuresOf: each(meanOf) },
  schulze: {
    valuesOf: asTheyAre,
    figuresOf: (ballots) =>
      new Map([...beatenBy(duelsOf(ballots))].map(([id, count]) => [id, rational(count)])),
    isLowBest: true,
  },
}

/** Ballots with the values that `method` ranks by. */
export function valuedBallots(method: Method, sheets: readonly CountedSheet[]): Ballot[] {
  return ballotsOf(sheets).map(RULES[method].valuesOf)
}

/** From ballots as valuedBallots gives them, some left out or taken more than once as may be. */
export function rankBallots(method: Method, ballots: readonly Ballot[]): Map<string, Standing> {
  const { figuresOf, isLowBest } = RULES[method]
  const figures = figuresOf(ballots)
  const places = placesOf(
    isLowBest ? new Map([...figures].map(([id, x]) => [id, subtract(ZERO, x)])) : figures,
  )
  return new Map([...places].map(([id, rank]) => [id, { figure: figures.get(id) ?? ZERO, rank }]))
}

/** The items by one method, best first; without those that it cannot rank. */
export function rankSheets(method: Method, sheets: readonly CountedSheet[]): Map<string, Standing> {
  return rankBallots(method, valuedBallots(method, sheets))
}

/** All items by all methods, in the order given. */
export function rankSideBySide(
  submissionIds: readonly string[],
  sheets: readonly CountedSheet[],
): ComparedItem[] {
  const known = new Set(submissionIds)
  if (sheets.some(({ submissionId }) => !known.has(submissionId)))
    throw new Error('A sheet of an item that is not ranked: leave it out, or name its item.')
  const standings = METHODS.map((method) => [method, rankSheets(method, sheets)] as const)
  return submissionIds.map((submissionId) => ({
    submissionId,
    sheets: sheets.filter((sheet) => sheet.submissionId === submissionId).length,
    by: Object.fromEntries(
      standings.map(([method, items]) => [method, items.get(submissionId) ?? null]),
    ) as ComparedItem['by'],
  }))
}
