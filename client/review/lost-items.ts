/** Scores that were not kept, until their author has read so. Pure. */
import { commonTexts } from '../i18n/texts/common.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, type PanelItem } from '../panel/panel-items.ts'
import type { LostAct } from './review-acts.ts'

/** A sentence for each; empty when all were kept. */
export function lostItems(t: Translate, lines: readonly string[]): PanelItem<LostAct>[] {
  if (lines.length === 0) return []
  return [
    ...lines.map((text): PanelItem<never> => ({ kind: 'text', tone: 'alert', text })),
    button(t(commonTexts.understood), { type: 'readLost' }),
  ]
}
