import { describe, expect, it } from 'vitest'
import {
  backPhases,
  isRevealed,
  isRunning,
  needsAsking,
  nextPhases,
  PHASES,
  readPhase,
  type Phase,
} from '../../../shared/review/phase.ts'
import { isScoringOver } from '../../../shared/review/rubric.ts'

describe('nextPhases', () => {
  it('allows these ways and no other', () => {
    const ways = PHASES.flatMap((from) => nextPhases(from).map((to) => `${from} → ${to}`))
    expect(ways).toEqual([
      'waiting → walking',
      'waiting → exploring',
      'waiting → presenting',
      'waiting → questions',
      'waiting → scoring',
      'walking → exploring',
      'walking → presenting',
      'walking → questions',
      'walking → scoring',
      'exploring → presenting',
      'exploring → questions',
      'exploring → scoring',
      'presenting → questions',
      'presenting → scoring',
      'questions → scoring',
      'scoring → closed',
      'closed → scoring',
      'closed → revealed',
      'revealed → discussing',
      'revealed → decided',
      'revealed → scoring',
      'discussing → decided',
      'discussing → scoring',
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

describe('backPhases', () => {
  it('takes an item back before it is closed, and never from a result', () => {
    const ways = PHASES.flatMap((from) => backPhases(from).map((to) => `${from} → ${to}`))
    expect(ways).toEqual([
      'walking → waiting',
      'exploring → walking',
      'exploring → waiting',
      'presenting → exploring',
      'presenting → waiting',
      'questions → presenting',
      'scoring → questions',
      'scoring → presenting',
    ])
    expect(ways.filter((way) => needsAsking(...(way.split(' → ') as [Phase, Phase])))).toEqual([])
  })

  it('is undone by a step on', () => {
    for (const from of PHASES)
      for (const to of backPhases(from)) expect(nextPhases(to)).toContain(from)
  })
})

describe('isRevealed', () => {
  it('shows scores from reveal on and not before', () => {
    expect(PHASES.filter(isRevealed)).toEqual(['revealed', 'discussing', 'decided'])
  })
})

describe('needsAsking', () => {
  it('asks before what the next press cannot take back (V2)', () => {
    const asked = PHASES.flatMap((from) =>
      nextPhases(from)
        .filter((to) => needsAsking(from, to))
        .map((to) => `${from} → ${to}`),
    )
    expect(asked).toEqual([
      'scoring → closed',
      'closed → revealed',
      'revealed → scoring',
      'discussing → scoring',
    ])
  })
})

describe('isRunning', () => {
  it('tells which items have the floor', () => {
    expect(PHASES.filter(isRunning)).toEqual([
      'walking',
      'exploring',
      'presenting',
      'questions',
      'scoring',
      'discussing',
    ])
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
