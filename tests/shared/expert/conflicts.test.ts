import { describe, expect, it } from 'vitest'
import {
  expertProfile,
  findConflicts,
  formProfile,
  standingOf,
  type ConflictFacts,
  type ConflictRule,
  type FoundConflict,
} from '../../../shared/expert/conflicts.ts'
import { expertSchema, type Expert } from '../../../shared/expert/expert.ts'
import type { SubmissionForm } from '../../../shared/call/form.ts'
import { fitForm, UNIT_CODES } from '../../support/sample-call.ts'

const person = {
  name: '陆样',
  phone: '021-0000-0012',
  position: '经理',
  email: 'lu@unit.example.com',
}
const joint = { name: '联合大学', nature: '', natureOther: '', strengths: '', code: UNIT_CODES[1] }

const rulesFor = (expert: Partial<Expert>, form: Partial<SubmissionForm> = {}): ConflictRule[] => {
  const filed = fitForm({ responsible: person, contact: person, jointUnits: [joint], ...form })
  const entry = expertSchema.parse({ name: '甲', unit: '别的单位', ...expert })
  return findConflicts(expertProfile(entry), formProfile(filed)).map(({ rule }) => rule)
}

describe('conflicts that the house finds', () => {
  it.each<[string, Partial<Expert>, ConflictRule[]]>([
    ['the unit that leads', { unit: '上海测试单位' }, ['same-unit']],
    ['the same unit, written otherwise', { unit: ' 上海测试单位。' }, ['same-unit']],
    ['a joint unit', { unit: '联合大学' }, ['same-unit']],
    ['the code of the unit', { unitCode: UNIT_CODES[0] }, ['unit-code']],
    ['the code, written otherwise', { unitCode: ' 91310000-dem000102a' }, ['unit-code']],
    // Characters 9 to 17 of 91310000DEM000102A.
    ['its organisation code alone', { unitCode: 'DEM000102' }, ['unit-code']],
    ['the mail of the unit', { email: 'somebody@unit.example.com' }, ['mail-domain']],
    ['the same mail', { email: 'LU@unit.example.com' }, ['same-contact']],
    ['the same telephone', { phone: '(021) 0000 0012' }, ['same-contact']],
    ['a unit of before', { formerUnits: ['上海测试单位'] }, ['former-unit']],
    ['whom one works with', { collaborators: ['联合大学'] }, ['collaborator']],
    ['a person whom one works with', { collaborators: ['陆 样'] }, ['collaborator']],
    ['the one who signs', { collaborators: ['沈示'] }, ['collaborator']],
    ['a part of the unit', { unit: '上海测试单位第二研究室' }, ['related-unit']],
    ['somebody of the same name', { name: '陆样' }, ['same-name']],
    [
      'nothing',
      { unit: '上海测试', unitCode: UNIT_CODES[2], phone: '021-0000-0099' },
      ['related-unit'],
    ],
    ['nobody', {}, []],
  ])('%s', (_, expert, rules) => {
    expect(rulesFor(expert)).toEqual(rules)
  })

  it('say nothing of mail that anybody may have', () => {
    const own = { ...person, email: 'lu@163.com' }
    const form = { responsible: own, contact: own }
    expect(rulesFor({ email: 'jia@163.com' }, form)).toEqual([])
    expect(rulesFor({ email: 'lu@163.com' }, form)).toEqual(['same-contact'])
  })

  it('take nothing that is empty for the same', () => {
    const nobody = { name: '', phone: '', position: '', email: '' }
    const form = { responsible: nobody, contact: nobody, leadUnitCode: '', jointUnits: [] }
    expect(rulesFor({ phone: '', email: '', unitCode: '' }, form)).toEqual([])
  })
})

describe('how a conflict stands', () => {
  const NOTHING: ConflictFacts = { found: [], declared: null, settled: null }
  const certain: FoundConflict[] = [{ rule: 'same-unit', expert: '', form: '' }]
  const possible: FoundConflict[] = [{ rule: 'same-name', expert: '', form: '' }]
  it.each([
    ['what is certain keeps away', { found: certain }, 'conflict'],
    ['what is possible waits', { found: possible }, 'open'],
    ['the secretary settles that it is none', { found: certain, settled: 'clear' }, 'clear'],
    ['the secretary settles that it is one', { settled: 'conflict' }, 'conflict'],
    ['the own word holds, whatever is settled', { declared: '同学', settled: 'clear' }, 'conflict'],
    ['nothing is known', {}, 'clear'],
  ] as const)('%s', (_, facts, standing) => {
    expect(standingOf({ ...NOTHING, ...facts })).toBe(standing)
  })
})
