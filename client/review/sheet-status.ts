/** What a reviewer is told about the own sheet: whether it is saved. Pure. */
import type { ShownPhase } from '../../shared/review/phase.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { missingCriteria } from '../../shared/review/score.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { SheetState } from './sheet-store.ts'

export type SheetStatus =
  'sealed' | 'typing' | 'waiting' | 'waitingHere' | 'saving' | 'notKept' | 'saved' | 'notBegun'

const any = (entries: Record<string, unknown>, submissionId: string): boolean =>
  Object.keys(entries).some((key) => key.startsWith(`${submissionId}/`))

/**
 * `saved` is said only when the server has acknowledged everything. `lasting`: whether this browser
 * keeps what waits when the page is closed.
 */
export function sheetStatus(
  state: SheetState,
  submissionId: string,
  lasting: boolean,
): SheetStatus {
  const sheet = state.sheets[submissionId]
  if (any(state.pending, submissionId) || any(state.written, submissionId))
    return !state.waits ? 'saving' : lasting ? 'waiting' : 'waitingHere'
  if (sheet && sheet.sealedAt !== null) return 'sealed'
  if (any(state.typed, submissionId)) return 'typing'
  if (any(state.lost, submissionId) || any(state.unwritten, submissionId)) return 'notKept'
  return sheet && sheet.revision > 0 ? 'saved' : 'notBegun'
}

/** What became of the sheet when scoring has ended without a seal; empty while it may still change. */
export function closingSentence(
  t: Translate,
  rubric: Rubric,
  view: { phase: ShownPhase; scores: Record<string, number>; sealed: boolean },
): string {
  if (view.phase !== 'closed' || view.sealed) return ''
  const missing = missingCriteria(rubric, view.scores).length
  const count = rubric.criteria.length - missing
  return missing === 0
    ? t(reviewTexts.closedComplete, { count })
    : t(reviewTexts.closedIncomplete, { count, missing })
}
