import { describe, expect, it } from 'vitest'
import { addable, movedItem } from '../../../client/organiser/agenda.ts'
import {
  newCriterion,
  readRubric,
  sharesOf,
  typedRubric,
  type TypedCriterion,
} from '../../../client/organiser/rubric-form.ts'
import { must } from '../../support/must.ts'
import { fiveLevels } from '../../support/rubrics.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'

const scenario = (id: string, track: string) => ({ id, track }) as ScenarioSummary

describe('agenda', () => {
  const all = [scenario('a', 'industry'), scenario('b', 'industry'), scenario('c', 'city')]

  it('offers what its track has published and what is not on it yet', () => {
    expect(addable(all, 'industry', ['a']).map((s) => s.id)).toEqual(['b'])
    expect(addable(all, null, []).map((s) => s.id)).toEqual(['a', 'b', 'c'])
  })

  it('moves items by one place and stops at the ends', () => {
    expect(movedItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(movedItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  })
})

describe('a rubric as it is typed', () => {
  const typed = typedRubric(fiveLevels())
  const [first, second] = typed.criteria as [TypedCriterion, TypedCriterion]

  it('is read back as it was', () => {
    expect(readRubric(typed)).toEqual({ draft: fiveLevels(), findings: [] })
  })

  it('takes full-width figures, and tells what is no number where it stands', () => {
    const wide = { ...typed, criteria: [{ ...first, weight: '２5。5' }, second] }
    expect(readRubric(wide).draft.criteria[0]?.weight).toBe(25.5)
    for (const weight of ['', '0', '-1', 'x', '1001'])
      expect(readRubric({ ...typed, criteria: [first, { ...second, weight }] }).findings).toEqual([
        { flaw: 'weight', criterionId: 'ways' },
      ])
    const scale = { ...typed.scale, max: '五' }
    expect(readRubric({ ...typed, scale }).findings).toEqual([
      { flaw: 'scale-range', criterionId: null },
    ])
  })

  it('shows the share of each weight in all, while all can be read', () => {
    const { draft } = readRubric({ ...typed, criteria: [{ ...first, weight: '7.5' }, second] })
    expect(sharesOf(draft)).toEqual([0.75, 0.25])
    expect(
      sharesOf({ ...draft, criteria: [{ ...must(draft.criteria[0]), weight: Number.NaN }] }),
    ).toBe(undefined)
  })

  it('begins a new criterion that still wants its name', () => {
    const criteria = [...typed.criteria, newCriterion('new', typed.criteria)]
    expect(readRubric({ ...typed, criteria }).findings).toEqual([
      { flaw: 'name-missing', criterionId: 'new' },
    ])
  })
})
