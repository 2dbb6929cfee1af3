/** The decision 遴选结果 of a review as a whole: what was decided on each item, sealed by two people. Pure. */
import { canonicalJson, sha256Hex } from '../ledger/ledger.ts'
import { sortedByText } from '../list/changed-copy.ts'
import type { Outcome } from './phase.ts'

export interface DecidedItem {
  submissionId: string
  outcome: Outcome
  reason: string
}

/** What binds the decision of a gathering; null for no bound. */
export interface Quota {
  /** How many items may be selected, and be in reserve. */
  selected: number | null
  reserve: number | null
  /** Quorum: valid sheets (sealed and complete) without which no item may be selected or in reserve. */
  sheets: number | null
}

export const NO_QUOTA: Quota = { selected: null, reserve: null, sheets: null }

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
): { outcome: 'selected' | 'reserve'; count: number; limit: number } | undefined {
  const counts = countOutcomes(items)
  for (const outcome of ['selected', 'reserve'] as const) {
    const limit = quota[outcome]
    if (limit !== null && counts[outcome] > limit) return { outcome, count: counts[outcome], limit }
  }
  return undefined
}

/** Items that were put forward by fewer valid sheets than the quorum asks for; `sheets` by submission. */
export function belowQuorum(
  items: readonly Pick<DecidedItem, 'submissionId' | 'outcome'>[],
  quota: Quota,
  sheets: ReadonlyMap<string, number>,
): string[] {
  const { sheets: least } = quota
  if (least === null) return []
  return items
    .filter(({ outcome }) => outcome !== 'not-selected')
    .map(({ submissionId }) => submissionId)
    .filter((id) => (sheets.get(id) ?? 0) < least)
}
