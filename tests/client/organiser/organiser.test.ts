import { describe, expect, it } from 'vitest'
import { addable, movedItem } from '../../../client/organiser/agenda.ts'
import { readWeights, shareOf } from '../../../client/organiser/rubric-weights.ts'
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

describe('rubric weights', () => {
  it('reads full-width figures and refuses what is no weight', () => {
    expect(readWeights({ a: '２5', b: ' 15 ' })).toEqual({ a: 25, b: 15 })
    for (const wrong of ['', '0', '-1', 'x', '1001'])
      expect(readWeights({ a: '10', b: wrong })).toBeUndefined()
  })

  it('shows the share of each weight in all', () => {
    expect([shareOf({ a: '30', b: '10' }, 'a'), shareOf({ a: '30', b: '' }, 'a')]).toEqual([
      0.75,
      undefined,
    ])
  })
})
