import { describe, expect, it } from 'vitest'
import {
  isRevealed,
  isRunning,
  needsAsking,
  nextPhases,
  PHASE_LENGTH_S,
  PHASES,
  readPhase,
} from '../../../shared/review/phase.ts'
import { isScoringOver } from '../../../shared/review/rubric.ts'

describe('nextPhases', () => {
  it('allows these ways and no other', () => {
    const ways = PHASES.flatMap((from) => nextPhases(from).map((to) => `${from} → ${to}`))
    expect(ways).toEqual([
      'waiting → presenting',
      'waiting → scoring',
      'presenting → questions',
      'presenting → scoring',
      'questions → scoring',
      'scoring → closed',
      'closed → scoring',
      'closed → revealed',
      'revealed → decided',
      'revealed → scoring',
    ])
  })

  it('leads from a decided item nowhere', () => {
    expect(nextPhases('decided')).toEqual([])
  })

  it('leads from waiting to every phase', () => {
    const reached = new Set<string>(['waiting'])
    for (const from of PHASES)
      if (reached.has(from)) nextPhases(from).forEach((to) => reached.add(to))
    expect([...PHASES].filter((phase) => !reached.has(phase))).toEqual([])
  })
})

describe('isRevealed', () => {
  it('shows scores from reveal on and not before', () => {
    expect(PHASES.filter(isRevealed)).toEqual(['revealed', 'decided'])
  })
})

describe('PHASE_LENGTH_S', () => {
  it('counts down 8, 7 and 5 minutes', () => {
    expect(PHASE_LENGTH_S).toEqual({ presenting: 480, questions: 420, scoring: 300 })
  })
})

describe('needsAsking', () => {
  it('asks before what the next press cannot take back (V2)', () => {
    const asked = PHASES.flatMap((from) =>
      nextPhases(from)
        .filter((to) => needsAsking(from, to))
        .map((to) => `${from} → ${to}`),
    )
    expect(asked).toEqual(['scoring → closed', 'closed → revealed', 'revealed → scoring'])
  })
})

describe('isRunning', () => {
  it('tells which items have the floor', () => {
    expect(PHASES.filter(isRunning)).toEqual(['presenting', 'questions', 'scoring'])
  })
})

describe('isScoringOver', () => {
  it.each([
    [0, 60, 9e12, false],
    [1000, 60, 1000, false],
    [1000, 60, 61_000, false],
    [1000, 60, 61_001, true],
    [1000, 0, 1001, true],
  ])('with the end at %d and %d s of grace, at %d: %s', (endsAt, grace, now, over) => {
    expect(isScoringOver(endsAt, grace, now)).toBe(over)
  })
})

describe('readPhase', () => {
  it('takes every phase for itself, and what it does not know for one in which nothing is done (A2)', () => {
    expect(PHASES.map(readPhase)).toEqual([...PHASES])
    for (const name of ['', 'pitching', 'toString']) {
      expect(readPhase(name)).toBe('unknown')
      expect([nextPhases(readPhase(name)), isRevealed(readPhase(name))]).toEqual([[], false])
    }
  })
})
