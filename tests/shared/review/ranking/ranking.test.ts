import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mean,
  median,
  rankItems,
  TRIM_FROM_SHEETS,
  trimmedMean,
} from '../../../../shared/review/ranking/ranking.ts'
import { must } from '../../../support/must.ts'

const totals = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })
const some = totals.filter((values) => values.length > 0)

describe('mean, trimmedMean, median', () => {
  it.each([
    [[], null, null, null],
    [[80], 80, 80, 80],
    [[80, 90], 85, 85, 85],
    [[60, 90, 90], 80, 80, 90],
    [[10, 80, 90, 100], 70, 70, 85],
    [[0, 80, 85, 90, 100], 71, 85, 85],
    [[100, 0, 85, 90, 80], 71, 85, 85],
    [[70, 70, 70, 70, 70, 100], 75, 70, 70],
  ])('of %j are %d, %d and %d', (values, ...figures) => {
    expect([mean(values), trimmedMean(values), median(values)]).toEqual(figures)
  })

  it('do not depend on the order of the sheets', () => {
    const shuffled = some.chain((list) =>
      fc.shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        for (const figure of [mean, trimmedMean, median])
          expect(figure(other)).toBeCloseTo(must(figure(list)), 9)
      }),
    )
  })

  it('lie between the lowest and the highest sheet', () => {
    fc.assert(
      fc.property(some, (list) => {
        for (const figure of [mean, trimmedMean, median]) {
          expect(figure(list)).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9)
          expect(figure(list)).toBeLessThanOrEqual(Math.max(...list) + 1e-9)
        }
      }),
    )
  })

  it('leaves one extreme sheet of five without weight in the trimmed mean', () => {
    const four = fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(four, (list) => {
        expect(trimmedMean([...list, 0])).toBeLessThanOrEqual(Math.max(...list))
        expect(trimmedMean([...list, 0])).toBeGreaterThanOrEqual(Math.min(...list))
      }),
    )
  })

  it('changes nothing in the list it is given', () => {
    const list = [3, 1, 2, 5, 4]
    for (const figure of [mean, trimmedMean, median]) figure(list)
    expect(list).toEqual([3, 1, 2, 5, 4])
  })
})

describe('rankItems', () => {
  const item = (submissionId: string, ...values: number[]) => ({ submissionId, totals: values })

  it('ranks by each figure, best first', () => {
    const ranked = rankItems([
      item('a', 70, 70, 70, 70, 70),
      item('b', 0, 80, 80, 80, 80),
      item('c', 90, 90, 60, 60, 60),
    ])
    expect(ranked.map((r) => [r.submissionId, r.rank])).toEqual([
      ['c', { mean: 1, trimmedMean: 2, median: 3 }],
      ['a', { mean: 2, trimmedMean: 2, median: 2 }],
      ['b', { mean: 3, trimmedMean: 1, median: 1 }],
    ])
  })

  it('gives equal figures one rank and skips the next', () => {
    const ranked = rankItems([item('a', 80), item('b', 90), item('c', 80), item('d', 70)])
    expect(ranked.map((r) => [r.submissionId, r.rank.mean])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ])
  })

  it('takes figures that only rounding tells apart for equal', () => {
    const ranked = rankItems([item('a', 0.1 + 0.2), item('b', 0.3)])
    expect(ranked.map((r) => r.rank.mean)).toEqual([1, 1])
  })

  it('puts items without a sheet last, without figures and ranks', () => {
    const [first, last] = rankItems([item('none'), item('some', 1)])
    expect(first?.submissionId).toBe('some')
    expect(last).toEqual({
      submissionId: 'none',
      sheets: 0,
      mean: null,
      trimmedMean: null,
      median: null,
      trimmed: false,
      rank: { mean: null, trimmedMean: null, median: null },
    })
  })

  it('says from how many sheets on the trimmed mean leaves some out', () => {
    const sheets = (count: number) => item('a', ...Array.from({ length: count }, () => 50))
    expect(rankItems([sheets(TRIM_FROM_SHEETS - 1)])[0]?.trimmed).toBe(false)
    expect(rankItems([sheets(TRIM_FROM_SHEETS)])[0]?.trimmed).toBe(true)
  })

  it('gives every item the same figures and ranks whatever the order of the items', () => {
    const shuffled = fc
      .array(totals, { maxLength: 8 })
      .map((list) => list.map((values, i) => item(`s${i}`, ...values)))
      .chain((list) =>
        fc
          .shuffledSubarray(list, { minLength: list.length })
          .map((other) => [list, other] as const),
      )
    const byId = (list: Parameters<typeof rankItems>[0]) =>
      new Map(rankItems(list).map((r) => [r.submissionId, r]))
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(byId(other)).toEqual(byId(list))
      }),
    )
  })
})
