/**
 * Writes tables as a workbook (XLSX), on a thread of its own and one after the other: zipping one would
 * hold up everybody in a room.
 */
import { askWorkerForFile } from '../house/ask-worker.ts'
import { createLine } from '../house/line.ts'

export interface Table {
  name: string
  /** The first row is the heading. */
  rows: (string | number | null)[][]
}

const WORKER = new URL('./workbook-worker.ts', import.meta.url)

export type WriteWorkbook = (tables: readonly Table[]) => Promise<Buffer>

export function createWorkbookWriter(): WriteWorkbook {
  const line = createLine()
  return (tables) => line(() => askWorkerForFile(WORKER, tables))
}
