import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, decimal, rational, roundedText } from '../../../../shared/review/rational.ts'
import type { CountedSheet } from '../../../../shared/review/ranking/ballots.ts'
import { METHODS, type Method } from '../../../../shared/review/ranking/methods.ts'
import {
  rankSheets,
  rankSideBySide,
  type ComparedItem,
} from '../../../../shared/review/ranking/side-by-side.ts'
import { must } from '../../../support/must.ts'
import {
  itemsOf,
  panelOf,
  panels,
  renamed,
  shuffledPanels,
  votesOf,
} from '../../../support/score-sheets.ts'

const all = (sheets: readonly CountedSheet[]): ComparedItem[] =>
  rankSideBySide(itemsOf(sheets), sheets)

const figures = (method: Method, sheets: readonly CountedSheet[]): Record<string, string> =>
  Object.fromEntries(
    [...rankSheets(method, sheets)].map(([id, { figure }]) => [id, roundedText(figure, 4)]),
  )

const ranksOf = (method: Method, sheets: readonly CountedSheet[]): Record<string, number> =>
  Object.fromEntries([...rankSheets(method, sheets)].map(([id, { rank }]) => [id, rank]))

/** Borda's points by looking at every pair of sheets of a reviewer; undefined where there is none. */
function bordaByPairs(sheets: readonly CountedSheet[], id: string) {
  const shares = sheets
    .filter(({ submissionId }) => submissionId === id)
    .flatMap((own) => {
      const others = sheets.filter(
        ({ reviewer, submissionId }) => reviewer === own.reviewer && submissionId !== id,
      )
      const halves = others.map(({ total }) => 1 + compare(own.total, total))
      return others.length === 0
        ? []
        : [
            rational(
              halves.reduce((sum, x) => sum + x, 0),
              2 * others.length,
            ),
          ]
    })
  return shares.length === 0
    ? undefined
    : shares.reduce(
        (sum, x) => add(sum, { ...x, denominator: x.denominator * BigInt(shares.length) }),
        rational(0),
      )
}

describe('rankSheets', () => {
  it('by Borda agrees with Wikipedia, “Borda count”: Nashville 194, Chattanooga 173, Memphis 126, Knoxville 107', () => {
    const votes = votesOf([
      [42, 'MNCK'],
      [26, 'NCKM'],
      [15, 'CKNM'],
      [17, 'KCNM'],
    ])
    // Divided by three other towns and a hundred voters.
    expect([...rankSheets('borda', votes)].map(([id, { figure }]) => [id, figure])).toEqual([
      ['N', rational(194, 300)],
      ['C', rational(173, 300)],
      ['M', rational(126, 300)],
      ['K', rational(107, 300)],
    ])
  })

  it('by Borda counts pairs', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        const ranked = [...rankSheets('borda', sheets)].map(([id, { figure }]) => [id, figure])
        const expected = itemsOf(sheets).flatMap((id) => {
          const points = bordaByPairs(sheets, id)
          return points ? [[id, points]] : []
        })
        expect(Object.fromEntries(ranked)).toEqual(Object.fromEntries(expected))
      }),
    )
  })

  it('by z-score agrees with Wikipedia, “Standard deviation”: μ = 5, σ = 2', () => {
    const one = panelOf({ r: { a: 2, b: 4, c: 4, d: 4, e: 5, f: 5, g: 7, h: 9 } })
    expect(figures('zScore', one)).toEqual({
      a: '-1.5000',
      b: '-0.5000',
      c: '-0.5000',
      d: '-0.5000',
      e: '0.0000',
      f: '0.0000',
      g: '1.0000',
      h: '2.0000',
    })
  })

  it('by z-score gives 0 for a reviewer without spread, and the mean over reviewers', () => {
    const sheets = panelOf({ flat: { a: 7, b: 7 }, wide: { a: 0, b: 100 }, one: { a: 99 } })
    expect(figures('zScore', sheets)).toEqual({ b: '0.5000', a: '-0.3333' })
  })

  it('by z-score takes equal sums of different roots for equal', () => {
    // σ² is ½ for both: x has √2 + √2, y has √8 + 0, whose decimals come apart at the 24th.
    const zeros = Object.fromEntries([...'fghijklmnop'].map((id) => [id, 0]))
    const sheets = panelOf({
      p: { x: 1, y: 2, c: -1, d: -1, e: -1, ...zeros },
      q: { x: 1, y: 0, c: -1, d: 0 },
    })
    const ranked = rankSheets('zScore', sheets)
    expect(ranked.get('x')).toEqual({ figure: decimal(1.414213562373), rank: 1 })
    expect(ranked.get('y')).toEqual(ranked.get('x'))
  })

  it.each([
    ['mean', { c: 1, a: 2, b: 2 }],
    ['trimmedMean', { b: 1, a: 2, c: 2 }],
    ['median', { b: 1, a: 2, c: 3 }],
  ] as const)('by %s orders five sheets each: %o', (method, ranks) => {
    const lists = { a: [70, 70, 70, 70, 40], b: [0, 80, 80, 80, 80], c: [90, 90, 60, 60, 60] }
    const sheets = Object.entries(lists).flatMap(([id, totals]) =>
      totals.flatMap((total, r) => panelOf({ [`r${r}`]: { [id]: total } })),
    )
    expect(ranksOf(method, sheets)).toEqual(ranks)
  })

  it('compares exactly: figures apart by less than any page shows have two ranks', () => {
    const sheets = panelOf({ p: { a: 80, b: 80.0000001 }, q: { a: 0.3, b: 0.1 }, r: { b: 0.2 } })
    const tenth = [...sheets, { ...must(sheets[0]), reviewer: 'x', total: decimal(0) }]
    expect(ranksOf('mean', panelOf({ p: { a: 80, b: 80.0000001 } }))).toEqual({ b: 1, a: 2 })
    expect(figures('mean', tenth)).toEqual({ a: '26.7667', b: '26.7667' })
    expect(ranksOf('mean', tenth)).toEqual({ b: 1, a: 2 })
  })

  it('finds 0.1 + 0.2 and 0.3 equal', () => {
    const sheets = panelOf({ p: { a: 0.1, b: 0.3 }, q: { a: 0.2, b: 0 } })
    expect(ranksOf('mean', sheets)).toEqual({ a: 1, b: 1 })
  })

  it('refuses a second sheet of a reviewer for an item', () => {
    const sheets = panelOf({ r: { a: 1 } })
    expect(() => rankSheets('mean', [...sheets, ...sheets])).toThrow('Two sheets')
  })
})

describe('rankSideBySide', () => {
  it('ranks items without sheets nowhere, and by Borda and Schulze none that nobody compared', () => {
    const none = {
      mean: null,
      trimmedMean: null,
      median: null,
      zScore: null,
      borda: null,
      schulze: null,
    }
    const [empty, alone, first] = rankSideBySide(
      ['empty', 'alone', 'first', 'second'],
      panelOf({ p: { first: 3, second: 2 }, q: { alone: 9 } }),
    )
    expect(empty).toEqual({ submissionId: 'empty', sheets: 0, by: none })
    expect([alone?.by.mean?.rank, alone?.by.borda, alone?.by.schulze]).toEqual([1, null, null])
    expect([first?.by.mean?.rank, first?.by.borda?.rank, first?.by.schulze?.rank]).toEqual([
      2, 1, 1,
    ])
  })

  it('refuses a sheet of an item that is not listed', () => {
    expect(() => rankSideBySide(['a'], panelOf({ r: { b: 1 } }))).toThrow('not ranked')
  })

  it('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(shuffledPanels, ([sheets, other]) => {
        expect(all(other)).toEqual(all(sheets))
        for (const method of METHODS)
          expect([...rankSheets(method, other)]).toEqual([...rankSheets(method, sheets)])
      }),
    )
  })

  it('does not depend on the reviewers’ names', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        expect(all(renamed(sheets))).toEqual(all(sheets))
      }),
    )
  })

  it('is by z-score, Borda and Schulze the same when a reviewer gives everything so much more', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: -50, max: 50 }), (sheets, more) => {
        const raised = sheets.map((one) =>
          one.reviewer === 'r0' ? { ...one, total: add(one.total, rational(more, 3)) } : one,
        )
        for (const method of ['zScore', 'borda', 'schulze'] as const)
          expect(all(raised).map(({ by }) => by[method])).toEqual(
            all(sheets).map(({ by }) => by[method]),
          )
      }),
    )
  })

  it('is by every method the order on which everybody agrees', () => {
    const sizes = fc.record({
      reviewers: fc.integer({ min: 1, max: 7 }),
      items: fc.integer({ min: 2, max: 5 }),
    })
    const gaps = fc.infiniteStream(fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(sizes, gaps, ({ reviewers, items }, stream) => {
        const gap = () => Number(stream.next().value)
        const totals = Array.from({ length: reviewers }, (_, r) => {
          let total = 0
          const list = Array.from(
            { length: items },
            (_item, i) => [`s${i}`, (total += gap())] as const,
          )
          return [`r${r}`, Object.fromEntries(list)] as const
        })
        for (const item of all(panelOf(Object.fromEntries(totals))))
          for (const method of METHODS)
            expect(item.by[method]?.rank).toBe(items - Number(item.submissionId.slice(1)))
      }),
    )
  })

  it('has ranks from 1 on, shared by equal figures, where as many are skipped as shared', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        for (const method of METHODS) {
          const standings = [...rankSheets(method, sheets).values()]
          const sign = method === 'schulze' ? -1 : 1
          for (const { figure, rank } of standings)
            expect(rank).toBe(
              1 + standings.filter((other) => sign * compare(other.figure, figure) > 0).length,
            )
          const ranks = standings.map(({ rank }) => rank)
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})
