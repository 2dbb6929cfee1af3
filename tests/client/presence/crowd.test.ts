import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addToCrowd,
  assignTiers,
  createCrowd,
  createTiers,
  MID_MAX,
  NEAR_MAX,
} from '../../../client/presence/crowd.ts'

const crowdOf = (places: readonly (readonly [number, number])[]) => {
  const crowd = createCrowd()
  places.forEach(([x, z], slot) => addToCrowd(crowd, { slot, x, z, yawRad: 0 }))
  return crowd
}
const metres = fc.double({ min: -60, max: 60, noNaN: true })
const places = fc.array(fc.tuple(metres, metres), { maxLength: 800 })

describe('assignTiers', () => {
  it('draws everybody once, within the bounds of each tier', () => {
    fc.assert(
      fc.property(places, metres, metres, (people, x, z) => {
        const tiers = createTiers()
        assignTiers(crowdOf(people), tiers, x, z)
        const drawn = [
          ...tiers.near.subarray(0, tiers.nearCount),
          ...tiers.mid.subarray(0, tiers.midCount),
          ...tiers.far.subarray(0, tiers.farCount),
        ]
        expect(drawn.toSorted((a, b) => a - b)).toEqual(people.map((_, index) => index))
        expect(tiers.nearCount).toBeLessThanOrEqual(NEAR_MAX)
        expect(tiers.midCount).toBeLessThanOrEqual(MID_MAX)
      }),
    )
  })

  it('never draws somebody plainer than somebody further off by more than a shell', () => {
    fc.assert(
      fc.property(places, (people) => {
        const tiers = createTiers()
        assignTiers(crowdOf(people), tiers, 0, 0)
        const away = (index: number) => Math.hypot(...(people[index] ?? [0, 0]))
        const nearest = (indices: Uint16Array) => Math.min(...[...indices].map(away), Infinity)
        const furthest = (indices: Uint16Array) => Math.max(...[...indices].map(away), 0)
        const near = tiers.near.subarray(0, tiers.nearCount)
        const mid = tiers.mid.subarray(0, tiers.midCount)
        const far = tiers.far.subarray(0, tiers.farCount)
        expect(furthest(near)).toBeLessThanOrEqual(nearest(mid) + 1)
        expect(furthest(mid)).toBeLessThanOrEqual(nearest(far) + 1)
      }),
    )
  })

  it('takes ten thousand people, and no more', () => {
    const crowd = crowdOf(Array.from({ length: 10_001 }, (_, i) => [i % 100, i / 100] as const))
    const tiers = createTiers()
    assignTiers(crowd, tiers, 0, 0)
    expect(tiers.nearCount + tiers.midCount + tiers.farCount).toBe(10_000)
  })

  it('draws nobody near where too many stand on one spot, rather than some by chance', () => {
    const tiers = createTiers()
    assignTiers(crowdOf(Array.from({ length: 300 }, () => [1, 1] as const)), tiers, 1, 1)
    expect([tiers.nearCount, tiers.midCount, tiers.farCount]).toEqual([0, 0, 300])
  })
})
