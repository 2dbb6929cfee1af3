import { describe, expect, it } from 'vitest'
import { addTime, clockTime, setPaused } from '../../../shared/review/clock.ts'

const running = (phaseEndsAt: number) => ({ phaseEndsAt, pausedAt: 0 })

describe('addTime', () => {
  it.each([
    ['to what is left', [100_000, 60, 40_000], 160_000],
    ['from now on where time was over (V12)', [10_000, 60, 100_000], 160_000],
    ['and takes away no more than there is', [100_000, -3600, 40_000], 40_000],
    ['to no countdown', [0, 60, 40_000], 0],
  ] as const)('adds %s', (_, [endsAt, seconds, now], then) => {
    expect(addTime(running(endsAt), seconds, now)).toEqual(running(then))
  })

  it('counts from where a paused clock stands', () => {
    const paused = { phaseEndsAt: 50_000, pausedAt: 40_000 }
    expect(addTime(paused, 60, 900_000)).toEqual({ phaseEndsAt: 110_000, pausedAt: 40_000 })
    expect(addTime(paused, -3600, 900_000)).toEqual({ phaseEndsAt: 40_000, pausedAt: 40_000 })
  })
})

describe('setPaused', () => {
  it('keeps what is left, however long the pause', () => {
    const paused = setPaused(running(100_000), true, 40_000)
    expect(clockTime(paused, 900_000)).toBe(40_000)
    expect(setPaused(paused, false, 900_000)).toEqual(running(960_000))
  })

  it('changes nothing where the clock does that already', () => {
    const paused = { phaseEndsAt: 100_000, pausedAt: 40_000 }
    expect(setPaused(paused, true, 50_000)).toEqual(paused)
    expect(setPaused(running(100_000), false, 50_000)).toEqual(running(100_000))
  })

  it('pauses what has no end, and lets it go on without one', () => {
    const paused = setPaused(running(0), true, 40_000)
    expect(paused).toEqual({ phaseEndsAt: 0, pausedAt: 40_000 })
    expect(setPaused(paused, false, 900_000)).toEqual(running(0))
  })
})
