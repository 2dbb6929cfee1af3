/** One's own recusal as a button that asks for the reason. Pure. */
import { RECUSAL_REASONS } from '../../shared/review/recusal-reasons.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelButton } from '../panel/panel-items.ts'
import type { RecuseAct } from './review-acts.ts'

export function recuseButton(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  { submissionId, title }: { submissionId: string; title: string },
): PanelButton<RecuseAct> {
  const answers = RECUSAL_REASONS.map((one) => {
    const reason = pick(one)
    return { label: reason, act: { type: 'recuse', submissionId, reason } as const }
  })
  return {
    label: t(recusalTexts.recuseMe),
    name: t(recusalTexts.recuseMeNamed, { title }),
    act: { type: 'recuse', submissionId, reason: '' },
    asks: { question: t(recusalTexts.ask), answers },
  }
}
