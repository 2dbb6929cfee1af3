/** A member of a room as others see it, of whom nothing particular is to be said. */
import type { MemberView } from '../../shared/state/room-view.ts'

export const memberView = (change: Partial<MemberView> = {}): MemberView => ({
  slot: 1,
  name: '',
  role: 'reviewer',
  surface: 'page',
  connected: true,
  following: true,
  muted: false,
  handAt: 0,
  look: -1,
  word: 'own',
  wordReason: '',
  reissuedAt: 0,
  outside: false,
  ...change,
})
