/** Spreads what is sent over time, so that a bench neither rushes nor owes everything at the end. */
import { setTimeout as pause } from 'node:timers/promises'

/** What may be sent at once after a lull, in ms of the pace. */
const BURST_MS = 200

export type Pace = (count?: number) => Promise<void>

/** Resolves when `count` more may be sent, all callers together. */
export function createPace(perSecond: number): Pace {
  let nextMs = performance.now()
  return async (count = 1) => {
    const nowMs = performance.now()
    const atMs = Math.max(nextMs, nowMs - BURST_MS)
    nextMs = atMs + (1000 * count) / perSecond
    if (atMs > nowMs) await pause(atMs - nowMs)
  }
}
