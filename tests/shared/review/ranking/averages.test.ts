import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, roundedText } from '../../../../shared/review/rational.ts'
import {
  meanOf,
  medianOf,
  middleOf,
  trimmedMeanOf,
  varianceOf,
} from '../../../../shared/review/ranking/averages.ts'

const exact = (values: readonly number[]) => values.map(decimal)
const text = (x: ReturnType<typeof decimal>) => roundedText(x, 4)

describe('averages', () => {
  it('agree with Wikipedia, “Truncated mean”: mean 101.5, without one at each end 56.5', () => {
    const values = exact([
      92, 19, 101, 58, 1053, 91, 26, 78, 10, 13, -40, 101, 86, 85, 15, 89, 89, 28, -5, 41,
    ])
    expect([meanOf(values), trimmedMeanOf(values)].map(text)).toEqual(['101.5000', '56.5000'])
  })

  it('agree with Wikipedia, “Standard deviation”, basic examples: mean 5, variance 4', () => {
    const values = exact([2, 4, 4, 4, 5, 5, 7, 9])
    expect([meanOf(values), varianceOf(values)].map(text)).toEqual(['5.0000', '4.0000'])
  })

  it('agree with Wikipedia, “Median”: 6 of seven values, 4.5 of eight', () => {
    expect(text(medianOf(exact([1, 3, 3, 6, 7, 8, 9])))).toBe('6.0000')
    expect(text(medianOf(exact([1, 2, 3, 4, 5, 6, 8, 9])))).toBe('4.5000')
    expect(middleOf(exact([9, 1, 8, 2])).map(text)).toEqual(['2.0000', '8.0000'])
  })

  it.each([
    [[80], 80, 80, 80],
    [[80, 90], 85, 85, 85],
    [[60, 90, 90], 80, 80, 90],
    [[10, 80, 90, 100], 70, 70, 85],
    [[0, 80, 85, 90, 100], 71, 85, 85],
    [[100, 0, 85, 90, 80], 71, 85, 85],
    [[70, 70, 70, 70, 70, 100], 75, 70, 70],
  ])('of %j are %d, trimmed %d, in the middle %d', (values, mean, trimmed, median) => {
    const list = exact(values)
    expect([meanOf(list), trimmedMeanOf(list), medianOf(list)]).toEqual(
      exact([mean, trimmed, median]),
    )
  })

  it('lie between the lowest and the highest', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(values, (tenths) => {
        const list = exact(tenths.map((value) => value / 10))
        for (const average of [meanOf, trimmedMeanOf, medianOf]) {
          const figure = Number(roundedText(average(list), 9))
          expect(figure).toBeGreaterThanOrEqual(Math.min(...tenths) / 10)
          expect(figure).toBeLessThanOrEqual(Math.max(...tenths) / 10)
        }
      }),
    )
  })
})
