import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../shared/hall/views.ts'
import {
  BAYS_PER_CHAPTER,
  entrancePose,
  PAVILION_IDS,
  portalPose,
} from '../../../shared/hall/plan.ts'
import { isWalkable } from '../../../shared/hall/walk.ts'
import { findWay, wayLength } from '../../../shared/hall/way.ts'

const STEP_M = 0.05

function stays(way: readonly { x: number; z: number }[]): boolean {
  return way.every((to, index) => {
    const from = way[index - 1] ?? to
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.z - from.z) / STEP_M)
    return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).every((t) =>
      isWalkable(from.x + (to.x - from.x) * t, from.z + (to.z - from.z) * t),
    )
  })
}

const addresses = PAVILION_IDS.flatMap((pavilion) =>
  (['stage', ...Array.from({ length: BAYS_PER_CHAPTER }, (_, bay) => bay)] as const).map((bay) => ({
    pavilion,
    chapter: 0,
    bay,
  })),
)

describe('findWay', () => {
  for (const pavilion of PAVILION_IDS)
    it(`leads from the entrance to every booth of ${pavilion} over the open floor`, () => {
      for (const address of addresses.filter((one) => one.pavilion === pavilion)) {
        const goal = viewOf(address)
        const way = findWay(entrancePose(), goal)
        expect({ address, end: way.at(-1), stays: stays(way) }).toEqual({
          address,
          end: goal,
          stays: true,
        })
      }
    })

  it('stays on the floor between any two booths, and is no longer than it need be', () => {
    const booth = fc.constantFrom(...addresses)
    fc.assert(
      fc.property(booth, booth, (a, b) => {
        const [from, to] = [viewOf(a), viewOf(b)]
        const way = findWay(from, to)
        expect(stays(way)).toBe(true)
        const direct = Math.hypot(from.x - to.x, from.z - to.z)
        expect(wayLength(way)).toBeGreaterThanOrEqual(direct - 1e-9)
        expect(wayLength(way)).toBeLessThan(direct * 2.2 + 12)
      }),
      { numRuns: 40 },
    )
  })

  it('goes straight where nothing stands between', () => {
    const from = { x: 0, z: 10 }
    const to = { x: 0, z: 4 }
    expect(findWay(from, to)).toEqual([from, to])
  })

  it('leads nowhere from outside the hall', () => {
    expect(findWay({ x: 200, z: 0 }, portalPose('city'))).toEqual([])
  })
})
