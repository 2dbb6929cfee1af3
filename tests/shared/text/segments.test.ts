import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as segments from '../../../shared/text/segments.ts'

const { charactersIn, wordsIn } = segments

describe('in a browser without Intl.Segmenter (A9)', () => {
  const { Segmenter } = Intl
  let plain: typeof segments
  beforeEach(async () => {
    Reflect.deleteProperty(Intl, 'Segmenter')
    vi.resetModules()
    plain = await import('../../../shared/text/segments.ts')
  })
  afterEach(() => {
    Object.assign(Intl, { Segmenter })
  })

  it.each([
    ['', 0],
    ['揭榜厅', 3],
    ['e\u0301', 1],
    ['𠮷野', 2],
    ['🇨🇳🇨🇳', 2],
    ['👍🏽', 1],
    ['👨‍👩‍👧', 1],
    ['❤️', 1],
  ])('counts %s as people do: %i', (text, count) => {
    expect([plain.charactersIn(text).length, charactersIn(text).length]).toEqual([count, count])
  })

  it('tears nothing apart and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const cut of [plain.charactersIn, plain.wordsIn, charactersIn, wordsIn])
          expect(cut(text).join('')).toBe(text)
      }),
    )
  })
})
