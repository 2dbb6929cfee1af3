/**
 * Checks a ledger file as somebody does who trusts nobody: read strictly, the chain walked, the signature
 * verified, the acts done again, and all of it compared with what they were handed.
 */
import { z } from 'zod'
import { resultsSchema } from '../review/results-schema.ts'
import {
  ledgerFileSchema,
  readLedgerText,
  verifyLedger,
  type LedgerFile,
  type LedgerVerdict,
} from './ledger.ts'
import {
  differingItems,
  replayLedger,
  resultsOfReplay,
  type Replay,
  type ReplayFault,
} from './replay.ts'

export const RESULTS_FORMAT = 'jiebang-results/1'

/** Results as a file that names the end of the ledger that it goes with. */
export const resultsFileSchema = z.strictObject({
  format: z.literal(RESULTS_FORMAT),
  scope: z.string(),
  title: z.string(),
  exportedAt: z.iso.datetime(),
  results: resultsSchema,
})
export type ResultsFile = z.infer<typeof resultsFileSchema>

/** What somebody was handed, and what was exported with the ledger. */
export interface Handed {
  /** Public key of the house, as hexadecimal. */
  key?: string | undefined
  /** An end that the chain had once, as hexadecimal: it must still pass through it. */
  head?: string | undefined
  /** Text of the results file. */
  results?: string | undefined
}

export type LedgerCheck =
  | { found: 'no-ledger'; /** Of the entry that is none, from 1. */ entry?: number; says: string }
  | {
      found: 'broken'
      seq: number
      reason: Extract<LedgerVerdict, { ok: false }>['reason']
      file: LedgerFile
    }
  | { found: 'replay'; seq: number; reason: ReplayFault; file: LedgerFile }
  | { found: 'other-key' | 'other-head' | 'no-results' | 'other-gathering' }
  | { found: 'results'; /** Ids of the items. */ items: string[] }
  | {
      found: 'good'
      file: LedgerFile
      entries: number
      hidden: number
      head: string
      replay: Replay
    }

export async function checkLedgerText(text: string, handed: Handed = {}): Promise<LedgerCheck> {
  const value = readLedgerText(text)
  if (value === undefined) return { found: 'no-ledger', says: 'no JSON, or a key stands twice' }
  const read = ledgerFileSchema.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    const isEntry = issue?.path[0] === 'entries' && typeof issue.path[1] === 'number'
    return {
      found: 'no-ledger',
      says: issue?.message ?? '',
      ...(isEntry && { entry: Number(issue.path[1]) + 1 }),
    }
  }
  const file = read.data
  const verdict = await verifyLedger(file)
  if (!verdict.ok) return { found: 'broken', seq: verdict.seq, reason: verdict.reason, file }
  const { key, head } = handed
  if (key !== undefined && !('publicKey' in file && file.publicKey === key.toLowerCase()))
    return { found: 'other-key' }
  if (head !== undefined && !file.entries.some(({ hash }) => hash === head.toLowerCase()))
    return { found: 'other-head' }
  const replay = await replayLedger(file.entries)
  if (replay.fault)
    return { found: 'replay', seq: replay.fault.seq, reason: replay.fault.fault, file }
  if (handed.results !== undefined) {
    const other = compareResults(file, replay, handed.results)
    if (other) return other
  }
  const { entries, hidden } = verdict
  return { found: 'good', file, entries, hidden, head: verdict.head, replay }
}

function compareResults(file: LedgerFile, replay: Replay, text: string): LedgerCheck | undefined {
  const read = resultsFileSchema.safeParse(readLedgerText(text))
  if (!read.success) return { found: 'no-results' }
  if (read.data.scope !== file.scope) return { found: 'other-gathering' }
  const items = differingItems(resultsOfReplay(replay), read.data.results)
  return items.length > 0 ? { found: 'results', items } : undefined
}
