/** Rounds of a review, and the screening as a whole. */
import type { Round } from '../../../shared/review/round.ts'
import type { BilingualText } from '../i18n.ts'

export const roundNames: Record<Round, BilingualText> = {
  session: ['评审会', 'Review'],
  screening: ['个人初评', 'Individual screening'],
  defence: ['答辩', 'Defence'],
}
