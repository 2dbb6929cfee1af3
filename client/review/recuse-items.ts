/** One's own recusal as panel items, for space. Pure. */
import { RECUSAL_REASONS, type RecusalReason } from '../../shared/review/recusal-reasons.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-layout.ts'

/** Button `recuse`. */
export const recuseButton = (t: Translate): PanelItem => ({
  kind: 'buttons',
  buttons: [{ id: 'recuse', label: t(recusalTexts.recuseMe) }],
})

/** The reasons as buttons `reason:ID`, and `unsure`. */
export function recuseItems(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
): PanelItem[] {
  return [
    { kind: 'text', tone: 'strong', text: t(recusalTexts.ask) },
    ...RECUSAL_REASONS.map((reason): PanelItem => ({
      kind: 'buttons',
      buttons: [{ id: `reason:${reason.id}`, label: pick(reason) }],
    })),
    { kind: 'buttons', buttons: [{ id: 'unsure', label: t(commonTexts.cancel) }] },
  ]
}

export function reasonPressed(id: string): RecusalReason | undefined {
  return RECUSAL_REASONS.find((reason) => id === `reason:${reason.id}`)
}
