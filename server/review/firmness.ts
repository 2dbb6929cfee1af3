/** How firmly a result stands, worked out on a thread of its own and kept as long as it is asked for. */
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import type { Firmness } from '../../shared/review/firmness-schema.ts'
import { askWorker } from '../house/ask-worker.ts'
import { createKept } from '../house/kept.ts'
import { createLine } from '../house/line.ts'
import type { Review } from './results.ts'

const WORKER = new URL('./firmness-worker.ts', import.meta.url)
const KEPT_MAX = 32

const line = createLine()
const kept = createKept<Firmness>(KEPT_MAX)

/** `topN` places; as many as were selected where it is not said, else a third. */
export async function readFirmness({ items }: Review, topN?: number): Promise<Firmness> {
  const selected = items.filter(({ outcome }) => outcome === 'selected').length
  const places = topN ?? (selected || Math.ceil(items.length / 3))
  // Pins and reasons are long, and change nothing.
  const told = items.map(({ sheets, ...item }) => ({
    ...item,
    sheets: sheets.map(({ reasons: _reasons, pins: _pins, ...sheet }) => sheet),
  }))
  const frozen = told.map(({ submissionId, rubric, sheets }) => ({
    submissionId,
    rubric,
    sheets: sheets.map(({ total: _total, ...sheet }) => sheet),
  }))
  const key = `${places} ${await sha256Hex(canonicalJson(frozen))}`
  return kept(key, () => line(() => askWorker<Firmness>(WORKER, { items: told, topN: places })))
}
