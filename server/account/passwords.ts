/** Passwords and passphrases: argon2id with 19 MiB and two passes (OWASP's first choice). */
import { hash, verify } from '@node-rs/argon2'

const ARGON2ID = 2
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS)
}

/** A real hash of no known password: checked when the person is unknown, so that both answers take as long. */
let decoy: Promise<string> | undefined

/** Whether the password fits; false, in the same time, where there is no hash at all. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID())
  const fits = await verify(stored ?? (await decoy), password)
  return stored !== null && fits
}
