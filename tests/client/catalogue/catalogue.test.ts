import { describe, expect, it } from 'vitest'
import { searchScenarios } from '../../../shared/exhibit/search.ts'
import { stageSpans } from '../../../client/catalogue/stage-spans.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'

function scenario(id: string, part: Partial<ScenarioSummary>): ScenarioSummary {
  return {
    id,
    title: { zh: '', en: '' },
    unit: '',
    track: 'industry',
    direction: 'metaverse-factory',
    pavilion: 'industry',
    address: { pavilion: 'industry', chapter: 0, bay: 'stage' },
    picture: null,
    excerpt: '',
    summaryEn: '',
    ...part,
  }
}

const all = [
  scenario('factory', { title: { zh: '元宇宙工厂', en: 'Blade factory' }, unit: '临港制造' }),
  scenario('bund', {
    title: { zh: '外滩数字漫游', en: '' },
    pavilion: 'tourism',
    track: 'tourism',
    direction: 'culture-field',
    excerpt: '大空间VR体验',
  }),
]
const ask = (words: string, pavilion = '', direction = '') =>
  searchScenarios(all, { words, pavilion, direction }).map((s) => s.id)

describe('searchScenarios', () => {
  it('finds part of a Chinese word in title, unit and excerpt', () => {
    expect([ask('宙工'), ask('临港'), ask('大空间')]).toEqual([['factory'], ['factory'], ['bund']])
  })

  it('finds across width and case', () => {
    expect([ask('ｖｒ'), ask('BLADE')]).toEqual([['bund'], ['factory']])
  })

  it('asks for every word', () => {
    expect([ask('外滩 漫游'), ask('外滩 工厂')]).toEqual([['bund'], []])
  })

  it('narrows by pavilion and direction', () => {
    expect([ask('', 'tourism'), ask('', '', 'metaverse-factory'), ask('', 'city')]).toEqual([
      ['bund'],
      ['factory'],
      [],
    ])
  })

  it('keeps everything in order when nothing is asked', () => {
    expect(ask('  ')).toEqual(['factory', 'bund'])
  })
})

describe('stageSpans', () => {
  it('draws stages to the scale of the whole period', () => {
    const stage = (fromMonth: number, toMonth: number) => ({
      period: '',
      text: '',
      fromMonth,
      toMonth,
    })
    const spans = stageSpans([stage(100, 102), stage(103, 109)])
    expect(spans.map((s) => [s.startPercent, s.widthPercent])).toEqual([
      [0, 30],
      [30, 70],
    ])
  })
})
