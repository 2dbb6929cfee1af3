import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStickReader, type Sticks } from '../../../client/locomotion/sticks.ts'
import {
  readComfort,
  SPEEDS_M_S,
  TURN_STEPS_DEG,
  type Comfort,
} from '../../../client/xr/comfort.ts'

const FRAME_S = 1 / 72
const usual = readComfort(null)
const left = (x: number, y: number): Sticks => ({ left: { x, y }, right: { x: 0, y: 0 } })
const right = (x: number, y: number): Sticks => ({ left: { x: 0, y: 0 }, right: { x, y } })
const alone = (x: number, y: number): Sticks => ({ left: undefined, right: { x, y } })
const once = (sticks: Sticks, comfort: Partial<Comfort> = {}) => ({
  ...createStickReader()(sticks, { ...usual, ...comfort }, FRAME_S),
})
const degrees = (turnRad: number): number => Math.round((turnRad * 180) / Math.PI)

describe('createStickReader', () => {
  it('walks by the other hand’s stick and turns by the main one’s', () => {
    expect(once(left(0, -1))).toEqual({ rightMS: 0, aheadMS: 1.8, turnRad: 0 })
    expect(degrees(once(right(1, 0)).turnRad)).toBe(-30)
    expect(once(right(0, -1))).toMatchObject({ rightMS: 0 })
  })

  it('changes hands for the left-handed', () => {
    expect(once(right(0, -1), { mainHand: 'left' }).aheadMS).toBe(1.8)
    expect(degrees(once(left(-1, 0), { mainHand: 'left' }).turnRad)).toBe(30)
  })

  it('does both by one controller, whichever it is: to a side it turns, ahead it walks (A30)', () => {
    for (const mainHand of ['left', 'right'] as const) {
      expect(degrees(once(alone(1, 0.2), { mainHand }).turnRad)).toBe(-30)
      expect(once(alone(1, 0.2), { mainHand }).aheadMS).toBe(0)
      expect(once(alone(0.1, -1), { mainHand })).toMatchObject({ rightMS: 0, aheadMS: 1.8 })
      const other = { left: { x: 0, y: 1 }, right: undefined }
      expect(once(other, { mainHand }).aheadMS).toBe(-1.8)
    }
    expect(once({ left: undefined, right: undefined })).toMatchObject({ aheadMS: 0, turnRad: 0 })
  })

  it('turns once for a push, and again only when the stick was let go', () => {
    const read = createStickReader()
    const turned = [0.7, 1, 0.5, 0.7, 0.3, 0.7].map((x) =>
      degrees(read(right(x, 0), usual, FRAME_S).turnRad),
    )
    expect(turned).toEqual([-30, -0, -0, -0, -0, -30].map((d) => (d === 0 ? 0 : d)))
  })

  it('turns smoothly where that is wished, by as much as the stick says', () => {
    const read = createStickReader()
    let turnRad = 0
    for (let frame = 0; frame < 72; frame += 1)
      turnRad += read(right(-1, 0), { ...usual, turnDeg: 0 }, FRAME_S).turnRad
    expect(turnRad).toBeCloseTo(1.6, 5)
  })

  it('rests where a worn stick rests (V8)', () => {
    const { rightMS, aheadMS } = once(left(0.06, -0.06))
    expect(Math.hypot(rightMS, aheadMS)).toBe(0)
    expect(once(right(0.1, 0), { turnDeg: 0 }).turnRad).toBeCloseTo(0, 9)
    expect(once(alone(0.02, 0.06)).aheadMS).toBeCloseTo(0, 9)
  })

  it('never walks faster than wished, and not at all for who only teleports', () => {
    const axis = fc.double({ min: -1, max: 1, noNaN: true })
    const stick = fc.option(fc.record({ x: axis, y: axis }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.record({ left: stick, right: stick }),
        fc.constantFrom(...SPEEDS_M_S),
        fc.constantFrom(...TURN_STEPS_DEG),
        fc.constantFrom('left' as const, 'right' as const),
        (sticks, speedMS, turnDeg, mainHand) => {
          const { rightMS, aheadMS, turnRad } = once(sticks, { speedMS, turnDeg, mainHand })
          expect(Math.hypot(rightMS, aheadMS)).toBeLessThanOrEqual(speedMS + 1e-9)
          expect(Math.abs(degrees(turnRad))).toBeLessThanOrEqual(Math.max(turnDeg, 2))
        },
      ),
    )
  })
})

describe('readComfort', () => {
  it('takes what was kept, as far as it can be chosen', () => {
    expect(
      readComfort(
        '{"turnDeg":0,"speedMS":0,"mainHand":"left","vignette":false,"textScale":1.45,"seated":true,"bubble":true,"dwell":true,"contrast":true,"still":true}',
      ),
    ).toEqual({
      turnDeg: 0,
      speedMS: 0,
      mainHand: 'left',
      vignette: false,
      textScale: 1.45,
      seated: true,
      bubble: true,
      dwell: true,
      contrast: true,
      still: true,
    })
    for (const text of [
      null,
      '',
      'null',
      '[]',
      '{"turnDeg":31,"speedMS":99,"mainHand":"foot","textScale":9}',
      '{',
    ])
      expect(readComfort(text)).toEqual(usual)
  })

  it('follows the device’s own wishes until one chooses otherwise', () => {
    const device = { still: true, contrast: true }
    expect(readComfort(null, device)).toEqual({ ...usual, ...device })
    expect(readComfort('{"still":false,"contrast":false}', device)).toEqual(usual)
  })
})
