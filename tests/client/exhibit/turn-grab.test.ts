import { describe, expect, it } from 'vitest'
import { createGrab } from '../../../client/exhibit/model/turn-grab.ts'

const start = { turnRad: 0.5, scale: 1 }

describe('createGrab', () => {
  it('turns with one hand by the angle that the hand goes round the middle', () => {
    const grab = createGrab()
    grab.take(1, { x: 0, z: 1 }, start)
    const grip = grab.move(1, { x: 1, z: 0 })
    expect(grip?.turnRad).toBeCloseTo(0.5 + Math.PI / 2)
    expect(grip?.scale).toBe(1)
  })

  it('sizes and turns with two hands', () => {
    const grab = createGrab()
    grab.take(1, { x: -0.2, z: 0 }, start)
    grab.take(2, { x: 0.2, z: 0 }, start)
    const grip = grab.move(2, { x: 0.6, z: 0 })
    expect(grip?.scale).toBeCloseTo(2)
    expect(grip?.turnRad).toBeCloseTo(0.5)
    expect(grab.move(2, { x: 20, z: 0 })?.scale).toBe(2.5)
  })

  it('goes on with the hand that is left', () => {
    const grab = createGrab()
    grab.take(1, { x: -0.2, z: 0 }, start)
    grab.take(2, { x: 0.2, z: 0 }, start)
    grab.release(1)
    expect(grab.move(2, { x: 0, z: -0.2 })?.turnRad).toBeCloseTo(0.5 + Math.PI / 2)
    expect(grab.move(1, { x: 0, z: 1 })).toBeUndefined()
  })

  it('does nothing near the axis, where a hand has no direction', () => {
    const grab = createGrab()
    grab.take(1, { x: 0, z: 0.01 }, start)
    expect(grab.move(1, { x: 1, z: 0 })).toBeUndefined()
  })
})
