/** Puts the house together: services, routes, rooms. main.ts starts it, tests boot the same. */
import { defineRoom, defineServer, matchMaker, type Server } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import type { Application, ErrorRequestHandler } from 'express'
import { Redis } from 'ioredis'
import { createHash } from 'node:crypto'
import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Refusal, refusalText } from '../shared/protocol/refusals.ts'
import { apiRoutes, languageOf, refuseForeignPages } from './api/api-routes.ts'
import { oneAtATime } from './api/one-at-a-time.ts'
import { createRateLimits, type RateLimits, type SharedCount } from './api/rate-limits.ts'
import { createAssetQueue, type AssetQueue } from './assets/asset-queue.ts'
import { blobRoute } from './assets/blob-route.ts'
import { createBcf } from './bcf/bcf.ts'
import { authorityRoute } from './entrance/authority-route.ts'
import { UPLOAD_PATH, uploadRoute } from './intake/upload-route.ts'
import type { Config } from './house/config.ts'
import { relayNotices } from './house/relay-notices.ts'
import { expertFileRoutes } from './expert/expert-file-routes.ts'
import { letterRoutes } from './expert/letter-routes.ts'
import { feedRoutes } from './feeds/feed-routes.ts'
import { createFeeds, type Feeds } from './feeds/feeds.ts'
import { exhibitSchemaRoute } from './exhibition/schema-route.ts'
import { GatheringRoom } from './room/gathering-room.ts'
import { noLibraryRoutes } from './room/room-guards.ts'
import { GuardedTransport } from './room/socket-guard.ts'
import { createFaults, type Faults } from './observe/faults.ts'
import { healthRoutes, type Readiness } from './observe/health-routes.ts'
import { createMetrics, type Metrics } from './observe/metrics.ts'
import { createOutage } from './observe/outages.ts'
import { createRoomLibraryLog } from './observe/room-library-log.ts'
import { isOwnHost, isOwnOrigin, refuseForeignNames } from './own-names.ts'
import { hasClientBuild, pageRoutes, profileRoutes } from './page-routes.ts'
import { noticeRoutes } from './notice/notice-routes.ts'
import { exportRoutes } from './review/export-routes.ts'
import { pinFileRoute } from './review/pin-file-route.ts'
import { createRouter } from './router.ts'
import { securityHeaders } from './security-headers.ts'
import type { Services } from './house/services.ts'
import { createWorkbookWriter } from './workbook/workbook.ts'

/** Most bytes of one frame from a client; requests are small and poses are smaller. */
const SOCKET_MAX_BYTES = 16_384

export interface App {
  server: Server
  services: Services
  queue: AssetQueue
  faults: Faults
}

/** Address at which this process's sockets are reached, when several processes share rooms. */
function publicAddress(config: Config): string | undefined {
  return config.redisUrl === undefined ? undefined : config.publicUrl.replace(/^https?:\/\//, '')
}

/** Processes of one house are those that name the same database. */
function sharedCount({ redisUrl, databaseUrl }: Config): SharedCount | undefined {
  if (redisUrl === undefined) return undefined
  const house = createHash('sha256')
    .update(databaseUrl ?? '')
    .digest('hex')
    .slice(0, 12)
  return { redis: new Redis(redisUrl), house }
}

/** @param listener what listens for requests and sockets; plain http of its own when left out */
export function createApp(services: Services, listener?: HttpServer): App {
  const { config } = services
  const queue = createAssetQueue(services)
  const metrics = createMetrics()
  const faults = createFaults(services.log, metrics)
  const feeds = createFeeds(services, metrics.feeds)
  const readiness: Readiness = { stopping: false }
  const shared = sharedCount(config)
  const outage = createOutage(services.log, 'Redis, which carries notices between processes')
  const stopRelay =
    shared && relayNotices(services.notices, shared.redis, { house: shared.house, outage })
  GatheringRoom.services = services
  GatheringRoom.faults = faults
  // Rooms are made and seats given by the API alone.
  matchMaker.controller.exposedMethods = []
  // The library would let every site read our answers with the visitor's cookie.
  matchMaker.controller.DEFAULT_CORS_HEADERS =
    {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS
  matchMaker.controller.getCorsHeaders = () => ({})
  const server = defineServer({
    rooms: { gathering: defineRoom(GatheringRoom) },
    routes: noLibraryRoutes(),
    transport: new GuardedTransport({
      maxPayload: SOCKET_MAX_BYTES,
      faults,
      isOwn: (request) => isOwnSocket(config, request),
      ...(listener && { server: listener }),
    }),
    greet: false,
    // The library would take any stray exception for a reason to stop: process-guard.ts holds it.
    gracefullyShutdown: false,
    logger: createRoomLibraryLog(services.log),
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
    ...(config.redisUrl === undefined
      ? {}
      : {
          driver: new RedisDriver(config.redisUrl),
          presence: new RedisPresence(config.redisUrl),
          publicAddress: publicAddress(config),
        }),
    express: (app) =>
      mountRoutes(app, {
        services,
        queue,
        metrics,
        feeds,
        readiness,
        limits: createRateLimits(shared),
      }),
  })
  server.onBeforeShutdown(() => {
    readiness.stopping = true
    feeds.stop.abort()
  })
  server.onShutdown(async () => {
    await queue.stop()
    await feeds.close()
    await services.db.destroy()
    stopRelay?.()
    shared?.redis.disconnect()
  })
  return { server, services, queue, faults }
}

/** A page of another site gets no socket, whatever seat it holds. */
function isOwnSocket({ publicUrl }: Config, { headers }: IncomingMessage): boolean {
  const { host, origin } = headers
  return isOwnHost(publicUrl, host) && isOwnOrigin(publicUrl, { origin, host })
}

interface Mounts {
  services: Services
  queue: AssetQueue
  metrics: Metrics
  feeds: Feeds
  readiness: Readiness
  limits: RateLimits
}

async function mountRoutes(app: Application, mounts: Mounts): Promise<void> {
  const { services, queue, metrics, feeds, readiness, limits } = mounts
  app.disable('x-powered-by')
  app.set('trust proxy', services.config.trustProxy)
  app.use(oneAtATime())
  // Who has accepted a certificate of our own by hand must be able to do so again.
  const { lan = false, publicUrl } = services.config
  app.use(securityHeaders(publicUrl.startsWith('https:') && !lan))
  app.use((request, response, next) => {
    response.on('finish', () =>
      metrics.requests.inc({ method: request.method, status: String(response.statusCode) }),
    )
    next()
  })
  app.use(healthRoutes(services, metrics, readiness))
  app.use(refuseForeignNames(services.config))
  app.use('/api', async (request, _response, next) => {
    await limits.address(request.ip ?? '')
    next()
  })
  app.use(UPLOAD_PATH, refuseForeignPages, await uploadRoute(services, queue))
  app.use(exhibitSchemaRoute())
  const bcf = createBcf()
  app.use(exportRoutes(services, limits, bcf))
  app.use(noticeRoutes(services, limits))
  app.use(expertFileRoutes(services, limits, createWorkbookWriter()))
  app.use(letterRoutes(services, limits))
  app.use(pinFileRoute(services, limits, bcf))
  app.use(feedRoutes(services, feeds, limits))
  app.use(apiRoutes(services, limits, createRouter(feeds)))
  app.use(authorityRoute(services.entrance))
  app.use('/blobs', blobRoute(services))
  app.use(profileRoutes())
  if (await hasClientBuild()) app.use(pageRoutes())
  app.use(answerErrors(services))
}

/** Refusals as typed answers; anything else is logged, and told as our own fault. */
function answerErrors(services: Services): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const refusal = error instanceof Refusal ? error : refusalOfRequest(error)
    if (!refusal) services.log.error({ err: error, path: request.path }, 'request failed')
    const shown = refusal ?? new Refusal('failed')
    response.status(shown.status).json({
      code: 'REFUSED',
      message: refusalText(shown.code, shown.figures, languageOf(request)),
      data: shown.toData(),
    })
  }
}

/** What Express itself finds wrong with a request, such as a `%` that begins nothing. */
function refusalOfRequest(error: unknown): Refusal | undefined {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? new Refusal('bad-input') : undefined
}
