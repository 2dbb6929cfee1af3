/**
 * Appends to the hash chain, always inside the transaction of the act itself: an act without its
 * entry, or an entry without its act, cannot exist.
 */
import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import {
  GENESIS_HASH,
  LEDGER_FORMAT,
  hashEntry,
  hideEntry,
  type LedgerEntry,
  type LedgerPayload,
  type SignedLedgerFile,
  signedText,
} from '../../shared/ledger/ledger.ts'
import type { Selectable } from 'kysely'
import type { Queries } from '../storage/database.ts'
import type { LedgerRow } from '../storage/tables.ts'
import { whoAsks } from './asked-by.ts'
import type { LedgerSigner } from './signing-key.ts'

const NONCE_BYTES = 16
/** Actor of what nobody asked for. */
const THE_HOUSE = 'system'

export interface Act {
  scope: string
  /** Who did it: a person's id, or `system`. */
  actor: string
  act: string
  payload: LedgerPayload
  atMs: number
}

/**
 * Appends one entry and returns its number. Taking the head's row first makes writers of one scope
 * wait for each other, also across processes. `trx` must be a transaction.
 */
export async function appendLedger(trx: Queries, act: Act): Promise<number> {
  const { scope } = act
  await trx
    .insertInto('ledger_head')
    .values({ scope, seq: 0, hash: GENESIS_HASH })
    .onConflict((c) => c.column('scope').doNothing())
    .execute()
  const head = await trx
    .updateTable('ledger_head')
    .set((e) => ({ seq: e('seq', '+', 1) }))
    .where('scope', '=', scope)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  // The clock of a room goes on for whoever's seat has opened it.
  const by = act.actor === THE_HOUSE ? undefined : whoAsks()
  const entry = {
    seq: head.seq,
    at: new Date(act.atMs).toISOString(),
    actor: act.actor,
    act: act.act,
    ...(by && { role: by.roleIn(scope), device: by.device }),
    payload: act.payload,
    nonce: randomBytes(NONCE_BYTES).toString('hex'),
    prev: head.hash,
  }
  const hash = await hashEntry(scope, entry)
  await trx
    .insertInto('ledger')
    .values({ ...entry, scope, hash, payload: JSON.stringify(act.payload) })
    .execute()
  await trx.updateTable('ledger_head').set({ hash }).where('scope', '=', scope).execute()
  return head.seq
}

/** Entries read at a time: between two pieces others are answered. */
const PIECE_ENTRIES = 500
/** The largest number that the column holds. */
const SEQ_MAX = 2 ** 31 - 1

function entryOf(row: Selectable<LedgerRow>): LedgerEntry {
  const { seq, at, actor, act, role, device, nonce, prev, hash } = row
  const payload = JSON.parse(row.payload) as LedgerPayload
  return {
    seq,
    at,
    actor,
    act,
    ...(role !== null && { role }),
    ...(device !== null && { device }),
    payload,
    ...(nonce !== null && { nonce }),
    prev,
    hash,
  }
}

/** The chain of a scope in its order, up to `last`, without ever holding more than a piece of it. */
export async function* streamLedger(
  db: Queries,
  scope: string,
  last = SEQ_MAX,
): AsyncGenerator<LedgerEntry> {
  for (let from = 0; ;) {
    const rows = await db
      .selectFrom('ledger')
      .selectAll()
      .where('scope', '=', scope)
      .where('seq', '>', from)
      .where('seq', '<=', last)
      .orderBy('seq')
      .limit(PIECE_ENTRIES)
      .execute()
    for (const row of rows) {
      from = row.seq
      yield entryOf(row)
    }
    if (rows.length < PIECE_ENTRIES) return
    await setImmediate()
  }
}

export async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}

async function firstOf<T>(all: AsyncIterable<T>, is: (one: T) => boolean): Promise<T | undefined> {
  for await (const one of all) if (is(one)) return one
  return undefined
}

/** The whole chain of a scope, in its order. */
export function readLedger(db: Queries, scope: string): Promise<LedgerEntry[]> {
  return collect(streamLedger(db, scope))
}

export interface LedgerExport {
  about: Omit<SignedLedgerFile, 'entries'>
  entries: AsyncIterable<SignedLedgerFile['entries'][number]>
}

/**
 * The chain of a scope, as it is now, for a file that can be checked without us. The content of
 * entries that `isHidden` names stays behind; their hashes do not. It ends before the first entry that
 * `endsBefore` names: how many follow is not told either.
 */
export async function openLedger(
  db: Queries,
  scope: string,
  about: {
    title: string
    nowMs: number
    signer: LedgerSigner
    isHidden?: (entry: LedgerEntry) => boolean
    endsBefore?: (entry: LedgerEntry) => boolean
  },
): Promise<LedgerExport> {
  const { title, nowMs, signer, isHidden = () => false, endsBefore } = about
  const end = endsBefore && (await firstOf(streamLedger(db, scope), endsBefore))
  const last = await db
    .selectFrom('ledger')
    .select(['seq', 'hash'])
    .where('scope', '=', scope)
    .where('seq', '<', end?.seq ?? SEQ_MAX)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const lines = {
    format: LEDGER_FORMAT,
    scope,
    title,
    exportedAt: new Date(nowMs).toISOString(),
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH },
  } as const
  async function* shown(): LedgerExport['entries'] {
    for await (const entry of streamLedger(db, scope, lines.head.seq)) {
      yield isHidden(entry) ? await hideEntry(entry) : entry
    }
  }
  const signature = signer.sign(signedText(lines))
  return { about: { ...lines, publicKey: signer.publicKey, signature }, entries: shown() }
}
