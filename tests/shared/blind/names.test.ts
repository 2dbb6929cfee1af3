import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  candidatesIn,
  createRedactor,
  namesOfForm,
  shortNamesOf,
  WITHHELD,
} from '../../../shared/blind/names.ts'
import { emptyForm } from '../../../shared/call/form.ts'

const UNIT = '上海临港智造科技有限公司'

describe('names of an applicant', () => {
  it.each([
    ['as they are', `由${UNIT}建设。`, '由××建设。'],
    ['spaced out', '由上海临港 智造科技有限公司建设。', '由××建设。'],
    ['with signs of another width', '联系（ＬＧ１）与 LG1。', '联系（××）与 ××。'],
    ['in capitals', 'Lingang LIGHT builds.', '×× builds.'],
    ['not as a part of a Latin word', 'lg12 and flg1', 'lg12 and flg1'],
    ['an e-mail address of anybody', '写信到 wang.li@example.com.cn。', '写信到 ××。'],
    ['a web address', '见 https://example.cn/a?b=1。', '见 ××。'],
    ['a mobile telephone', '电话13812345678，', '电话××，'],
    ['a telephone with its area', '电话 021-62345678', '电话 ××'],
    ['a code of a unit', '代码91310115MA1K4ABC2D。', '代码××。'],
    ['not a plain long number', '共123456789012345678次', '共123456789012345678次'],
    ['not a year and a figure', '2025年投入1200万元', '2025年投入1200万元'],
  ])('are taken out %s', (_, text, expected) => {
    expect(createRedactor([UNIT, 'LG1', 'Lingang Light']).hide(text)).toBe(expected)
  })

  it('are found with how often', () => {
    const found = createRedactor(['智造']).find('智造、智 造和智造')
    expect([...found]).toEqual([
      ['智造', 2],
      ['智 造', 1],
    ])
  })

  it('are those that the form gives: units, codes, people and contacts', () => {
    const form = {
      ...emptyForm(),
      leadUnitName: UNIT,
      leadUnitCode: '91310115MA1K4ABC2D',
      responsible: { name: '王立', phone: '13812345678', position: '主任', email: 'w@a.cn' },
      jointUnits: [{ name: '同济大学', code: '', nature: '', natureOther: '', strengths: '' }],
      commitment: { legalRepresentative: '李', agreed: true },
    }
    expect(namesOfForm(form)).toEqual([
      UNIT,
      '91310115MA1K4ABC2D',
      '同济大学',
      '王立',
      '13812345678',
      'w@a.cn',
    ])
  })

  it.each([
    [UNIT, ['临港智造']],
    ['复旦大学附属中山医院', []],
    ['浙江省之江智能研究院', ['之江']],
    ['东方文化（上海）有限公司', ['东方']],
    ['上海枢纽运营管理有限公司（示例）', ['枢纽运营管理']],
    ['', []],
  ])('are short ones too: of %s', (leadUnitName, expected) => {
    expect(shortNamesOf({ ...emptyForm(), leadUnitName })).toEqual(expected)
  })

  it('leave nothing of themselves in any text, and what is no name as it was', () => {
    const name = fc
      .array(fc.constantFrom(...'临港智造科技ABc1('), { minLength: 2, maxLength: 6 })
      .map((signs) => signs.join(''))
      .filter((text) => text.trim().length >= 2)
    const plain = fc.string({ unit: fc.constantFrom(...'场景建设，。 \n元3'), maxLength: 20 })
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), plain, plain, (names, a, b) => {
        const redactor = createRedactor(names)
        expect(redactor.hide(a)).toBe(a)
        for (const one of names) {
          const hidden = redactor.hide(`${a}。${one}。${b}`)
          expect(hidden).toBe(`${a}。${WITHHELD}。${b}`)
          expect(redactor.find(hidden).size).toBe(0)
          expect(hidden.length).toBeLessThanOrEqual(`${a}。${one}。${b}`.length)
        }
      }),
    )
  })

  it('may hide in quotes and in Latin words: these are offered', () => {
    const text = '“灵犀云”平台采用 SmartFab 引擎，SmartFab 与“灵犀云”及LG1相连，“灵犀云”已上线。'
    expect(candidatesIn(text, createRedactor(['LG1']))).toEqual([
      { name: '灵犀云', count: 3 },
      { name: 'SmartFab', count: 2 },
    ])
  })
})
