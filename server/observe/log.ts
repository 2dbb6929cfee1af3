/** The log: JSON lines without contacts, tokens, cookies or bodies. */
import { pino, type Logger } from 'pino'

/** Names of fields that never reach the log, wherever they stand up to two levels deep. */
const SECRET_FIELDS = [
  'token',
  'cookie',
  'password',
  'code',
  'phone',
  'email',
  'form',
  'authorization',
]

export function createLog(level: string): Logger {
  const paths = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[removed]' } })
}
