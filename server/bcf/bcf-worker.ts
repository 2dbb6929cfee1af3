/** The thread of bcf.ts: takes one task, answers what came of it, ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { BcfAnswer, BcfTask } from './bcf.ts'
import { readBcf } from './read-bcf.ts'
import { writeBcf } from './write-bcf.ts'

async function answerTo(task: BcfTask): Promise<BcfAnswer> {
  if ('write' in task) {
    const { version, project, topics } = task.write
    return { written: new Uint8Array(await writeBcf(version, project, topics)) }
  }
  try {
    return { read: await readBcf(task.read) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refused: { code: error.code, figures: error.figures } }
  }
}

parentPort?.postMessage(await answerTo(workerData as BcfTask))
