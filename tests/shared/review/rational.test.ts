import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  decimal,
  divide,
  isEqual,
  multiply,
  rational,
  roundedNumber,
  roundedText,
  roundTo,
  squareRoot,
  subtract,
  sum,
} from '../../../shared/review/rational.ts'

const whole = fc.integer({ min: -10_000, max: 10_000 })
const positive = fc.integer({ min: 1, max: 10_000 })
const fraction = fc.tuple(whole, positive)

describe('rational', () => {
  it('has lowest terms and a denominator above 0', () => {
    expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n })
    expect(rational(0, -7)).toEqual({ numerator: 0n, denominator: 1n })
  })

  it('is divided by 0 nowhere', () => {
    expect(() => rational(1, 0)).toThrow('Divided by 0')
    expect(() => divide(rational(1), rational(0))).toThrow('Divided by 0')
  })

  it('is reckoned as whole numbers are', () => {
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const [x, y] = [rational(a, b), rational(c, d)]
        expect(add(x, y)).toEqual(rational(a * d + c * b, b * d))
        expect(subtract(x, y)).toEqual(rational(a * d - c * b, b * d))
        expect(multiply(x, y)).toEqual(rational(a * c, b * d))
        expect(divide(x, rational(d, b))).toEqual(rational(a, d))
        expect(compare(x, y)).toBe(Math.sign(a * d - c * b))
        expect(isEqual(x, y)).toBe(a * d === c * b)
      }),
    )
  })

  it('is summed in any order to the same', () => {
    const lists = fc
      .array(fraction)
      .chain((list) =>
        fc
          .shuffledSubarray(list, { minLength: list.length })
          .map((other) => [list, other] as const),
      )
    fc.assert(
      fc.property(lists, ([list, other]) => {
        const step = list.reduce((total, [a, b]) => add(total, rational(a, b)), rational(0))
        expect(sum(other.map(([a, b]) => rational(a, b)))).toEqual(step)
      }),
    )
  })
})

describe('decimal', () => {
  it.each([
    [0.1, 1, 10],
    [60.025, 2401, 40],
    [-0.5, -1, 2],
    [-3.25, -13, 4],
    [100, 100, 1],
    [1e21, 10n ** 21n, 1],
    [1.5e-7, 15, 10n ** 8n],
    [-0, 0, 1],
  ])('of %d is %d / %d', (value, above, below) => {
    expect(decimal(value)).toEqual(rational(above, below))
  })

  it.each([Number.NaN, Infinity, -Infinity])('of %d is none', (value) => {
    expect(() => decimal(value)).toThrow('is no decimal')
  })

  it('is what every number says as text', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(finite, (value) => {
        const { numerator, denominator } = decimal(value)
        // A half to the power of n has n decimals.
        const digits = denominator.toString(2).length
        expect(roundedNumber({ numerator, denominator }, digits)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('roundedText', () => {
  it.each([
    [rational(1, 200), 2, '0.01'],
    [rational(1999, 2000), 2, '1.00'],
    [rational(251, 3), 2, '83.67'],
    [rational(-1, 200), 2, '0.00'],
    [rational(-1, 3), 2, '-0.33'],
    [rational(-3, 200), 2, '-0.01'],
    [rational(-1), 2, '-1.00'],
    [rational(5, 2), 0, '3'],
    [rational(-5, 2), 0, '-2'],
  ])('of %o to %d decimals is %s', (x, digits, text) => {
    expect(roundedText(x, digits)).toBe(text)
    expect(roundedNumber(x, digits)).toBe(Number(text))
    expect(roundedText(roundTo(x, digits), digits)).toBe(text)
  })

  it('is within half a unit of the last digit, a half below the figure alone', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 8 }), ([a, b], digits) => {
        const gap = subtract(roundTo(rational(a, b), digits), rational(a, b))
        const half = rational(1n, 2n * 10n ** BigInt(digits))
        expect(compare(gap, half)).toBeLessThanOrEqual(0)
        expect(compare(gap, subtract(rational(0), half))).toBe(1)
      }),
    )
  })

  it('rounds the mean of totals in hundredths half up, as whole numbers do', () => {
    const total = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 15 }), (hundredths, count) => {
        const byHand = Math.floor((2 * hundredths + count) / (2 * count)) / 100
        expect(roundedNumber(rational(hundredths, 100 * count), 2)).toBe(byHand)
      }),
    )
  })
})

describe('squareRoot', () => {
  it.each([
    [rational(0), 3, '0.000'],
    [rational(9, 4), 3, '1.500'],
    // OEIS A002193
    [rational(2), 30, '1.414213562373095048801688724210'],
    [rational(1, 3), 20, '0.57735026918962576451'],
  ])('of %o to %d decimals is %s', (x, digits, text) => {
    expect(roundedText(squareRoot(x, digits), digits)).toBe(text)
  })

  it('is right to half a unit of its last digit', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(), positive), ([a, b]) => {
        const root = squareRoot(rational(a, b), 12)
        const half = rational(1n, 2n * 10n ** 12n)
        const [low, high] = [subtract(root, half), add(root, half)]
        const isBelow = low.numerator <= 0n || compare(multiply(low, low), rational(a, b)) <= 0
        expect(isBelow).toBe(true)
        expect(compare(multiply(high, high), rational(a, b))).toBe(1)
      }),
    )
  })
})
