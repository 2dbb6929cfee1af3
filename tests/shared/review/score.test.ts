import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rubricSchema, type Rubric } from '../../../shared/review/rubric.ts'
import { rational } from '../../../shared/review/rational.ts'
import { examineScore, missingCriteria, sheetTotal } from '../../../shared/review/score.ts'

const name = { zh: '项', en: 'item' }
const rubric: Rubric = {
  version: 1,
  isDefault: true,
  graceS: 60,
  scale: { min: 0, max: 100, step: 1 },
  criteria: [
    { id: 'a', weight: 1, name },
    { id: 'b', weight: 3, name },
  ],
}
const halves: Rubric = { ...rubric, scale: { min: 1, max: 5, step: 0.5 } }

describe('examineScore', () => {
  it.each([
    [rubric, 'a', 0, 'ok'],
    [rubric, 'a', 100, 'ok'],
    [rubric, 'a', 101, 'out-of-range'],
    [rubric, 'a', -1, 'out-of-range'],
    [rubric, 'a', 50.5, 'off-step'],
    [rubric, 'a', Number.NaN, 'out-of-range'],
    [rubric, 'a', Number.POSITIVE_INFINITY, 'out-of-range'],
    [rubric, 'c', 50, 'unknown-criterion'],
    [rubric, '__proto__', 50, 'unknown-criterion'],
    [halves, 'a', 1, 'ok'],
    [halves, 'a', 4.5, 'ok'],
    [halves, 'a', 4.25, 'off-step'],
    [halves, 'a', 0.5, 'out-of-range'],
  ] as const)('with %o, for %s, takes %d: %s', (used, criterion, value, finding) => {
    expect(examineScore(used, criterion, value)).toBe(finding)
  })

  it('takes every step of a scale of tenths', () => {
    const tenths: Rubric = { ...rubric, scale: { min: 0, max: 10, step: 0.1 } }
    for (let i = 0; i <= 100; i += 1) expect(examineScore(tenths, 'a', i / 10)).toBe('ok')
  })
})

describe('sheetTotal', () => {
  const tenths: Rubric = {
    ...rubric,
    scale: { min: 0, max: 10, step: 0.1 },
    criteria: [
      { id: 'a', weight: 0.1, name },
      { id: 'b', weight: 0.2, name },
    ],
  }

  it.each([
    [rubric, { a: 80, b: 61 }, rational(263, 4)],
    [tenths, { a: 0.1, b: 0.2 }, rational(5, 30)],
    // 0.1 + 0.2 as a slider adds them up.
    [tenths, { a: 0.30000000000000004, b: 0 }, rational(1, 10)],
    [halves, { a: 1.5, b: 4.5 }, rational(15, 4)],
    [rubric, { a: 0, b: 0 }, rational(0)],
    [rubric, { a: 100, b: 100 }, rational(100)],
    [rubric, { a: 80 }, undefined],
    [rubric, {}, undefined],
  ])('with %o, of %o is %o', (used, scores, total) => {
    expect(sheetTotal(used, scores)).toEqual(total)
  })

  it('loses nothing to binary fractions', () => {
    const score = fc.integer({ min: 0, max: 100 })
    const weight = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(score, score, weight, weight, (a, b, v, w) => {
        const criteria = [
          { id: 'a', weight: v / 10, name },
          { id: 'b', weight: w / 10, name },
        ]
        const total = sheetTotal({ ...tenths, criteria }, { a: a / 10, b: b / 10 })
        expect(total).toEqual(rational(a * v + b * w, 10 * (v + w)))
      }),
    )
  })
})

describe('missingCriteria', () => {
  it('names what has no score, and takes a score of 0 for a score', () => {
    expect(missingCriteria(rubric, {})).toEqual(['a', 'b'])
    expect(missingCriteria(rubric, { a: 0 })).toEqual(['b'])
    expect(missingCriteria(rubric, { a: 0, b: 0 })).toEqual([])
  })
})

describe('rubricSchema', () => {
  it.each([
    ['no criteria', { ...rubric, criteria: [] }],
    ['a weight of 0', { ...rubric, criteria: [{ id: 'a', weight: 0, name }] }],
    ['a step of 0', { ...rubric, scale: { min: 0, max: 1, step: 0 } }],
  ])('refuses %s', (_, value) => {
    expect(rubricSchema.safeParse(rubric).success).toBe(true)
    expect(rubricSchema.safeParse(value).success).toBe(false)
  })
})
