import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, roundedNumber, roundedText } from '../../../../shared/review/rational.ts'
import type { CountedSheet } from '../../../../shared/review/ranking/ballots.ts'
import { orderEffect, spearman } from '../../../../shared/review/ranking/order-effect.ts'
import { PERMUTATIONS } from '../../../../shared/review/ranking/permutation-test.ts'
import { must } from '../../../support/must.ts'
import { renamed, sheet, shuffledPanels, tested } from '../../../support/score-sheets.ts'

const correlation = (xs: number[], ys: number[]) => {
  const found = spearman(xs.map(decimal), ys.map(decimal))
  return found && roundedText(found, 6)
}

describe('spearman', () => {
  it.each([
    [
      'Wikipedia, “Spearman’s rank correlation coefficient”, IQ and hours of TV: −29/165',
      [106, 86, 100, 101, 99, 103, 97, 113, 112, 110],
      [7, 0, 27, 50, 28, 29, 20, 12, 6, 17],
      '-0.175758',
    ],
    [
      'Laerd Statistics, marks in English and mathematics: 1 − 6·54/990',
      [56, 75, 45, 71, 62, 64, 58, 80, 76, 61],
      [66, 70, 40, 60, 65, 56, 59, 77, 67, 63],
      '0.672727',
    ],
    [
      'SciPy, scipy.stats.spearmanr, with ties: 0.8207826816681233',
      [1, 2, 3, 4, 5],
      [5, 6, 7, 8, 7],
      '0.820783',
    ],
    ['no spread: none', [1, 2, 3], [4, 4, 4], null],
  ])('agrees with %s', (_, xs, ys, expected) => {
    expect(correlation(xs, ys)).toBe(expected)
    expect(correlation(ys, xs)).toBe(expected)
  })
})

/** Four items in opposite orders, with totals that fall from place to place but for one. */
const TIRING: CountedSheet[] = [
  sheet('r0', 'a', 90, { position: 1 }),
  sheet('r0', 'b', 80, { position: 2 }),
  sheet('r0', 'c', 83, { position: 3 }),
  sheet('r0', 'd', 60, { position: 4 }),
  sheet('r1', 'd', 88, { position: 1 }),
  sheet('r1', 'c', 85, { position: 2 }),
  sheet('r1', 'b', 79, { position: 3 }),
  sheet('r1', 'a', 70, { position: 4 }),
]

const orders = (list: number[]): number[][] =>
  list.length < 2
    ? [list]
    : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map((rest) => [one, ...rest]))

/** Pearson's correlation in floating point. */
function pearson(xs: number[], ys: number[]): number {
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  const joint = (a: number[], b: number[], ma: number, mb: number) =>
    a.reduce((all, x, i) => all + (x - ma) * (must(b[i]) - mb), 0)
  return joint(xs, ys, mx, my) / Math.sqrt(joint(xs, xs, mx, mx) * joint(ys, ys, my, my))
}

const ranks = (list: number[]): number[] =>
  list.map((x) => {
    const below = list.filter((y) => y < x - 1e-9).length
    return below + (list.filter((y) => Math.abs(y - x) < 1e-9).length + 1) / 2
  })

/** Correlation and p over all 576 orders. */
function byEnumeration(sheets: readonly CountedSheet[]) {
  const total = ({ total: t }: CountedSheet) => roundedNumber(t, 6)
  const residuals = ranks(
    sheets.map((one) => {
      const same = sheets.filter(({ submissionId }) => submissionId === one.submissionId)
      return total(one) - same.reduce((all, other) => all + total(other), 0) / same.length
    }),
  )
  const seen = pearson(ranks(sheets.map(({ position }) => must(position))), residuals)
  const all = orders([1, 2, 3, 4]).flatMap((first) =>
    orders([1, 2, 3, 4]).map((second) => pearson(ranks([...first, ...second]), residuals)),
  )
  const extreme = all.filter((one) => Math.abs(one) >= Math.abs(seen) - 1e-9)
  return { statistic: seen, p: extreme.length / all.length }
}

describe('orderEffect', () => {
  it('finds totals that fall with the place, and p near that of all orders', () => {
    const found = tested(orderEffect(TIRING, 11))
    const exact = byEnumeration(TIRING)
    expect(exact.p).toBeLessThan(0.05)
    expect(found).toMatchObject({ reviewers: 2, sheets: 8, seed: 11, permutations: PERMUTATIONS })
    expect(roundedNumber(found.statistic, 9)).toBeCloseTo(exact.statistic, 8)
    const deviation = Math.sqrt((exact.p * (1 - exact.p)) / PERMUTATIONS)
    expect(Math.abs(roundedNumber(found.p, 9) - exact.p)).toBeLessThan(4 * deviation + 1e-4)
  })

  it('finds nothing where places tell nothing, with p near that of all orders', () => {
    const places = [2, 4, 1, 3, 3, 2, 4, 1]
    const sheets = TIRING.map((one, i) => ({ ...one, position: must(places[i]) }))
    const found = tested(orderEffect(sheets, 5))
    const exact = byEnumeration(sheets)
    expect(exact.p).toBeGreaterThan(0.2)
    expect(Math.abs(roundedNumber(found.p, 9) - exact.p)).toBeLessThan(0.02)
  })

  it.each([
    ['too-few', TIRING.filter(({ submissionId }) => 'abc'.includes(submissionId))],
    ['too-few', TIRING.map((one) => ({ ...one, position: undefined }))],
    ['too-few', []],
    [
      'same-order',
      TIRING.map((one) => ({ ...one, position: 'abcd'.indexOf(one.submissionId) + 1 })),
    ],
    ['no-spread', TIRING.map((one) => ({ ...one, total: decimal(7) }))],
  ] as const)('says %s where there is nothing to test', (finding, sheets) => {
    expect(orderEffect(sheets, 1).finding).toBe(finding)
  })

  it('does not depend on the order of the sheets nor on the reviewers’ names', () => {
    fc.assert(
      fc.property(shuffledPanels, ([sheets, other]) => {
        const found = orderEffect(sheets, 8)
        expect(orderEffect(other, 8)).toEqual(found)
        expect(orderEffect(renamed(sheets), 8)).toEqual(found)
      }),
      { numRuns: 12 },
    )
  })
})
