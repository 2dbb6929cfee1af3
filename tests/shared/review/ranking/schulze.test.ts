import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotsOf } from '../../../../shared/review/ranking/ballots.ts'
import { beatenBy, duelsOf, strongestPaths } from '../../../../shared/review/ranking/schulze.ts'
import { panelOf, panels, votesOf } from '../../../support/score-sheets.ts'
import { must } from '../../../support/must.ts'

const duels = (sheets: ReturnType<typeof panelOf>) => {
  const { ids, votes, paths } = duelsOf(ballotsOf(sheets))
  const cell = (cells: number[][], a: string, b: string) => cells[ids.indexOf(a)]?.[ids.indexOf(b)]
  const order = ids.toSorted()
  const rows = (cells: number[][]) =>
    order.map((a) => order.filter((b) => b !== a).map((b) => cell(cells, a, b)))
  return { votes: rows(votes), paths: rows(paths) }
}

const ranking = (sheets: ReturnType<typeof panelOf>): string =>
  [...beatenBy(duelsOf(ballotsOf(sheets)))]
    .toSorted(([, a], [, b]) => a - b)
    .map(([id]) => id)
    .join('')

/** Example 1 of Schulze (2011), also in Wikipedia, “Schulze method”. */
const VOTES_OF_45 = votesOf([
  [5, 'ACBED'],
  [5, 'ADECB'],
  [8, 'BEDAC'],
  [3, 'CABED'],
  [7, 'CAEBD'],
  [2, 'CBADE'],
  [7, 'DCEBA'],
  [8, 'EBADC'],
])

/** The strongest of all paths that pass no item twice. */
function strongestByEnumeration(votes: number[][], from: number, to: number): number {
  const onward = (at: number, passed: number[]): number =>
    at === to
      ? Infinity
      : Math.max(
          0,
          ...votes.flatMap((back, next) => {
            const wins = must(votes[at]?.[next])
            return wins > must(back[at]) && !passed.includes(next)
              ? [Math.min(wins, onward(next, [...passed, next]))]
              : []
          }),
        )
  return onward(from, [from])
}

describe('duelsOf', () => {
  it('counts votes and strongest paths as Schulze (2011) does for 45 voters: E > A > C > B > D', () => {
    expect(duels(VOTES_OF_45)).toEqual({
      votes: [
        [20, 26, 30, 22],
        [25, 16, 33, 18],
        [19, 29, 17, 24],
        [15, 12, 28, 14],
        [23, 27, 21, 31],
      ],
      paths: [
        [28, 28, 30, 24],
        [25, 28, 33, 24],
        [25, 29, 29, 24],
        [25, 28, 28, 24],
        [25, 28, 28, 31],
      ],
    })
    expect(ranking(VOTES_OF_45)).toBe('EACBD')
  })

  it('agrees with Wikipedia, “Condorcet method”: Nashville, Chattanooga, Knoxville, Memphis', () => {
    const votes = votesOf([
      [42, 'MNCK'],
      [26, 'NCKM'],
      [15, 'CKNM'],
      [17, 'KCNM'],
    ])
    expect(ranking(votes)).toBe('NCKM')
  })

  it('asks about a pair those alone who scored both, and of equal totals nobody', () => {
    const sheets = panelOf({ p: { a: 9, b: 1 }, q: { a: 5, b: 5 }, r: { b: 9 }, s: { b: 3, c: 2 } })
    expect(duels(sheets).votes).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ])
  })
})

describe('strongestPaths', () => {
  it('are the strongest of all simple paths', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((size) =>
      fc.array(fc.array(fc.nat(9), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(tables, (votes) => {
        const expected = votes.map((row, i) =>
          row.map((_, j) => (i === j ? 0 : strongestByEnumeration(votes, i, j))),
        )
        expect(strongestPaths(votes)).toEqual(expected)
      }),
    )
  })
})

describe('beatenBy', () => {
  it('is 0 of whoever wins every duel (Condorcet)', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        const found = duelsOf(ballotsOf(sheets))
        const beaten = beatenBy(found)
        const winner = found.ids.find((_, i) =>
          found.votes.every((row, j) => i === j || must(found.votes[i]?.[j]) > must(row[i])),
        )
        const unbeaten = found.ids.filter((id) => beaten.get(id) === 0)
        expect(winner === undefined || unbeaten.join() === winner).toBe(true)
      }),
    )
  })
})
