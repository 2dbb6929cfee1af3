import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exhibitOf, movedBy } from '../../../client/intake/exhibit-list.ts'
import { readAt, textAt, writeAt } from '../../../client/intake/form-path.ts'
import {
  countBySection,
  isLeftOut,
  sectionOf,
  SECTIONS,
} from '../../../client/intake/form-sections.ts'
import { fieldName, findingSentence } from '../../../client/intake/form-words.ts'
import { pointText } from '../../../client/intake/commitment-points.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { Translate } from '../../../client/i18n/use-text.ts'
import { callSchema } from '../../../shared/call/call.ts'
import { examineForm, FINDING_CODES } from '../../../shared/call/form-rules.ts'
import { emptyForm } from '../../../shared/call/form.ts'

const call = callSchema.parse(
  JSON.parse(
    await readFile(new URL('../../../assets/call/call-2025.json', import.meta.url), 'utf8'),
  ),
)
const unit = { name: '', nature: '', natureOther: '', strengths: '', code: '' }
const t: Translate = (text, figures) => textIn(text, 'zh-CN', figures)

describe('form paths', () => {
  it('writes a copy at a nested place and leaves the rest as it was', () => {
    const before = { ...emptyForm(), jointUnits: [unit, unit] }
    const after = writeAt(before, 'jointUnits.1.code', 'X')
    expect(textAt(after, 'jointUnits.1.code')).toBe('X')
    expect(after).toEqual({ ...before, jointUnits: [unit, { ...unit, code: 'X' }] })
    expect(readAt(before, 'jointUnits.1.code')).toBe('')
  })

  it('reads nothing where the form has no place', () => {
    expect([readAt(emptyForm(), 'jointUnits.3.code'), textAt(emptyForm(), 'nowhere')]).toEqual([
      undefined,
      '',
    ])
  })
})

describe('findings', () => {
  const all = examineForm(call, { ...emptyForm(), nature: 'other', jointUnits: [unit] })

  it('have a sentence for every code', () => {
    for (const code of FINDING_CODES)
      expect(findingSentence({ path: '', code }, t)).not.toMatch(/missing|undefined/)
  })

  it('name every field of the form in words', () => {
    const wordless = all.filter(({ path }) => !/[一-鿿]|E-mail/.test(fieldName(path, t)))
    expect(wordless).toEqual([])
  })

  it('say which joint unit is meant', () => {
    expect(fieldName('jointUnits.1.code', t)).toBe('联合申报单位2 · 组织机构代码/三证合一码')
  })

  it('are counted in the section where their field stands', () => {
    expect(
      ['leadUnitName', 'jointUnits.0.code', 'needs', 'commitment.agreed', ''].map(sectionOf),
    ).toEqual(['basic', 'joint', 'content', 'pledges', 'submit'])
    const counted = [...countBySection(all).values()].reduce((sum, n) => sum + n, 0)
    expect(counted).toBe(all.length)
  })
})

it('gives every commitment point of the 2025 call in Chinese', () => {
  for (const point of call.commitmentLetter.points)
    expect(pointText(point, 'zh-CN')).toMatch(/[一-鿿]/)
})

describe('isLeftOut', () => {
  it('names the optional sections of a form in which nothing is written', () => {
    const blank = SECTIONS.filter((section) => isLeftOut(section, emptyForm(), 0))
    expect(blank).toEqual(['joint', 'english', 'materials'])
  })

  it('names none of them once each has something in it', () => {
    const form = {
      ...emptyForm(),
      jointUnits: [unit],
      english: { scenarioName: 'Twin', summary: '' },
    }
    expect(SECTIONS.filter((section) => isLeftOut(section, form, 1))).toEqual([])
  })
})

describe('exhibit list', () => {
  it('moves an item by one place and stops at the ends', () => {
    const list = ['a', 'b', 'c']
    expect([movedBy(list, 0, 1), movedBy(list, 0, -1), movedBy(list, 2, 1)]).toEqual([
      ['b', 'a', 'c'],
      list,
      list,
    ])
  })

  it('makes a picture an exhibit with room for words about it', () => {
    const asset = {
      id: 'a1',
      purpose: 'picture',
      status: 'ready',
      name: '车间.png',
      bytes: 1,
      url: '/a',
      mediaType: 'image/png',
      width: 1,
      height: 1,
      triangles: null,
      facts: null,
      refusal: null,
    } as const
    const endless = exhibitOf({ ...asset, name: `${'a'.repeat(59)}𠮷𠮷.png` }, 'e1')
    expect(endless.title.zh).toBe('a'.repeat(59))
    expect(exhibitOf(asset, 'e1')).toEqual({
      kind: 'media',
      id: 'e1',
      assetId: 'a1',
      title: { zh: '车间', en: '' },
      caption: { zh: '', en: '' },
      alt: { zh: '', en: '' },
      captions: [],
    })
  })
})
