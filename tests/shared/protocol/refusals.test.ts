import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../shared/protocol/refusal-answers.ts'
import { Refusal, REFUSAL_CODES, refusalText, REFUSALS } from '../../../shared/protocol/refusals.ts'

const figuresOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted()

describe('REFUSALS', () => {
  it.each(REFUSAL_CODES)('says %s in both languages, with the same figures', (code) => {
    const { zh, en, status } = REFUSALS[code]
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(en).toMatch(/^[A-Z{“].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(figuresOf(en)).toEqual(figuresOf(zh))
    expect(status).toBeGreaterThanOrEqual(400)
  })
})

describe('refusalText', () => {
  it.each(REFUSAL_CODES)(
    'leaves no gap in the sentence of %s when its figures are given',
    (code) => {
      const figures = Object.fromEntries(
        figuresOf(REFUSALS[code].zh).map((name, i) => [name, i + 7]),
      )
      for (const language of ['zh-CN', 'en'] as const) {
        const text = refusalText(code, figures, language)
        expect(text).not.toMatch(/[{}]|\?/)
        for (const figure of Object.values(figures)) expect(text).toContain(String(figure))
      }
    },
  )

  it('says what is wrong with a model in the reader’s words, and large numbers legibly', () => {
    const figures = { what: 'accessor bytes', actual: 600_000_000, limit: 536_870_912 }
    expect(refusalText('glb-too-much', figures, 'zh-CN')).toBe(
      'GLB要求的几何数据字节数是600,000,000，上限536,870,912。请简化模型后重新导出。',
    )
    expect(refusalText('glb-structure', { detail: 'length' }, 'zh-CN')).toContain(
      '长度与文件头不符',
    )
    expect(refusalText('glb-structure', { detail: 'constructor' }, 'en')).toContain('(constructor)')
  })

  it('reads an unknown code of a newer server as our fault, never as the reader’s', () => {
    expect(refusalText('from-the-future', {}, 'en')).toBe(REFUSALS.failed.en)
    expect(refusalText('from-the-future', {}, 'zh-CN')).toBe(REFUSALS.failed.zh)
  })

  it('answers any code with a sentence, the names of object members included', () => {
    const code = fc.oneof(
      fc.string(),
      fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty'),
    )
    fc.assert(
      fc.property(code, fc.constantFrom('zh-CN' as const, 'en' as const), (name, language) => {
        expect(refusalText(name, {}, language)).toMatch(/[。.]$/)
      }),
    )
  })
})

describe('answerTo', () => {
  it.each([
    ['unreachable', 'retry'],
    ['failed', 'retry'],
    ['from-the-future', 'retry'],
    ['toString', 'retry'],
    ['sign-in-needed', 'sign-in'],
    ['sheet-sealed', 'roll-back'],
    ['form-findings', 'tell'],
  ])('answers %s with %s', (code, answer) => {
    expect(answerTo(code)).toBe(answer)
  })

  it.each(REFUSAL_CODES)(
    'tries nothing again by itself but what the house may mend: %s',
    (code) => {
      const ours = ['failed', 'moved', 'too-many-requests']
      expect(answerTo(code) === 'retry').toBe(ours.includes(code))
    },
  )
})

describe('Refusal', () => {
  it('travels as data with its figures and findings', () => {
    const findings = [{ path: 'a.b', code: 'too-long', limit: 1, actual: 2 }]
    const refusal = new Refusal('form-findings', { count: 1 }, findings)
    expect(JSON.parse(JSON.stringify(refusal.toData()))).toEqual({
      code: 'form-findings',
      figures: { count: 1 },
      findings,
    })
    expect(refusal.status).toBe(422)
    expect(refusal.message).toContain('1')
  })
})
