/**
 * The ledger 留痕台账: a hash chain over every act of a gathering. Whoever holds the exported file
 * can check it offline; the chain breaks at the first entry that was changed, left out or added. What an
 * entry says is committed to with a random number, and the chain is made of the commitments: an entry
 * whose content may not be told keeps its place in full, and nobody finds the content by trying.
 */
import { z } from 'zod'
import { sorted } from '../list/changed-copy.ts'

export const LEDGER_FORMAT = 'jiebang-ledger/2'
/** Files of before the commitments hold by the rules that they were written by. */
const FORMER_FORMAT = 'jiebang-ledger/1'
/** What the first entry names as its predecessor. */
export const GENESIS_HASH = '0'.repeat(64)

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const ledgerEntrySchema = z.strictObject({
  seq: z.number().int().positive(),
  /** UTC, ISO 8601 with milliseconds. */
  at: z.iso.datetime(),
  actor: z.string(),
  act: z.string(),
  /** In which part it was done; what the house does by itself has none. */
  role: z.string().optional(),
  /** What the session was begun with: headset, phone or computer. */
  device: z.string().optional(),
  /** JSON as it was parsed: `z.json()` would leave out a key `__proto__`, and the hash would not hold. */
  payload: z.custom<z.core.util.JSONType>((value) => value !== undefined),
  /** Random, of 128 bit. Entries of before there were commitments have none. */
  nonce: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  prev: hash,
  hash,
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/**
 * An entry whose content may not be told yet (a score of an item that is not revealed): an export after
 * the reveal shows what stood there all along.
 */
export const hiddenEntrySchema = z.strictObject({
  seq: z.number().int().positive(),
  hidden: z.literal(true),
  /** What the hash is made of; entries of before there were commitments have none. */
  commitment: hash.optional(),
  prev: hash,
  hash,
})
export type HiddenEntry = z.infer<typeof hiddenEntrySchema>
export type LedgerPayload = LedgerEntry['payload']

const fileLines = {
  scope: z.string(),
  title: z.string(),
  exportedAt: z.iso.datetime(),
  head: z.strictObject({ seq: z.number().int().min(0), hash }),
  entries: z.array(z.union([hiddenEntrySchema, ledgerEntrySchema])),
}

const signedFileSchema = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  ...fileLines,
  /** Of the house that signed, 32 bytes as hexadecimal (Ed25519, RFC 8032). */
  publicKey: hash,
  /** Of everything above but the entries, which the head covers. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})
export type SignedLedgerFile = z.infer<typeof signedFileSchema>

const formerFileSchema = z.strictObject({
  format: z.literal(FORMER_FORMAT),
  ...fileLines,
  /** Hash of everything above but the entries, which the head covers. */
  fileHash: hash,
})

export const ledgerFileSchema = z.discriminatedUnion('format', [signedFileSchema, formerFileSchema])
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
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  let hex = ''
  for (const byte of new Uint8Array(digest)) hex += HEX[byte] ?? ''
  return hex
}

const encoder = new TextEncoder()
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** What an entry says, without its place in the chain. */
type Said = Omit<LedgerEntry, 'seq' | 'prev' | 'hash'>

/** SHA-256 over the canonical JSON of what an entry says, its random number with it. */
export function commitTo({ at, actor, act, role, device, payload, nonce }: Said): Promise<string> {
  return sha256Hex(canonicalJson({ at, actor, act, role, device, payload, nonce }))
}

/** Hash of a place in the chain: SHA-256 over the canonical JSON of scope, number, predecessor and commitment. */
export function hashPlace(
  scope: string,
  { seq, prev }: Pick<LedgerEntry, 'seq' | 'prev'>,
  commitment: string,
): Promise<string> {
  return sha256Hex(canonicalJson({ scope, seq, prev, commitment }))
}

/** Hash of an entry; of one without a random number over all it says, as entries once were. */
export async function hashEntry(scope: string, entry: Omit<LedgerEntry, 'hash'>): Promise<string> {
  const { seq, at, actor, act, payload, prev } = entry
  return entry.nonce === undefined
    ? sha256Hex(canonicalJson({ scope, seq, at, actor, act, payload, prev }))
    : hashPlace(scope, entry, await commitTo(entry))
}

/** An entry without what it says. */
export async function hideEntry(entry: LedgerEntry): Promise<HiddenEntry> {
  const { seq, prev, hash: own } = entry
  const place = { seq, hidden: true, prev, hash: own } as const
  return entry.nonce === undefined ? place : { ...place, commitment: await commitTo(entry) }
}

type FileLines = Pick<LedgerFile, 'format' | 'scope' | 'title' | 'exportedAt' | 'head'>

/** What is signed of a file: the canonical JSON of its lines but the entries, which the head covers. */
export function signedText({ format, scope, title, exportedAt, head }: FileLines): string {
  return canonicalJson({ format, scope, title, exportedAt, head })
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

async function isSigned(file: SignedLedgerFile): Promise<boolean> {
  const key = await crypto.subtle
    .importKey('raw', bytesOf(file.publicKey), 'Ed25519', false, ['verify'])
    .catch(() => undefined) // not every 32 bytes are a key
  const text = new TextEncoder().encode(signedText(file))
  return !!key && crypto.subtle.verify('Ed25519', key, bytesOf(file.signature), text)
}

/** Whether the lines about a file are as they were written. */
async function holdsTogether(file: LedgerFile): Promise<boolean> {
  if (file.format === LEDGER_FORMAT) return isSigned(file)
  return (await sha256Hex(signedText(file))) === file.fileHash
}

interface Broken {
  ok: false
  /** Place of the first entry that does not hold. */
  seq: number
  reason: 'sequence' | 'link' | 'hash'
}
export type ChainVerdict = Broken | { ok: true; hidden: number; head: LedgerFile['head'] }

export type LedgerVerdict =
  | Broken
  | { ok: false; seq: number; reason: 'head' | 'signature' }
  | { ok: true; entries: number; hidden: number; head: string }

/** What the hash of an entry has to be; undefined where nothing is there to make it of. */
function expectedHash(
  scope: string,
  entry: LedgerEntry | HiddenEntry,
): Promise<string> | undefined {
  if (!('hidden' in entry)) return hashEntry(scope, entry)
  return entry.commitment === undefined ? undefined : hashPlace(scope, entry, entry.commitment)
}

/** Hashes are made by threads beside ours: many at a time. */
const HASHED_AT_ONCE = 256

/**
 * Walks the chain; names the first entry (by the place it should have) that does not hold. Commitments
 * come after the entries that have none, never before one.
 */
export async function verifyChain(
  scope: string,
  entries: readonly (LedgerEntry | HiddenEntry)[],
): Promise<ChainVerdict> {
  let prev = GENESIS_HASH
  let seq = 0
  let hidden = 0
  let committed = false
  let ahead: (string | undefined)[] = []
  for (const [index, entry] of entries.entries()) {
    if (index % HASHED_AT_ONCE === 0) {
      const piece = entries.slice(index, index + HASHED_AT_ONCE)
      ahead = await Promise.all(piece.map((one) => expectedHash(scope, one)))
    }
    seq += 1
    if (entry.seq !== seq) return { ok: false, seq, reason: 'sequence' }
    if (entry.prev !== prev) return { ok: false, seq, reason: 'link' }
    if ('hidden' in entry) hidden += 1
    const commits = 'hidden' in entry ? entry.commitment !== undefined : entry.nonce !== undefined
    if (!commits && committed) return { ok: false, seq, reason: 'hash' }
    committed = commits
    const expected = ahead[index % HASHED_AT_ONCE]
    if (expected !== undefined && expected !== entry.hash) return { ok: false, seq, reason: 'hash' }
    prev = entry.hash
  }
  return { ok: true, hidden, head: { seq, hash: prev } }
}

/** The chain, that it ends where the file says, and that the lines about the file are its own. */
export async function verifyLedger(file: LedgerFile): Promise<LedgerVerdict> {
  const chain = await verifyChain(file.scope, file.entries)
  if (!chain.ok) return chain
  const { hidden, head } = chain
  const { seq } = head
  if (file.head.seq !== seq || file.head.hash !== head.hash)
    return { ok: false, seq, reason: 'head' }
  if (!(await holdsTogether(file))) return { ok: false, seq, reason: 'signature' }
  return { ok: true, entries: seq, hidden, head: head.hash }
}

/** Keys of all objects of a value. */
function countKeys(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce<number>((sum, one) => sum + countKeys(one), own)
}

/**
 * A file's text as a value. `undefined` where it is no JSON, or where a key stands twice: readers
 * differ in which of the two they take.
 */
export function readLedgerText(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  let keys = 0
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon) keys += 1
  return keys === countKeys(value) ? value : undefined
}
