/** What is asked before an act of the review that the next press cannot take back. Pure. */
import type { BilingualText } from '../i18n/i18n.ts'
import { isAgain, needsAsking, type Phase, type ShownPhase } from '../../shared/review/phase.ts'
import { chairTexts } from '../i18n/texts/chair.ts'

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
  if (to === 'closed') return { question: chairTexts.askClose, sure: chairTexts['goTo.closed'] }
  if (to === 'scoring') return { question: chairTexts.askAgain, sure: chairTexts.again }
  const question = allSealed ? chairTexts.askReveal : chairTexts.askRevealOpen
  return { question, sure: chairTexts['goTo.revealed'] }
}

/** What the button to the next phase says: scoring after a reveal is a second vote. */
export function labelOfPhase(from: ShownPhase, to: Phase): BilingualText {
  return isAgain(from, to) ? chairTexts.again : chairTexts[`goTo.${to}`]
}
