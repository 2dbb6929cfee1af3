/** Mounts the API on Express: cross-site guard, body limit, cookie, and its OpenAPI document. */
import { OpenAPIGenerator } from '@orpc/openapi'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { onError, ORPCError } from '@orpc/server'
import { BodyLimitPlugin } from '@orpc/server/node'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { Router, type Request, type RequestHandler } from 'express'
import { contract } from '../../shared/protocol/contract.ts'
import { Refusal, refusalText, type Language } from '../../shared/protocol/refusals.ts'
import { SESSION_COOKIE } from '../account/sessions.ts'
import type { Services } from '../services.ts'
import { readCookie, sessionCookie } from './cookies.ts'
import type { RateLimits } from './rate-limits.ts'
import { router, type ApiContext } from './router.ts'

/** Most bytes of a JSON body; the longest form stays below a quarter of it. */
export const BODY_MAX_BYTES = 1024 * 1024

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
/** A header that a foreign page cannot send without asking us first. */
export const OWN_PAGE_HEADER = 'x-requested-with'

export function languageOf(request: Pick<Request, 'headers'>): Language {
  return (request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'zh-CN'
}

/** Refuses changes that another site's page could have caused. */
export const refuseForeignPages: RequestHandler = (request, _response, next) => {
  if (SAFE_METHODS.includes(request.method)) return next()
  const { origin, host } = request.headers
  const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
  if (!own || request.headers[OWN_PAGE_HEADER] === undefined)
    return next(new Refusal('not-allowed'))
  next()
}

export function apiRoutes(services: Services, limits: RateLimits): Router {
  const secure = services.config.publicUrl.startsWith('https:')
  const handler = new OpenAPIHandler<ApiContext>(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: BODY_MAX_BYTES })],
    clientInterceptors: [
      onError((error) => {
        if (!(error instanceof ORPCError) || error.status >= 500)
          services.log.error({ err: error }, 'API call failed')
      }),
    ],
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next()
        } catch (error) {
          if (error instanceof ORPCError && error.code === 'BAD_REQUEST')
            throw toRefused(new Refusal('bad-input'), context.language)
          throw error
        }
      },
    ],
  })
  const routes = Router()
  routes.get('/api/openapi.json', async (_request, response) => {
    response.json(await describeApi())
  })
  routes.use('/api', refuseForeignPages, async (request, response, next) => {
    const context: ApiContext = {
      services,
      limits,
      address: request.ip ?? '',
      language: languageOf(request),
      token: readCookie(request.headers.cookie ?? '', SESSION_COOKIE),
      setSession: (token) => response.append('Set-Cookie', sessionCookie(token, secure)),
    }
    response.set('Cache-Control', 'no-store')
    request.url = request.originalUrl
    const { matched } = await handler.handle(request, response, { prefix: '/api', context })
    if (!matched) next(new Refusal('not-found'))
  })
  return routes
}

function toRefused(refusal: Refusal, language: Language) {
  return new ORPCError('REFUSED', {
    status: refusal.status,
    message: refusalText(refusal.code, refusal.figures, language),
    data: refusal.toData(),
  })
}

let described: Promise<object> | undefined

function describeApi(): Promise<object> {
  described ??= new OpenAPIGenerator({
    schemaConverters: [new ZodToJsonSchemaConverter()],
  }).generate(contract, {
    info: { title: 'Jiebang Hall 揭榜厅', version: '1' },
    servers: [{ url: '/api' }],
  })
  return described
}
