/** A level of a criterion, as it is read. Pure. */
import type { Anchor } from '../../shared/review/rubric.ts'
import { scoreTexts } from '../i18n/texts/score.ts'
import type { Translate } from '../i18n/use-text.ts'

export const anchorText = (
  t: Translate,
  pick: (words: { zh: string; en: string }) => string,
  anchor: Anchor,
): string => t(scoreTexts.level, { from: anchor.from, meaning: pick(anchor) })
