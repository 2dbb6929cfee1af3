import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AT_BOOTH_M,
  chooseNear,
  LINGER_M,
  NEAR_LIMITS,
  NEAR_M,
  type PlacedCost,
} from '../../../shared/hall/near-booths.ts'

const MEGABYTE = 1024 * 1024
const light = { drawCalls: 6, triangles: 20_000, textureBytes: 4 * MEGABYTE }
/** At the limits of its own budget. */
const heavy = { drawCalls: 12, triangles: 60_000, textureBytes: 24 * MEGABYTE }
const at = (id: string, distanceM: number, cost = light): PlacedCost => ({ id, distanceM, cost })

describe('near booths', () => {
  it.each<[string, PlacedCost[], string[], number, string[]]>([
    ['none', [], [], 3, []],
    [
      'those within reach, nearest first',
      [at('a', 9), at('b', 3), at('c', 12.1)],
      [],
      3,
      ['b', 'a'],
    ],
    ['not more than asked for', [at('a', 3), at('b', 4), at('c', 5)], [], 2, ['a', 'b']],
    ['one beyond reach that was near', [at('a', NEAR_M + LINGER_M - 0.1)], ['a'], 3, ['a']],
    ['none further than it may linger', [at('a', NEAR_M + LINGER_M)], ['a'], 3, []],
    ['the one before it when both are as far', [at('a', 8), at('b', 8.5)], ['b'], 1, ['b']],
    ['the one stood at, whatever lingers', [at('a', 5), at('b', 6)], ['b'], 1, ['a']],
    ['a heavy one when stood at', [at('a', 2, heavy)], [], 3, ['a']],
    ['no second heavy one', [at('a', 2, heavy), at('b', 6, heavy)], [], 3, ['a']],
    [
      'a light one behind a heavy one that does not fit',
      [at('a', 2, heavy), at('b', 6, heavy), at('c', 7)],
      [],
      3,
      ['a', 'c'],
    ],
  ])('are %s', (_, booths, ...[before, most, near]) => {
    expect(chooseNear(booths, before, most)).toEqual(near)
  })

  const cost = fc.record({
    drawCalls: fc.integer({ min: 0, max: 12 }),
    triangles: fc.integer({ min: 0, max: 60_000 }),
    textureBytes: fc.integer({ min: 0, max: 24 * MEGABYTE }),
  })
  const booths = fc
    .array(fc.record({ distanceM: fc.double({ min: 0, max: 20, noNaN: true }), cost }), {
      maxLength: 15,
    })
    .map((list) => list.map((booth, index) => ({ ...booth, id: String(index) })))

  it('keep within what one picture may hold', () => {
    fc.assert(
      fc.property(booths, fc.subarray([...'0123456789']), (placed, before) => {
        const near = chooseNear(placed, before, 3)
        const chosen = placed.filter(({ id }) => near.includes(id)).map((one) => one.cost)
        const together = (['drawCalls', 'triangles', 'textureBytes'] as const).map(
          (part) => chosen.reduce((sum, one) => sum + one[part], 0) <= NEAR_LIMITS[part],
        )
        expect(together.every(Boolean) || chosen.length === 1).toBe(true)
      }),
    )
  })

  it('never leave out the one stood at', () => {
    fc.assert(
      fc.property(booths, fc.subarray([...'0123456789']), (placed, before) => {
        const [nearest] = placed.toSorted((a, b) => a.distanceM - b.distanceM)
        fc.pre(nearest !== undefined && nearest.distanceM < AT_BOOTH_M)
        expect(chooseNear(placed, before, 1)).toEqual([nearest?.id])
      }),
    )
  })
})
