import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digitsToTellApart,
  digitsToTellExactApart,
  FIGURE_DIGITS_MAX,
  formatFigure,
  roundHalfUp,
} from '../../../shared/review/figures.ts'
import { decimal, rational, roundedText } from '../../../shared/review/rational.ts'
import { mean, rankItems } from '../../../shared/review/ranking/ranking.ts'

describe('formatFigure', () => {
  it.each([
    [[60.05, 60], 2, '60.03'],
    [[0.005], 2, '0.01'],
    [[1.005], 2, '1.01'],
    [[99.995], 2, '100.00'],
    [[70, 70, 71], 2, '70.33'],
    [[80], 2, '80.00'],
  ])('rounds the mean of %j to %d decimals as by hand: %s (A23)', (values, digits, text) => {
    expect(formatFigure(mean(values) ?? 0, digits)).toBe(text)
  })

  it('rounds every mean of totals in hundredths half up, as whole numbers do', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(totals, (hundredths) => {
        const sum = hundredths.reduce((a, b) => a + b, 0)
        const byHand = Math.floor((2 * sum + hundredths.length) / (2 * hundredths.length))
        const figure = mean(hundredths.map((value) => value / 100)) ?? 0
        expect(Math.round(roundHalfUp(figure, 2) * 100)).toBe(byHand)
      }),
    )
  })
})

describe('digitsToTellApart', () => {
  it.each([
    [[], 2],
    [[60.5, 61], 2],
    [[60.014, 60.007], 3],
    [[60, 60], 2],
    [[60.12342, 60.12341], 5],
    [[null, 60], 2],
  ])('of %j is %d', (figures, digits) => {
    expect(digitsToTellApart(figures)).toBe(digits)
  })

  it('shows figures of different ranks differently, and equal ones alike (A23)', () => {
    const total = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000)
    const items = fc.array(fc.array(total, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(items, (lists) => {
        const ranked = rankItems(lists.map((totals, i) => ({ submissionId: String(i), totals })))
        const digits = digitsToTellApart(ranked.map((item) => item.mean))
        expect(digits).toBeLessThanOrEqual(FIGURE_DIGITS_MAX)
        for (const a of ranked)
          for (const b of ranked)
            expect(formatFigure(a.mean ?? 0, digits) === formatFigure(b.mean ?? 0, digits)).toBe(
              a.rank.mean === b.rank.mean,
            )
      }),
    )
  })
})

describe('digitsToTellExactApart', () => {
  it.each([
    [[], 2],
    [[60.5, 61], 2],
    [[60.014, 60.007], 3],
    [[60, 60], 2],
    [[null, 60.12342, 60.12341], 5],
    [[60.00000001, 60.00000002], 8],
  ])('of %j is %d', (figures, digits) => {
    expect(digitsToTellExactApart(figures.map((x) => (x === null ? null : decimal(x))))).toBe(
      digits,
    )
  })

  it('shows figures differently where they differ, and needs every digit', () => {
    const figure = fc.tuple(fc.integer({ min: -9, max: 999 }), fc.integer({ min: 1, max: 999 }))
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (pairs) => {
        const figures = pairs.map(([a, b]) => rational(a, b))
        const differing = new Set(pairs.map(([a, b]) => a / b)).size
        const shown = (digits: number) => new Set(figures.map((x) => roundedText(x, digits))).size
        const digits = digitsToTellExactApart(figures)
        expect(shown(digits)).toBe(differing)
        expect(digits === 2 || shown(digits - 1) < differing).toBe(true)
      }),
    )
  })
})
