/**
 * The names under which this server is reached. A page of another site can make a name of its own mean
 * our address (DNS rebinding) and would then be of one origin with us: a request under a name that is not
 * ours is refused. An address is no name and cannot be rebound.
 */
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { RequestHandler } from 'express'
import { Refusal } from '../shared/protocol/refusals.ts'
import type { Config } from './house/config.ts'

/** Whether a Host header names us; `publicUrl` is the address that people are given. */
export function isOwnHost(publicUrl: string, host: string | undefined): boolean {
  const url = `http://${host ?? ''}`
  if (!host || !URL.canParse(url)) return false
  const name = new URL(url).hostname
  const machine = hostname().toLowerCase()
  const own = ['localhost', new URL(publicUrl).hostname, machine, `${machine}.local`]
  return isIP(name.replace(/^\[|\]$/g, '')) > 0 || own.includes(name) || name.endsWith('.localhost')
}

/** Whether a page of this origin is ours; whoever names none is no page. */
export function isOwnOrigin(
  publicUrl: string,
  { origin, host }: { origin: string | undefined; host: string | undefined },
): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  return [host, new URL(publicUrl).host].includes(new URL(origin).host)
}

export function refuseForeignNames({ publicUrl }: Config): RequestHandler {
  return (request, _response, next) => {
    // Behind a trusted proxy it is the name that the proxy was reached under.
    next(isOwnHost(publicUrl, request.host) ? undefined : new Refusal('foreign-host'))
  }
}
