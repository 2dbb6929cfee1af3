/** The last step taken back, and what has no score yet scored as the item before. Pure. */
import type { Rubric } from '../../shared/review/rubric.ts'
import { scoreTexts } from '../i18n/texts/score.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import type { SheetAct } from './review-acts.ts'
import { lastStep, scoresAsLast } from './score-steps.ts'
import type { SheetState } from './sheet-store.ts'

interface StepView {
  rubric: Rubric
  submissionId: string
  sheets: SheetState
  /** Items scored before this one, newest first. */
  before: readonly string[]
  /** Whether the sheet takes no scores. */
  disabled: boolean
}

export function stepItems(t: Translate, view: StepView): PanelItem<SheetAct> {
  const { rubric, submissionId, sheets, before, disabled } = view
  const choices = scoresAsLast(sheets, { rubric, submissionId, before })
  return {
    kind: 'buttons',
    buttons: [
      {
        label: t(scoreTexts.undo),
        name: t(scoreTexts.undoName),
        act: { type: 'undo', submissionId },
        disabled: disabled || !lastStep(sheets, submissionId),
      },
      {
        label: t(scoreTexts.asLast),
        name: t(scoreTexts.asLastName),
        act: { type: 'scores', choices },
        disabled: disabled || choices.length === 0,
      },
    ],
  }
}
