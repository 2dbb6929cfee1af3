import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditCodeCheck,
  examineCode,
  normaliseCode,
  organisationCodeCheck,
} from '../../../shared/call/organisation-code.ts'
import { must } from '../../support/must.ts'

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const DIGITS = '0123456789'

/** A code whose check character is worked out with big integers: another way than the product's. */
function creditCode(body: string): string {
  const sum = [...body].reduce(
    (total, character, i) => total + BigInt(CREDIT.indexOf(character)) * 3n ** BigInt(i),
    0n,
  )
  return body + CREDIT.charAt(Number((31n - (sum % 31n)) % 31n))
}

const body = (charset: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...charset), minLength: length, maxLength: length })

/** Every text that differs from `code` in one place. */
function oneChanged(code: string, charset: string): string[] {
  return [...code].flatMap((was, i) =>
    [...charset]
      .filter((other) => other !== was)
      .map((other) => code.slice(0, i) + other + code.slice(i + 1)),
  )
}

describe('examineCode', () => {
  it.each([
    ['the example of GB 32100-2015', '91350100M000100Y43'],
    ['the example of GB 11714-1997', 'D2143569X'],
    ['the same with its hyphen', 'D2143569-X'],
    ['lower case', '91350100m000100y43'],
    ['spaces between', ' 9135 0100 M000 100Y 43 '],
    ['full-width digits', '９１３５０１００M000100Y43'],
    ['pasted marks that nobody sees (A20)', '\u200e91350100\u200bM000100Y43\u202c'],
    ['a long dash', 'D2143569—X'],
  ])('takes %s', (_, code) => {
    expect(examineCode(code)).toBe('ok')
  })

  it.each([
    ['', 'length'],
    ['91350100M000100Y4', 'length'],
    ['91350100M000100Y433', 'length'],
    ['12345678', 'length'],
    ['9135010OM000100Y43', 'character'],
    ['9135010IM000100Y43', 'character'],
    ['9135010元M000100Y43', 'character'],
    ['D214356号X', 'character'],
    ['91350100M000100Y44', 'check'],
    ['D21435690', 'check'],
    ['91350100M000100Y4O', 'check'],
  ])('finds in "%s": %s', (code, finding) => {
    expect(examineCode(code)).toBe(finding)
  })

  it('takes every code with the right check character', () => {
    fc.assert(
      fc.property(body(CREDIT, 17), (text) => {
        expect(examineCode(creditCode(text))).toBe('ok')
      }),
    )
  })

  it('catches every single changed character of a credit code', () => {
    fc.assert(
      fc.property(body(CREDIT, 17), (text) => {
        for (const wrong of oneChanged(creditCode(text), CREDIT))
          expect(examineCode(wrong)).toBe('check')
      }),
      { numRuns: 10 },
    )
  })

  it('catches every single changed digit of an organisation code', () => {
    fc.assert(
      fc.property(body(DIGITS, 8), (text) => {
        const code = text + must(organisationCodeCheck(text))
        expect(examineCode(code)).toBe('ok')
        for (const wrong of oneChanged(code, DIGITS)) expect(examineCode(wrong)).toBe('check')
      }),
      { numRuns: 30 },
    )
  })

  it('catches two neighbours of a credit code that changed places', () => {
    fc.assert(
      fc.property(body(CREDIT, 17), fc.integer({ min: 0, max: 15 }), (text, i) => {
        const code = creditCode(text)
        fc.pre(code.charAt(i) !== code.charAt(i + 1))
        const swapped = code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)
        expect(examineCode(swapped)).toBe('check')
      }),
    )
  })
})

describe('creditCodeCheck', () => {
  it('has no answer for letters that codes do not use', () => {
    for (const letter of 'IOSVZ') expect(creditCodeCheck(letter.repeat(17))).toBeUndefined()
  })
})

describe('normaliseCode', () => {
  it('gives one writing for all ways to type a code', () => {
    for (const typed of ['d2143569-x', 'D 2143569 X', 'Ｄ２１４３５６９－Ｘ'])
      expect(normaliseCode(typed)).toBe('D2143569X')
  })
})
