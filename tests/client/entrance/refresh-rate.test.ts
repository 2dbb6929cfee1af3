import { describe, expect, it } from 'vitest'
import { rateOf } from '../../../client/entrance/refresh-rate.ts'

const steady = (hz: number): number[] => Array.from({ length: 41 }, (_, i) => 500 + (i * 1000) / hz)

describe('rateOf', () => {
  it.each([60, 72, 90, 120])('tells %i Hz from steady frames', (hz) => {
    expect(rateOf(steady(hz))).toBe(hz)
  })

  it('is not led astray by a late frame', () => {
    const late = steady(72).map((timeMs, index) => (index > 20 ? timeMs + 400 : timeMs))
    expect(rateOf(late)).toBe(72)
  })

  it('says nothing where nothing was seen', () => {
    expect(rateOf([])).toBeUndefined()
    expect(rateOf([3, 3, 3])).toBeUndefined()
  })
})
