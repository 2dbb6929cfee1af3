/**
 * The ranking by the mean, computed again from what the ledger says was revealed, by code of its own: whole
 * numbers alone, nothing of the product's mathematics.
 */

interface Sheet {
  personId: string
  sealedAt: number | null
  scores: Record<string, number>
}

export interface Revealed {
  submissionId: string
  rubric: { criteria: { id: string; weight: number }[] }
  sheets: Sheet[]
}

interface Entry {
  act: string
  payload: unknown
}

/** The last reveal of each item. */
export function revealsOf(entries: readonly (Entry | { hidden: unknown })[]): Revealed[] {
  const last = new Map<string, Revealed>()
  for (const entry of entries) {
    if ('hidden' in entry || entry.act !== 'item.revealed') continue
    const reveal = entry.payload as Revealed
    last.set(reveal.submissionId, reveal)
  }
  return [...last.values()]
}

export interface Ranked {
  submissionId: string
  /** Sheets that are sealed and complete. */
  sheets: number
  rank: number | null
}

/**
 * A whole number in proportion to the mean of the totals: scores and weights are whole here, the weights are
 * the same for every item, and every number of sheets is brought to one denominator.
 */
function scaledMean({ rubric, sheets }: Revealed, denominator: bigint): bigint | null {
  const totals = sheets
    .filter(({ sealedAt }) => sealedAt !== null)
    .map(({ scores }) => rubric.criteria.map(({ id, weight }) => [scores[id], weight] as const))
    .filter((scores) => scores.every(([value]) => value !== undefined))
    .map((scores) =>
      scores.reduce((sum, [value = 0, weight]) => sum + BigInt(value) * BigInt(weight), 0n),
    )
  if (totals.length === 0) return null
  const sum = totals.reduce((a, b) => a + b, 0n)
  return (sum * denominator) / BigInt(totals.length)
}

/** 1·2·…·20: every number of sheets up to twenty divides it. */
const DENOMINATOR = Array.from({ length: 20 }, (_, at) => BigInt(at + 1)).reduce((a, b) => a * b)

/** Best first; equal means share a rank. */
export function rankByMean(reveals: readonly Revealed[]): Ranked[] {
  const figures = reveals.map((reveal) => ({
    submissionId: reveal.submissionId,
    sheets: reveal.sheets.filter(
      ({ sealedAt, scores }) =>
        sealedAt !== null && reveal.rubric.criteria.every(({ id }) => scores[id] !== undefined),
    ).length,
    mean: scaledMean(reveal, DENOMINATOR),
  }))
  return figures.map(({ submissionId, sheets, mean }) => ({
    submissionId,
    sheets,
    rank: mean === null ? null : 1 + figures.filter((other) => (other.mean ?? -1n) > mean).length,
  }))
}
