import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOne, mulberry32, shuffled } from '../../../../shared/review/ranking/random.ts'

const U32 = 2n ** 32n

/** Tommy Ettinger's mulberry32.c (gist 46a874533244883189143505d203312c) in whole numbers. */
function reference(seed: number, count: number): number[] {
  let x = BigInt(seed)
  return Array.from({ length: count }, () => {
    x = (x + 0x6d2b79f5n) % U32
    let z = ((x ^ (x >> 15n)) * (x | 1n)) % U32
    z ^= (z + (z ^ (z >> 7n)) * (z | 61n)) % U32
    return Number(z ^ (z >> 14n)) / 2 ** 32
  })
}

describe('mulberry32', () => {
  it('starts for seed 0 with the numbers that its ports publish', () => {
    const random = mulberry32(0)
    expect([random(), random(), random()]).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ])
  })

  it('draws for every seed what its author’s C draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const random = mulberry32(seed)
        expect(Array.from({ length: 20 }, random)).toEqual(reference(seed, 20))
      }),
    )
  })
})

describe('shuffled', () => {
  it('brings every order of three about equally often, and loses nothing', () => {
    const random = mulberry32(2024)
    const counts = new Map<string, number>()
    for (let run = 0; run < 6000; run += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect([...counts.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
    // Five standard deviations of 1000 draws.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145)
  })
})

describe('drawOne', () => {
  it('draws each about equally often, and nothing of nothing', () => {
    const random = mulberry32(7)
    const draws = Array.from({ length: 4000 }, () => drawOne([0, 1, 2, 3], random))
    for (const item of [0, 1, 2, 3])
      expect(Math.abs(draws.filter((draw) => draw === item).length - 1000)).toBeLessThan(140)
    expect(drawOne([], random)).toBeUndefined()
  })
})
