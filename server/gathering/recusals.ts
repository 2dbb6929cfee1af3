/**
 * Recusals 回避: who takes no part in an item, and knows nothing of how it fares. Declared and cleared by
 * committed acts that stand in the ledger; everything that asks who may know reads them here.
 */
import type { Viewer } from '../../shared/audience/audience.ts'
import { waitsOutside } from '../../shared/audience/lobby.ts'
import type { Recusal } from '../../shared/protocol/api-gathering.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import type { SignedInActor } from '../session/sessions.ts'
import type { Queries } from '../storage/database.ts'
import { noteExhibitionChanged } from '../storage/public-stamp.ts'
import type { RecusalRow } from '../storage/tables.ts'
import { HOUSE } from './conflicts.ts'
import { hiddenItems } from './once-in.ts'
import { record } from './record.ts'

interface RecusalKey {
  gatheringId: string
  submissionId: string
  personId: string
}

export function readRecusals(db: Queries, gatheringId: string): Promise<RecusalRow[]> {
  return db
    .selectFrom('recusal')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .orderBy('declared_at')
    .orderBy('person_id')
    .execute()
}

/** Who declared a recusal; undefined when it does not stand. */
export async function declarerOf(db: Queries, key: RecusalKey): Promise<string | undefined> {
  const row = await db
    .selectFrom('recusal')
    .select('declared_by')
    .where('gathering_id', '=', key.gatheringId)
    .where('submission_id', '=', key.submissionId)
    .where('person_id', '=', key.personId)
    .executeTakeFirst()
  return row?.declared_by
}

/** Refuses with `recused`; asked within the transaction of an act on an item, whatever a room knew before. */
export async function refuseIfRecused(db: Queries, key: RecusalKey): Promise<void> {
  if ((await declarerOf(db, key)) !== undefined) throw new Refusal('recused')
}

/** Nobody changes somebody else's part in an item whose scores are hidden. Refuses with `recusal-late`. */
async function refuseWhileHidden(
  trx: Queries,
  { gatheringId, submissionId, personId }: RecusalKey,
  actorId: string,
): Promise<void> {
  if (actorId === personId) return
  if ((await hiddenItems(trx, gatheringId)).has(submissionId)) throw new Refusal('recusal-late')
}

/**
 * Who is recused from an item decides on nobody else's part in it: the answer would tell how it fares.
 * Refuses with `recused`.
 */
async function refuseForOthers(
  trx: Queries,
  actorId: string,
  { personId, ...item }: RecusalKey,
): Promise<void> {
  if (actorId !== personId) await refuseIfRecused(trx, { ...item, personId: actorId })
}

/** Declares a recusal; one that stands keeps its reason. Refuses with `not-found` what is not on the agenda. */
export async function declareRecusal(
  services: Services,
  actorId: string,
  { reason, ...key }: RecusalKey & { reason: string },
): Promise<void> {
  const { gatheringId, submissionId, personId } = key
  await services.db.transaction().execute(async (trx) => {
    await refuseForOthers(trx, actorId, key)
    const found = await trx
      .selectFrom('agenda_item')
      .innerJoin('member', 'member.gathering_id', 'agenda_item.gathering_id')
      .select('submission_id')
      .where('agenda_item.gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .where('member.person_id', '=', personId)
      .executeTakeFirst()
    if (!found) throw new Refusal('not-found')
    await refuseWhileHidden(trx, key, actorId)
    if ((await declarerOf(trx, key)) !== undefined) return
    await trx
      .insertInto('recusal')
      .values({
        gathering_id: gatheringId,
        submission_id: submissionId,
        person_id: personId,
        reason,
        declared_by: actorId,
        declared_at: services.now(),
      })
      .execute()
    const payload = { submissionId, personId, reason }
    const act = 'recusal.declared'
    await noteExhibitionChanged(trx)
    await record(services, trx, { gatheringId, actor: actorId, act, payload })
  })
  services.notices.tell({ gatheringId, part: 'recusals' })
}

/**
 * Takes a recusal back, and with it what the person declared. Refuses with `not-found` one that does not
 * stand, with `recusal-found` what follows from a conflict that the house has found.
 */
export async function clearRecusal(
  services: Services,
  actorId: string,
  key: RecusalKey,
): Promise<void> {
  const { gatheringId, submissionId, personId } = key
  await services.db.transaction().execute(async (trx) => {
    await refuseForOthers(trx, actorId, key)
    await refuseWhileHidden(trx, key, actorId)
    const cleared = await trx
      .deleteFrom('recusal')
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .where('person_id', '=', personId)
      .returning('declared_by')
      .executeTakeFirst()
    if (!cleared) throw new Refusal('not-found')
    if (cleared.declared_by === HOUSE) throw new Refusal('recusal-found')
    await trx
      .updateTable('conflict')
      .set({ declared: null })
      .where('submission_id', '=', submissionId)
      .where('expert_id', 'in', (e) =>
        e.selectFrom('expert').select('expert.id').where('expert.person_id', '=', personId),
      )
      .execute()
    const payload = { submissionId, personId }
    const act = 'recusal.cleared'
    await noteExhibitionChanged(trx)
    await record(services, trx, { gatheringId, actor: actorId, act, payload })
  })
  services.notices.tell({ gatheringId, part: 'recusals' })
}

/** Recusals as the asker may see them: all, or one's own. */
export async function listRecusals(
  db: Queries,
  gatheringId: string,
  asker: { personId: string; seesAll: boolean },
): Promise<Recusal[]> {
  const rows = await readRecusals(db, gatheringId)
  return rows
    .filter(({ person_id }) => asker.seesAll || person_id === asker.personId)
    .map(({ submission_id, person_id, reason, declared_by }) => ({
      submissionId: submission_id,
      personId: person_id,
      reason,
      mayClear:
        person_id === asker.personId
          ? declared_by === asker.personId
          : asker.seesAll && declared_by !== HOUSE,
    }))
}

/** Who the actor is to what a gathering tells. */
export async function viewerOf(
  db: Queries,
  actor: SignedInActor,
  gathering: { id: string; kind: 'review' | 'roadshow' },
): Promise<Viewer> {
  const { id, kind } = gathering
  const recused = await db
    .selectFrom('recusal')
    .select('submission_id')
    .where('gathering_id', '=', id)
    .where('person_id', '=', actor.personId ?? '')
    .execute()
  const own = await db
    .selectFrom('member')
    .leftJoin('agenda_item', (join) =>
      join
        .onRef('agenda_item.gathering_id', '=', 'member.gathering_id')
        .onRef('agenda_item.submission_id', '=', 'member.presents'),
    )
    .select(['presents', 'phase'])
    .where('member.gathering_id', '=', id)
    .where('person_id', '=', actor.personId ?? '')
    .executeTakeFirst()
  const role = actor.memberships.get(id)
  const isReview = kind === 'review'
  return {
    personId: actor.personId,
    callRoles: actor.roles,
    role,
    isReview,
    recused: new Set(recused.map((row) => row.submission_id)),
    presents: new Set(own?.presents == null ? [] : [own.presents]),
    outside: waitsOutside({ isReview, role, phase: own?.phase ?? undefined }),
  }
}
