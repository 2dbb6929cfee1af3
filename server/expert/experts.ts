/** The pool of experts: who is in it, how much each is asked to score, whole tables taken into it. */
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import { examineExpert, expertSchema, tidyExpert, type Expert } from '../../shared/expert/expert.ts'
import type { KnownExpert } from '../../shared/expert/expert-table.ts'
import type { ExpertLine } from '../../shared/protocol/api-expert.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { comparisonKey } from '../../shared/text/written.ts'
import { entryOf } from '../gathering/conflicts.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import { createId } from '../session/tokens.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { ExpertRow } from '../storage/expert-tables.ts'

/** Those who are in the pool of the call now, the earliest first. */
export function poolOf(db: Queries, callId: string): Promise<ExpertRow[]> {
  return db
    .selectFrom('expert')
    .selectAll()
    .where('call_id', '=', callId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function findExpert(db: Queries, id: string): Promise<ExpertRow> {
  const row = await db.selectFrom('expert').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.removed_at !== null) throw new Refusal('not-found')
  return row
}

/** Items that each expert is asked to score, by expert: those of the agendas of standing appointments. */
export async function readLoads(db: Queries, callId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('appointment')
    .innerJoin('gathering', 'gathering.id', 'appointment.gathering_id')
    .innerJoin('agenda_item', 'agenda_item.gathering_id', 'appointment.gathering_id')
    .select(({ fn }) => ['expert_id', fn.countAll<number>().as('items')])
    .where('gathering.call_id', '=', callId)
    .where('appointment.state', 'in', ['sent', 'accepted'])
    .groupBy('expert_id')
    .execute()
  return new Map(rows.map(({ expert_id, items }) => [expert_id, Number(items)]))
}

const trackIdsOf = ({ current }: Services): string[] => current.call.tracks.map(({ id }) => id)

function lineOf(services: Services, row: ExpertRow, used: number): ExpertLine {
  const entry = entryOf(row)
  const findings = examineExpert(entry, trackIdsOf(services))
  return { id: row.id, revision: row.revision, ...entry, used, findings }
}

export async function listExperts(services: Services): Promise<ExpertLine[]> {
  const { id } = services.current
  const loads = await readLoads(services.db, id)
  const rows = await poolOf(services.db, id)
  return rows.map((row) => lineOf(services, row, loads.get(row.id) ?? 0))
}

/** The pool as rows of a table are held against it. */
export async function knownExperts(services: Services): Promise<KnownExpert[]> {
  const rows = await poolOf(services.db, services.current.id)
  return rows.map((row) => ({ id: row.id, ...entryOf(row) }))
}

const personKey = ({ name, unit }: Expert): string =>
  `${comparisonKey(name)} ${comparisonKey(unit)}`

/** What an expert's entry says stays out of the ledger: it is of a person, who may ask to have it erased. */
const digestOf = (entry: Expert): Promise<string> => sha256Hex(canonicalJson({ ...entry }))

async function note(
  services: Services,
  trx: Queries,
  { actor, act, payload }: { actor: string; act: string; payload: Record<string, string | number> },
): Promise<void> {
  const scope = `call:${services.current.id}`
  await appendLedger(trx, { scope, actor, act, payload, atMs: services.now() })
}

/**
 * Puts somebody into the pool, or changes an entry. Refuses with `expert-known` somebody of the same name and
 * unit, with `revision-conflict` a change made from an older entry.
 */
export async function saveExpert(
  services: Services,
  actor: string,
  { id, revision, expert }: { id: string | null; revision: number; expert: Expert },
): Promise<ExpertLine> {
  const entry = tidyExpert(expert)
  const saved = await services.db.transaction().execute(async (trx) => {
    const row = await writeEntry(services, trx, { id, entry, revision })
    const payload = { expertId: row.id, digest: await digestOf(entry) }
    await note(services, trx, { actor, act: 'expert.saved', payload })
    // Under the head of the ledger, which makes savers wait for each other.
    await refuseTwice(trx, services.current.id, row.id, entry)
    return row
  })
  const loads = await readLoads(services.db, services.current.id)
  return lineOf(services, saved, loads.get(saved.id) ?? 0)
}

async function refuseTwice(trx: Queries, callId: string, id: string, entry: Expert): Promise<void> {
  const key = personKey(entry)
  const others = await poolOf(trx, callId)
  const twin = others.find((row) => row.id !== id && personKey(entryOf(row)) === key)
  if (twin) throw new Refusal('expert-known', { name: entry.name, unit: entry.unit })
}

interface Written {
  id: string | null
  entry: Expert
  /** Undefined where whatever stands there is replaced. */
  revision?: number
}

async function writeEntry(
  services: Services,
  trx: Queries,
  { id, entry, revision }: Written,
): Promise<ExpertRow> {
  const text = JSON.stringify(expertSchema.parse(entry))
  if (id === null)
    return trx
      .insertInto('expert')
      .values({
        id: createId(),
        call_id: services.current.id,
        entry: text,
        revision: 1,
        person_id: null,
        created_at: services.now(),
        removed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
  const row = await findExpert(trx, id)
  if (row.call_id !== services.current.id) throw new Refusal('not-found')
  if (revision !== undefined && row.revision !== revision) throw new Refusal('revision-conflict')
  return trx
    .updateTable('expert')
    .set((e) => ({ entry: text, revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Takes somebody out of the pool; what was settled with them stays. Refuses with `expert-appointed`. */
export async function removeExpert(services: Services, actor: string, id: string): Promise<void> {
  await services.db.transaction().execute(async (trx) => {
    await note(services, trx, { actor, act: 'expert.removed', payload: { expertId: id } })
    await findExpert(trx, id)
    const appointed = await trx
      .selectFrom('appointment')
      .innerJoin('gathering', 'gathering.id', 'appointment.gathering_id')
      .select('appointment.id')
      .where('expert_id', '=', id)
      .where('state', 'in', ['sent', 'accepted'])
      .where('gathering.status', '!=', 'ended')
      .limit(1)
      .executeTakeFirst()
    if (appointed) throw new Refusal('expert-appointed')
    await trx
      .updateTable('expert')
      .set({ removed_at: services.now() })
      .where('id', '=', id)
      .execute()
  })
}

/** Takes rows of a table into the pool, all of them or none. Refuses with `expert-known`. */
export async function importExperts(
  services: Services,
  actor: string,
  rows: readonly { expertId: string | null; expert: Expert }[],
): Promise<{ added: number; changed: number }> {
  return services.db.transaction().execute(async (trx) => {
    const entries = rows.map(({ expertId, expert }) => ({
      id: expertId,
      entry: tidyExpert(expert),
    }))
    const digest = await sha256Hex(canonicalJson(entries.map(({ entry }) => ({ ...entry }))))
    const payload = { rows: rows.length, digest }
    await note(services, trx, { actor, act: 'experts.imported', payload })
    for (const written of entries) await writeEntry(services, trx, written)
    const keys = new Set<string>()
    for (const row of await poolOf(trx, services.current.id)) {
      const entry = entryOf(row)
      const key = personKey(entry)
      if (keys.has(key)) throw new Refusal('expert-known', { name: entry.name, unit: entry.unit })
      keys.add(key)
    }
    const added = entries.filter(({ id }) => id === null).length
    return { added, changed: entries.length - added }
  })
}
