/** Ways to falsify an exported ledger, or what was exported with it, each family by itself. */
import {
  GENESIS_HASH,
  hashEntry,
  signedText,
  type HiddenEntry,
  type LedgerEntry,
  type SignedLedgerFile,
} from '../../../shared/ledger/ledger.ts'
import type { Handed } from '../../../shared/ledger/check.ts'
import type { LedgerSigner } from '../../../server/ledger/signing-key.ts'
import { must } from '../../support/must.ts'
import { pick } from '../random.ts'
import type { Honest } from './honest.ts'

export interface Tampered {
  text: string
  /** What the one who checks was handed before, on a receipt or with the file. */
  handed: Handed
}

export interface Forger {
  random: () => number
  /** Key of the house: whoever has the secret key as well as the database. */
  house: LedgerSigner
  /** A key that is not the house's. */
  other: LedgerSigner
}

type Entry = LedgerEntry | HiddenEntry
type Tamper = (honest: Honest, forger: Forger) => Tampered | Promise<Tampered>

const openOf = (entries: readonly Entry[]): LedgerEntry[] =>
  entries.map((entry) => must('hidden' in entry ? undefined : entry))

const at = (random: () => number, list: readonly unknown[]): number =>
  Math.floor(random() * list.length)

const replaced = <T>(list: readonly T[], index: number, ...by: T[]): T[] => [
  ...list.slice(0, index),
  ...by,
  ...list.slice(index + 1),
]

const plain = (file: object, handed: Handed = {}): Tampered => ({
  text: JSON.stringify(file),
  handed,
})

/** All hashes made anew, ended and signed as if it had always been so. */
async function rewrite(
  file: SignedLedgerFile,
  acts: readonly LedgerEntry[],
  signer: LedgerSigner,
): Promise<SignedLedgerFile> {
  const entries: LedgerEntry[] = []
  for (const [index, act] of acts.entries()) {
    const entry = { ...act, seq: index + 1, prev: entries.at(-1)?.hash ?? GENESIS_HASH }
    entries.push({ ...entry, hash: await hashEntry(file.scope, entry) })
  }
  return signed({ ...file, entries }, signer)
}

function signed(file: SignedLedgerFile, signer: LedgerSigner): SignedLedgerFile {
  const last = file.entries.at(-1)
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH }
  const lines = { ...file, head, publicKey: signer.publicKey }
  return { ...lines, signature: signer.sign(signedText(lines)) }
}

/** An entry that says something else: a score, or whatever its act has. */
function edited(entry: LedgerEntry, random: () => number): LedgerEntry {
  const payload = entry.payload as Record<string, unknown>
  const value = typeof payload.value === 'number' ? (payload.value + 1) % 101 : random()
  return { ...entry, payload: { ...payload, value } as LedgerEntry['payload'] }
}

const lastHead = ({ file }: Honest): string => file.head.hash

export const TAMPERS: Record<string, Tamper> = {
  'an entry edited'({ file }, { random }) {
    const entries = openOf(file.entries)
    const index = at(random, entries)
    const entry = edited(must(entries[index]), random)
    return plain({ ...file, entries: replaced(entries, index, entry) })
  },
  'an entry edited, and its own hash'({ file }, { random }) {
    return (async () => {
      const entries = openOf(file.entries)
      const index = at(random, entries)
      const entry = edited(must(entries[index]), random)
      const hash = await hashEntry(file.scope, entry)
      return plain({ ...file, entries: replaced(entries, index, { ...entry, hash }) })
    })()
  },
  'somebody else named'({ file }, { random }) {
    const entries = openOf(file.entries)
    const index = at(random, entries)
    const entry = { ...must(entries[index]), actor: 'somebody-else' }
    return plain({ ...file, entries: replaced(entries, index, entry) })
  },
  'an entry deleted'({ file }, { random }) {
    return plain({ ...file, entries: replaced(file.entries, at(random, file.entries)) })
  },
  'two entries reordered'({ file }, { random }) {
    const index = at(random, file.entries.slice(1))
    const [first, second] = [must(file.entries[index]), must(file.entries[index + 1])]
    const entries = replaced(replaced(file.entries, index, second), index + 1, first)
    return plain({ ...file, entries })
  },
  'an entry inserted'({ file }, { random }) {
    const index = at(random, file.entries)
    const entry = must(file.entries[index])
    return plain({ ...file, entries: replaced(file.entries, index, entry, entry) })
  },
  'truncated, with the head recomputed'({ file }, { random }) {
    const entries = file.entries.slice(0, at(random, file.entries))
    const last = entries.at(-1)
    const head = { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH }
    return plain({ ...file, entries, head })
  },
  'truncated and signed by the house'(honest, { random, house }) {
    const { file } = honest
    const entries = file.entries.slice(0, at(random, file.entries))
    return plain(signed({ ...file, entries }, house), { head: lastHead(honest) })
  },
  async 'the whole chain rewritten'(honest, { random, house }) {
    const entries = openOf(honest.file.entries)
    const index = at(random, entries)
    const acts = replaced(entries, index, edited(must(entries[index]), random))
    return plain(await rewrite(honest.file, acts, house), { head: lastHead(honest) })
  },
  async 'a score rewritten by who has the key, without a receipt'({ file }, { random, house }) {
    const entries = openOf(file.entries)
    const reveal = entries.findLastIndex(({ act }) => act === 'item.revealed')
    // The last score of a criterion: an earlier one gave way to it.
    const scores = entries.flatMap((entry, index) =>
      entry.act === 'score.set' && index < reveal ? [[entry, index] as const] : [],
    )
    const key = ({ actor, payload }: LedgerEntry): string =>
      `${actor} ${(payload as { criterionId: string }).criterionId}`
    const last = [...new Map(scores.map((one) => [key(one[0]), one])).values()]
    const [entry, index] = pick(random, last)
    const acts = replaced(entries, index, edited(entry, random))
    return plain(await rewrite(file, acts, house))
  },
  async 'the reveal rewritten by who has the key, without a receipt'({ file }, { house }) {
    const entries = openOf(file.entries)
    const index = entries.findLastIndex(({ act }) => act === 'item.revealed')
    const entry = must(entries[index])
    const payload = entry.payload as { sheets: { sealedAt: number | null }[] }
    const sheets = payload.sheets.map((sheet) => ({
      ...sheet,
      sealedAt: sheet.sealedAt ? null : 1,
    }))
    const changed = { ...entry, payload: { ...payload, sheets } } as LedgerEntry
    return plain(await rewrite(file, replaced(entries, index, changed), house))
  },
  'signed with another key'({ file }, { house, other }) {
    return plain(signed(file, other), { key: house.publicKey })
  },
  async 'rewritten and signed with another key'({ file }, { random, house, other }) {
    const entries = openOf(file.entries)
    const index = at(random, entries)
    const acts = replaced(entries, index, edited(must(entries[index]), random))
    return plain(await rewrite(file, acts, other), { key: house.publicKey })
  },
  'another key in the signed lines'({ file }, { other }) {
    return plain({ ...file, publicKey: other.publicKey })
  },
  async forked(honest, { random, house }) {
    const entries = openOf(honest.file.entries)
    const kept = entries.slice(0, 1 + at(random, entries.slice(1)))
    const own = { ...must(kept.at(-1)), nonce: 'f'.repeat(32) }
    return plain(await rewrite(honest.file, [...kept.slice(0, -1), own], house), {
      head: lastHead(honest),
    })
  },
  'restored from a backup'(honest) {
    return plain(honest.earlier, { head: lastHead(honest) })
  },
  'a field added to an entry'({ file }, { random }) {
    const index = at(random, file.entries)
    const entry = { ...must(file.entries[index]), note: '补记' } as unknown as Entry
    return plain({ ...file, entries: replaced(file.entries, index, entry) })
  },
  'a field added to the file'({ file }) {
    return plain({ ...file, note: '补记' })
  },
  'a key that stands twice'({ file }, { random }) {
    const entry = must(file.entries[at(random, file.entries)])
    const text = JSON.stringify(file)
    const own = JSON.stringify(entry)
    const field = `"seq":${entry.seq},`
    return { text: text.replace(own, own.replace(field, `${field}${field}`)), handed: {} }
  },
  'a number as text'({ file }, { random }) {
    const index = at(random, file.entries)
    const entry = { ...must(file.entries[index]), seq: String(index + 1) } as unknown as Entry
    return plain({ ...file, entries: replaced(file.entries, index, entry) })
  },
  'results changed'({ file, results }, { random }) {
    const items = results.results.items.map((item) => ({
      ...item,
      by: { ...item.by, mean: { figure: (random() * 100).toFixed(4), rank: 1 } },
    }))
    const changed = { ...results, results: { ...results.results, items } }
    return plain(file, { results: JSON.stringify(changed) })
  },
  'a decision changed in the results'({ file, results }) {
    const items = results.results.items.map((item) => ({
      ...item,
      outcome: item.outcome === 'selected' ? ('reserve' as const) : ('selected' as const),
    }))
    const changed = { ...results, results: { ...results.results, items } }
    return plain(file, { results: JSON.stringify(changed) })
  },
  'a time moved'({ file }, { random }) {
    const entries = openOf(file.entries)
    const index = at(random, entries)
    const entry = must(entries[index])
    const moved = new Date(Date.parse(entry.at) + 1 + Math.floor(random() * 1e9)).toISOString()
    return plain({ ...file, entries: replaced(entries, index, { ...entry, at: moved }) })
  },
  'the time of the export moved'({ file }) {
    return plain({
      ...file,
      exportedAt: new Date(Date.parse(file.exportedAt) + 1000).toISOString(),
    })
  },
  'content hidden and another commitment put'({ file }, { random }) {
    const index = at(random, file.entries)
    const { seq, prev, hash } = must(file.entries[index])
    const entry = { seq, hidden: true, commitment: 'a'.repeat(64), prev, hash } as const
    return plain({ ...file, entries: replaced<Entry>(file.entries, index, entry) })
  },
  'the ledger of another gathering'({ file, results }) {
    return plain({ ...file, scope: `${file.scope}x` }, { results: JSON.stringify(results) })
  },
}
