/**
 * /healthz: the process answers. /readyz: it can work, its database too. /metrics: Prometheus, for
 * whoever asks from this machine, or from elsewhere with the token that the operator has set.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Router, type Request } from 'express'
import { sql } from 'kysely'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Config } from '../house/config.ts'
import type { Services } from '../house/services.ts'
import type { Metrics } from './metrics.ts'

export interface Readiness {
  /** True from the moment the server is told to stop. */
  stopping: boolean
}

export function healthRoutes(services: Services, metrics: Metrics, readiness: Readiness): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok\n')
  })
  router.get('/readyz', async (_request, response) => {
    const database = await sql`select 1`.execute(services.db).then(
      () => true,
      () => false,
    )
    const ready = database && !readiness.stopping
    response.status(ready ? 200 : 503).json({ ready, database, stopping: readiness.stopping })
  })
  router.get('/metrics', async (request, response) => {
    if (!isLocal(request) && !hasToken(services.config, request)) throw new Refusal('not-allowed')
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return router
}

/** Asked from this machine itself: not through a proxy, which would be here too. */
function isLocal({ headers, socket }: Request): boolean {
  const { remoteAddress = '' } = socket
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => name in headers,
  )
  return !proxied && /^(::ffff:)?127\.|^::1$/.test(remoteAddress)
}

function hasToken({ metricsToken }: Config, { headers }: Request): boolean {
  if (metricsToken === undefined) return false
  // Hashed, so that both have the same length whatever was sent.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(`Bearer ${metricsToken}`), digest(headers.authorization ?? ''))
}
