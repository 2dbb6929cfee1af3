/**
 * Appends to the hash chain, always inside the transaction of the act itself: an act without its
 * entry, or an entry without its act, cannot exist.
 */
import {
  GENESIS_HASH,
  LEDGER_FORMAT,
  hashEntry,
  hashFileHead,
  type LedgerEntry,
  type LedgerFile,
  type LedgerPayload,
} from '../../shared/ledger/ledger.ts'
import type { Queries } from '../storage/database.ts'

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
  const entry = {
    seq: head.seq,
    at: new Date(act.atMs).toISOString(),
    actor: act.actor,
    act: act.act,
    payload: act.payload,
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

/** The whole chain of a scope, in its order. */
export async function readLedger(db: Queries, scope: string): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('scope', '=', scope)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, actor, act, payload, prev, hash }) => ({
    seq,
    at,
    actor,
    act,
    payload: JSON.parse(payload) as LedgerPayload,
    prev,
    hash,
  }))
}

/**
 * The chain of a scope as a file that can be checked without us. The content of entries that
 * `isHidden` names stays behind; their hashes do not.
 */
export async function exportLedger(
  db: Queries,
  scope: string,
  about: { title: string; nowMs: number; isHidden?: (entry: LedgerEntry) => boolean },
): Promise<LedgerFile> {
  const { title, nowMs, isHidden = () => false } = about
  const entries = await readLedger(db, scope)
  const last = entries.at(-1)
  const head = {
    format: LEDGER_FORMAT,
    scope,
    title,
    exportedAt: new Date(nowMs).toISOString(),
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH },
  } as const
  return {
    ...head,
    fileHash: await hashFileHead(head),
    entries: entries.map((entry) => {
      const { seq, prev, hash } = entry
      return isHidden(entry) ? { seq, hidden: true, prev, hash } : entry
    }),
  }
}
