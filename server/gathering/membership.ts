/** Who belongs to a gathering: made members and taken out again, with the ledger's entry. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { record } from './record.ts'

/** Makes a person a member in a role; the role of a present member changes. */
export async function addMember(
  services: Services,
  trx: Queries,
  member: {
    gatheringId: string
    personId: string
    role: GatheringRole
    actorId: string
    /** What a presenter of a review presents. */
    presents?: string | undefined
  },
): Promise<void> {
  const { gatheringId, personId, role, actorId, presents = null } = member
  await trx
    .insertInto('member')
    .values({ gathering_id: gatheringId, person_id: personId, role, presents })
    .onConflict((c) => c.columns(['gathering_id', 'person_id']).doUpdateSet({ role, presents }))
    .execute()
  const payload = { personId, role, ...(presents !== null && { presents }) }
  await record(services, trx, { gatheringId, actor: actorId, act: 'member.added', payload })
}

/**
 * Takes a person out of the gathering: the seat ends, and with the membership every way back in.
 * What was revealed with this person on the panel stays as it is. Refuses with `not-found`.
 */
export async function removeMember(
  services: Services,
  actorId: string,
  { gatheringId, personId }: { gatheringId: string; personId: string },
): Promise<void> {
  await services.db
    .transaction()
    .execute((trx) => dropMember(services, trx, { gatheringId, personId, actorId }))
  services.notices.tell({ gatheringId, part: 'members' })
}

/** The same within an act that tells the room itself. */
export async function dropMember(
  services: Services,
  trx: Queries,
  { gatheringId, personId, actorId }: { gatheringId: string; personId: string; actorId: string },
): Promise<void> {
  const removed = await trx
    .deleteFrom('member')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .returning('role')
    .executeTakeFirst()
  if (!removed) throw new Refusal('not-found')
  await trx
    .deleteFrom('join_code')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .execute()
  const payload = { personId, role: removed.role }
  await record(services, trx, { gatheringId, actor: actorId, act: 'member.removed', payload })
}
