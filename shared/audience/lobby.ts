/**
 * The lobby of a review: an applicant waits outside and is let in while the own item is presented and asked
 * about. Outside one is told of the own turn alone, and of nobody else's. Pure.
 */
import type { GatheringRole } from '../permission/permission.ts'
import type { ShownPhase } from '../review/phase.ts'

/** `waiting`: not yet. `next`: to keep ready. `in`: come in. `over`: heard, or no longer to be. */
export type LobbyState = 'waiting' | 'next' | 'in' | 'over'

/** How it stands with an applicant whose item is in `phase`; `called`: whether the chair has called it up. */
export function lobbyState(phase: ShownPhase, called: boolean): LobbyState {
  switch (phase) {
    case 'presenting':
    case 'questions':
      return 'in'
    case 'waiting':
      return called ? 'next' : 'waiting'
    // The panel is at the booth already.
    case 'walking':
    case 'exploring':
      return 'next'
    default:
      return 'over'
  }
}

/** Whether somebody waits outside; `phase` is that of the item that the person presents. */
export function waitsOutside(who: {
  isReview: boolean
  role: GatheringRole | undefined
  phase: ShownPhase | undefined
}): boolean {
  const { isReview, role, phase } = who
  if (!isReview || role !== 'presenter') return false
  return phase === undefined || lobbyState(phase, false) !== 'in'
}
