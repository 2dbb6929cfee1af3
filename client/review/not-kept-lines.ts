/** What a reviewer is told of scores and evidence that were not kept. Pure. */
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { problemSentence } from '../api/problem.ts'
import { notKeptTexts } from '../i18n/texts/not-kept.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { WrittenChange } from './pending-scores.ts'
import type { SheetState } from './sheet-store.ts'

interface Words {
  t: Translate
  pick: (name: { zh: string; en: string }) => string
  language: Language
}

/** Of what was not kept the words, so that they can be copied. */
function notKeptLine(t: Translate, { request, payload }: WrittenChange): string {
  if (request === 'removePin') return t(notKeptTexts.pinStays)
  const text = request === 'putPin' ? payload.pin.text : payload.text
  return t(notKeptTexts.writtenNotKept, { text })
}

/** Why something was not kept, and each with what stands instead. Empty when all was. */
export function notKeptLines(
  { t, pick, language }: Words,
  rubric: Rubric,
  { lost, unwritten, sheets }: Pick<SheetState, 'lost' | 'unwritten' | 'sheets'>,
): string[] {
  const changes = Object.values(lost)
  const unkept = Object.values(unwritten)
  const codes = [...new Set([...changes, ...unkept].map(({ code }) => code))]
  const scores = changes.map(({ submissionId, criterionId, value }) => {
    const criterion = rubric.criteria.find(({ id }) => id === criterionId)
    const kept = sheets[submissionId]?.scores[criterionId]
    return t(notKeptTexts.notKeptScore, {
      name: criterion ? pick(criterion.name) : criterionId,
      value: value ?? t(reviewTexts.unscored),
      kept: kept ?? t(reviewTexts.unscored),
    })
  })
  return [
    ...codes.map((code) => problemSentence({ code, figures: { ...rubric.scale } }, language)),
    ...scores,
    ...unkept.map(({ change }) => notKeptLine(t, change)),
  ]
}
