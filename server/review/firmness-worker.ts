/** The thread of firmness.ts: takes items and a number of places, answers, ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { firmnessOf } from '../../shared/review/firmness.ts'
import type { RankedItem } from '../../shared/review/results.ts'

const { items, topN } = workerData as { items: readonly RankedItem[]; topN: number }
parentPort?.postMessage(firmnessOf(items, topN))
