import { describe, expect, it } from 'vitest'
import { lobbyState, waitsOutside } from '../../../shared/audience/lobby.ts'
import { PHASES } from '../../../shared/review/phase.ts'

describe('lobbyState', () => {
  it('lets in for the presentation and the questions, and tells nothing of what comes after', () => {
    expect(PHASES.map((phase) => [phase, lobbyState(phase, false)])).toEqual([
      ['waiting', 'waiting'],
      ['walking', 'next'],
      ['exploring', 'next'],
      ['presenting', 'in'],
      ['questions', 'in'],
      ['scoring', 'over'],
      ['closed', 'over'],
      ['revealed', 'over'],
      ['discussing', 'over'],
      ['decided', 'over'],
    ])
  })

  it('says that the own turn is next once it is called', () => {
    expect(lobbyState('waiting', true)).toBe('next')
    expect(lobbyState('decided', true)).toBe('over')
    expect(lobbyState('unknown', true)).toBe('over')
  })
})

describe('waitsOutside', () => {
  const applicant = { isReview: true, role: 'presenter' } as const

  it('keeps applicants of a review outside but for their own turn', () => {
    const inside = PHASES.filter((phase) => !waitsOutside({ ...applicant, phase }))
    expect(inside).toEqual(['presenting', 'questions'])
    expect(waitsOutside({ ...applicant, phase: undefined })).toBe(true)
  })

  it('keeps nobody else outside', () => {
    for (const role of ['chair', 'secretary', 'reviewer', 'audience', undefined] as const)
      expect(waitsOutside({ isReview: true, role, phase: 'waiting' })).toBe(false)
    expect(waitsOutside({ ...applicant, isReview: false, phase: 'waiting' })).toBe(false)
  })
})
