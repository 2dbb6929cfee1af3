/**
 * BCF, the format in which tools for building models pass remarks on: written and read on threads of their
 * own, one file after the other. 600 pins take half a second; a file that somebody sends may be made to take
 * for ever, and is given up then.
 */
import { z } from 'zod'
import { REFUSAL_CODES, Refusal } from '../../shared/protocol/refusals.ts'
import type { BcfVersion } from '../../shared/review/bcf-camera.ts'
import { askWorker } from '../house/ask-worker.ts'
import { createLine } from '../house/line.ts'
import type { ReadBcf } from './read-bcf.ts'
import type { Topic } from './topic.ts'
import type { Project } from './write-bcf.ts'

const WORKER = new URL('./bcf-worker.ts', import.meta.url)
const TIME_MAX_MS = 15_000

export type BcfTask =
  | { write: { version: BcfVersion; project: Project; topics: readonly Topic[] } }
  | { read: Uint8Array }

/** What the thread answers: it is ours, and what it read is checked there. */
export type BcfAnswer =
  | { written: Uint8Array }
  | { read: ReadBcf }
  | { refused: { code: string; figures: Record<string, string | number> } }

export interface Bcf {
  write(version: BcfVersion, project: Project, topics: readonly Topic[]): Promise<Buffer>
  /** Refuses whatever cannot be read, and with `processing-failed` what takes too long. */
  read(bytes: Uint8Array): Promise<ReadBcf>
}

/** `timeMaxMs`: how long one file may take; tests set less. */
export function createBcf(timeMaxMs = TIME_MAX_MS): Bcf {
  const run = (task: BcfTask): Promise<BcfAnswer> => askWorker(WORKER, task, timeMaxMs)
  // Apart: a file that takes long to read holds up nobody who downloads.
  const [writing, reading] = [createLine(), createLine()]
  return {
    async write(version, project, topics) {
      const answer = await writing(() => run({ write: { version, project, topics } }))
      if (!('written' in answer)) throw new Error('The thread wrote no file.')
      return Buffer.from(answer.written)
    },
    async read(bytes) {
      const answer = await reading(() => run({ read: bytes }))
      if ('refused' in answer) {
        const { code, figures } = answer.refused
        throw new Refusal(z.enum(REFUSAL_CODES).parse(code), figures)
      }
      if (!('read' in answer)) throw new Error('The thread read no file.')
      return answer.read
    },
  }
}
