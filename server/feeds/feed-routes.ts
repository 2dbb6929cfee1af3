/**
 * What of feeds is no JSON procedure: the stream of server-sent events, and the bound on a push before
 * it is read. Streams go one way over plain HTTP on our own origin, so that the page's policy, proxies
 * and reconnecting need nothing of ours; each is bounded in how fast and how far it may lag.
 */
import { Router, type RequestHandler } from 'express'
import { PUSH_MAX_BYTES, type FeedUpdate } from '../../shared/exhibit/feed/update.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { ownId } from '../../shared/text/own-id.ts'
import { writtenLine } from '../../shared/text/written.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import type { Services } from '../house/services.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import { findShownFeed } from './feed-rows.ts'
import type { Feeds } from './feeds.ts'
import { createStreamPlaces } from './stream-places.ts'

const BEAT_MS = 20_000
/** Who lags further behind than this is let go and comes back to the newest. */
const LAG_MAX_BYTES = 256 * 1024

/** Refuses a push that is too long, or does not say how long it is, before a byte of it is read. */
const boundPush: RequestHandler = (request, _response, next) => {
  const length = Number(request.headers['content-length'] ?? NaN)
  if (request.method !== 'POST' || length <= PUSH_MAX_BYTES) return next()
  next(new Refusal('feed-body', { limit: PUSH_MAX_BYTES }))
}

export function feedRoutes(services: Services, feeds: Feeds, limits: RateLimits): Router {
  const routes = Router()
  const places = createStreamPlaces((inAll) => feeds.metrics.streams.set(inAll))
  routes.post('/api/feeds/:submissionId/:exhibitId', boundPush)
  routes.get('/api/feeds/:submissionId/:exhibitId/events', async (request, response) => {
    const address = request.ip ?? ''
    const { submissionId, exhibitId } = request.params
    const key = { submissionId: ownId(submissionId), exhibitId: writtenLine(exhibitId) }
    const { actor, session } = await findCaller(services, tokenOf(request.headers.cookie))
    await limits.call(address, session)
    const { source } = await findShownFeed(services.db, key, actor)
    if (feeds.stop.signal.aborted) throw new Refusal('moved')
    // Gone while we looked: nothing would ever tell us.
    if (response.destroyed) return
    const end = (): void => void response.end()
    const leave = places.enter({ address, session, end })
    const write = (text: string): void => {
      if (response.writableEnded) return
      if (response.writableLength > LAG_MAX_BYTES) response.destroy()
      else response.write(text)
    }
    const closing: (() => void)[] = [leave]
    const beat = setInterval(() => {
      write(':\n\n')
      // Signed out, recused or taken down meanwhile: the stream ends with the right to it.
      findCaller(services, tokenOf(request.headers.cookie))
        .then((caller) => findShownFeed(services.db, key, caller.actor))
        .catch(end)
    }, BEAT_MS)
    feeds.stop.signal.addEventListener('abort', end)
    response.on('close', () => {
      clearInterval(beat)
      feeds.stop.signal.removeEventListener('abort', end)
      for (const close of closing) close()
    })
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    response.flushHeaders()
    const send = (update: FeedUpdate): void => write(`data: ${JSON.stringify(update)}\n\n`)
    const stop = await feeds.hub.listen(key, () => feeds.connectionOf(source.type), send)
    if (response.closed) stop()
    else closing.push(stop)
  })
  return routes
}
