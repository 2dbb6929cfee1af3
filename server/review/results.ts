/** Results of a gathering: computed from what each reveal froze, given out for revealed items alone. */
import type { Results } from '../../shared/review/results-schema.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { formulasOf } from '../../shared/review/ranking/formula.ts'
import type { Formula } from '../../shared/review/ranking/formula-schema.ts'
import { METHODS } from '../../shared/review/ranking/methods.ts'
import { rankSideBySide } from '../../shared/review/ranking/side-by-side.ts'
import {
  countedSheets,
  countedTotal,
  digitsOf,
  rankItems,
  type RankedItem,
} from '../../shared/review/results.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { formOf } from '../intake/submissions.ts'
import type { Queries } from '../storage/database.ts'
import { readReveals } from './reveal.ts'

export interface RevealedItem extends RankedItem {
  unit: string
  receiptNo: string
  reason: string
  rubric: Rubric
}

export interface Review {
  items: RevealedItem[]
  hidden: number
}

/**
 * Everything that is revealed, with each sheet; hidden items are only counted. Without the items from
 * which who asks is recused: they are not even counted.
 */
export async function readReview(
  db: Queries,
  gatheringId: string,
  recused: ReadonlySet<string>,
): Promise<Review> {
  const all = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'form', 'receipt_no', 'phase', 'outcome', 'reason'])
    .where('gathering_id', '=', gatheringId)
    // Calibration counts for nothing.
    .where('calibration', '=', 0)
    .orderBy('position')
    .execute()
  const rows = all.filter(({ id }) => !recused.has(id))
  const reveals = await readReveals(db, gatheringId)
  const items = rows.flatMap((row): RevealedItem[] => {
    const reveal = isRevealed(row.phase) ? reveals.get(row.id) : undefined
    if (!reveal) return []
    const form = formOf(row)
    return [
      {
        submissionId: row.id,
        title: form.scenarioName,
        unit: form.leadUnitName,
        receiptNo: row.receipt_no ?? '',
        outcome: row.outcome,
        reason: row.reason,
        rubric: reveal.rubric,
        sheets: reveal.sheets.map((sheet) => ({
          ...sheet,
          total: countedTotal(reveal.rubric, sheet),
        })),
      },
    ]
  })
  return { items, hidden: rows.length - items.length }
}

/** How the figures of an item came about, of each ranking that it is in; none for an item that is not there. */
export function formulasOfItem(review: Review, submissionId: string): Formula[] {
  const sheets = countedSheets(review.items)
  const ids = review.items.map((item) => item.submissionId)
  const ranked = rankSideBySide(ids, sheets)
  return METHODS.flatMap(
    (method) =>
      formulasOf(method, sheets, digitsOf(method, ranked), submissionId).get(submissionId) ?? [],
  )
}

/** Ranked by every method; whose sheets were left unsealed is named `forChair` alone. */
export const rankReview = (
  { items, hidden }: Review,
  { forChair }: { forChair: boolean },
): Results => rankItems(items, { hidden, forChair })
