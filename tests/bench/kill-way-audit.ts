/** Compares what a chair and somebody who objects were told with what the database holds. */
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { createBlobs } from '../../server/storage/blobs.ts'
import type { Database } from '../../server/storage/database.ts'
import { hashToken } from '../../server/session/tokens.ts'
import type { Audit } from './kill-audit.ts'
import type { Objector, Step, Walker } from './kill-way.ts'

interface Way {
  dataDir: string
  gatheringId: string
  walker: Walker
  objector: Objector
}

const keyOf = ({ act, submissionId }: Step): string => `${act} ${submissionId}`

export async function auditWay(
  db: Database,
  { dataDir, gatheringId, walker, objector }: Way,
): Promise<Audit> {
  const entries = await readLedger(db, `gathering:${gatheringId}`)
  const made = new Map<string, number>()
  for (const { act, payload } of entries) {
    const { submissionId } = payload as { submissionId?: string }
    if (submissionId === undefined) continue
    const key = keyOf({ act, submissionId })
    made.set(key, (made.get(key) ?? 0) + 1)
  }
  const told = new Map<string, number>()
  for (const step of walker.steps) told.set(keyOf(step), (told.get(keyOf(step)) ?? 0) + 1)
  const lostSteps = [...told].filter(([key, count]) => (made.get(key) ?? 0) < count)
  const lostDecisions = await findLostDecisions(db, gatheringId, walker.steps)
  // A sheet is sealed once a vote.
  const twice = [...made].filter(([key, count]) => {
    const [act, submissionId = ''] = key.split(' ')
    return act === 'sheet.sealed' && count > (made.get(`item.scoring ${submissionId}`) ?? 0)
  })
  const objections = await auditObjections(db, objector)
  const half = await findContradictions({ db, blobs: createBlobs(dataDir) })
  return {
    acknowledged: walker.steps.length + objector.filed.length,
    lost: lostSteps.length + lostDecisions.length + objections.lost.length,
    duplicated: twice.length + objections.twice,
    halfApplied: half.length,
    recognised: 0,
    findings: [
      ...lostSteps.map(([key]) => `lost: ${key}`),
      ...lostDecisions.map((id) => `lost: the decision on ${id}`),
      ...objections.lost.map((receipt) => `lost: objection ${receipt}`),
      ...twice.map(([key]) => `twice: ${key}`),
      ...half.map(({ rule, place, says }) => `half: ${rule} ${place} ${says}`),
    ],
  }
}

async function findLostDecisions(
  db: Database,
  gatheringId: string,
  steps: readonly Step[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('agenda_item')
    .select(['submission_id', 'outcome'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const outcomes = new Map(rows.map((row) => [row.submission_id, row.outcome]))
  return steps
    .filter(({ act }) => act === 'item.decided')
    .filter(({ submissionId, outcome }) => outcomes.get(submissionId) !== outcome)
    .map(({ submissionId }) => submissionId)
}

async function auditObjections(db: Database, { filed, sent }: Objector) {
  const rows = await db
    .selectFrom('objection')
    .select(['receipt_no', 'token_hash', 'statement'])
    .execute()
  const byHash = new Map(rows.map((row) => [row.token_hash, row]))
  const lost = filed
    .filter(({ token, receiptNo, statement }) => {
      const row = byHash.get(hashToken(token))
      return row?.receipt_no !== receiptNo || row.statement !== statement
    })
    .map(({ receiptNo }) => receiptNo)
  return { lost, twice: Math.max(0, rows.length - sent.size) }
}
