/**
 * Reads a table that somebody made with a spreadsheet: the first sheet of a workbook (XLSX), or a CSV. On a
 * thread of its own with bounds on time and memory: a small file may unpack to a large one.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { askWorker } from '../house/ask-worker.ts'
import { createLine } from '../house/line.ts'

const TIME_MAX_MS = 20_000
const WORKER = new URL('./read-table-worker.ts', import.meta.url)

/** Row by row as text, days as `2026-12-07`; null for what is no table. */
export type ReadRows = string[][] | null

const line = createLine()

/** Refuses with `table-unreadable`. */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  const rows = await line(() => askWorker<ReadRows>(WORKER, bytes, TIME_MAX_MS)).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return null
      throw error
    },
  )
  if (rows === null) throw new Refusal('table-unreadable')
  return rows
}
