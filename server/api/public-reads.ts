/**
 * What everybody may read, answered from memory: each answer is made by its procedure once for a
 * stamp of the exhibition. What has no answer here goes on to the API.
 */
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import type { Router as ApiRouter } from '@orpc/server'
import { Router } from 'express'
import type { contract } from '../../shared/protocol/contract.ts'
import { tokenOf } from '../session/caller.ts'
import { createAnyApart, ownBoothsBy } from '../session/open-booths.ts'
import { readStamp } from '../storage/public-stamp.ts'
import type { Services } from '../house/services.ts'
import { createKeptAnswers, sendKept } from './kept-answers.ts'
import type { ApiContext } from './procedure.ts'
import type { RateLimits } from './rate-limits.ts'

/** Paths of procedures that ask for no caller. Anything with a question mark is not kept. */
const PATHS = [
  /^\/api\/(call|pavilions|scenarios)$/,
  /^\/api\/scenarios\/[\w-]{1,64}$/,
  /^\/api\/pavilions\/[a-z]{1,20}\/chapters\/\d{1,3}$/,
]

type Readable = Pick<ApiRouter<typeof contract, ApiContext>, 'call' | 'exhibition'>

export function publicReads(services: Services, limits: RateLimits, router: Readable): Router {
  const answers = createKeptAnswers()
  const anyApart = createAnyApart(services.db)
  const { call, exhibition } = router
  const handler = new OpenAPIHandler<ApiContext>({ call, exhibition })
  const context: ApiContext = {
    services,
    limits,
    address: '',
    userAgent: '',
    language: 'zh-CN',
    token: undefined,
    bearer: undefined,
    setSession: () => undefined,
  }
  const make = async (path: string): Promise<string | undefined> => {
    const request = new Request(new URL(path, 'http://house'))
    const { response } = await handler.handle(request, { prefix: '/api', context })
    return response?.status === 200 ? response.text() : undefined
  }
  return Router().get(PATHS, async (request, response, next) => {
    const path = request.originalUrl
    if (path !== request.path) return next()
    const { id, version } = services.current
    const stamp = `${id}/${version}/${await readStamp(services.db)}`
    const kept = await answers.read(path, stamp, () => make(path))
    if (!kept) return next()
    if (await anyApart(stamp)) {
      const own = await ownBoothsBy(services, tokenOf(request.headers.cookie))
      // Some of it is shut or nameless for this caller, or more is open: the procedures themselves say what.
      if (own.recused.size + own.admitted.size + own.anonymous.size > 0) return next()
    }
    sendKept(request, response, kept)
  })
}
