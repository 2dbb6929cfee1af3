import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findRoom,
  lookAround,
  moveVisitor,
  PITCH_MAX_RAD,
  stepVisitor,
} from '../../../client/locomotion/walk.ts'
import { createVisitor } from '../../../client/xr/visitor.ts'
import { entrancePose } from '../../../shared/hall/plan.ts'
import { isWalkable } from '../../../shared/hall/walk.ts'

const still = { forward: 0, right: 0, turn: 0, running: false }

describe('stepVisitor', () => {
  it('walks the way one looks', () => {
    const visitor = createVisitor(entrancePose())
    const { x, z } = visitor
    stepVisitor(visitor, { ...still, forward: 1 }, 0.1)
    expect(visitor.z).toBeLessThan(z)
    expect(visitor.x).toBeCloseTo(x)
  })

  it('is no faster on the diagonal', () => {
    const straight = createVisitor({ x: 0, z: 0, yawRad: 0 })
    const diagonal = createVisitor({ x: 0, z: 0, yawRad: 0 })
    stepVisitor(straight, { ...still, forward: 1 }, 0.1)
    stepVisitor(diagonal, { ...still, forward: 1, right: 1 }, 0.1)
    expect(Math.hypot(diagonal.x, diagonal.z)).toBeCloseTo(Math.hypot(straight.x, straight.z))
  })

  it('never leaves the hall, however long one walks', () => {
    const visitor = createVisitor(entrancePose())
    for (let i = 0; i < 600; i += 1) {
      stepVisitor(visitor, { ...still, forward: 1, turn: Math.sin(i / 9), running: true }, 0.2)
      expect(isWalkable(visitor.x, visitor.z)).toBe(true)
    }
  })
})

describe('findRoom', () => {
  const place = fc.double({ min: -60, max: 60, noNaN: true })
  it('brings a head that is anywhere over ground one can stand on, and moves nobody who has room', () => {
    fc.assert(
      fc.property(place, place, place, place, (headX, headZ, originX, originZ) => {
        const visitor = { ...createVisitor(entrancePose()), x: originX, z: originZ }
        findRoom(visitor, { x: headX, z: headZ })
        const at = { x: headX + visitor.x - originX, z: headZ + visitor.z - originZ }
        expect(isWalkable(at.x, at.z, 1e-6)).toBe(true)
        const stays = Math.hypot(at.x - headX, at.z - headZ) < 1e-6
        expect(stays || !isWalkable(headX, headZ)).toBe(true)
      }),
    )
  })
})

describe('moveVisitor', () => {
  it('stays where it is without a way to go', () => {
    const visitor = createVisitor(entrancePose())
    const before = { ...visitor }
    moveVisitor(visitor, 0, 0, 0)
    expect(visitor).toEqual(before)
  })
})

describe('lookAround', () => {
  it('does not tip over', () => {
    const visitor = createVisitor(entrancePose())
    lookAround(visitor, 0, 9)
    expect(visitor.pitchRad).toBe(PITCH_MAX_RAD)
  })
})
