/**
 * Compares what reviewers were told with what the database holds: every acknowledged change once in
 * the ledger, its value in the score, and nothing that is there by half.
 */
import { verifyChain } from '../../shared/ledger/ledger.ts'
import { z } from 'zod'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { Database } from '../../server/storage/database.ts'
import type { ScoreRow } from '../../server/storage/tables.ts'
import type { Change } from './kill-reviewer.ts'
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

const payloadSchema = z.object({
  submissionId: z.string(),
  criterionId: z.string(),
  value: z.number(),
  changeId: z.string(),
})

interface Entry extends z.infer<typeof payloadSchema> {
  seq: number
  atMs: number
  personId: string
}

type FieldOf = Pick<Change, 'personId' | 'submissionId' | 'criterionId'>
const fieldOf = (c: FieldOf): string => `${c.personId} ${c.submissionId} ${c.criterionId}`
const fieldOfRow = (row: ScoreRow): string =>
  fieldOf({
    personId: row.person_id,
    submissionId: row.submission_id,
    criterionId: row.criterion_id,
  })

/** The bench's own control: takes one acknowledged score away, which the audit must notice. */
export async function dropAcknowledgedScore(
  db: Database,
  gatheringId: string,
  { changes, random }: { changes: Change[]; random: () => number },
): Promise<string> {
  const change = pick(
    random,
    changes.filter((c) => c.acknowledgedAtMs !== undefined),
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
  const scores = await db
    .selectFrom('score')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .execute()
  const acknowledged = changes.filter((c) => c.acknowledgedAtMs !== undefined)
  const lost = findLost(changes, entries, scores)
  const seen = new Set<string>()
  const duplicates = entries.filter((e) => seen.size === seen.add(e.changeId).size)
  const half = [
    ...compareScores(entries, scores),
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
    .where('act', '=', 'score.set')
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, actor, payload }) => ({
    ...payloadSchema.parse(JSON.parse(payload)),
    seq,
    atMs: Date.parse(at),
    personId: actor,
  }))
}

/** Ids of acknowledged changes that are not in the ledger as sent, or whose value gave way to none. */
function findLost(changes: Change[], entries: Entry[], scores: ScoreRow[]): Set<string> {
  const lost = new Set<string>()
  const entryOf = new Map(entries.map((e) => [e.changeId, e]))
  const rowOf = new Map(scores.map((row) => [fieldOfRow(row), row]))
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

/** Scores against the last ledger entry of their field, both ways. */
function compareScores(entries: Entry[], scores: ScoreRow[]): string[] {
  const last = new Map(entries.map((e) => [fieldOf(e), e]))
  const stray = scores.filter((row) => last.get(fieldOfRow(row))?.value !== row.value)
  const rows = new Set(scores.map(fieldOfRow))
  const bare = [...last.keys()].filter((field) => !rows.has(field))
  return [
    ...stray.map((row) => `score ${fieldOfRow(row)} = ${row.value} is not its last entry`),
    ...bare.map((field) => `entries of ${field} have no score`),
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
