import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmail, readPhones } from '../../../shared/call/contact-lines.ts'

describe('readPhones', () => {
  it.each([
    ['（021）12345678', '021-12345678'],
    ['(021)12345678', '021-12345678'],
    ['021-1234 5678', '021-12345678'],
    ['021—12345678', '021-12345678'],
    ['021-12345678转8001', '021-12345678转8001'],
    ['021-12345678-8001', '021-12345678转8001'],
    ['021-12345678 分机：8001', '021-12345678转8001'],
    ['１３８００００００００', '13800000000'],
    ['\u200e138 0000-0000\u200b', '13800000000'],
    ['13800000000/13900000000', '13800000000 / 13900000000'],
    ['13800000000、021－12345678', '13800000000 / 021-12345678'],
    ['+86 138 0000 0000', '+86 13800000000'],
    ['0086-21-12345678', '+86 21-12345678'],
    ['+1 (415) 555-0100', '+1 415 555 0100'],
    ['400-800-8888', '400-800-8888'],
    ['(+86) 138 0000 0000', '+86 13800000000'],
  ])('reads %s as %s (A20)', (typed, written) => {
    expect(readPhones(typed)).toBe(written)
    expect(readPhones(written)).toBe(written)
  })

  it.each(['', '12345', '(001000', '请来电', '138', '1'.repeat(30), '13800000000/', '（（（', '+'])(
    'does not take %j for a number',
    (typed) => {
      expect(readPhones(typed)).toBeUndefined()
    },
  )

  it('keeps what it wrote, and answers anything in no time', () => {
    const unit = fc.constantFrom('0', '1', '8', '6', '-', ' ', '(', ')', '+', '转', '/', 'x', '８')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (typed) => {
        const written = readPhones(typed)
        expect(written && readPhones(written)).toBe(written)
      }),
      { numRuns: 2000 },
    )
    const startMs = performance.now()
    for (const unitOf of ['1', '(', '1 ', '-', '转1', '1/']) readPhones(`${unitOf.repeat(20_000)}!`)
    expect(performance.now() - startMs).toBeLessThan(500)
  })
})

describe('readEmail', () => {
  it.each([
    ['ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'zhang@example.com'],
    ['zhang@example。com', 'zhang@example.com'],
    [' Zhang\u200b@example.com ', 'Zhang@example.com'],
  ])('reads %s as %s (A20)', (typed, written) => {
    expect(readEmail(typed)).toBe(written)
  })
})
