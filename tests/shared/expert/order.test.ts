import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOrder, williamsSquare } from '../../../shared/expert/order.ts'

/** How often each value stands in the list. */
function tally(keys: Iterable<string>): number[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()]
}

describe('williamsSquare', () => {
  it('is the square of the paper for four items (Williams 1949)', () => {
    expect(williamsSquare(4)).toEqual([
      [0, 3, 1, 2],
      [1, 0, 2, 3],
      [2, 1, 3, 0],
      [3, 2, 0, 1],
    ])
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 20, 21])(
    'puts each of %i items at each place, and behind each other one, equally often',
    (n) => {
      const square = williamsSquare(n)
      const rows = n % 2 === 0 ? n : 2 * n
      expect(square).toHaveLength(rows)
      for (const row of square) expect(new Set(row).size).toBe(n)
      const places = square.flatMap((row) => row.map((item, at) => `${item}@${at}`))
      expect(new Set(tally(places))).toEqual(new Set([rows / n]))
      expect(new Set(places).size).toBe(n * n)
      const pairs = square.flatMap((row) => row.slice(1).map((item, at) => `${row[at]}>${item}`))
      expect(new Set(pairs).size).toBe(n * (n - 1))
      expect(new Set([rows / n, ...tally(pairs)]).size).toBe(1)
    },
  )

  it('has no rows for nothing', () => {
    expect(williamsSquare(0)).toEqual([])
    expect(drawOrder([], { seed: 1, group: 0 })).toEqual([])
  })
})

describe('drawOrder', () => {
  const items = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 12 })
  const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

  it('holds every item once, and is the same however the agenda stood before', () => {
    fc.assert(
      fc.property(items, seeds, fc.nat(30), (ids, seed, group) => {
        const drawn = drawOrder(ids, { seed, group })
        expect([...drawn].sort()).toEqual([...ids].sort())
        expect(drawOrder([...ids].reverse(), { seed, group })).toEqual(drawn)
      }),
    )
  })

  it('puts another item first for each of as many groups as there are items', () => {
    fc.assert(
      fc.property(items, seeds, (ids, seed) => {
        const firsts = ids.map((_, group) => drawOrder(ids, { seed, group })[0])
        expect(new Set(firsts).size).toBe(ids.length)
      }),
    )
  })
})
