/**
 * What every procedure of the API begins with: refusals as typed errors, the caller, and the question
 * whether the caller may. Nobody is known to a handler before `ask` has been asked, and the router takes
 * no procedure that does not ask (see api/deny-unasked.ts).
 */
import { implement, ORPCError, os } from '@orpc/server'
import { ACTIONS, can, type Action, type Target } from '../../shared/permission/permission.ts'
import { contract } from '../../shared/protocol/contract.ts'
import { Refusal, refusalText } from '../../shared/protocol/refusals.ts'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import type { Services } from '../house/services.ts'
import { answerFor } from '../session/answer-for.ts'
import { findCaller } from '../session/caller.ts'
import type { SignedInActor } from '../session/sessions.ts'
import type { RateLimits } from './rate-limits.ts'

export interface ApiContext {
  services: Services
  limits: RateLimits
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

/** The caller, for those who ask: under a name that no handler can write. */
const ARRIVED = Symbol('arrived')

interface Arrived extends ApiContext {
  [ARRIVED]: SignedInActor
}

/** A caller who may. */
export interface Caller<F = undefined> {
  actor: SignedInActor
  personId(): string
  /** What was found on the way to the target. */
  found: F
}

/** What a target is found by. */
export interface Asking extends ApiContext {
  actor: SignedInActor
}

export interface Found<F> {
  target: Target
  found: F
}

const base = implement(contract).$context<ApiContext>()

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
  const { actor, session } = await findCaller(context.services, context.token)
  await context.limits.call(context.address, session)
  return answerFor(actor, () => next({ context: { [ARRIVED]: actor } }))
})

const arrived = os.$context<Arrived>()
const asking = new WeakSet<object>()

/** Whether a middleware asks the permission table. */
export const isAsking = (middleware: object): boolean => asking.has(middleware)

/** Asks the permission table whether the caller may what the procedure is called. */
export function ask() {
  return askAbout<unknown>(() => ({ target: {}, found: undefined }))
}

/**
 * Asks the permission table about what the call is about: `find` says what the table needs to know of it,
 * and what it has found goes on to the handler.
 */
export function askAbout<I, F = undefined>(
  find: (asking: Asking, input: I) => Found<F> | Promise<Found<F>>,
): ReturnType<typeof arrived.middleware<Caller<F>, I>> {
  const middleware = arrived.middleware(async ({ context, path, next }, input: I) => {
    const actor = context[ARRIVED]
    const { target, found } = await find({ ...context, actor }, input)
    const action = ACTIONS.find((name) => name === path.join('.'))
    if (action === undefined || !can(action, actor, target)) throw refusalFor(actor)
    const caller: Caller<F> = { actor, found, personId: () => personOf(actor) }
    return next({ context: caller })
  })
  asking.add(middleware)
  return middleware
}

/** Asks about a further action of the same call; for what is known only once something was found. */
export function refuseUnless(action: Action, actor: SignedInActor, target: Target): void {
  if (!can(action, actor, target)) throw refusalFor(actor)
}

function refusalFor(actor: SignedInActor): Refusal {
  return new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
}

function personOf({ personId }: SignedInActor): string {
  if (personId === null) throw new Refusal('sign-in-needed')
  return personId
}

function toApiError(refusal: Refusal, language: Language) {
  return new ORPCError('REFUSED', {
    status: refusal.status,
    message: refusalText(refusal.code, refusal.figures, language),
    data: refusal.toData(),
    defined: true,
  })
}
