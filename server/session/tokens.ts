/** Opaque random tokens and codes. The database holds only hashes: a stolen copy signs nobody in. */
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

const TOKEN_BYTES = 24

/** A token for links and cookies: 192 bits, base64url. */
export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** A short random id for rows. */
export function createId(): string {
  return randomBytes(9).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Six digits, uniformly drawn. */
export function createCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0')
}

/** Codes are few, so their hash is keyed with a secret of the installation. */
export function hashCode(code: string, secret: string): string {
  return createHmac('sha256', secret).update(code).digest('hex')
}
