import { describe, expect, it } from 'vitest'
import { isRevealed, nextPhases, PHASE_LENGTH_S, PHASES } from '../../../shared/review/phase.ts'

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
    ])
  })

  it('never leads back from a revealed item to scoring', () => {
    const reached = new Set<string>()
    const visit = (from: (typeof PHASES)[number]): void => {
      for (const to of nextPhases(from))
        if (!reached.has(to)) {
          reached.add(to)
          visit(to)
        }
    }
    visit('revealed')
    expect([...reached]).toEqual(['decided'])
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
