/** Results of a gathering: computed from what each reveal froze, given out for revealed items alone. */
import type { Results } from '../../shared/protocol/api-gathering.ts'
import { sorted } from '../../shared/list/changed-copy.ts'
import { digitsToTellApart } from '../../shared/review/figures.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import type { CountedSheet } from '../../shared/review/ranking/ballots.ts'
import { formulasOf } from '../../shared/review/ranking/formula.ts'
import type { Formula } from '../../shared/review/ranking/formula-schema.ts'
import { METHODS, type Method } from '../../shared/review/ranking/methods.ts'
import { rankSideBySide, type ComparedItem } from '../../shared/review/ranking/side-by-side.ts'
import { roundedText, type Rational } from '../../shared/review/rational.ts'
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
  sheets: (FrozenSheets[number] & { total: Rational | undefined })[]
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
export function countedTotal(rubric: Rubric, sheet: FrozenSheets[number]): Rational | undefined {
  return sheet.sealedAt === null ? undefined : sheetTotal(rubric, sheet.scores)
}

/** All sheets that count. */
export function countedSheets({ items }: Pick<Review, 'items'>): CountedSheet[] {
  return items.flatMap(({ submissionId, sheets }) =>
    sheets.flatMap(({ personId, total }) =>
      total === undefined ? [] : [{ reviewer: personId, submissionId, total }],
    ),
  )
}

/** Schulze counts items; all other figures have the decimals that tell them apart. */
function digitsOf(method: Method, ranked: readonly ComparedItem[]): number {
  if (method === 'schulze') return 0
  return digitsToTellApart(ranked.map(({ by }) => by[method]?.figure ?? null))
}

/** How the figures of an item came about, of each ranking that it is in; none for an item that is not there. */
export function formulasOfItem(review: Review, submissionId: string): Formula[] {
  const sheets = countedSheets(review)
  const ids = review.items.map((item) => item.submissionId)
  const ranked = rankSideBySide(ids, sheets)
  return METHODS.flatMap(
    (method) =>
      formulasOf(method, sheets, digitsOf(method, ranked), submissionId).get(submissionId) ?? [],
  )
}

/** Ranked by every method; whose sheets were left unsealed is named `forChair` alone. */
export function rankReview(review: Review, { forChair }: { forChair: boolean }): Results {
  const ids = review.items.map(({ submissionId }) => submissionId)
  const ranked = rankSideBySide(ids, countedSheets(review))
  const digits = new Map(METHODS.map((method) => [method, digitsOf(method, ranked)]))
  const shown = (by: ComparedItem['by']): Results['items'][number]['by'] =>
    Object.fromEntries(
      METHODS.map((method) => {
        const standing = by[method]
        if (!standing) return [method, null]
        const figure = roundedText(standing.figure, digits.get(method) ?? 0)
        return [method, { figure, rank: standing.rank }]
      }),
    ) as Results['items'][number]['by']
  const sources = new Map(review.items.map((item) => [item.submissionId, item]))
  const items = ranked.map(({ submissionId, sheets: count, by }) => {
    const { title = '', sheets = [], outcome = null } = sources.get(submissionId) ?? {}
    return {
      submissionId,
      title,
      sheets: count,
      members: sheets.length,
      notSealed: forChair
        ? sheets.filter(({ sealedAt }) => sealedAt === null).map(({ name }) => name)
        : [],
      by: shown(by),
      outcome,
    }
  })
  return {
    hidden: review.hidden,
    items: sorted(items, (a, b) => (a.by.mean?.rank ?? Infinity) - (b.by.mean?.rank ?? Infinity)),
  }
}
