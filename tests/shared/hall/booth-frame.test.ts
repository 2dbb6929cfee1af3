import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromBooth,
  toBooth,
  turnToBooth,
  turnToHall,
  writeTurned,
} from '../../../shared/hall/booth-frame.ts'
import { PAVILION_IDS } from '../../../shared/hall/plan.ts'
import { placeOf, viewOf } from '../../../shared/hall/views.ts'

const metres = fc.double({ min: -50, max: 50, noNaN: true })
const point = fc.tuple(metres, metres, metres)
const place = fc.record({
  x: metres,
  z: metres,
  yawRad: fc.double({ min: -7, max: 7, noNaN: true }),
})

describe('the frame of a booth', () => {
  it('has who reads it on +z, wherever it stands', () => {
    for (const pavilion of PAVILION_IDS)
      for (const bay of [0, 1, 6, 'stage'] as const) {
        const view = viewOf({ pavilion, chapter: 0, bay })
        const [x, y, z] = toBooth(placeOf({ pavilion, chapter: 0, bay }), [view.x, 1.6, view.z])
        expect(y).toBe(1.6)
        expect(z).toBeGreaterThan(2)
        expect(Math.abs(x)).toBeLessThan(z)
      }
  })

  it('leads back to where a point and a direction were', () => {
    fc.assert(
      fc.property(place, point, (at, one) => {
        fromBooth(at, toBooth(at, one)).forEach((value, i) =>
          expect(value).toBeCloseTo(one[i] ?? NaN),
        )
        turnToHall(at, turnToBooth(at, one)).forEach((value, i) =>
          expect(value).toBeCloseTo(one[i] ?? NaN),
        )
      }),
    )
  })

  it('is the same written in place', () => {
    fc.assert(
      fc.property(place, point, (at, [x, y, z]) => {
        const out: [number, number, number] = [0, 0, 0]
        writeTurned(out, at, { x, y, z })
        expect(out).toEqual(turnToBooth(at, [x, y, z]))
      }),
    )
  })

  it('keeps lengths', () => {
    fc.assert(
      fc.property(place, point, (at, one) => {
        expect(Math.hypot(...turnToBooth(at, one))).toBeCloseTo(Math.hypot(...one))
      }),
    )
  })
})
