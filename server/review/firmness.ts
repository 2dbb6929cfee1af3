/** How firmly a result stands, worked out on a thread of its own and kept as long as it is asked for. */
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import { firmnessSchema, type Firmness } from '../../shared/review/firmness-schema.ts'
import { askWorker } from '../house/ask-worker.ts'
import { createLine } from '../house/line.ts'
import type { Review } from './results.ts'

const WORKER = new URL('./firmness-worker.ts', import.meta.url)
const KEPT_MAX = 32

const line = createLine()
const kept = new Map<string, Promise<Firmness>>()

/** `topN` places; as many as were selected where it is not said, else a third. */
export async function readFirmness({ items }: Review, topN?: number): Promise<Firmness> {
  const selected = items.filter(({ outcome }) => outcome === 'selected').length
  const places = topN ?? (selected || Math.ceil(items.length / 3))
  const told = items.map(({ submissionId, title, outcome, sheets }) => ({
    submissionId,
    title,
    outcome,
    sheets,
  }))
  const frozen = items.map(({ submissionId, sheets }) => ({
    submissionId,
    sheets: sheets.map(({ personId, name, sealedAt, scores }) => ({
      personId,
      name,
      sealedAt,
      scores,
    })),
  }))
  const key = `${places} ${await sha256Hex(canonicalJson(frozen))}`
  const known =
    kept.get(key) ??
    line(async () => {
      const answer = await askWorker(WORKER, { items: told, topN: places })
      return firmnessSchema.parse(JSON.parse(answer.toString('utf8')))
    })
  kept.delete(key)
  kept.set(key, known)
  known.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest)
  return known
}
