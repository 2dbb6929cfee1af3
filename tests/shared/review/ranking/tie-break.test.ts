import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, rational } from '../../../../shared/review/rational.ts'
import { METHODS } from '../../../../shared/review/ranking/methods.ts'
import { rankSheets } from '../../../../shared/review/ranking/side-by-side.ts'
import { breakTies } from '../../../../shared/review/ranking/tie-break.ts'
import { panelOf, panels, renamed, shuffledPanels } from '../../../support/score-sheets.ts'

describe('breakTies', () => {
  it('takes the mean where medians are equal, and says so', () => {
    const sheets = panelOf({ p: { a: 70, b: 71 }, q: { a: 80, b: 80 }, r: { a: 95, b: 90 } })
    expect(breakTies('median', sheets, 1)).toEqual([
      { submissionId: 'a', rank: 1, sharedRank: 1, tieBreak: null },
      {
        submissionId: 'b',
        rank: 2,
        sharedRank: 1,
        tieBreak: { by: 'mean', above: rational(245, 3), own: rational(241, 3) },
      },
    ])
  })

  it.each([
    [
      'the median',
      { p: { a: 60, b: 70 }, q: { a: 90, b: 70 }, r: { a: 60, b: 70 } },
      'b',
      'median',
    ],
    [
      'first places',
      { p: { a: 10, b: 9 }, q: { a: 6, b: 3 }, r: { a: 2, b: 6 } },
      'a',
      'firstPlaces',
    ],
  ])('goes on to %s where means are equal', (_, totals, first, by) => {
    const [top, next] = breakTies('mean', panelOf(totals), 1)
    expect([top?.submissionId, next?.tieBreak?.by]).toEqual([first, by])
  })

  it('draws lots last, by the seed alone', () => {
    const sheets = panelOf({ p: { a: 1, b: 1, c: 1 } })
    const order = (seed: number): string =>
      breakTies('mean', sheets, seed)
        .map(({ submissionId }) => submissionId)
        .join('')
    expect(breakTies('mean', sheets, 5).map(({ tieBreak }) => tieBreak)).toEqual([
      null,
      { by: 'lot', above: rational(1), own: rational(2) },
      { by: 'lot', above: rational(2), own: rational(3) },
    ])
    const orders = new Set(Array.from({ length: 60 }, (_, seed) => order(seed)))
    expect(orders.size).toBe(6)
  })

  it('counts no first place of a list of one item, which compares nothing', () => {
    const sheets = panelOf({ p: { a: 5, b: 7 }, q: { a: 7, b: 5 }, r: { a: 6 } })
    expect(breakTies('mean', sheets, 1)[1]?.tieBreak?.by).toBe('lot')
  })

  it('draws among the same items the same lots, however they rank', () => {
    const lots = (c: number, seed: number) =>
      breakTies('mean', panelOf({ p: { a: 5, b: 5, c } }), seed).flatMap(
        ({ tieBreak }) => tieBreak ?? [],
      )
    for (let seed = 0; seed < 20; seed += 1) expect(lots(9, seed)).toEqual(lots(1, seed))
  })

  it('gives ranks 1…n within the ranks that were shared, and each reason holds', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(...METHODS), fc.nat(), (sheets, method, seed) => {
        const standings = rankSheets(method, sheets)
        const broken = breakTies(method, sheets, seed)
        expect(broken.map(({ rank }) => rank)).toEqual(broken.map((_, i) => i + 1))
        for (const [i, { submissionId, sharedRank, tieBreak }] of broken.entries()) {
          expect(sharedRank).toBe(standings.get(submissionId)?.rank)
          expect(tieBreak !== null).toBe(i > 0 && broken[i - 1]?.sharedRank === sharedRank)
          const sign = tieBreak && compare(tieBreak.above, tieBreak.own)
          expect(sign).toBe(tieBreak && (tieBreak.by === 'lot' ? -1 : 1))
        }
      }),
    )
  })

  it('never needs the breaker that the ranking itself is', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom('mean', 'median'), (sheets, method) => {
        const used = breakTies(method, sheets, 1).map(({ tieBreak }) => tieBreak?.by)
        expect(used).not.toContain(method)
      }),
    )
  })

  it('does not depend on the order of the sheets nor on the reviewers’ names', () => {
    fc.assert(
      fc.property(shuffledPanels, fc.nat(), ([sheets, other], seed) => {
        const broken = breakTies('schulze', sheets, seed)
        expect(breakTies('schulze', other, seed)).toEqual(broken)
        expect(breakTies('schulze', renamed(sheets), seed)).toEqual(broken)
      }),
    )
  })
})
