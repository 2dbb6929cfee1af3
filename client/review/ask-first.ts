/** What is asked before an act of the review that the next press cannot take back. Pure. */
import type { BilingualText } from '../i18n/i18n.ts'
import { needsAsking, type Phase, type ShownPhase } from '../../shared/review/phase.ts'
import { reviewTexts } from '../i18n/texts/review.ts'

export interface Asked {
  question: BilingualText
  sure: BilingualText
}

/** Undefined where nothing need be asked. `allSealed`: null while it is not known. */
export function askBeforePhase(
  from: ShownPhase,
  to: Phase,
  allSealed: boolean | null,
): Asked | undefined {
  if (from === 'unknown' || !needsAsking(from, to)) return undefined
  if (to === 'closed') return { question: reviewTexts.askClose, sure: reviewTexts['goTo.closed'] }
  if (to === 'scoring') return { question: reviewTexts.askAgain, sure: reviewTexts.again }
  const question = allSealed ? reviewTexts.askReveal : reviewTexts.askRevealOpen
  return { question, sure: reviewTexts['goTo.revealed'] }
}

/** What the button to the next phase says: scoring after a reveal is a second vote. */
export function labelOfPhase(from: ShownPhase, to: Phase): BilingualText {
  return from === 'revealed' && to === 'scoring' ? reviewTexts.again : reviewTexts[`goTo.${to}`]
}
