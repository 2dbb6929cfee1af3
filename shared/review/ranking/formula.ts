/** The formula of each figure, from the sheets it is computed of; see formula-schema.ts. Pure. */
import { sorted } from '../../list/changed-copy.ts'
import { FIGURE_DIGITS_MAX } from '../figures.ts'
import { compare, isEqual, roundedText, roundTo, squareRoot, type Rational } from '../rational.ts'
import { meanOf, middleOf, TRIM_FROM_SHEETS, varianceOf } from './averages.ts'
import { ballotsOf, type Ballot, type CountedSheet } from './ballots.ts'
import { bordaCount } from './borda.ts'
import type { Formula, Term, ZScoreAddend } from './formula-schema.ts'
import { duelsOf, type Duels } from './schulze.ts'
import type { Method } from './methods.ts'
import { rankBallots, valuedBallots } from './side-by-side.ts'
import { Z_SCORE_DIGITS } from './z-score.ts'

interface Average<Addend> {
  addends: Addend[]
  divisor: number
  figure: Term
}

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

function schulzeFormula({ ids, votes, paths }: Duels, id: string, figure: Rational): Formula {
  const i = ids.indexOf(id)
  return {
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
    beatenBy: Number(figure.numerator),
  }
}

/**
 * The formula of every item that `method` ranks, or of the one that is asked for; its figure has `digits`
 * decimals, as it is shown.
 */
export function formulasOf(
  method: Method,
  sheets: readonly CountedSheet[],
  digits: number,
  only?: string,
): Map<string, Formula> {
  const ballots = ballotsOf(sheets)
  const valued = valuedBallots(method, sheets)
  const standings = rankBallots(method, valued)
  const asked = [...standings].filter(([id]) => only === undefined || id === only)
  if (method === 'schulze') {
    const duels = duelsOf(ballots)
    return new Map(asked.map(([id, { figure }]) => [id, schulzeFormula(duels, id, figure)]))
  }
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
  return new Map(asked.map(([id, { figure }]) => [id, formulaOf(id, figure)]))
}
