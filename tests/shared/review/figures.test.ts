import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsToTellApart, FIGURE_DIGITS_MIN } from '../../../shared/review/figures.ts'
import { decimal, rational, roundedText } from '../../../shared/review/rational.ts'
import { meanOf } from '../../../shared/review/ranking/averages.ts'

describe('a rounded figure', () => {
  it.each([
    [[60.05, 60], '60.03'],
    [[0.005], '0.01'],
    [[1.005], '1.01'],
    [[99.995], '100.00'],
    [[70, 70, 71], '70.33'],
    [[80], '80.00'],
  ])('of the mean of %j is as by hand: %s (A23)', (values, text) => {
    expect(roundedText(meanOf(values.map(decimal)), FIGURE_DIGITS_MIN)).toBe(text)
  })
})

describe('digitsToTellApart', () => {
  it.each([
    [[], 2],
    [[60.5, 61], 2],
    [[60.014, 60.007], 3],
    [[60, 60], 2],
    [[null, 60.12342, 60.12341], 5],
    [[60.00000001, 60.00000002], 8],
  ])('of %j is %d', (figures, digits) => {
    expect(digitsToTellApart(figures.map((x) => (x === null ? null : decimal(x))))).toBe(digits)
  })

  it('shows figures differently where they differ, and needs every digit', () => {
    const figure = fc.tuple(fc.integer({ min: -9, max: 999 }), fc.integer({ min: 1, max: 999 }))
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (pairs) => {
        const figures = pairs.map(([a, b]) => rational(a, b))
        const differing = new Set(pairs.map(([a, b]) => a / b)).size
        const shown = (digits: number) => new Set(figures.map((x) => roundedText(x, digits))).size
        const digits = digitsToTellApart(figures)
        expect(shown(digits)).toBe(differing)
        expect(digits === 2 || shown(digits - 1) < differing).toBe(true)
      }),
    )
  })
})
