import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, readScore } from '../../../shared/review/read-score.ts'

const whole = { min: 0, max: 100, step: 1 }
const halves = { min: 0, max: 10, step: 0.5 }

describe('readNumber (A14)', () => {
  it.each([
    ['85', 85],
    [' 85 ', 85],
    ['８５', 85],
    ['8。5', 8.5],
    ['８．５', 8.5],
    ['８。５', 8.5],
    ['8.', 8],
    ['.5', 0.5],
    ['-1', -1],
    ['＋３', 3],
  ])('reads %s as %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value)
  })

  it.each([
    '',
    '。',
    '8。5。1',
    '8,5',
    '1e2',
    '0x10',
    '八',
    '85分',
    '8 5',
    'Infinity',
    'NaN',
    '²³a',
  ])('reads no number in %s', (typed) => {
    expect(readNumber(typed)).toBeUndefined()
  })
})

describe('readScore (A14)', () => {
  it('never makes 85 of 8。5, and takes it where halves are scores', () => {
    expect([readScore('8。5', whole), readScore('8。5', halves)]).toEqual([undefined, 8.5])
  })

  it.each(['101', '-1', '1.5', 'e', ''])('takes no %s for a whole score up to 100', (typed) => {
    expect(readScore(typed, whole)).toBeUndefined()
  })

  it('reads back every score as it is shown, in either width', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (steps) => {
        const score = steps / 2
        expect([readScore(String(score), halves), readScore(wide(String(score)), halves)]).toEqual([
          score,
          score,
        ])
      }),
    )
  })
})
