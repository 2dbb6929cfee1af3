/**
 * Writes tables as a workbook (XLSX), on a thread of its own and one after the other: zipping one would
 * hold up everybody in a room.
 */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { createLine } from '../house/line.ts'

export interface Table {
  name: string
  /** The first row is the heading. */
  rows: (string | number | null)[][]
}

const WORKER = new URL('./workbook-worker.ts', import.meta.url)
const HEAP_MAX_MB = 256

const bytesSchema = z.instanceof(Uint8Array)

export type WriteWorkbook = (tables: readonly Table[]) => Promise<Buffer>

export function createWorkbookWriter(): WriteWorkbook {
  const line = createLine()
  return (tables) => line(() => write(tables))
}

async function write(tables: readonly Table[]): Promise<Buffer> {
  const worker = new Worker(WORKER, {
    workerData: tables,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
  })
  const answer = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended without a workbook.')))
  })
  return Buffer.from(bytesSchema.parse(answer))
}
