/** Mounts the API on Express: cross-site guard, body limit, cookie, and its OpenAPI document. */
import { OpenAPIGenerator } from '@orpc/openapi'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { onError, ORPCError, type Router as ApiRouter } from '@orpc/server'
import { BodyLimitPlugin } from '@orpc/server/node'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import compression from 'compression'
import { Router, type Request, type RequestHandler } from 'express'
import { z } from 'zod'
import { DRAFT_TEXT_MAX } from '../../shared/call/form.ts'
import { contract } from '../../shared/protocol/contract.ts'
import { Refusal, refusalText } from '../../shared/protocol/refusals.ts'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import type { Config } from '../house/config.ts'
import type { Services } from '../house/services.ts'
import { tokenOf } from '../session/caller.ts'
import { sessionCookie } from '../session/cookies.ts'
import { createKeptAnswers, sendKept } from './kept-answers.ts'
import type { RateLimits } from './rate-limits.ts'
import type { ApiContext } from './procedure.ts'
import { publicReads } from './public-reads.ts'

/** Most bytes of a JSON body; the longest form stays below a quarter of it. */
export const BODY_MAX_BYTES = 1024 * 1024

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
/** A header that a foreign page cannot send without asking us first. */
export const OWN_PAGE_HEADER = 'x-requested-with'

export function languageOf(request: Pick<Request, 'headers'>): Language {
  return (request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'zh-CN'
}

const BEARER = /^Bearer (\S{1,200})$/

/** Refuses changes that another site's page could have caused. It cannot send a bearer token either. */
export const refuseForeignPages: RequestHandler = (request, _response, next) => {
  if (SAFE_METHODS.includes(request.method)) return next()
  const { origin, host } = request.headers
  const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
  const asked =
    request.headers[OWN_PAGE_HEADER] ?? BEARER.exec(request.headers.authorization ?? '')?.[1]
  if (!own || asked === undefined) return next(new Refusal('not-allowed'))
  next()
}

/** The API's procedures, implemented. */
export type HouseRouter = ApiRouter<typeof contract, ApiContext>

export function apiRoutes(services: Services, limits: RateLimits, router: HouseRouter): Router {
  const handler = new OpenAPIHandler<ApiContext>(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: BODY_MAX_BYTES })],
    clientInterceptors: [
      onError((error) => {
        if (!(error instanceof ORPCError) || error.status >= 500)
          services.log.error({ err: error }, 'API call failed')
      }),
      // Our own fault, told as such. What cannot even be read never comes here.
      async ({ next, context }) => {
        try {
          return await next()
        } catch (error) {
          throw error instanceof ORPCError
            ? error
            : toRefused(new Refusal('failed'), context.language)
        }
      },
    ],
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next()
        } catch (error) {
          // A body that is no JSON is no error of the library's yet: it says so itself.
          const refusal = error instanceof ORPCError ? refusalOf(error) : undefined
          throw refusal ? toRefused(refusal, context.language) : error
        }
      },
    ],
  })
  const routes = Router()
  const kept = createKeptAnswers()
  routes.get('/api/openapi.json', async (request, response) => {
    const answer = await kept.read(request.path, '', async () =>
      JSON.stringify(await describeApi()),
    )
    if (answer) sendKept(request, response, answer)
  })
  routes.use(publicReads(services, limits, router))
  routes.use('/api', compression(), refuseForeignPages, async (request, response, next) => {
    const context: ApiContext = {
      services,
      limits,
      address: request.ip ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      language: languageOf(request),
      token: tokenOf(request.headers.cookie),
      bearer: BEARER.exec(request.headers.authorization ?? '')?.[1],
      setSession: (token) =>
        response.append('Set-Cookie', sessionCookie(token, isSecure(services.config, request))),
    }
    response.set('Cache-Control', 'no-store')
    request.url = request.originalUrl
    const { matched } = await handler.handle(request, response, { prefix: '/api', context })
    if (!matched) next(new Refusal('not-found'))
  })
  return routes
}

/** Whether a cookie may ask for https: a local network is entered by both. */
function isSecure({ lan, publicUrl }: Config, request: Request): boolean {
  return lan ? request.secure : publicUrl.startsWith('https:')
}

/**
 * What a call is told that nobody foresaw: too much text, not what was expected, or our own fault.
 * Undefined for what is a refusal already.
 */
function refusalOf({ code, data, status }: ORPCError<string, unknown>): Refusal | undefined {
  if (code === 'REFUSED') return undefined
  if (status >= 500) return new Refusal('failed')
  if (code === 'PAYLOAD_TOO_LARGE') return new Refusal('text-too-long', { limit: DRAFT_TEXT_MAX })
  if (code !== 'BAD_REQUEST') return undefined
  const { issues } = tooLong.safeParse(data).data ?? {}
  if (issues)
    return new Refusal('text-too-long', { limit: Math.min(...issues.map((i) => i.maximum)) })
  const wrong = inExhibits.safeParse(data).data?.issues[0]
  return wrong
    ? new Refusal('exhibit-wrong', {
        place: wrong.path.join('.').slice(0, PLACE_MAX_CHARS),
        problem: wrong.message.slice(0, PROBLEM_MAX_CHARS),
      })
    : new Refusal('bad-input')
}

/** How much of what is wrong with a manifest is told: names in it may be of any length. */
const PLACE_MAX_CHARS = 120
const PROBLEM_MAX_CHARS = 200

/** Issues of a manifest. Who writes one by hand has to know what to mend. */
const inExhibits = z.object({
  issues: z
    .array(
      z.object({
        path: z.tuple([z.literal('exhibits')], z.union([z.string(), z.number()])),
        message: z.string(),
      }),
    )
    .min(1),
})

/** Issues of a text that leaves its bound, and nothing else. */
const tooLong = z.object({
  issues: z
    .array(
      z.object({ code: z.literal('too_big'), origin: z.literal('string'), maximum: z.number() }),
    )
    .min(1),
})

function toRefused(refusal: Refusal, language: Language) {
  return new ORPCError('REFUSED', {
    status: refusal.status,
    message: refusalText(refusal.code, refusal.figures, language),
    data: refusal.toData(),
  })
}

function describeApi(): Promise<object> {
  return new OpenAPIGenerator({
    schemaConverters: [new ZodToJsonSchemaConverter()],
  }).generate(contract, {
    info: { title: 'Jiebang Hall 揭榜厅', version: '1' },
    servers: [{ url: '/api' }],
  })
}
