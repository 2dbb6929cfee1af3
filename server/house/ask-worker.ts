/** Work on a thread of its own, which answers once and ends: the rooms' thread waits for none of it. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../shared/protocol/refusals.ts'

const HEAP_MAX_MB = 256

/**
 * What the thread at `script` answers to `given`. Rejects when it ends without; where a time is given, in ms,
 * refuses with `processing-failed` what takes longer, or more memory than a thread has.
 */
export async function askWorker<T>(script: URL, given: unknown, timeMaxMs?: number): Promise<T> {
  const worker = new Worker(script, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
  })
  const givenUp = new Refusal('processing-failed')
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error) =>
        reject(timeMaxMs !== undefined && isOutOfMemory(error) ? givenUp : error),
      )
      worker.once('exit', () => reject(new Error('The thread ended without an answer.')))
      if (timeMaxMs !== undefined) timer = setTimeout(() => reject(givenUp), timeMaxMs)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** The same where the answer is a file. */
export const askWorkerForFile = async (script: URL, given: unknown): Promise<Buffer> =>
  Buffer.from(await askWorker<Uint8Array>(script, given))
