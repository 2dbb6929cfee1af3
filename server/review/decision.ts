/**
 * The decision of a review as a whole: two people seal what was decided on every item, each on a device of
 * their own; from then on nothing of it changes. One of them presides, unless whoever does is recused.
 */
import {
  belowQuorum,
  countOutcomes,
  decisionDigest,
  overQuota,
  type DecidedItem,
} from '../../shared/review/decision.ts'
import type { Decision } from '../../shared/protocol/api-decision.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { quotaOf } from '../gathering/quota.ts'
import { record } from '../gathering/record.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { readReview } from './results.ts'

/** People whose seals make a decision final. */
const SEALS_NEEDED = 2

/** A decision as it stands. */
export interface Standing {
  items: DecidedItem[]
  digest: string
  /** Seals on it, in order. */
  seals: { personId: string; name: string; role: string; at: number }[]
}

/** What was decided on each item, and who has sealed that; undefined while an item is open. */
export async function readStanding(
  db: Queries,
  gatheringId: string,
): Promise<Standing | undefined> {
  const rows = await db
    .selectFrom('agenda_item')
    .select(['submission_id', 'phase', 'outcome', 'reason'])
    .where('gathering_id', '=', gatheringId)
    .where('calibration', '=', 0)
    .orderBy('position')
    .execute()
  const items = rows.flatMap(({ submission_id: submissionId, phase, outcome, reason }) =>
    phase === 'decided' && outcome !== null ? [{ submissionId, outcome, reason }] : [],
  )
  if (rows.length === 0 || items.length < rows.length) return undefined
  const digest = await decisionDigest(items)
  const seals = await db
    .selectFrom('decision_seal')
    .innerJoin('person', 'person.id', 'decision_seal.person_id')
    .select(['person_id as personId', 'name', 'role', 'sealed_at as at'])
    .where('gathering_id', '=', gatheringId)
    .where('digest', '=', digest)
    .orderBy('sealed_at')
    .execute()
  return { items, digest, seals }
}

/** Who is recused from an item of the agenda learns nothing of the whole: `recused`. */
async function refuseRecused(db: Queries, gatheringId: string, personId: string): Promise<void> {
  const recusal = await db
    .selectFrom('recusal')
    .select('submission_id')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst()
  if (recusal) throw new Refusal('recused')
}

/** As far as it has come; `digest` is null while an item is not decided yet. */
export async function readDecision(
  { db }: Pick<Services, 'db'>,
  row: GatheringRow,
  personId: string,
): Promise<Decision> {
  await refuseRecused(db, row.id, personId)
  const { items = [], digest = null, seals = [] } = (await readStanding(db, row.id)) ?? {}
  const quota = quotaOf(row)
  return {
    digest,
    quota,
    counts: countOutcomes(items),
    belowQuorum: belowQuorum(items, quota, await countSheets(db, row.id)).length,
    seals: seals.map(({ personId: by, ...seal }) => ({ ...seal, own: by === personId })),
    finalAt: row.final_at,
  }
}

/** Valid sheets (sealed and complete) of each revealed item, by submission. */
async function countSheets(db: Queries, gatheringId: string): Promise<Map<string, number>> {
  const { items } = await readReview(db, gatheringId, new Set())
  return new Map(
    items.map(({ submissionId, sheets }) => [
      submissionId,
      sheets.filter(({ total }) => total !== undefined).length,
    ]),
  )
}

/** Whether somebody presides who is recused from nothing: then one of the seals is theirs. */
async function needsChair(db: Queries, gatheringId: string): Promise<boolean> {
  const chair = await db
    .selectFrom('member')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('role', '=', 'chair')
    .where('person_id', 'not in', (e) =>
      e
        .selectFrom('recusal')
        .select('recusal.person_id')
        .where('recusal.gathering_id', '=', gatheringId),
    )
    .limit(1)
    .executeTakeFirst()
  return chair !== undefined
}

/**
 * Seals the decision as the person has seen it. Refuses with `not-decided` while an item is open, with
 * `revision-conflict` when something was decided otherwise since, with `over-quota`, `below-quorum`, `recused`.
 */
export async function sealDecision(
  services: Services,
  by: { personId: string; role: string },
  { id, digest }: { id: string; digest: string },
): Promise<void> {
  const { personId, role } = by
  await services.db.transaction().execute(async (trx) => {
    // Taken first: a decision and a seal wait for each other.
    const row = await trx
      .updateTable('gathering')
      .set((e) => ({ revision: e.ref('revision') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    await refuseRecused(trx, id, personId)
    const standing = await readStanding(trx, id)
    if (!standing) throw new Refusal('not-decided')
    const { items, seals: before } = standing
    if (standing.digest !== digest) throw new Refusal('revision-conflict')
    const quota = quotaOf(row)
    const over = overQuota(items, quota)
    if (over) throw new Refusal('over-quota', { ...over })
    const short = belowQuorum(items, quota, await countSheets(trx, id))
    if (short.length > 0)
      throw new Refusal('below-quorum', { count: short.length, limit: quota.sheets ?? 0 })
    if (before.some((seal) => seal.personId === personId)) return
    const now = services.now()
    const seal = { gathering_id: id, person_id: personId, role, digest, sealed_at: now }
    await trx
      .insertInto('decision_seal')
      .values(seal)
      .onConflict((c) => c.columns(['gathering_id', 'person_id']).doUpdateSet(seal))
      .execute()
    const payload = { digest, items: items.length }
    await record(services, trx, {
      gatheringId: id,
      actor: personId,
      act: 'decision.sealed',
      payload,
    })
    const roles = [...before.map((one) => one.role), role]
    const isFinal =
      roles.length >= SEALS_NEEDED && (roles.includes('chair') || !(await needsChair(trx, id)))
    if (isFinal)
      await trx.updateTable('gathering').set({ final_at: now }).where('id', '=', id).execute()
  })
}

/** Refuses with `decision-final` what would change a decision that two people have sealed. */
export async function refuseOnceFinal(trx: Queries, gatheringId: string): Promise<void> {
  const row = await trx
    .selectFrom('gathering')
    .select('final_at')
    .where('id', '=', gatheringId)
    .executeTakeFirst()
  if (row?.final_at != null) throw new Refusal('decision-final')
}
