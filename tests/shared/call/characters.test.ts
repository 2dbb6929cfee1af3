import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, normaliseText } from '../../../shared/call/characters.ts'

describe('countCharacters', () => {
  it.each([
    ['nothing', '', 0],
    ['white space alone', ' \n\t　', 0],
    ['Chinese', '元宇宙', 3],
    ['Latin', 'abc', 3],
    ['a surrogate pair', '𠮷野家', 3],
    ['a letter with a combining accent', 'e\u0301', 1],
    ['several combining marks', 'a\u0301\u0323\u0308', 1],
    ['an emoji', '😀', 1],
    ['a family joined into one emoji', '👨‍👩‍👧‍👦', 1],
    ['a flag', '🇨🇳', 1],
    ['a thumb with a skin tone', '👍🏽', 1],
    ['Unix line ends', 'a\nb', 3],
    ['Windows line ends', 'a\r\nb', 3],
    ['old Mac line ends', 'a\rb', 3],
    ['an empty line between', 'a\r\n\r\nb', 4],
    ['white space around', '  甲乙  ', 2],
    ['a tower of marks as its letter and what is kept (S3)', `a${'\u0301'.repeat(500)}`, 1],
    ['a chain of joined emoji by its length (S3)', '👨\u200d'.repeat(999) + '👨', 200],
    ['Hangul leads without end by their length (S3)', '\u1100'.repeat(1000), 100],
    ['full-width punctuation', '甲，乙。', 4],
  ])('counts %s', (_, text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  it('counts the same whichever system wrote the line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', 'x', '😀', ' ') })), (lines) => {
        const counts = ['\n', '\r\n', '\r'].map((end) => countCharacters(lines.join(end)))
        expect(new Set(counts).size).toBe(1)
      }),
    )
  })

  it('counts every astral Chinese character as one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0x20000, max: 0x2a6df })), (points) => {
        expect(countCharacters(String.fromCodePoint(...points))).toBe(points.length)
      }),
    )
  })
})

describe('normaliseText', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
      }),
    )
  })
})
