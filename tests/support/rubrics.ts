/** Rubrics as a secretary drafts them. */
import { rubricOf } from '../../server/gathering/rubric.ts'
import type { Queries } from '../../server/storage/database.ts'
import { draftOfRubric, type RubricDraft } from '../../shared/review/rubric-draft.ts'

/** The rubric of a gathering with other weights, or other criteria that want evidence. */
export async function draftWith(
  db: Queries,
  gatheringId: string,
  change: { weights?: Record<string, number>; evidence?: readonly string[] } = {},
): Promise<RubricDraft> {
  const { weights = {}, evidence } = change
  const draft = draftOfRubric(await rubricOf(db, gatheringId))
  const criteria = draft.criteria.map((one) => ({
    ...one,
    weight: weights[one.id] ?? one.weight,
    evidence: evidence?.includes(one.id) ?? one.evidence,
  }))
  return { ...draft, criteria }
}

/** Two criteria from 1 to 5, the first with guidance and levels. */
export const fiveLevels = (): RubricDraft => ({
  scale: { min: 1, max: 5, step: 1 },
  criteria: [
    {
      id: 'value',
      weight: 60,
      name: { zh: '应用价值', en: 'Value' },
      evidence: false,
      guidance: { zh: '谁用、多常用。', en: 'Who uses it, how often.' },
      anchors: [
        { from: 1, zh: '少有人用', en: 'Rarely used' },
        { from: 3, zh: '常用', en: 'Often used' },
        { from: 5, zh: '不可少', en: 'Indispensable' },
      ],
    },
    {
      id: 'ways',
      weight: 2.5,
      name: { zh: '实施路径', en: 'Ways' },
      evidence: true,
      guidance: { zh: '', en: '' },
      anchors: [],
    },
  ],
})
