import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparisonKey,
  hasVisible,
  MARKS_MAX,
  writtenLine,
  writtenText,
} from '../../../shared/text/written.ts'

/** What makes trouble, beside letters of every kind of script. */
const HOSTILE = [
  ['\0', '\u007f', '\u0085', '\r', '\n', '\t', '\u2028', '\ud83d', '\udc0a', '\uffff'],
  ['\u200b', '\u200c', '\u200d', '\u200e', '\u202e', '\u2066', '\u2060', '\ufeff', '\u00ad'],
  ['\u034f', '\u061c', '\u115f', '\u1160', '\u3164', '\uffa0', '\u17b4', '\u180e', '\u180b'],
  ['\u{e0041}', '\u{e0100}', '\ufe00', '\ufe0e', '\ufe0f', '\u20e3', '\u2800', '\ufff9'],
  ['\u0301', '\u0323', '\u0308', '\u0344', '\u093c', '\u094d', '\u09be', '\u302a', '\u05b7'],
  ['a', 'é', '1', '#', '中', '葛', '\uf900', '\ufa6c', 'ب', 'क', '\u0958', '\u09c7', '\ufb1d'],
  ['\u1100', '\u1161', '\u11a8', '👨', '👧', '🏽', '❤', '©', '🇨', '🇳', '－', 'Ａ', ' ', '　'],
].flat()
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const anything = fc.array(hostile, { maxLength: 40 }).map((units) => units.join(''))

/** Ranges of code points that no clean text has. */
const FORBIDDEN: readonly [from: number, to: number][] = [
  [0, 8],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe00ff],
]

const forbiddenIn = (text: string): string[] =>
  [...text].filter((sign) =>
    FORBIDDEN.some(([from, to]) => {
      const point = sign.codePointAt(0) ?? 0
      return point >= from && point <= to
    }),
  )

describe('writtenText', () => {
  it.each([
    ['Chinese', '外滩元宇宙导览，第1期——“数字人”（试点）……'],
    ['indented paragraphs', '　　第一段。\n　　第二段。\n'],
    ['rare characters', '𠮷㐂𰻝'],
    ['English', "It's a café — naïve, 100 % & more…\tyes"],
    ['Vietnamese', 'Tiếng Việt'],
    ['Arabic', 'السلام عليكم'],
    ['Persian with its joiners', 'می‌خواهم'],
    ['Devanagari', 'देवनागरी क्‍ष'],
    ['Sinhala with its joiners', 'ශ්‍රී ලංකා'],
    ['Thai', 'ภาษาไทย'],
    ['Hebrew with its points', 'הַשָּׁמַיִם'.normalize('NFC')],
    ['Korean', '한국어'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a kiss with skin tones', '👩🏻‍❤️‍💋‍👨🏻'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['a flag', '🇨🇳'],
    ['a keycap', '1️⃣'],
    ['a heart', '❤️'],
    ['a Han variant', '葛󠄀城'],
  ])('leaves %s as it is', (_, text) => {
    expect(writtenText(text)).toBe(text)
  })

  it.each([
    ['half an emoji (A2)', '智慧港\ud83d元宇宙', '智慧港元宇宙'],
    ['its other half (A2)', '\udc0a智慧港', '智慧港'],
    ['NUL (A28)', '甲\0乙', '甲乙'],
    ['a turned name (A18)', '\u202e长组周', '长组周'],
    ['an invisible end (A18)', '周组长\u200b', '周组长'],
    ['a Hangul filler (A18)', '\u3164', ''],
    ['a joiner between Han', '周\u200d组\u200c长', '周组长'],
    ['a joiner after an emoji', '👨\u200d', '👨'],
    ['a selector behind a letter', 'a\ufe0fb', 'ab'],
    ['a second selector', '葛\u{e0100}\u{e0101}', '葛\u{e0100}'],
    ['tags', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴'],
    ['a tower of marks', `a${'\u0323'.repeat(30)}b`, `\u1ea1${'\u0323'.repeat(3)}b`],
    ['letters in parts', 'e\u0301', 'é'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('cleans %s', (_, text, clean) => {
    expect(writtenText(text)).toBe(clean)
  })

  it('is clean, whatever it was given: nothing changes the second time, nothing grows', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = writtenText(text)
        expect(writtenText(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(text.length)
        expect(forbiddenIn(clean)).toEqual([])
        expect(clean).not.toMatch(new RegExp(String.raw`\p{M}{${MARKS_MAX + 1}}`, 'u'))
        expect(writtenLine(writtenLine(text))).toBe(writtenLine(text))
        expect(writtenLine(text)).not.toMatch(/[\n\t]/)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['alternating marks (S3)', `a${'\u0301\u0323'.repeat(200_000)}`],
    ['unordered marks on many letters', 'a\u0301\u0323\u0308\u0301\u0323'.repeat(66_000)],
    ['joiners', '\u200d'.repeat(400_000)],
    ['letters with joiners', 'क\u200d'.repeat(200_000)],
    ['emoji with joiners', '👨\u200d'.repeat(130_000)],
    ['selectors', '1\ufe0f'.repeat(200_000)],
    ['halves', '\udc00\ud83d'.repeat(200_000)],
    ['Hangul in parts', '\u1100\u1161\u11a8'.repeat(130_000)],
  ])('takes no time over 400 kB of %s', (_, text) => {
    const startMs = performance.now()
    writtenText(text)
    // A quadratic reading takes seconds; a busy machine takes a multiple of what is usual.
    expect(performance.now() - startMs).toBeLessThan(600)
  })

  it('takes well under 100 ms for 400 kB of alternating marks (S3)', () => {
    const text = `a${'\u0301\u0323'.repeat(200_000)}`
    const times = Array.from({ length: 5 }, () => {
      const startMs = performance.now()
      writtenText(text)
      return performance.now() - startMs
    })
    expect(Math.min(...times)).toBeLessThan(90)
  })
})

describe('hasVisible', () => {
  it.each(['', ' ', '\u3000', '\u200b', '\u3164', '\u2800', '\u0301', '\u202e\ufe0f', '\u{e0041}'])(
    'sees nothing in %j (A18)',
    (text) => {
      expect(hasVisible(text)).toBe(false)
    },
  )

  it.each(['甲', 'a', '1', '…', '★', '👨', ' a '])('sees %j', (text) => {
    expect(hasVisible(text)).toBe(true)
  })
})

describe('comparisonKey', () => {
  it.each([
    ['an invisible space (A19)', '外滩\u200b元宇宙导览'],
    ['spaces', ' 外滩 元宇宙　导览'],
    ['punctuation', '“外滩”元宇宙·导览'],
    ['symbols', '外滩元宇宙导览★™'],
    ['a selector', '外滩\ufe00元宇宙导览'],
    ['a mark that sits on nothing', '外滩\u0323元宇宙导览'],
    ['direction', '\u202e外滩元宇宙导览'],
  ])('takes a name for the same with %s', (_, name) => {
    expect(comparisonKey(name)).toBe(comparisonKey('外滩元宇宙导览'))
  })

  it('takes width and case for the same', () => {
    expect(comparisonKey('ＶＲ Hall')).toBe(comparisonKey('vr-hall'))
  })

  it.each([
    ['外滩元宇宙导览', '外滩元宇宙导览2'],
    ['Café', 'Cafe'],
    ['देव', 'दवे'],
    ['★', '☆'],
  ])('tells %s from %s', (one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other))
  })

  it('is the same for a text and its clean writing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(comparisonKey(writtenLine(text))).toBe(comparisonKey(text))
      }),
    )
  })

  it('takes no time over marks that only spaces keep apart', () => {
    const startMs = performance.now()
    comparisonKey('\u05b0\u05b1\u05bc\u05bf '.repeat(80_000))
    expect(performance.now() - startMs).toBeLessThan(600)
  })
})
