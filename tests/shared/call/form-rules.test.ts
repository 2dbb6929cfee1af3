import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  examineForm,
  examineSubmission,
  filingKey,
  FINDING_CODES,
  normaliseForm,
  type FormFinding,
} from '../../../shared/call/form-rules.ts'
import { emptyForm, formSchema, type SubmissionForm } from '../../../shared/call/form.ts'
import {
  call2025,
  fitForm,
  SAMPLE_SLUGS,
  sampleForm,
  UNIT_CODES,
} from '../../support/sample-call.ts'

const examine = (change: Partial<SubmissionForm>): FormFinding[] =>
  examineForm(call2025, fitForm(change))

const { responsible } = fitForm()
const unit = (code: string, change = {}) => ({
  name: '联合单位',
  nature: 'private',
  natureOther: '',
  strengths: '长处',
  code,
  ...change,
})
const commitment = { legalRepresentative: '沈示', agreed: true }
const english = { scenarioName: '', summary: '' }

/** Every limited text of the form: where it stands, how long it may be, how to write it. */
const LIMITS: [path: string, limit: number, write: (text: string) => Partial<SubmissionForm>][] = [
  ['leadUnitName', 100, (text) => ({ leadUnitName: text })],
  ['scenarioName', 100, (text) => ({ scenarioName: text })],
  ['address', 100, (text) => ({ address: text })],
  ['natureOther', 100, (text) => ({ nature: 'other', natureOther: text })],
  [
    'technologyOther',
    100,
    (text) => ({ technologyElements: ['xr', 'agent', 'other'], technologyOther: text }),
  ],
  ['responsible.name', 40, (text) => ({ responsible: { ...responsible, name: text } })],
  ['responsible.position', 40, (text) => ({ responsible: { ...responsible, position: text } })],
  ['contact.name', 40, (text) => ({ contact: { ...responsible, name: text } })],
  ['jointUnits.0.name', 100, (text) => ({ jointUnits: [unit(UNIT_CODES[1], { name: text })] })],
  [
    'jointUnits.0.strengths',
    200,
    (text) => ({ jointUnits: [unit(UNIT_CODES[1], { strengths: text })] }),
  ],
  ['english.scenarioName', 120, (text) => ({ english: { ...english, scenarioName: text } })],
  ['english.summary', 600, (text) => ({ english: { ...english, summary: text } })],
  [
    'commitment.legalRepresentative',
    40,
    (text) => ({ commitment: { ...commitment, legalRepresentative: text } }),
  ],
  ['unitProfile', 400, (text) => ({ unitProfile: text })],
  ['overview', 2000, (text) => ({ overview: text })],
  ['foundation', 500, (text) => ({ foundation: text })],
  ['needs', 1000, (text) => ({ needs: text })],
  ['partnerTypes', 200, (text) => ({ partnerTypes: text })],
  ['schedule', 500, (text) => ({ schedule: text })],
  ['milestones', 500, (text) => ({ milestones: text })],
  ['funding', 500, (text) => ({ funding: text })],
]

describe('examineForm', () => {
  it('finds nothing in a fit form, and nothing in any sample', () => {
    expect(examine({})).toEqual([])
    for (const slug of SAMPLE_SLUGS)
      expect([slug, examineForm(call2025, sampleForm(slug))]).toEqual([slug, []])
  })

  it.each(LIMITS)('holds %s to %i characters, counted as people count', (path, limit, write) => {
    for (const character of ['字', '𠮷', 'e\u0301']) {
      expect(examine(write(character.repeat(limit)))).toEqual([])
      expect(examine(write(character.repeat(limit + 1)))).toEqual([
        { path, code: 'too-long', limit, actual: limit + 1 },
      ])
    }
  })

  it.each(LIMITS.filter(([path]) => !path.startsWith('english')))(
    'asks for %s when it is white space alone',
    (path, _, write) => {
      expect(examine(write(' \r\n　'))).toEqual([{ path, code: 'required' }])
    },
  )

  it('takes the bound of every content text in emoji, whatever UTF-16 makes of it', () => {
    expect(examine({ unitProfile: '👨‍👩‍👧‍👦'.repeat(400) })).toEqual([])
    expect(examine({ unitProfile: '👨‍👩‍👧‍👦'.repeat(401) })).toMatchObject([{ actual: 401 }])
  })

  it.each<[string, Partial<SubmissionForm>, FormFinding[]]>([
    ['no direction', { directionId: '' }, [{ path: 'directionId', code: 'required' }]],
    [
      'an unknown direction',
      { directionId: 'moon' },
      [{ path: 'directionId', code: 'unknown-choice' }],
    ],
    ['no nature', { nature: '' }, [{ path: 'nature', code: 'required' }]],
    ['an unknown nature', { nature: 'royal' }, [{ path: 'nature', code: 'unknown-choice' }]],
    [
      'a wrong check character',
      { leadUnitCode: '91310000DEM000102B' },
      [{ path: 'leadUnitCode', code: 'code-check' }],
    ],
    ['a short code', { leadUnitCode: '9131' }, [{ path: 'leadUnitCode', code: 'code-length' }]],
    [
      'a letter no code has',
      { leadUnitCode: '91310000DEM00010OA' },
      [{ path: 'leadUnitCode', code: 'code-character' }],
    ],
    ['no code', { leadUnitCode: '' }, [{ path: 'leadUnitCode', code: 'required' }]],
    ['an untrue pledge', { truthPledge: false }, [{ path: 'truthPledge', code: 'pledge' }]],
    [
      'an unsigned commitment',
      { commitment: { ...commitment, agreed: false } },
      [{ path: 'commitment.agreed', code: 'pledge' }],
    ],
    [
      'a joint unit without a code',
      { jointUnits: [unit('')] },
      [{ path: 'jointUnits.0.code', code: 'required' }],
    ],
    [
      'a joint unit of an unknown nature',
      { jointUnits: [unit(UNIT_CODES[1], { nature: 'x' })] },
      [{ path: 'jointUnits.0.nature', code: 'unknown-choice' }],
    ],
    [
      'an unnamed other nature of a joint unit',
      { jointUnits: [unit(UNIT_CODES[1], { nature: 'other' })] },
      [{ path: 'jointUnits.0.natureOther', code: 'required' }],
    ],
    [
      'two technology elements',
      { technologyElements: ['xr', 'agent'] },
      [{ path: 'technologyElements', code: 'too-few-elements', limit: 3, actual: 2 }],
    ],
    [
      'one element named three times',
      { technologyElements: ['xr', 'xr', 'xr'] },
      [{ path: 'technologyElements', code: 'too-few-elements', limit: 3, actual: 1 }],
    ],
    [
      'an unknown element',
      { technologyElements: ['xr', 'agent', 'cloud-computing', 'magic'] },
      [{ path: 'technologyElements', code: 'unknown-choice' }],
    ],
    [
      'an unnamed other element',
      { technologyElements: ['xr', 'agent', 'other'] },
      [{ path: 'technologyOther', code: 'required' }],
    ],
  ])('finds %s', (_, change, findings) => {
    expect(examine(change)).toEqual(findings)
  })

  it('takes three joint units and refuses the fourth', () => {
    const three = UNIT_CODES.slice(1).map((code) => unit(code))
    expect(examine({ jointUnits: three })).toEqual([])
    expect(examine({ jointUnits: [...three, unit('D2143569-X')] })).toEqual([
      { path: 'jointUnits', code: 'too-many-joint-units', limit: 3, actual: 4 },
    ])
  })

  it('finds a unit that stands twice, however its code is written', () => {
    expect(examine({ jointUnits: [unit('9131 0000 dem0 0010 2a')] })).toEqual([
      { path: 'jointUnits.0.code', code: 'duplicate-unit' },
    ])
    expect(
      examine({ jointUnits: [unit(UNIT_CODES[1]), unit(UNIT_CODES[1].toLowerCase())] }),
    ).toEqual([{ path: 'jointUnits.1.code', code: 'duplicate-unit' }])
  })

  it('asks only once for joint units whose codes are still empty', () => {
    const findings = examine({ leadUnitCode: '', jointUnits: [unit(''), unit('')] })
    expect(findings.map((f) => [f.path, f.code])).toEqual([
      ['leadUnitCode', 'required'],
      ['jointUnits.0.code', 'required'],
      ['jointUnits.1.code', 'required'],
    ])
  })

  it.each([
    ['021-5555 0000', true],
    ['+86 138 0000 0000', true],
    ['13800000000', true],
    ['１３８００００００００', true],
    ['12345', false],
    ['call me', false],
    ['138-0000-0000 ext 5', true],
    ['0'.repeat(400), false],
  ])('takes the phone number %s: %s', (phone, fits) => {
    const findings = fits ? [] : [{ path: 'contact.phone', code: 'phone' }]
    expect(examine({ contact: { ...responsible, phone } })).toEqual(findings)
  })

  it.each([
    ['a@b.cn', true],
    ['first.last+tag@sub.example.com', true],
    ['a@b', false],
    ['a b@c.cn', false],
    ['@b.cn', false],
    ['a@b@c.cn', false],
    ['ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ', true],
  ])('takes the e-mail %s: %s', (email, fits) => {
    const findings = fits ? [] : [{ path: 'contact.email', code: 'email' }]
    expect(examine({ contact: { ...responsible, email } })).toEqual(findings)
  })

  it('names every required field of an empty form', () => {
    const findings = examineForm(call2025, emptyForm())
    const paths = findings.map((f) => f.path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining(['leadUnitName', 'contact.email', 'overview']))
    expect(new Set(findings.map((f) => f.code))).toEqual(
      new Set(['required', 'too-few-elements', 'pledge']),
    )
  })

  it('answers any draft with findings of the closed set, never with an error', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const draft = fc.record(
      {
        leadUnitName: text,
        leadUnitCode: text,
        scenarioName: text,
        directionId: text,
        nature: text,
        overview: text,
        technologyElements: fc.array(text, { maxLength: 5 }),
        jointUnits: fc.array(
          fc.record({ name: text, nature: text, natureOther: text, strengths: text, code: text }),
          { maxLength: 5 },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(draft, (change) => {
        for (const { code } of examineForm(call2025, formSchema.parse(change)))
          expect(FINDING_CODES).toContain(code)
      }),
    )
  })
})

describe('examineSubmission', () => {
  it.each([
    ['2025-06-30T23:59:59.999+08:00', []],
    ['2025-07-01T00:00:00.000+08:00', [{ path: '', code: 'past-deadline' }]],
  ])('takes a fit form at %s with the findings %j', (at, findings) => {
    expect(examineSubmission(call2025, fitForm(), Date.parse(at))).toEqual(findings)
  })
})

describe('filingKey', () => {
  const key = (scenarioName: string, leadUnitCode: string = UNIT_CODES[0]) =>
    filingKey({ leadUnitCode, scenarioName })

  it.each([
    'VR 测试-场景',
    'vr测试场景',
    'ＶＲ测试场景',
    '“VR测试场景”',
    'VR·测试（场景）',
    ' V R\n测试场景。',
    'VR\u200b测试场景', // A19
    'VR测试场景\ufe0f★',
    '\u202eVR测试场景',
  ])('takes “%s” for the same scenario', (name) => {
    expect(key(name)).toBe(key('VR测试场景'))
  })

  it('takes the same unit in another writing of its code', () => {
    expect(key('甲', ' 9131-0000-dem0-0010-2a')).toBe(key('甲'))
  })

  it.each([
    ['another name', key('测试场景二')],
    ['another unit', key('测试场景', UNIT_CODES[1])],
  ])('tells %s apart', (_, other) => {
    expect(other).not.toBe(key('测试场景'))
  })
})

describe('normaliseForm', () => {
  it('trims texts, writes codes in one way, and leaves the findings as they were', () => {
    const form = fitForm({
      leadUnitCode: ' 9131 0000 dem0 0010 2a ',
      scenarioName: '  测试\r\n场景 ',
      jointUnits: [unit('1231-0000-DEM0-0011-0a')],
    })
    const normal = normaliseForm(form)
    expect(normal).toMatchObject({
      leadUnitCode: UNIT_CODES[0],
      scenarioName: '测试 场景',
      jointUnits: [{ code: UNIT_CODES[1] }],
      truthPledge: true,
    })
    expect(examineForm(call2025, normal)).toEqual(examineForm(call2025, form))
    expect(normaliseForm(normal)).toEqual(normal)
  })
})
