/** Results of a gathering: computed from the sheets, given out only for revealed items. */
import type { Results } from '../../shared/protocol/api-gathering.ts'
import { rankItems } from '../../shared/review/ranking.ts'
import { isRevealed, type Phase } from '../../shared/review/phase.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { sheetTotal, type Scores } from '../../shared/review/score.ts'
import { formOf } from '../intake/submissions.ts'
import type { Queries } from '../storage/database.ts'
import { readRubric } from './sheets.ts'

export interface RevealedItem {
  submissionId: string
  title: string
  unit: string
  receiptNo: string
  outcome: Results['items'][number]['outcome']
  reason: string
  sheets: { personId: string; name: string; scores: Scores; total: number | undefined }[]
}

export interface Review {
  rubric: Rubric
  items: RevealedItem[]
  hidden: number
  /** Hidden items that somebody has scored. */
  hiddenScored: number
  /** People who score. */
  scorers: number
}

/** Everything that is revealed, with each sheet; hidden items are only counted. */
export async function readReview(db: Queries, gatheringId: string): Promise<Review> {
  const gathering = await db
    .selectFrom('gathering')
    .select('rubric')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  const rubric = readRubric(gathering.rubric)
  const items = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'form', 'receipt_no', 'phase', 'outcome', 'reason'])
    .where('gathering_id', '=', gatheringId)
    .orderBy('position')
    .execute()
  const scorers = await db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name'])
    .where('gathering_id', '=', gatheringId)
    .where('role', 'in', ['chair', 'reviewer'])
    .orderBy('person.name')
    .execute()
  const scores = await readScores(db, gatheringId)
  const revealed = items.filter((item) => isRevealed(item.phase as Phase))
  const hidden = items.filter((item) => !revealed.includes(item))
  const scored = new Set([...scores.keys()].map((key) => key.slice(0, key.lastIndexOf('/'))))
  return {
    rubric,
    scorers: scorers.length,
    hidden: hidden.length,
    hiddenScored: hidden.filter((item) => scored.has(item.id)).length,
    items: revealed.map((item) => {
      const form = formOf(item)
      return {
        submissionId: item.id,
        title: form.scenarioName,
        unit: form.leadUnitName,
        receiptNo: item.receipt_no ?? '',
        outcome: item.outcome,
        reason: item.reason,
        sheets: scorers.map(({ id, name }) => {
          const own = scores.get(`${item.id}/${id}`) ?? {}
          return { personId: id, name, scores: own, total: sheetTotal(rubric, own) }
        }),
      }
    }),
  }
}

async function readScores(db: Queries, gatheringId: string): Promise<Map<string, Scores>> {
  const rows = await db
    .selectFrom('score')
    .select(['submission_id', 'person_id', 'criterion_id', 'value'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const sheets = new Map<string, Scores>()
  for (const row of rows) {
    const key = `${row.submission_id}/${row.person_id}`
    const scores = sheets.get(key) ?? {}
    scores[row.criterion_id] = row.value
    sheets.set(key, scores)
  }
  return sheets
}

export function rankReview(review: Review): Results {
  const byId = new Map(review.items.map((item) => [item.submissionId, item]))
  const ranked = rankItems(
    review.items.map(({ submissionId, sheets }) => ({
      submissionId,
      totals: sheets.flatMap(({ total }) => (total === undefined ? [] : [total])),
    })),
  )
  return {
    hidden: review.hidden,
    items: ranked.map((item) => ({
      ...item,
      title: byId.get(item.submissionId)?.title ?? '',
      members: review.scorers,
      outcome: byId.get(item.submissionId)?.outcome ?? null,
    })),
  }
}
