/** Results of a gathering: computed from what each reveal froze, given out for revealed items alone. */
import type { Results } from '../../shared/protocol/api-gathering.ts'
import { digitsToTellApart } from '../../shared/review/figures.ts'
import { rankItems } from '../../shared/review/ranking/ranking.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { sheetTotal } from '../../shared/review/score.ts'
import { formOf } from '../intake/submissions.ts'
import type { Queries } from '../storage/database.ts'
import { readReveals, type FrozenSheets } from './reveal.ts'

export interface RevealedItem {
  submissionId: string
  title: string
  unit: string
  receiptNo: string
  outcome: Results['items'][number]['outcome']
  reason: string
  rubric: Rubric
  /** Of everybody on the panel at the reveal; `total` is there for sheets that count. */
  sheets: (FrozenSheets[number] & { total: number | undefined })[]
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

/** The total of a sheet that counts: sealed and complete. */
export function countedTotal(rubric: Rubric, sheet: FrozenSheets[number]): number | undefined {
  return sheet.sealedAt === null ? undefined : sheetTotal(rubric, sheet.scores)
}

/** Ranked; whose sheets were left unsealed is named `forChair` alone. */
export function rankReview(review: Review, { forChair }: { forChair: boolean }): Results {
  const byId = new Map(review.items.map((item) => [item.submissionId, item]))
  const ranked = rankItems(
    review.items.map(({ submissionId, sheets }) => ({
      submissionId,
      totals: sheets.flatMap(({ total }) => (total === undefined ? [] : [total])),
    })),
  )
  return {
    hidden: review.hidden,
    digits: digitsToTellApart(
      ranked.flatMap(({ mean, trimmedMean, median }) => [mean, trimmedMean, median]),
    ),
    items: ranked.map((item) => {
      const source = byId.get(item.submissionId)
      const sheets = source?.sheets ?? []
      return {
        ...item,
        title: source?.title ?? '',
        members: sheets.length,
        notSealed: forChair
          ? sheets.filter(({ sealedAt }) => sealedAt === null).map(({ name }) => name)
          : [],
        outcome: source?.outcome ?? null,
      }
    }),
  }
}
