/** /healthz: the process answers. /readyz: it can work, its database too. /metrics: Prometheus. */
import { Router } from 'express'
import { sql } from 'kysely'
import type { Services } from '../services.ts'
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
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return router
}
