import { describe, expect, it } from 'vitest'
import { PHASES } from '../../../shared/review/phase.ts'
import { HOUSE_TIMING, phaseEnd, TIMED_PHASES } from '../../../shared/review/timing.ts'

describe('phaseEnd', () => {
  it('counts the minutes of a phase from its beginning', () => {
    expect(phaseEnd({ ...HOUSE_TIMING, presenting: 3 }, 'presenting', 1000)).toBe(181_000)
  })

  it('gives no end to a phase of no length, nor to one that has no countdown', () => {
    const none = Object.fromEntries(TIMED_PHASES.map((phase) => [phase, 0]))
    const timing = none as typeof HOUSE_TIMING
    expect(PHASES.map((phase) => phaseEnd(timing, phase, 1000))).toEqual(PHASES.map(() => 0))
    expect(phaseEnd(HOUSE_TIMING, 'revealed', 1000)).toBe(0)
  })
})

describe('HOUSE_TIMING', () => {
  it('gives 8, 7 and 5 minutes to be heard, asked and scored, and time to look around', () => {
    expect(HOUSE_TIMING).toEqual({
      walking: 0,
      exploring: 5,
      presenting: 8,
      questions: 7,
      scoring: 5,
      discussing: 0,
    })
  })
})
