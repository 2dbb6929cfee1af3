import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeLook,
  givenLook,
  LOOK_PARTS,
  LOOKS,
  packLook,
  unpackLook,
  type LookPart,
} from '../../../shared/avatar/look.ts'

const PARTS = Object.keys(LOOK_PARTS) as LookPart[]

describe('a look', () => {
  it('comes back from its number, and every number is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LOOKS - 1 }), (packed) => {
        const look = unpackLook(packed)
        expect(packLook(look)).toBe(packed)
        for (const part of PARTS) {
          expect(look[part]).toBeGreaterThanOrEqual(0)
          expect(look[part]).toBeLessThan(LOOK_PARTS[part])
        }
      }),
    )
  })

  it('comes of any number without an error', () => {
    for (const odd of [-1, LOOKS, 1.5, 1e12]) expect(packLook(unpackLook(odd))).toBeLessThan(LOOKS)
  })

  it('is the same after all choices of a part, one after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LOOKS - 1 }), fc.constantFrom(...PARTS), (n, part) => {
        let look = unpackLook(n)
        for (let i = 0; i < LOOK_PARTS[part]; i += 1) look = changeLook(look, part, 1)
        expect(packLook(look)).toBe(n)
        expect(packLook(changeLook(changeLook(look, part, 1), part, -1))).toBe(n)
      }),
    )
  })

  it('is given to who chose none: always the same, by the role, and not everybody’s', () => {
    expect(givenLook('a', 'chair')).toEqual(givenLook('a', 'chair'))
    expect(givenLook('a', 'chair').badge).not.toBe(givenLook('a', 'reviewer').badge)
    const looks = new Set(
      Array.from({ length: 40 }, (_, i) => packLook(givenLook(`p${i}`, 'audience'))),
    )
    expect(looks.size).toBeGreaterThan(30)
  })
})
