/**
 * Compares what reviewers were told with what the database holds: every acknowledged change once in
 * the ledger, its value in the score, and nothing that is there by half.
 */
import { verifyChain } from '../../shared/ledger/ledger.ts'
import { z } from 'zod'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { Database } from '../../server/storage/database.ts'
import { pinSchema } from '../../shared/review/pin.ts'
import { numberOf, type Change, type Kind } from './kill-reviewer.ts'
import { pick } from './random.ts'

export interface Audit {
  acknowledged: number
  /** Acknowledged changes without effect. */
  lost: number
  /** Ledger entries of a change beyond its first. */
  duplicated: number
  /** Rows that stand without the rows that belong to them; a broken chain counts as one. */
  halfApplied: number
  /** Changes that a kill left open although they were committed: recognised when sent again. */
  recognised: number
  findings: string[]
}

const about = z.object({ submissionId: z.string(), changeId: z.string() })
const of = about.extend({ criterionId: z.string() })
const text = z.string().transform((said) => numberOf(said) ?? NaN)
/** What the entries of each act say, in the shape of a change. */
const PAYLOADS = {
  'score.set': of
    .extend({ value: z.number() })
    .transform((said) => ({ kind: 'score' as Kind, ...said })),
  'score.reason': of
    .extend({ text })
    .transform(({ text: value, ...said }) => ({ kind: 'reason' as Kind, value, ...said })),
  'pin.put': about
    .extend({ pin: pinSchema })
    .transform(({ pin: { criterionId, text: said }, ...rest }) => ({
      kind: 'pin' as Kind,
      value: numberOf(said) ?? NaN,
      criterionId: criterionId ?? '',
      ...rest,
    })),
} as const
const ACTS = Object.keys(PAYLOADS) as (keyof typeof PAYLOADS)[]

interface Entry extends Pick<
  Change,
  'kind' | 'submissionId' | 'criterionId' | 'value' | 'changeId'
> {
  seq: number
  atMs: number
  personId: string
}

/** A row as it stands: a score, a reason, a pin. */
type Held = Pick<Change, 'kind' | 'personId' | 'submissionId' | 'criterionId' | 'value'>

type FieldOf = Pick<Change, 'kind' | 'personId' | 'submissionId' | 'criterionId'>
const fieldOf = (c: FieldOf): string => `${c.kind} ${c.personId} ${c.submissionId} ${c.criterionId}`

/** The bench's own control: takes one acknowledged score away, which the audit must notice. */
export async function dropAcknowledgedScore(
  db: Database,
  gatheringId: string,
  { changes, random }: { changes: Change[]; random: () => number },
): Promise<string> {
  const change = pick(
    random,
    changes.filter((c) => c.kind === 'score' && c.acknowledgedAtMs !== undefined),
  )
  await db
    .deleteFrom('score')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', change.personId)
    .where('submission_id', '=', change.submissionId)
    .where('criterion_id', '=', change.criterionId)
    .execute()
  return fieldOf(change)
}

/** Nothing may write while the audit reads. */
export async function auditReview(
  db: Database,
  gatheringId: string,
  changes: Change[],
): Promise<Audit> {
  const findings: string[] = []
  const entries = await readEntries(db, gatheringId)
  const held = await readHeld(db, gatheringId)
  const acknowledged = changes.filter((c) => c.acknowledgedAtMs !== undefined)
  const lost = findLost(changes, entries, held)
  const seen = new Set<string>()
  const duplicates = entries.filter((e) => seen.size === seen.add(e.changeId).size)
  const half = [
    ...compareHeld(entries, held),
    ...(await compareChanges(db, gatheringId, entries)),
    ...(await compareSheets(db, gatheringId, entries)),
    ...(await checkChain(db, gatheringId)),
  ]
  findings.push(...[...lost].map((id) => `lost: change ${id}`))
  findings.push(...duplicates.map((e) => `twice: change ${e.changeId} at entry ${e.seq}`))
  findings.push(...half.map((finding) => `half: ${finding}`))
  return {
    acknowledged: acknowledged.length,
    lost: lost.size,
    duplicated: duplicates.length,
    halfApplied: half.length,
    recognised: countRecognised(changes, entries),
    findings,
  }
}

async function readEntries(db: Database, gatheringId: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('scope', '=', `gathering:${gatheringId}`)
    .where('act', 'in', ACTS)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, act, actor, payload }) => ({
    ...PAYLOADS[act as keyof typeof PAYLOADS].parse(JSON.parse(payload)),
    seq,
    atMs: Date.parse(at),
    personId: actor,
  }))
}

async function readHeld(db: Database, gatheringId: string): Promise<Held[]> {
  const of = (row: { person_id: string; submission_id: string }) => ({
    personId: row.person_id,
    submissionId: row.submission_id,
  })
  const at = (table: 'score' | 'remark' | 'pin') =>
    db.selectFrom(table).where(`${table}.gathering_id`, '=', gatheringId)
  const scores = await at('score')
    .select(['person_id', 'submission_id', 'criterion_id', 'value'])
    .execute()
  const reasons = await at('remark')
    .select(['person_id', 'submission_id', 'criterion_id', 'text'])
    .execute()
  const pins = await at('pin').select(['person_id', 'submission_id', 'document']).execute()
  return [
    ...scores.map((row) => ({
      kind: 'score' as const,
      ...of(row),
      criterionId: row.criterion_id,
      value: row.value,
    })),
    ...reasons.map((row) => ({
      kind: 'reason' as const,
      ...of(row),
      criterionId: row.criterion_id,
      value: numberOf(row.text) ?? NaN,
    })),
    ...pins.map((row) => {
      const pin = pinSchema.parse(JSON.parse(row.document))
      const criterionId = pin.criterionId ?? ''
      return { kind: 'pin' as const, ...of(row), criterionId, value: numberOf(pin.text) ?? NaN }
    }),
  ]
}

/** Ids of acknowledged changes that are not in the ledger as sent, or whose value gave way to none. */
function findLost(changes: Change[], entries: Entry[], held: Held[]): Set<string> {
  const lost = new Set<string>()
  const entryOf = new Map(entries.map((e) => [e.changeId, e]))
  const rowOf = new Map(held.map((row) => [fieldOf(row), row]))
  const last = new Map<string, { acknowledged: Change | undefined; later: Change[] }>()
  for (const change of changes) {
    const field = fieldOf(change)
    const known = last.get(field) ?? { acknowledged: undefined, later: [] }
    if (change.acknowledgedAtMs === undefined) known.later.push(change)
    else {
      last.set(field, { acknowledged: change, later: [] })
      const entry = entryOf.get(change.changeId)
      if (!entry || fieldOf(entry) !== field || entry.value !== change.value)
        lost.add(change.changeId)
      continue
    }
    last.set(field, known)
  }
  for (const [field, { acknowledged, later }] of last) {
    if (!acknowledged) continue
    const value = rowOf.get(field)?.value
    const explained = [acknowledged, ...later].some((change) => change.value === value)
    if (!explained) lost.add(acknowledged.changeId)
  }
  return lost
}

/** Rows against the last ledger entry of their field, both ways. */
function compareHeld(entries: Entry[], held: Held[]): string[] {
  const last = new Map(entries.map((e) => [fieldOf(e), e]))
  const stray = held.filter((row) => last.get(fieldOf(row))?.value !== row.value)
  const rows = new Set(held.map(fieldOf))
  const bare = [...last.keys()].filter((field) => !rows.has(field))
  return [
    ...stray.map((row) => `${fieldOf(row)} = ${row.value} is not its last entry`),
    ...bare.map((field) => `entries of ${field} have no row`),
  ]
}

/** Remembered changes against ledger entries, both ways. */
async function compareChanges(
  db: Database,
  gatheringId: string,
  entries: Entry[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('change')
    .select(['change_id', 'seq'])
    .where('scope', '=', `gathering:${gatheringId}`)
    .execute()
  // A change is remembered as its person and its own name.
  const seqOf = new Map(rows.map((row) => [row.change_id.split(' ').at(-1) ?? '', row.seq]))
  const ids = new Set(entries.map((e) => e.changeId))
  return [
    ...entries
      .filter((e) => seqOf.get(e.changeId) !== e.seq)
      .map((e) => `entry ${e.seq} has no remembered change`),
    ...rows
      .filter((row) => !ids.has(row.change_id.split(' ').at(-1) ?? ''))
      .map((row) => `remembered change ${row.change_id} has no entry`),
  ]
}

/** A sheet's revision counts the changes that were made to it. */
async function compareSheets(
  db: Database,
  gatheringId: string,
  entries: Entry[],
): Promise<string[]> {
  const sheets = await db
    .selectFrom('sheet')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .execute()
  return sheets.flatMap((sheet) => {
    const made = entries.filter(
      (e) => e.personId === sheet.person_id && e.submissionId === sheet.submission_id,
    ).length
    if (made === sheet.revision) return []
    return [
      `sheet ${sheet.person_id} ${sheet.submission_id}: ${sheet.revision} for ${made} entries`,
    ]
  })
}

async function checkChain(db: Database, gatheringId: string): Promise<string[]> {
  const scope = `gathering:${gatheringId}`
  const entries = await readLedger(db, scope)
  const verdict = await verifyChain(scope, entries)
  const last = entries.at(-1)
  const head = await db
    .selectFrom('ledger_head')
    .select(['seq', 'hash'])
    .where('scope', '=', scope)
    .executeTakeFirst()
  const broken = verdict.ok ? [] : [`the chain breaks at entry ${verdict.seq}: ${verdict.reason}`]
  const atEnd = head?.seq === last?.seq && head?.hash === last?.hash
  return atEnd ? broken : [...broken, 'the head is not the last entry']
}

function countRecognised(changes: Change[], entries: Entry[]): number {
  const atMs = new Map(entries.map((e) => [e.changeId, e.atMs]))
  return changes.filter(({ changeId, openAtMs: [killedAtMs] }) => {
    const committedAtMs = atMs.get(changeId)
    return killedAtMs !== undefined && committedAtMs !== undefined && committedAtMs <= killedAtMs
  }).length
}
