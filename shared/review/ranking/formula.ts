/**
 * Each figure with the numbers that went in, as data: an interface says
 * “mean = (82.5 + 79 + 90) / 3 = 83.83” in its own words. Numbers stand from high to low and without
 * reviewers' names: who may know whose they are is not decided here. Pure.
 */
import { sorted } from '../../list/changed-copy.ts'
import { FIGURE_DIGITS_MAX } from '../figures.ts'
import { compare, isEqual, roundedText, roundTo, squareRoot, type Rational } from '../rational.ts'
import { meanOf, middleOf, TRIM_FROM_SHEETS, varianceOf } from './averages.ts'
import { ballotsOf, type Ballot, type CountedSheet } from './ballots.ts'
import { bordaCount, type BordaCount } from './borda.ts'
import { duelsOf } from './schulze.ts'
import type { Method } from './methods.ts'
import { rankBallots, valuedBallots, type Standing } from './side-by-side.ts'
import { Z_SCORE_DIGITS } from './z-score.ts'

/** A number as it is printed. */
export interface Term {
  text: string
  /** Whether the text is the number itself, not rounded half up. */
  isExact: boolean
}

interface Average<Addend> {
  addends: Addend[]
  /** How many addends there are. */
  divisor: number
  figure: Term
}

export interface ZScoreAddend {
  total: Term
  /** Mean and standard deviation of the reviewer's totals; z is 0 where the latter is. */
  mean: Term
  deviation: Term
  z: Term
}

/** points = (beaten + tied / 2) / others. */
export interface BordaAddend extends BordaCount {
  points: Term
}

/** An item against another: the other beats it where pathBack is above path. */
export interface Duel {
  submissionId: string
  /** Reviewers who put this one above the other, and the other way round. */
  votes: number
  votesBack: number
  /** Strength of the strongest path to the other, and back. */
  path: number
  pathBack: number
}

export type Formula =
  | ({ key: 'mean' } & Average<Term>)
  /** leftOut: the highest and the lowest, or nothing below TRIM_FROM_SHEETS sheets. */
  | ({ key: 'trimmedMean'; leftOut: Term[] } & Average<Term>)
  /** middle: one, or two whose mean the figure is. */
  | { key: 'median'; ordered: Term[]; middle: Term[]; figure: Term }
  | ({ key: 'zScore' } & Average<ZScoreAddend>)
  | ({ key: 'borda' } & Average<BordaAddend>)
  | { key: 'schulze'; duels: Duel[]; beatenBy: number }

const fixedTerm = (x: Rational, digits: number): Term => ({
  text: roundedText(x, digits),
  isExact: isEqual(roundTo(x, digits), x),
})

/** Without zeros at the end where it is exact. */
function termOf(x: Rational): Term {
  const { text, isExact } = fixedTerm(x, FIGURE_DIGITS_MAX)
  return { text: isExact ? text.replace(/\.?0+$/, '') : text, isExact }
}

const average = <Addend>(addends: Addend[], figure: Term): Average<Addend> => ({
  addends,
  divisor: addends.length,
  figure,
})

/** What stands on the ballots that have the item, its highest total first. */
function fromHighest(ballots: readonly Ballot[], submissionId: string) {
  const found = ballots.flatMap((ballot) => {
    const total = ballot.values.get(submissionId)
    return total ? [{ ballot, total }] : []
  })
  return sorted(found, (a, b) => compare(b.total, a.total))
}

function trimmedMeanFormula(highFirst: Term[], figure: Term): Formula {
  const isTrimmed = highFirst.length >= TRIM_FROM_SHEETS
  return {
    key: 'trimmedMean',
    leftOut: isTrimmed ? [...highFirst.slice(0, 1), ...highFirst.slice(-1)] : [],
    ...average(isTrimmed ? highFirst.slice(1, -1) : highFirst, figure),
  }
}

function zScoreAddend({ values }: Ballot, total: Rational, z: Rational): ZScoreAddend {
  const totals = [...values.values()]
  return {
    total: termOf(total),
    mean: termOf(meanOf(totals)),
    deviation: termOf(squareRoot(varianceOf(totals), Z_SCORE_DIGITS)),
    z: termOf(z),
  }
}

function schulzeFormulas(ballots: readonly Ballot[], standings: ReadonlyMap<string, Standing>) {
  const { ids, votes, paths } = duelsOf(ballots)
  const formulaOf = (id: string, i: number): Formula => ({
    key: 'schulze',
    duels: ids
      .map((submissionId, j) => ({
        submissionId,
        votes: votes[i]?.[j] ?? 0,
        votesBack: votes[j]?.[i] ?? 0,
        path: paths[i]?.[j] ?? 0,
        pathBack: paths[j]?.[i] ?? 0,
      }))
      .filter(({ submissionId }) => submissionId !== id),
    beatenBy: Number(standings.get(id)?.figure.numerator ?? 0n),
  })
  return new Map(ids.map((id, i) => [id, formulaOf(id, i)]))
}

/** The formula of every item that `method` ranks; its figure has `digits` decimals, as it is shown. */
export function formulasOf(
  method: Method,
  sheets: readonly CountedSheet[],
  digits: number,
): Map<string, Formula> {
  const ballots = ballotsOf(sheets)
  const valued = valuedBallots(method, sheets)
  const standings = rankBallots(method, valued)
  if (method === 'schulze') return schulzeFormulas(ballots, standings)
  const valuesOf = new Map(valued.map(({ reviewer, values }) => [reviewer, values]))
  const formulaOf = (id: string, exact: Rational): Formula => {
    const found = fromHighest(ballots, id)
    const totals = found.map(({ total }) => total)
    const terms = totals.map(termOf)
    const figure = fixedTerm(exact, digits)
    switch (method) {
      case 'mean':
        return { key: method, ...average(terms, figure) }
      case 'trimmedMean':
        return trimmedMeanFormula(terms, figure)
      case 'median':
        return { key: method, ordered: terms, middle: middleOf(totals).map(termOf), figure }
      case 'zScore': {
        const addends = found.flatMap(({ ballot, total }) => {
          const z = valuesOf.get(ballot.reviewer)?.get(id)
          return z ? [zScoreAddend(ballot, total, z)] : []
        })
        return { key: method, ...average(addends, figure) }
      }
      case 'borda': {
        const addends = found.flatMap(({ ballot }) => {
          const points = valuesOf.get(ballot.reviewer)?.get(id)
          return points ? [{ ...bordaCount(ballot, id), points: termOf(points) }] : []
        })
        return { key: method, ...average(addends, figure) }
      }
    }
  }
  return new Map([...standings].map(([id, { figure }]) => [id, formulaOf(id, figure)]))
}
