/** Reading one cookie of a request, and writing ours. */
import { SESSION_COOKIE, SESSION_LENGTH_MS } from './sessions.ts'

/** Value of a cookie in a Cookie header, or undefined. */
export function readCookie(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const [key, ...value] = part.trim().split('=')
    // Ours are base64url: nothing in them is ever encoded.
    if (key === name) return value.join('=')
  }
  return undefined
}

/** Set-Cookie of a session: not readable by scripts, not sent by other sites. */
export function sessionCookie(token: string, secure: boolean): string {
  const maxAge = token === '' ? 0 : Math.round(SESSION_LENGTH_MS / 1000)
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`
  return `${SESSION_COOKIE}=${token}; ${flags}`
}
