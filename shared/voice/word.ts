/**
 * Who has the word. Whoever was invited may speak, and who looks on may once the word is given; whoever
 * presides takes it away, with a reason that everybody can read.
 */
/** What became of somebody's word: as the role has it, given, or taken away. */
export type Word = 'own' | 'given' | 'taken'

/** Most people whom one whispers to. */
export const WHISPER_MAX = 8

/** Whether somebody of this GatheringRole may speak aloud. */
export function hasWord(role: string | undefined, word: Word = 'own'): boolean {
  if (role === undefined || word === 'taken') return false
  return role !== 'audience' || word === 'given'
}
