import { describe, expect, it } from 'vitest'
import type { BilingualText } from '../../../client/i18n/i18n.ts'
import { phrases } from '../../../client/i18n/phrase-text.tsx'
import { CHECK_TICKS, STAGES } from '../../../shared/protocol/api-intake.ts'
import { PHASES } from '../../../shared/review/phase.ts'

const modules = import.meta.glob<Record<string, Record<string, BilingualText>>>(
  '../../../client/i18n/texts/*.ts',
  { eager: true },
)
const all = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([feature, texts]) =>
    Object.entries(texts).map(([key, pair]) => ({ name: `${feature}.${key}`, pair })),
  ),
)
const figures = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted().join()

/** Both figures are passed; each language shows its own: 万元 and yuan. */
const OWN_FIGURES = ['catalogueTexts.wan', 'hallTexts.fundingTotal']
/** Shown in one language only, on purpose. */
const ONE_LANGUAGE = ['catalogueTexts.filedInChinese']

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
      ...CHECK_TICKS.map((tick) => `checkTexts.tick.${tick}`),
      ...STAGES.map((stage) => `intakeTexts.stage-${stage}`),
      ...PHASES.map((phase) => `gatheringsTexts.phase-${phase}`),
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

  it('leaves no sign at the start of a line in English either', () => {
    const text = 'Walk in, and see: a twin (half-built) of it.'
    const pieces = phrases(text)
    expect(pieces.join('')).toBe(text)
    expect(pieces.filter((piece) => /^[,.:;)-]|[(]$/.test(piece))).toEqual([])
  })
})
