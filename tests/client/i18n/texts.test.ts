import { describe, expect, it } from 'vitest'
import { phrases } from '../../../client/i18n/phrase-text.tsx'
import { texts } from '../../../client/i18n/texts.ts'
import { CHECK_TICKS, STAGES } from '../../../shared/protocol/api-intake.ts'
import { PHASES } from '../../../shared/review/phase.ts'

type Pairs = Record<string, readonly [string, string]>
const all = Object.entries(texts).flatMap(([feature, pairs]) =>
  Object.entries(pairs as Pairs).map(([key, pair]) => ({ name: `${feature}.${key}`, pair })),
)
const figures = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted().join()

/** Both figures are passed; each language shows its own: 万元 and yuan. */
const OWN_FIGURES = ['catalogue.wan', 'hall.fundingTotal']
/** Shown in one language only, on purpose. */
const ONE_LANGUAGE = ['catalogue.filedInChinese']

describe('texts', () => {
  it('say everything in both languages', () => {
    const empty = all.filter(({ name, pair }) => pair.includes('') && !ONE_LANGUAGE.includes(name))
    expect(empty).toEqual([])
  })

  it('name the same figures in both languages', () => {
    const differing = all.filter(
      ({ name, pair: [zh, en] }) => !OWN_FIGURES.includes(name) && figures(zh) !== figures(en),
    )
    expect(differing.map(({ name }) => name)).toEqual([])
  })

  it('have no full-width sentence sign in English', () => {
    const odd = all.filter(({ pair: [, en] }) => /[，。；：！？]/.test(en.replace(/“[^”]*”/g, '')))
    expect(odd.map(({ name }) => name)).toEqual([])
  })

  it('cover every value of the closed sets that pages show', () => {
    const needed = [
      ...CHECK_TICKS.map((tick) => `check.tick.${tick}`),
      ...STAGES.map((stage) => `intake.stage-${stage}`),
      ...PHASES.map((phase) => `gatherings.phase-${phase}`),
    ]
    const names = new Set(all.map(({ name }) => name))
    expect(needed.filter((name) => !names.has(name))).toEqual([])
  })
})

describe('phrases', () => {
  it('breaks between words and keeps quotation marks with what they hold', () => {
    const pieces = phrases('重大应用场景需求“揭榜挂帅”')
    expect(pieces.join('')).toBe('重大应用场景需求“揭榜挂帅”')
    expect(pieces.some((piece) => /^[”，。]|[“]$/.test(piece))).toBe(false)
    expect(pieces).toContain('应用')
  })
})
