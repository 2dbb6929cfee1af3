/** Results as they are told: items by all rankings, with figures as text. Pure. */
import { sorted } from '../list/changed-copy.ts'
import type { Results } from './results-schema.ts'
import { digitsToTellApart } from './figures.ts'
import type { FrozenSheets } from './frozen-sheets.ts'
import type { CountedSheet } from './ranking/ballots.ts'
import { METHODS, type Method } from './ranking/methods.ts'
import { rankSideBySide, type ComparedItem } from './ranking/side-by-side.ts'
import { roundedText, type Rational } from './rational.ts'
import type { Rubric } from './rubric.ts'
import { sheetTotal } from './score.ts'

/** An item whose result is known. */
export interface RankedItem {
  submissionId: string
  title: string
  outcome: Results['items'][number]['outcome']
  /** Of everybody on the panel at the reveal; `total` is there for sheets that count. */
  sheets: (FrozenSheets[number] & { total: Rational | undefined })[]
}

/** The total of a sheet that counts: sealed and complete. */
export function countedTotal(rubric: Rubric, sheet: FrozenSheets[number]): Rational | undefined {
  return sheet.sealedAt === null ? undefined : sheetTotal(rubric, sheet.scores)
}

/** All sheets that count. */
export function countedSheets(items: readonly RankedItem[]): CountedSheet[] {
  return items.flatMap(({ submissionId, sheets }) =>
    sheets.flatMap(({ personId, total, surface }) =>
      total === undefined ? [] : [{ reviewer: personId, submissionId, total, surface }],
    ),
  )
}

/** Schulze counts items; all other figures have the decimals that tell them apart. */
export function digitsOf(method: Method, ranked: readonly ComparedItem[]): number {
  if (method === 'schulze') return 0
  return digitsToTellApart(ranked.map(({ by }) => by[method]?.figure ?? null))
}

/** Ranked by every method; whose sheets were left unsealed is named `forChair` alone. */
export function rankItems(
  items: readonly RankedItem[],
  { hidden, forChair }: { hidden: number; forChair: boolean },
): Results {
  const ids = items.map(({ submissionId }) => submissionId)
  const ranked = rankSideBySide(ids, countedSheets(items))
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
  const sources = new Map(items.map((item) => [item.submissionId, item]))
  const told = ranked.map(({ submissionId, sheets: count, by }) => {
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
    hidden,
    items: sorted(told, (a, b) => (a.by.mean?.rank ?? Infinity) - (b.by.mean?.rank ?? Infinity)),
  }
}
