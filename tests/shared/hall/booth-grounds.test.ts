import { describe, expect, it } from 'vitest'
import { isOnGround } from '../../../shared/hall/booth-grounds.ts'
import { BAYS_PER_CHAPTER, PAVILION_IDS } from '../../../shared/hall/plan.ts'
import { viewInVr, viewOf } from '../../../shared/hall/views.ts'
import type { BoothAddress } from '../../../shared/hall/placement.ts'

const bays: BoothAddress['bay'][] = [...Array(BAYS_PER_CHAPTER).keys(), 'stage']
const booths = PAVILION_IDS.flatMap((pavilion) =>
  bays.map((bay): BoothAddress => ({ pavilion, chapter: 0, bay })),
)

describe('isOnGround', () => {
  it('is true where one stands to see the booth, on the desktop and in VR', () => {
    for (const booth of booths)
      for (const { x, z } of [viewOf(booth), viewInVr(booth)])
        expect(isOnGround(booth, x, z)).toBe(true)
  })

  it('is true of no other bay there', () => {
    const inBays = booths.filter(({ bay }) => bay !== 'stage')
    const both = inBays.flatMap((booth) => {
      const { x, z } = viewOf(booth)
      return inBays.filter((other) => other !== booth && isOnGround(other, x, z))
    })
    expect(both).toEqual([])
  })

  it('is false in the atrium and behind the wall', () => {
    for (const booth of booths) expect(isOnGround(booth, 0, 0)).toBe(false)
  })
})
