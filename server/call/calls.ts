/** The call in the database: loaded from JSON, validated, versioned. A changed document is a new version. */
import { readFile } from 'node:fs/promises'
import { callSchema, type Call } from '../../shared/call/call.ts'
import { canonicalJson } from '../../shared/ledger/ledger.ts'
import { DEFAULT_GRACE_S, type Rubric } from '../../shared/review/rubric.ts'
import type { CurrentCall } from '../house/services.ts'
import type { Database } from '../storage/database.ts'

/**
 * Reads and validates a call document.
 * @throws Error naming the file and each thing that is wrong in it.
 */
export async function readCallFile(path: string): Promise<Call> {
  const parsed = callSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`)
  throw new Error(`${path} is not a call:\n${lines.join('\n')}`)
}

/** Stores the call, as a new version when it differs from the stored one, and returns it. */
export async function storeCall(db: Database, call: Call, nowMs: number): Promise<CurrentCall> {
  const document = canonicalJson(call)
  const stored = await findCall(db, call.id)
  const changed = stored !== undefined && canonicalJson(stored.call) !== document
  const version = stored === undefined ? 1 : stored.version + (changed ? 1 : 0)
  await db
    .insertInto('call')
    .values({ id: call.id, version, document, is_sample: 0, created_at: nowMs })
    .onConflict((c) => c.column('id').doUpdateSet({ version, document }))
    .execute()
  return { id: call.id, version, isSample: stored?.isSample ?? false, call }
}

/** How long the sample call stays open after the first start. */
const SAMPLE_OPEN_MS = 365 * 24 * 3600 * 1000

/**
 * The sample call: the document with a deadline a year from the first start, so that the whole way
 * from filing to decision can be tried. Later starts keep it.
 */
export async function storeSampleCall(
  db: Database,
  call: Call,
  nowMs: number,
): Promise<CurrentCall> {
  const stored = await findCall(db, call.id)
  if (stored) return stored
  const deadline = new Date(nowMs + SAMPLE_OPEN_MS).toISOString().replace('Z', '+00:00')
  const document = canonicalJson({ ...call, deadline })
  await db
    .insertInto('call')
    .values({ id: call.id, version: 1, document, is_sample: 1, created_at: nowMs })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  return { id: call.id, version: 1, isSample: true, call: { ...call, deadline } }
}

async function findCall(db: Database, id: string): Promise<CurrentCall | undefined> {
  const row = await db.selectFrom('call').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const call = callSchema.parse(JSON.parse(row.document))
  return { id, version: row.version, isSample: row.is_sample === 1, call }
}

/** Our default rubric for a call: its criteria and weights, marked as a default. */
export function defaultRubric(call: Call): Rubric {
  return {
    version: 1,
    isDefault: true,
    graceS: DEFAULT_GRACE_S,
    scale: call.selectionCriteria.scale,
    criteria: call.selectionCriteria.items.map(({ id, weight, name }) => ({ id, weight, name })),
  }
}
