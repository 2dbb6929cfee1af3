import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../shared/review/rational.ts'
import { readScore } from '../../../shared/review/read-score.ts'
import { rankItems, type RankedItem } from '../../../shared/review/results.ts'
import {
  ANCHORS_MAX,
  CRITERIA_MAX,
  draftOfRubric,
  examineRubric,
  rubricDraftSchema,
  withDraft,
  type RubricDraft,
} from '../../../shared/review/rubric-draft.ts'
import {
  anchorOf,
  isRubricLocked,
  rubricSchema,
  type Rubric,
} from '../../../shared/review/rubric.ts'
import { examineScore, sheetTotal } from '../../../shared/review/score.ts'
import { defaultRubric } from '../../../server/call/calls.ts'
import { fiveLevels } from '../../support/rubrics.ts'
import { call2025 } from '../../support/sample-call.ts'

type Criterion = RubricDraft['criteria'][number]

const [value, ways] = fiveLevels().criteria as [Criterion, Criterion]
const withCriteria = (...criteria: Criterion[]): RubricDraft => ({ ...fiveLevels(), criteria })
const withScale = (min: number, max: number, step: number): RubricDraft => ({
  scale: { min, max, step },
  criteria: [ways],
})
const anchor = (from: number, zh = '可') => ({ from, zh, en: '' })

describe('examineRubric', () => {
  it.each([
    ['five levels', fiveLevels(), []],
    ['0 to 100', withScale(0, 100, 1), []],
    ['halves to 10', withScale(0, 10, 0.5), []],
    ['tenths to 100, in 1000 steps', withScale(0, 100, 0.1), []],
    ['a single step', withScale(0, 1, 1), []],
    ['no room', withScale(5, 5, 1), ['scale-range']],
    ['turned round', withScale(5, 1, 1), ['scale-range']],
    ['below 0', withScale(-1, 5, 1), ['scale-range']],
    ['beyond 1000', withScale(0, 1001, 1), ['scale-range']],
    ['no number', withScale(Number.NaN, 5, 1), ['scale-range']],
    ['four decimals', withScale(0, 1.0001, 1), ['scale-range']],
    ['steps that do not come out', withScale(0, 10, 3), ['scale-step']],
    ['no step', withScale(0, 10, 0), ['scale-step']],
    ['steps backwards', withScale(0, 10, -1), ['scale-step']],
    ['1001 steps', withScale(0, 1000, 0.5), ['scale-step']],
    ['no criteria', withCriteria(), ['criteria-count']],
    ['a weight of 0', withCriteria({ ...ways, weight: 0 }), ['weight']],
    ['a weight of four decimals', withCriteria({ ...ways, weight: 0.1234 }), ['weight']],
    ['a weight beyond 1000', withCriteria({ ...ways, weight: 1001 }), ['weight']],
    ['no name', withCriteria({ ...ways, name: { zh: ' ', en: 'Ways' } }), ['name-missing']],
    [
      'a name beyond its bound',
      withCriteria({ ...ways, name: { zh: '径', en: 'x'.repeat(201) } }),
      ['name-long'],
    ],
    ['an id twice', withCriteria(value, { ...ways, id: 'value' }), ['criterion-twice']],
    ['a name twice', withCriteria(value, { ...ways, name: value.name }), ['criterion-twice']],
    ['a level above the scale', withCriteria({ ...ways, anchors: [anchor(6)] }), ['anchor-score']],
    ['a level off its steps', withCriteria({ ...ways, anchors: [anchor(1.5)] }), ['anchor-score']],
    [
      'levels not ascending',
      withCriteria({ ...ways, anchors: [anchor(3), anchor(3)] }),
      ['anchor-order'],
    ],
    ['a level of no meaning', withCriteria({ ...ways, anchors: [anchor(3, '')] }), ['anchor-text']],
  ] as const)('of %s', (_, draft, flaws) => {
    expect(examineRubric(draft).map(({ flaw }) => flaw)).toEqual(flaws)
    expect(rubricDraftSchema.safeParse(draft).success).toBe(flaws.length === 0)
  })

  it('finds nothing wrong with what a call proposes', () => {
    const draft = draftOfRubric(defaultRubric(call2025))
    expect(examineRubric(draft)).toEqual([])
    expect(rubricDraftSchema.safeParse(draft).success).toBe(true)
  })

  it('says which criterion it is of', () => {
    const draft = withCriteria(value, { ...ways, weight: -1 })
    expect(examineRubric(draft)).toEqual([{ flaw: 'weight', criterionId: 'ways' }])
  })

  it('bounds criteria, levels and the names of criteria', () => {
    const many = (count: number): RubricDraft =>
      withCriteria(
        ...Array.from({ length: count }, (_, i) => ({
          ...ways,
          id: `c${i}`,
          name: { zh: `项${i}`, en: '' },
        })),
      )
    expect(rubricDraftSchema.safeParse(many(CRITERIA_MAX)).success).toBe(true)
    expect(rubricDraftSchema.safeParse(many(CRITERIA_MAX + 1)).success).toBe(false)
    const levels = Array.from({ length: ANCHORS_MAX + 1 }, (_, i) => anchor(i))
    const wide = { scale: withScale(0, 10, 1).scale, criteria: [{ ...ways, anchors: levels }] }
    expect(rubricDraftSchema.safeParse(wide).success).toBe(false)
    for (const id of ['', '__proto__', 'constructor', 'a b', 'x'.repeat(65)])
      expect(rubricDraftSchema.safeParse(withCriteria({ ...ways, id })).success).toBe(false)
  })
})

const standard: Rubric = {
  version: 1,
  isDefault: true,
  graceS: 60,
  scale: { min: 0, max: 100, step: 1 },
  criteria: [
    { id: 'a', weight: 40, name: { zh: '甲', en: 'A' } },
    { id: 'b', weight: 60, name: { zh: '乙', en: 'B' } },
  ],
}

describe('withDraft', () => {
  const draft = draftOfRubric(standard)
  const [a, b] = draft.criteria as [Criterion, Criterion]

  it('is the same rubric where nothing is changed', () => {
    expect(withDraft(standard, draft, standard)).toBe(standard)
  })

  it('is the next version, and no default any more once it counts otherwise', () => {
    const changed = withDraft(standard, { ...draft, criteria: [{ ...a, weight: 41 }, b] }, standard)
    expect(changed).toMatchObject({ version: 2, isDefault: false, graceS: 60 })
    expect(withDraft(changed, draft, standard)).toEqual({ ...standard, version: 3 })
  })

  it.each([
    ['another order', { ...draft, criteria: [b, a] }, true],
    ['evidence', { ...draft, criteria: [{ ...a, evidence: true }, b] }, true],
    ['guidance', { ...draft, criteria: [{ ...a, guidance: { zh: '看', en: '' } }, b] }, true],
    ['levels', { ...draft, criteria: [{ ...a, anchors: [anchor(50)] }, b] }, true],
    ['a name', { ...draft, criteria: [{ ...a, name: { zh: '丙', en: 'A' } }, b] }, false],
    ['one less', { ...draft, criteria: [a] }, false],
    ['a scale', { ...draft, scale: { min: 0, max: 10, step: 1 } }, false],
  ])('with %s is a version of its own', (_, next, isDefault) => {
    expect(withDraft(standard, next, standard)).toMatchObject({ version: 2, isDefault })
  })

  it('leaves out what is not said', () => {
    const { criteria } = withDraft(standard, fiveLevels(), standard)
    expect(Object.keys(criteria[1] ?? {}).toSorted()).toEqual(['evidence', 'id', 'name', 'weight'])
    expect(Object.keys(criteria[0] ?? {}).toSorted()).toEqual([
      'anchors',
      'guidance',
      'id',
      'name',
      'weight',
    ])
  })
})

describe('anchorOf', () => {
  it.each([
    [undefined, undefined],
    [1, '少有人用'],
    [2, '少有人用'],
    [3, '常用'],
    [5, '不可少'],
  ])('of %s is %s', (score, meaning) => {
    expect(anchorOf(value, score)?.zh).toBe(meaning)
  })

  it('is none below the lowest', () => {
    expect(anchorOf({ anchors: [anchor(3)] }, 2)).toBeUndefined()
    expect(anchorOf({}, 2)).toBeUndefined()
  })
})

describe('isRubricLocked', () => {
  it.each([
    [[], false],
    [['waiting', 'presenting', 'questions'], false],
    [['waiting', 'scoring'], true],
    [['closed'], true],
    [['decided', 'waiting'], true],
    [['unknown'], true],
  ] as const)('of items in %j: %s', (phases, locked) => {
    expect(isRubricLocked(phases)).toBe(locked)
  })
})

/** Any rubric that can be drafted, on scales that people use and on odd ones. */
const drafts: fc.Arbitrary<RubricDraft> = fc
  .record({
    step: fc.constantFrom(0.001, 0.01, 0.1, 0.25, 0.5, 1, 2, 5),
    first: fc.integer({ min: 0, max: 20 }),
    steps: fc.integer({ min: 1, max: 100 }),
    weights: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 }),
    levels: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: ANCHORS_MAX }),
  })
  .map(({ step, first, steps, weights, levels }) => {
    const at = (count: number): number => Number(((first + count) * step).toFixed(3))
    const froms = levels.map((level) => Math.min(level, steps)).toSorted((x, y) => x - y)
    return {
      scale: { min: at(0), max: at(steps), step },
      criteria: weights.map((weight, i) => ({
        id: `c${i}`,
        weight: weight / 1000,
        name: { zh: `项${i}`, en: '' },
        evidence: i % 2 === 0,
        guidance: { zh: '', en: i === 0 ? 'Look' : '' },
        anchors: [...new Set(froms)].map((from) => anchor(at(from))),
      })),
    }
  })

const stepsOf = ({ scale: { min, max, step } }: Pick<Rubric, 'scale'>): number =>
  Math.round((max - min) / step)
const scoreAt = ({ scale: { min, step } }: Pick<Rubric, 'scale'>, count: number): number =>
  Number((min + count * step).toFixed(3))

describe('a rubric of any scale', () => {
  it('is drafted, stored and drafted again without a change', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(examineRubric(draft)).toEqual([])
        const stored = rubricSchema.parse(
          JSON.parse(JSON.stringify(withDraft(standard, rubricDraftSchema.parse(draft), standard))),
        )
        expect(draftOfRubric(stored)).toEqual(draft)
      }),
    )
  })

  it('takes each of its scores as typed, and nothing between them', () => {
    fc.assert(
      fc.property(drafts, fc.nat({ max: 100 }), (draft, nth) => {
        const rubric = withDraft(standard, draft, standard)
        const score = scoreAt(rubric, nth % (stepsOf(rubric) + 1))
        expect(examineScore(rubric, 'c0', score)).toBe('ok')
        expect(readScore(String(score), rubric.scale)).toBe(score)
        expect(examineScore(rubric, 'c0', score + rubric.scale.step / 2)).not.toBe('ok')
      }),
    )
  })

  it('ranks as 0, 1, 2 … would rank, whatever its scale is', () => {
    const choices = fc.array(fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 }), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(drafts, choices, (draft, sheets) => {
        const rubric = withDraft(standard, draft, standard)
        const most = stepsOf(rubric) + 1
        const plain: Rubric = { ...rubric, scale: { min: 0, max: most, step: 1 } }
        const itemsBy = (used: Rubric): RankedItem[] =>
          [0, 1, 2].map((item) => ({
            submissionId: `s${item}`,
            title: '',
            outcome: null,
            sheets: [0, 1].map((person) => {
              const chosen = sheets[item * 2 + person] ?? []
              const scores = Object.fromEntries(
                used.criteria.map(({ id }, i) => [id, scoreAt(used, (chosen[i] ?? 0) % most)]),
              )
              const name = `p${person}`
              const total = sheetTotal(used, scores)
              return { personId: name, name, role: 'reviewer', sealedAt: 1, scores, total }
            }),
          }))
        const ranksBy = (used: Rubric) =>
          rankItems(itemsBy(used), { hidden: 0, forChair: true }).items.map(
            ({ submissionId, by }) => [
              submissionId,
              ...Object.values(by).map((standing) => standing?.rank),
            ],
          )
        expect(ranksBy(rubric)).toEqual(ranksBy(plain))
      }),
    )
  })

  it('weighs exactly: one and the same score everywhere is the total', () => {
    fc.assert(
      fc.property(drafts, fc.nat({ max: 100 }), (draft, nth) => {
        const rubric = withDraft(standard, draft, standard)
        const score = scoreAt(rubric, nth % (stepsOf(rubric) + 1))
        const scores = Object.fromEntries(rubric.criteria.map(({ id }) => [id, score]))
        expect(sheetTotal(rubric, scores)).toEqual(decimal(score))
      }),
    )
  })
})
