/**
 * Exact fractions of whole numbers. Totals and figures are computed and compared in these and rounded
 * only where they are shown: binary fractions know no 0.1, and no rank may hang on that. Pure.
 */
export interface Rational {
  /** In lowest terms, so that equal numbers have equal fields. */
  readonly numerator: bigint
  /** Above 0. */
  readonly denominator: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger < 0n ? -larger : larger
}

/** numerator / denominator; both whole. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [above, below] = [BigInt(numerator), BigInt(denominator)]
  if (below === 0n) throw new Error('Divided by 0: ask for no figure of an empty list.')
  const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n)
  return { numerator: above / divisor, denominator: below / divisor }
}

export const ZERO = rational(0)

/** A number as JavaScript writes it, which is the shortest decimal that stands for it. */
const DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/** The decimal that people wrote when they wrote `value`: 0.1 is a tenth. */
export function decimal(value: number): Rational {
  const [, whole, part = '', exponent = '0'] = DECIMAL.exec(String(value)) ?? []
  if (whole === undefined)
    throw new Error(`${value} is no decimal: examine it before it is counted.`)
  const tens = Number(exponent) - part.length
  const digits = BigInt(whole + part)
  return tens < 0 ? rational(digits, 10n ** BigInt(-tens)) : rational(digits * 10n ** BigInt(tens))
}

export function add(a: Rational, b: Rational): Rational {
  return sum([a, b])
}

export function subtract(a: Rational, b: Rational): Rational {
  return sum([a, { numerator: -b.numerator, denominator: b.denominator }])
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Brought to lowest terms once, at the end: a bootstrap adds hundreds of thousands. */
export function sum(values: readonly Rational[]): Rational {
  let [above, below] = [0n, 1n]
  for (const { numerator, denominator } of values) {
    if (below % denominator !== 0n) {
      const factor = denominator / greatestCommonDivisor(below, denominator)
      above *= factor
      below *= factor
    }
    above += numerator * (below / denominator)
  }
  return rational(above, below)
}

/** Below 0 where a is less than b, 0 where they are equal. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isEqual(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator
}

/** ⌊x·10^digits + ½⌋: halves up, as figures.ts rounds. */
function halfUpUnits({ numerator, denominator }: Rational, digits: number): bigint {
  const above = 2n * numerator * 10n ** BigInt(digits) + denominator
  const below = 2n * denominator
  const quotient = above / below
  // Division of BigInts cuts towards 0.
  return above < 0n && quotient * below !== above ? quotient - 1n : quotient
}

/** To `digits` decimals, halves up. */
export function roundTo(x: Rational, digits: number): Rational {
  return rational(halfUpUnits(x, digits), 10n ** BigInt(digits))
}

/** With exactly `digits` decimals, halves up. */
export function roundedText(x: Rational, digits: number): string {
  const units = halfUpUnits(x, digits)
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0')
  const point = text.length - digits
  const sign = units < 0n ? '-' : ''
  return sign + text.slice(0, point) + (digits > 0 ? `.${text.slice(point)}` : '')
}

/** The same as a number: the one nearest to that text. */
export function roundedNumber(x: Rational, digits: number): number {
  return Number(roundedText(x, digits))
}

/** ⌊√n⌋ by Newton's method, from above. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + n / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** √x to `digits` decimals, halves up; x is 0 or more. */
export function squareRoot({ numerator, denominator }: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits)
  const doubled = integerRoot((4n * numerator * scale * scale) / denominator)
  return rational((doubled + 1n) / 2n, scale)
}
