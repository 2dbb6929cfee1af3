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
import { mean, median, trimmedMean } from '../../../../shared/review/ranking/ranking.ts'

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

  it('are those of pages so far, exactly', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(values, (tenths) => {
        const numbers = tenths.map((value) => value / 10)
        for (const [ours, theirs] of [
          [meanOf, mean],
          [trimmedMeanOf, trimmedMean],
          [medianOf, median],
        ] as const)
          expect(Number(roundedText(ours(exact(numbers)), 9))).toBeCloseTo(
            theirs(numbers) ?? NaN,
            8,
          )
      }),
    )
  })
})
