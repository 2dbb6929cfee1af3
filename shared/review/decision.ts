/** The decision 遴选结果 of a review as a whole: what was decided on each item, sealed by two people. Pure. */
import { canonicalJson, sha256Hex } from '../ledger/ledger.ts'
import { sortedByText } from '../list/changed-copy.ts'
import type { Outcome } from './phase.ts'

export interface DecidedItem {
  submissionId: string
  outcome: Outcome
  reason: string
}

/** How many of a gathering's items may come to each outcome; null for any number. */
export interface Quota {
  selected: number | null
  reserve: number | null
}

export const NO_QUOTA: Quota = { selected: null, reserve: null }

/** SHA-256 of the canonical JSON of the decisions, by submission: what a seal is put on. */
export function decisionDigest(items: readonly DecidedItem[]): Promise<string> {
  const plain = items.map(({ submissionId, outcome, reason }) => ({
    submissionId,
    outcome,
    reason,
  }))
  return sha256Hex(canonicalJson(sortedByText(plain, ({ submissionId }) => submissionId)))
}

export function countOutcomes(items: readonly Pick<DecidedItem, 'outcome'>[]) {
  const counts: Record<Outcome, number> = { selected: 0, reserve: 0, 'not-selected': 0 }
  for (const { outcome } of items) counts[outcome] += 1
  return counts
}

/** The first outcome that more items came to than the quota has places for. */
export function overQuota(
  items: readonly Pick<DecidedItem, 'outcome'>[],
  quota: Quota,
): { outcome: keyof Quota; count: number; limit: number } | undefined {
  const counts = countOutcomes(items)
  for (const outcome of ['selected', 'reserve'] as const) {
    const limit = quota[outcome]
    if (limit !== null && counts[outcome] > limit) return { outcome, count: counts[outcome], limit }
  }
  return undefined
}
