import fc from 'fast-check'
import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { FOREARM_M, placeElbow, UPPER_ARM_M } from '../../../client/presence/arm.ts'

const part = (range: number) => fc.double({ min: -range, max: range, noNaN: true })
const place = (range: number) => fc.record({ x: part(range), y: part(range), z: part(range) })
const DOWN = new Vector3(0.4, -1, 0.3).normalize()

describe('placeElbow', () => {
  it('keeps both bones as long as they are wherever the hand can be reached', () => {
    fc.assert(
      fc.property(place(0.28), (at) => {
        const shoulder = new Vector3(0.2, 1.3, 0)
        const wrist = new Vector3(at.x, at.y, at.z).add(shoulder)
        const elbow = new Vector3()
        placeElbow(elbow, { shoulder, wrist, pole: DOWN }, 1)
        fc.pre(wrist.distanceTo(shoulder) > UPPER_ARM_M - FOREARM_M + 0.01)
        expect(elbow.distanceTo(shoulder)).toBeCloseTo(UPPER_ARM_M, 5)
        expect(elbow.distanceTo(wrist)).toBeCloseTo(FOREARM_M, 5)
      }),
    )
  })

  it('lies on the line to a hand that is too far away, and never is no number', () => {
    fc.assert(
      fc.property(place(3), fc.constantFrom(0.5, 1, 1.2), (at, scale) => {
        const shoulder = new Vector3(0, 1.3, 0)
        const wrist = new Vector3(at.x, at.y, at.z).add(shoulder)
        const elbow = new Vector3()
        placeElbow(elbow, { shoulder, wrist, pole: DOWN }, scale)
        expect(elbow.toArray().every(Number.isFinite)).toBe(true)
        if (wrist.distanceTo(shoulder) < (UPPER_ARM_M + FOREARM_M) * scale) return
        const detour = elbow.distanceTo(shoulder) + elbow.distanceTo(wrist)
        expect(detour).toBeCloseTo(wrist.distanceTo(shoulder), 4)
      }),
    )
  })

  it('bends to the side of its pole', () => {
    const elbow = new Vector3()
    const shoulder = new Vector3(0, 1.3, 0)
    const wrist = new Vector3(0, 1.3, -0.4)
    placeElbow(elbow, { shoulder, wrist, pole: new Vector3(0, -1, 0) }, 1)
    expect(elbow.y).toBeLessThan(1.3)
    placeElbow(elbow, { shoulder, wrist, pole: new Vector3(0, 1, 0) }, 1)
    expect(elbow.y).toBeGreaterThan(1.3)
  })
})
