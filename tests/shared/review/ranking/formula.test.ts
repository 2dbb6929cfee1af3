import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimal,
  divide,
  rational,
  roundedText,
  sum,
  type Rational,
} from '../../../../shared/review/rational.ts'
import { formulasOf } from '../../../../shared/review/ranking/formula.ts'
import type { Formula, Term } from '../../../../shared/review/ranking/formula-schema.ts'
import { METHODS } from '../../../../shared/review/ranking/methods.ts'
import { rankSheets } from '../../../../shared/review/ranking/side-by-side.ts'
import { must } from '../../../support/must.ts'
import { panelOf, panels, renamed, shuffledPanels } from '../../../support/score-sheets.ts'

const exact = (text: string): Term => ({ text, isExact: true })
const about = (text: string): Term => ({ text, isExact: false })

const five = panelOf({
  p: { a: 82.5, b: 60 },
  q: { a: 79, b: 60 },
  r: { a: 90, b: 60 },
  s: { a: 40, b: 60 },
  t: { a: 100, b: 60 },
})
const three = five.filter(({ reviewer }) => 'pqr'.includes(reviewer))
const formula = (...of: Parameters<typeof formulasOf>) => formulasOf(...of).get('a')

const meanText = (values: Rational[], digits = 2): string =>
  roundedText(divide(sum(values), rational(values.length)), digits)

/** The number of a term that must not be rounded. */
const read = ({ text, isExact }: Term): Rational => decimal(isExact ? Number(text) : Number.NaN)

/** The figure from the other numbers of a formula. */
function recomputed(of: Formula): string {
  switch (of.key) {
    case 'mean':
    case 'trimmedMean':
      return meanText(of.addends.map(read))
    case 'median':
      return meanText(of.middle.map(read))
    case 'borda':
      return meanText(
        of.addends.map(({ beaten, tied, others }) => rational(2 * beaten + tied, 2 * others)),
      )
    case 'zScore':
      return meanText(
        of.addends.map(({ z }) => decimal(Number(z.text))),
        6,
      )
    case 'schulze':
      return `${of.duels.filter(({ path, pathBack }) => pathBack > path).length}`
  }
}

const printed = (of: Formula): string => (of.key === 'schulze' ? `${of.beatenBy}` : of.figure.text)

describe('formulasOf', () => {
  it('has what a page prints as mean = (90 + 82.5 + 79) / 3 = 83.83', () => {
    expect(formula('mean', three, 2)).toEqual({
      key: 'mean',
      addends: [exact('90'), exact('82.5'), exact('79')],
      divisor: 3,
      figure: about('83.83'),
    })
  })

  it('says which two a trimmed mean leaves out, and that it leaves out none of few', () => {
    expect(formula('trimmedMean', five, 2)).toEqual({
      key: 'trimmedMean',
      leftOut: [exact('100'), exact('40')],
      addends: [exact('90'), exact('82.5'), exact('79')],
      divisor: 3,
      figure: about('83.83'),
    })
    expect(formula('trimmedMean', three, 2)).toMatchObject({ leftOut: [], divisor: 3 })
  })

  it('says which one or two are in the middle', () => {
    expect(formula('median', three, 2)).toEqual({
      key: 'median',
      ordered: [exact('90'), exact('82.5'), exact('79')],
      middle: [exact('82.5')],
      figure: exact('82.50'),
    })
    const four = five.filter(({ reviewer }) => reviewer !== 't')
    expect(formula('median', four, 2)).toMatchObject({
      middle: [exact('79'), exact('82.5')],
      figure: exact('80.75'),
    })
  })

  it('shows each z-score with the reviewer’s mean and standard deviation', () => {
    const sheets = panelOf({ p: { a: 9, b: 4, c: 5 }, q: { a: 7, b: 7 } })
    expect(formula('zScore', sheets, 3)).toEqual({
      key: 'zScore',
      addends: [
        { total: exact('9'), mean: exact('6'), deviation: about('2.160247'), z: about('1.388730') },
        { total: exact('7'), mean: exact('7'), deviation: exact('0'), z: exact('0') },
      ],
      divisor: 2,
      figure: about('0.694'),
    })
  })

  it('shows how many each list of Borda’s beats', () => {
    const sheets = panelOf({ p: { a: 9, b: 4, c: 9, d: 10 }, q: { a: 7, b: 8 }, r: { a: 3 } })
    expect(formula('borda', sheets, 2)).toEqual({
      key: 'borda',
      addends: [
        { beaten: 1, tied: 1, others: 3, points: exact('0.5') },
        { beaten: 0, tied: 0, others: 1, points: exact('0') },
      ],
      divisor: 2,
      figure: exact('0.25'),
    })
  })

  it('shows votes and strongest paths of Schulze’s duels', () => {
    const sheets = panelOf({ p: { a: 3, b: 2, c: 1 }, q: { a: 1, b: 2 }, r: { a: 1, b: 2 } })
    expect(formula('schulze', sheets, 2)).toEqual({
      key: 'schulze',
      duels: expect.arrayContaining([
        { submissionId: 'b', votes: 1, votesBack: 2, path: 0, pathBack: 2 },
        { submissionId: 'c', votes: 1, votesBack: 0, path: 1, pathBack: 0 },
      ]) as unknown,
      beatenBy: 1,
    })
  })

  it('comes, recomputed from what it prints, to the figure it prints', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        for (const method of ['mean', 'trimmedMean', 'median', 'borda', 'schulze'] as const)
          for (const found of formulasOf(method, sheets, 2).values())
            expect(recomputed(found)).toBe(printed(found))
      }),
    )
  })

  it('comes to the figure from z-scores as far as these are rounded', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        for (const found of formulasOf('zScore', sheets, 6).values())
          expect(Number(printed(found))).toBeCloseTo(Number(recomputed(found)), 5)
      }),
    )
  })

  it('is there for every item that the method ranks, with the ranking’s figure', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(...METHODS), (sheets, method) => {
        const standings = rankSheets(method, sheets)
        const formulas = formulasOf(method, sheets, 4)
        expect([...formulas.keys()].toSorted()).toEqual([...standings.keys()].toSorted())
        for (const [id, found] of formulas) {
          const { figure } = must(standings.get(id))
          expect(printed(found)).toBe(roundedText(figure, method === 'schulze' ? 0 : 4))
        }
      }),
    )
  })

  it('names no reviewer and depends on no order of sheets', () => {
    const text = (sheets: Parameters<typeof formulasOf>[1]) =>
      METHODS.map((method) =>
        [...formulasOf(method, sheets, 2)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      )
    fc.assert(
      fc.property(shuffledPanels, ([sheets, other]) => {
        expect(text(other)).toEqual(text(sheets))
        expect(text(renamed(sheets))).toEqual(text(sheets))
      }),
    )
  })
})
