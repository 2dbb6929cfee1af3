/**
 * `npm run bench:ledger [-- --json --gatherings N --tampers N --seed N]`.
 *
 * Claim: whoever has an exported ledger, and a receipt or the results, finds every falsification, and is
 * never alarmed by an honest one. Gatherings are made by the server's own commands on SQLite, with rooms
 * taken over and the house restarted; each family of falsification is tried on them in turn, by whoever
 * holds the file, the database, or the database and the key.
 */
import { parseArgs } from 'node:util'
import { ledgerSigner } from '../../server/ledger/signing-key.ts'
import { checkLedgerText } from '../../shared/ledger/check.ts'
import {
  GENESIS_HASH,
  hashEntry,
  verifyChain,
  type LedgerEntry,
} from '../../shared/ledger/ledger.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { must } from '../support/must.ts'
import { makeHonest } from './ledger/honest.ts'
import { TAMPERS } from './ledger/tampers.ts'
import { report, say } from './report.ts'

const RATE_ENTRIES = 60_000
const ENTRIES_PER_S_MIN = 20_000
const MS = 1000

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    gatherings: { type: 'string', default: '500' },
    tampers: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20251121' },
  },
})
const seed = Number(values.seed)
const random = mulberry32(seed)
const { honest, secretKey, takeOvers, restarts } = await makeHonest(
  Number(values.gatherings),
  random,
)
const forger = {
  random,
  house: ledgerSigner(secretKey),
  other: ledgerSigner('another key, that only this bench uses, of 32 characters'),
}

let falseAlarms = 0
for (const { file, earlier, results } of honest) {
  const handed = {
    key: file.publicKey,
    head: earlier.head.hash,
    results: JSON.stringify(results),
  }
  const check = await checkLedgerText(JSON.stringify(file), handed)
  if (check.found === 'good') continue
  falseAlarms += 1
  say(`false alarm: ${JSON.stringify({ ...check, file: undefined })}`)
}

const families = Object.entries(TAMPERS)
const wanted = Number(values.tampers)
let tampers = 0
let detected = 0
const missed = new Map<string, number>()
while (tampers < wanted) {
  const [name, tamper] = must(families[tampers % families.length])
  const one = must(honest[Math.floor(random() * honest.length)])
  const { text, handed } = await tamper(one, forger)
  tampers += 1
  if ((await checkLedgerText(text, handed)).found === 'good')
    missed.set(name, (missed.get(name) ?? 0) + 1)
  else detected += 1
}
for (const [name, count] of missed) say(`missed ${count} times: ${name}`)

const entriesPerS = await measureRate()
say(`seed ${seed}: ${takeOvers} take-overs, ${restarts} restarts`)
report(
  {
    bench: 'ledger',
    tampers,
    families: families.length,
    detected,
    falseAlarms,
    entriesPerS,
  },
  values.json,
)
if (detected < tampers || falseAlarms > 0 || entriesPerS < ENTRIES_PER_S_MIN) process.exitCode = 1

/** Entries a second of a long chain. */
async function measureRate(): Promise<number> {
  const scope = 'gathering:long'
  const entries: LedgerEntry[] = []
  for (let seq = 1; seq <= RATE_ENTRIES; seq += 1) {
    const entry = {
      seq,
      at: new Date(seq * MS).toISOString(),
      actor: 'a-person',
      act: 'score.set',
      payload: { submissionId: 'an-item', criterionId: 'leadership', value: seq % 101 },
      nonce: seq.toString(16).padStart(32, '0'),
      prev: entries.at(-1)?.hash ?? GENESIS_HASH,
    }
    entries.push({ ...entry, hash: await hashEntry(scope, entry) })
  }
  const fromMs = performance.now()
  const verdict = await verifyChain(scope, entries)
  if (!verdict.ok) throw new Error('The long chain does not hold.')
  return Math.round(RATE_ENTRIES / ((performance.now() - fromMs) / MS))
}
