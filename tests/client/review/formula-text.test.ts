import { describe, expect, it } from 'vitest'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { Translate } from '../../../client/i18n/use-text.ts'
import { formulaLines } from '../../../client/review/formula-text.ts'
import { formulaSchema } from '../../../shared/review/ranking/formula-schema.ts'
import { formulasOf } from '../../../shared/review/ranking/formula.ts'
import { METHODS, type Method } from '../../../shared/review/ranking/methods.ts'
import { must } from '../../support/must.ts'
import { panelOf } from '../../support/score-sheets.ts'

const translate: Translate = (text, figures) => textIn(text, 'zh-CN', figures)

const sheets = panelOf({
  p: { a: 80, b: 70.5, c: 60 },
  q: { a: 75, b: 75, c: 90 },
  r: { a: 90, b: 60, c: 40 },
  s: { a: 82.5, b: 61, c: 50 },
  u: { a: 70, b: 65, c: 30 },
})
const lines = (method: Method, id = 'a'): string[] => {
  const formula = must(formulasOf(method, sheets, 2).get(id))
  expect(formulaSchema.parse(JSON.parse(JSON.stringify(formula)))).toEqual(formula)
  return formulaLines(translate, formula, (of) => `项目${of}`)
}

describe('formulaLines', () => {
  it('adds up and divides', () => {
    expect(lines('mean')).toEqual(['(90 + 82.5 + 80 + 75 + 70) ÷ 5 = 79.50'])
    expect(lines('mean', 'b')).toEqual(['(75 + 70.5 + 65 + 61 + 60) ÷ 5 = 66.30'])
  })

  it('says what is left out, and that a figure goes on', () => {
    expect(lines('trimmedMean')).toEqual(['去掉90, 70：(82.5 + 80 + 75) ÷ 3 ≈ 79.17'])
  })

  it('orders and takes the middle', () => {
    expect(lines('median')).toEqual(['90, 82.5, 80, 75, 70 → 居中：80'])
  })

  it('stands negative numbers in brackets', () => {
    const z = lines('zScore', 'c')
    expect(z).toHaveLength(6)
    expect(z.at(-1)).toMatch(/\(-\d/)
    expect(z[0]).toMatch(/^\(90 − 80\) ÷ 7\.071068 ≈ 1\.414214$/)
  })

  it('divides by no spread that is none', () => {
    const same = panelOf({ p: { a: 70, b: 70 }, q: { a: 80, b: 60 } })
    const formula = must(formulasOf('zScore', same, 2).get('a'))
    expect(formulaLines(translate, formula, String)).toEqual([
      '(80 − 70) ÷ 10 = 1',
      '70：该专家给分无差异，记为0',
      '(1 + 0) ÷ 2 = 0.50',
    ])
  })

  it('counts whom an item beats', () => {
    expect(lines('borda')[0]).toBe('(2 + 0 ÷ 2) ÷ 2 = 1')
    expect(lines('schulze')).toEqual([
      '对“项目b”：4票比0票，最强路径4比0',
      '对“项目c”：4票比1票，最强路径4比0',
      '胜过它的：0项',
    ])
  })

  it('knows every ranking', () => {
    for (const method of METHODS) expect(lines(method).length).toBeGreaterThan(0)
  })
})
