/** Who asks, whatever they ask by: page, download, stream or upload. The one place that reads the cookie. */
import { readCookie } from './cookies.ts'
import { findActor, SESSION_COOKIE, type SignedInActor } from './sessions.ts'
import { hashToken } from './tokens.ts'
import type { Services } from '../house/services.ts'

export interface FoundCaller {
  actor: SignedInActor
  /** Hash of the token of a session that is open; undefined for everybody else. */
  session: string | undefined
}

/** Token of the session cookie in a Cookie header. */
export function tokenOf(cookies: string | null | undefined): string | undefined {
  return readCookie(cookies ?? '', SESSION_COOKIE)
}

/** Whom a session's token stands for; nobody for an unknown one. */
export async function findCaller(
  services: Services,
  token: string | undefined,
): Promise<FoundCaller> {
  const actor = await findActor(services, token)
  return { actor, session: actor.personId === null ? undefined : hashToken(token ?? '') }
}
