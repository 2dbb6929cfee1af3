/**
 * The ledger 留痕台账: a hash chain over every act of a gathering. Whoever holds the exported file
 * can check it offline; the chain breaks at the first entry that was changed, left out or added.
 */
import { z } from 'zod'
import { sorted } from '../list/changed-copy.ts'

export const LEDGER_FORMAT = 'jiebang-ledger/1'
/** What the first entry names as its predecessor. */
export const GENESIS_HASH = '0'.repeat(64)

export const ledgerEntrySchema = z.object({
  seq: z.number().int().positive(),
  /** UTC, ISO 8601 with milliseconds. */
  at: z.iso.datetime(),
  actor: z.string(),
  act: z.string(),
  /** JSON as it was parsed: `z.json()` would leave out a key `__proto__`, and the hash would not hold. */
  payload: z.custom<z.core.util.JSONType>((value) => value !== undefined),
  prev: z.string(),
  hash: z.string(),
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/**
 * An entry whose content may not be told yet (a score of an item that is not revealed). Its hash
 * commits to it: an export after the reveal shows what stood there all along.
 */
export const hiddenEntrySchema = z
  .object({
    seq: z.number().int().positive(),
    hidden: z.literal(true),
    prev: z.string(),
    hash: z.string(),
  })
  .strict()
export type LedgerPayload = LedgerEntry['payload']

export const ledgerFileSchema = z.object({
  format: z.literal(LEDGER_FORMAT),
  scope: z.string(),
  title: z.string(),
  exportedAt: z.iso.datetime(),
  head: z.object({ seq: z.number().int().min(0), hash: z.string() }),
  entries: z.array(z.union([hiddenEntrySchema, ledgerEntrySchema])),
  /** Hash of everything above but the entries, which the head covers. */
  fileHash: z.string(),
})
export type LedgerFile = z.infer<typeof ledgerFileSchema>

/** JSON with object keys sorted and no white space: one text for one value (RFC 8785 for our values). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const given = Object.entries(value).filter(([, v]) => v !== undefined)
    const pairs = sorted(given, ([a], [b]) => (a < b ? -1 : 1)).map(
      ([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`,
    )
    return `{${pairs.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** SHA-256 of the UTF-8 bytes of `text`, lower-case hexadecimal. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('')
}

/** Hash of an entry: SHA-256 over the canonical JSON of scope and everything in it but the hash itself. */
export function hashEntry(scope: string, entry: Omit<LedgerEntry, 'hash'>): Promise<string> {
  const { seq, at, actor, act, payload, prev } = entry
  return sha256Hex(canonicalJson({ scope, seq, at, actor, act, payload, prev }))
}

/** Hash of a file's own lines: SHA-256 over the canonical JSON of all but entries and this hash. */
export function hashFileHead(file: Omit<LedgerFile, 'entries' | 'fileHash'>): Promise<string> {
  const { format, scope, title, exportedAt, head } = file
  return sha256Hex(canonicalJson({ format, scope, title, exportedAt, head }))
}

export type LedgerVerdict =
  | { ok: true; entries: number; hidden: number; head: string }
  | { ok: false; seq: number; reason: 'sequence' | 'link' | 'hash' | 'head' }

/**
 * Walks the chain; names the first entry (by the place it should have) that does not hold. Of hidden
 * entries the place in the chain is checked, the content is not there to be.
 */
export async function verifyLedger(file: LedgerFile): Promise<LedgerVerdict> {
  let prev = GENESIS_HASH
  let seq = 0
  let hidden = 0
  for (const entry of file.entries) {
    seq += 1
    if (entry.seq !== seq) return { ok: false, seq, reason: 'sequence' }
    if (entry.prev !== prev) return { ok: false, seq, reason: 'link' }
    if ('hidden' in entry) hidden += 1
    else if ((await hashEntry(file.scope, entry)) !== entry.hash)
      return { ok: false, seq, reason: 'hash' }
    prev = entry.hash
  }
  const headHolds = file.head.seq === seq && file.head.hash === prev
  if (!headHolds || (await hashFileHead(file)) !== file.fileHash)
    return { ok: false, seq, reason: 'head' }
  return { ok: true, entries: seq, hidden, head: prev }
}
