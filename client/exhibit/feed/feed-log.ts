/** What has come of a feed so far, by its manifest. Written by feed-stream.ts, read by all views. */
import type { FeedManifest } from '../../../shared/exhibit/feed/manifest.ts'
import type { History, Sample } from '../../../shared/exhibit/feed/reading.ts'
import type { FeedUpdate } from '../../../shared/exhibit/feed/update.ts'

/** Longest history that is shown, and with it kept. */
const KEPT_MS = 16 * 60_000

export interface FeedLog {
  history: History
  /** `loading` before the first update; `away` while the stream to our own server is lost. */
  connection: FeedUpdate['connection'] | 'loading' | 'away'
}

const EMPTY: FeedLog = { history: {}, connection: 'loading' }
const logs = new WeakMap<FeedManifest, FeedLog>()

export const feedLogOf = (manifest: FeedManifest): FeedLog => logs.get(manifest) ?? EMPTY

export function keepFeedLog(manifest: FeedManifest, log: FeedLog): void {
  logs.set(manifest, log)
}

/** A log with an update in it, moved to our reading of the server's clock, `nowMs`. Pure. */
export function withUpdate(log: FeedLog, update: FeedUpdate, nowMs: number): FeedLog {
  const shiftMs = nowMs - update.nowMs
  const history: Record<string, Sample[]> = {}
  const keptFrom = nowMs - KEPT_MS
  if (!update.whole)
    for (const [channel, samples] of Object.entries(log.history))
      history[channel] = samples.filter(
        (one, i) => one.atMs >= keptFrom || i === samples.length - 1,
      )
  for (const { atMs, values } of update.samples)
    for (const [channel, value] of Object.entries(values))
      (history[channel] ??= []).push({ atMs: atMs + shiftMs, value })
  return { history, connection: update.connection }
}
