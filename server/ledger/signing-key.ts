/**
 * Signs the heads of ledgers. The key is made of the installation's secret key, which is outside the
 * database: whoever holds the database alone can write another chain, but not sign it.
 */
import { createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto'

/** Before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410 §7), and before those of a public one (§4). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_PREFIX_BYTES = 12
const KEY_BYTES = 32

export interface LedgerSigner {
  /** 32 bytes as hexadecimal. */
  publicKey: string
  /** Ed25519 over the UTF-8 bytes of `text` (RFC 8032), as hexadecimal. */
  sign: (text: string) => string
}

/** The same for the same secret key: every process of a house signs alike. */
export function ledgerSigner(secretKey: string): LedgerSigner {
  const seed = Buffer.from(hkdfSync('sha256', secretKey, '', 'jiebang-hall ledger', KEY_BYTES))
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.subarray(PUBLIC_PREFIX_BYTES).toString('hex'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('hex'),
  }
}
