/** Asks a running house as one of the callers would, each from an address of its own. */
import { cookieOf } from '../../support/running-house.ts'
import type { Scene } from './scene.ts'
import { CALLER_KEYS, type CallerKey } from './who.ts'

export interface Question {
  method?: string
  path: string
  body?: unknown
  /** Instead of a body of JSON. */
  file?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  /** Reads no further than the first piece: a stream has no end. */
  firstPieceOnly?: true
  /** Another session than the caller's own one. */
  token?: string
}

export interface Answer {
  status: number
  bytes: Uint8Array
  /** Headers as lines. */
  head: string
}

const FIRST_PIECE_MS = 2000

export async function ask(
  { url, tokens }: Pick<Scene, 'url' | 'tokens'>,
  caller: CallerKey,
  { method = 'GET', path, body, file, headers, firstPieceOnly, token = tokens[caller] }: Question,
): Promise<Answer> {
  const stop = new AbortController()
  const response = await fetch(`${url}${path}`, {
    method,
    signal: stop.signal,
    headers: {
      'x-requested-with': 'jiebang',
      'x-forwarded-for': `10.1.0.${CALLER_KEYS.indexOf(caller) + 1}`,
      ...(token === undefined ? {} : { cookie: cookieOf(token) }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? file && { body: file } : { body: JSON.stringify(body) }),
  })
  const head = [...response.headers]
    .map(([name, value]) => `${name}: ${value.includes('%') ? decodeURIComponent(value) : value}`)
    .join('\n')
  if (!firstPieceOnly || !response.ok)
    return { status: response.status, bytes: await response.bytes(), head }
  const reader = response.body?.getReader()
  const timer = setTimeout(() => stop.abort(), FIRST_PIECE_MS)
  const piece = await reader?.read().catch(() => undefined)
  clearTimeout(timer)
  stop.abort()
  return { status: response.status, bytes: piece?.value ?? new Uint8Array(), head }
}

export const isDone = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 300
export const jsonOf = ({ bytes }: Answer): unknown =>
  JSON.parse(Buffer.from(bytes).toString('utf8'))
