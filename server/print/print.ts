/** Documents as PDF, typeset on a thread of its own, one after the other: see print-worker.ts. */
import { askWorkerForFile } from '../house/ask-worker.ts'
import { createLine } from '../house/line.ts'
import type { Certificate } from './certificate.ts'
import type { Letter } from './letter.ts'
import type { Minutes } from './minutes.ts'
import type { NoticeSheet } from './notice-sheet.ts'

export type PrintJob =
  | { kind: 'minutes'; about: Minutes }
  | { kind: 'notice'; about: NoticeSheet }
  | { kind: 'certificate'; about: Certificate }
  | { kind: 'letter'; about: Letter }

const WORKER = new URL('./print-worker.ts', import.meta.url)

export type Print = (job: PrintJob) => Promise<Buffer>

const line = createLine()

export const print: Print = (job) => line(() => askWorkerForFile(WORKER, job))
