/** What every procedure of the API begins with: who calls, what they may do, refusals as typed errors. */
import { implement, ORPCError } from '@orpc/server'
import { can, type Action, type Target } from '../../shared/permission/permission.ts'
import { contract } from '../../shared/protocol/contract.ts'
import { Refusal, refusalText, type Language } from '../../shared/protocol/refusals.ts'
import { findActor, type SignedInActor } from '../account/sessions.ts'
import { hashToken } from '../account/tokens.ts'
import type { Feeds } from '../feeds/feeds.ts'
import type { Services } from '../services.ts'
import type { RateLimits } from './rate-limits.ts'

export interface ApiContext {
  services: Services
  limits: RateLimits
  feeds: Feeds
  /** Network address of the caller, for limits only. */
  address: string
  /** What the browser says it is, for the list of devices only. */
  userAgent: string
  language: Language
  token: string | undefined
  /** Token of an Authorization: Bearer header, for those who are no page of ours. */
  bearer: string | undefined
  /** Sets the session cookie; an empty token clears it. */
  setSession(token: string): void
}

export interface Caller extends ApiContext {
  actor: SignedInActor
  /** Refuses unless the table allows it. */
  allow(action: Action, target?: Target): void
  personId(): string
}

export const base = implement(contract).$context<ApiContext>()

/** Wraps procedures that answer everybody alike and ask for no caller: api/public-reads.ts keeps them. */
export const open = base.use(async ({ context, next }) => {
  try {
    return await next()
  } catch (error) {
    throw error instanceof Refusal ? toApiError(error, context.language) : error
  }
})

/** Wraps all others. */
export const api = open.use(async ({ context, next }) => {
  const actor = await findActor(context.services, context.token)
  const session = actor.personId === null ? undefined : hashToken(context.token ?? '')
  await context.limits.call(context.address, session)
  const caller: Pick<Caller, 'actor' | 'allow' | 'personId'> = {
    actor,
    allow(action, target = {}) {
      if (can(action, actor, target)) return
      throw new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
    },
    personId() {
      if (actor.personId === null) throw new Refusal('sign-in-needed')
      return actor.personId
    },
  }
  return next({ context: caller })
})

function toApiError(refusal: Refusal, language: Language) {
  return new ORPCError('REFUSED', {
    status: refusal.status,
    message: refusalText(refusal.code, refusal.figures, language),
    data: refusal.toData(),
    defined: true,
  })
}
