/**
 * The one door to the server: typed by the contract, JSON over our own origin. Features use `api`
 * (queries and mutations for TanStack Query) or `client` (plain calls).
 */
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '../../shared/protocol/contract.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { noteAnswer } from './connection.ts'
import { routes } from './routes.ts'

/** On every request: a page of another site cannot set it, so the server knows the act is ours. */
export const OWN_REQUEST_HEADERS = { 'x-requested-with': 'jiebang' } as const

const link = new OpenAPILink(routes, {
  url: () => `${location.origin}/api`,
  headers: () => ({ ...OWN_REQUEST_HEADERS, 'accept-language': currentLanguage() }),
  fetch: async (request, init) => {
    const answer = await fetch(request, { ...init, credentials: 'same-origin' })
    noteAnswer()
    return answer
  },
})

export type ApiClient = JsonifiedClient<ContractRouterClient<typeof contract>>
export const client: ApiClient = createORPCClient(link)
export const api = createTanstackQueryUtils(client)
