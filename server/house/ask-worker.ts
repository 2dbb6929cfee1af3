/** Work on a thread of its own, which answers once and ends: the rooms' thread waits for none of it. */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

const HEAP_MAX_MB = 256

const bytesSchema = z.instanceof(Uint8Array)

/** The bytes that the thread at `script` answers to `given`; rejects when it ends without. */
export async function askWorker(script: URL, given: unknown): Promise<Buffer> {
  const worker = new Worker(script, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
  })
  const answer = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended without an answer.')))
  })
  return Buffer.from(bytesSchema.parse(answer))
}
