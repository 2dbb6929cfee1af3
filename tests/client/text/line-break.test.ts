import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, clampLines } from '../../../client/text/line-break.ts'

/** Every character one wide, Latin half. */
const measure = (text: string): number =>
  [...text].reduce((width, c) => width + (c.charCodeAt(0) < 256 ? 0.5 : 1), 0)

describe('breakLines', () => {
  it('starts no line with a closing mark', () => {
    expect(breakLines('建设目标，运营基础。', 4, measure)).toEqual(['建设目', '标，运营', '基础。'])
  })

  it('ends no line with an opening mark', () => {
    expect(breakLines('平台（示例）建设', 3, measure)).toEqual(['平台', '（示', '例）建', '设'])
  })

  it('keeps Latin words and numbers whole', () => {
    expect(breakLines('接入OpenDRIVE标准', 6, measure)).toEqual(['接入', 'OpenDRIVE标', '准'])
  })

  it('divides what is wider than a whole line', () => {
    expect(breakLines('abcdefghij', 2, measure)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('loses no character and makes no line too wide, whatever the text', () => {
    const characters = fc.constantFrom(...'建设运营，。（）《》a b1中文字')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
        const lines = breakLines(text, 5, measure)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('clampLines', () => {
  it('marks that something is left out, without a mark before the dots', () => {
    expect(clampLines(['一二三', '四五，六', '七'], 2)).toEqual(['一二三', '四五…'])
    expect(clampLines(['一'], 2)).toEqual(['一'])
  })
})
