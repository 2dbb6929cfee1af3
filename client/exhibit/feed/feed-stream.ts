/**
 * Brings the values of feeds that come from outside, as server-sent events on our own origin: one
 * stream a feed, however many views show it. A browser holds few connections to one address, so that
 * feeds beyond the first ones, and those whose stream was refused, are asked for now and then.
 */
import type { FeedManifest } from '../../../shared/exhibit/feed/manifest.ts'
import type { FeedUpdate } from '../../../shared/exhibit/feed/update.ts'
import { client } from '../../api/client.ts'
import { readProblem } from '../../api/problem.ts'
import { serverNow } from '../../api/server-clock.ts'
import { feedLogOf, keepFeedLog, withUpdate } from './feed-log.ts'

/** Most streams at once: HTTP/1.1 allows six connections to an address, and others need them too. */
const STREAMS_MAX = 2
const ASK_EVERY_MS = 10_000

interface Line {
  manifests: Set<FeedManifest>
  views: number
  close: () => void
}

const lines = new Map<string, Line>()
let streams = 0

/** Opens what a feed's values come from; returns what closes it. Simulated feeds need nothing. */
export function attachFeed(manifest: FeedManifest, submissionId: string): () => void {
  if (manifest.source.type === 'simulated') return () => undefined
  const key = `${submissionId}/${manifest.id}`
  const line = lines.get(key) ?? openLine(key, submissionId, manifest.id)
  if (!line.manifests.has(manifest)) {
    const [other] = line.manifests
    if (other) keepFeedLog(manifest, feedLogOf(other))
    line.manifests.add(manifest)
  }
  line.views += 1
  let attached = true
  return () => {
    if (!attached) return
    attached = false
    line.views -= 1
    if (line.views > 0) return
    line.close()
    lines.delete(key)
  }
}

function openLine(key: string, submissionId: string, exhibitId: string): Line {
  const line: Line = { manifests: new Set(), views: 0, close: () => undefined }
  const take = (update: FeedUpdate): void => {
    for (const manifest of line.manifests)
      keepFeedLog(manifest, withUpdate(feedLogOf(manifest), update, serverNow()))
  }
  const lose = (): void => {
    for (const manifest of line.manifests)
      keepFeedLog(manifest, { ...feedLogOf(manifest), connection: 'away' })
  }
  const ask = (): (() => void) => {
    const read = (): void => {
      if (document.hidden) return
      client.feeds.read({ submissionId, exhibitId }).then(take, (error: unknown) => {
        lose()
        // Such as in a preview of what was never saved: it will not be there later either.
        if (readProblem(error).code === 'not-found') clearInterval(timer)
      })
    }
    const timer = setInterval(read, ASK_EVERY_MS)
    read()
    return () => clearInterval(timer)
  }
  const listen = (): (() => void) => {
    const address = [submissionId, exhibitId].map(encodeURIComponent).join('/')
    const source = new EventSource(`/api/feeds/${address}/events`)
    streams += 1
    const stop = (): void => {
      if (source.readyState === EventSource.CLOSED && !open) return
      open = false
      source.close()
      streams -= 1
    }
    let open = true
    source.addEventListener('message', ({ data }: MessageEvent<string>) =>
      take(JSON.parse(data) as FeedUpdate),
    )
    source.addEventListener('error', () => {
      lose()
      // Refused for good, such as when too many listen: ask instead.
      if (source.readyState !== EventSource.CLOSED || !open) return
      stop()
      line.close = ask()
    })
    return () => {
      if (open) stop()
    }
  }
  lines.set(key, line)
  line.close = streams < STREAMS_MAX ? listen() : ask()
  return line
}
