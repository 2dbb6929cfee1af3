/** Invitations to a gathering: a link, a six-digit code and the link as a QR picture. */
import type { Invitation } from '../../shared/protocol/api-gathering.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createInvite, createPerson, issueCode } from '../account/invites.ts'
import { revokeAccess } from '../account/devices.ts'
import { drawQr } from '../entrance/qr.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { findGathering } from './gatherings.ts'
import { addMember } from './membership.ts'
import { record } from './record.ts'
import { isSeated } from './seats.ts'

/** Invites somebody by name; the person exists from now on and has a seat. */
export async function inviteMember(
  services: Services,
  actorId: string,
  invite: { gatheringId: string; name: string; role: GatheringRole; presents?: string | undefined },
): Promise<Invitation> {
  const { gatheringId, name, role, presents } = invite
  const { blind } = await findGathering(services.db, gatheringId)
  if (blind === 1 && role === 'presenter') throw new Refusal('blind-presenter')
  if (presents !== undefined) await refuseUnlessPresented(services, { gatheringId, role, presents })
  return services.db.transaction().execute(async (trx) => {
    const personId = await createPerson(trx, { name }, services.now())
    await addMember(services, trx, { gatheringId, personId, role, actorId, presents })
    const { token } = await createInvite(services, trx, {
      gathering: { id: gatheringId, role },
      personId,
      name,
      goTo: `/gatherings/${gatheringId}`,
      uses: 1,
    })
    const { code, expiresAt } = await issueCode(services, trx, { gatheringId, role, personId })
    const url = `${services.entrance.addresses()[0]}/invite/${token}`
    return { personId, url, code, codeExpiresAt: expiresAt, qrSvg: await drawQr(url) }
  })
}

/**
 * A fresh code for a member, or for the audience (personId null); the earlier one stops working. For a
 * member every device and link before it ends, the room tells that person and the chair, and the ledger
 * says who did it; not while the person is in the room.
 */
export async function reissueCode(
  services: Services,
  actorId: string,
  request: { gatheringId: string; personId: string | null },
): Promise<Invitation> {
  const { gatheringId, personId } = request
  const role = await roleOf(services, gatheringId, personId)
  if (personId !== null && (await isSeated(services, gatheringId, personId)))
    throw new Refusal('person-seated')
  const { code, expiresAt } = await services.db.transaction().execute(async (trx) => {
    if (personId !== null) await endFormerAccess(services, trx, { gatheringId, personId, actorId })
    return issueCode(services, trx, { gatheringId, role, personId })
  })
  if (personId !== null) services.notices.tell({ gatheringId: '', part: 'members' })
  const url = `${services.entrance.addresses()[0]}/join/${code}`
  return { personId, url, code, codeExpiresAt: expiresAt, qrSvg: await drawQr(url) }
}

/** Only a presenter presents, and only what is on the agenda. */
async function refuseUnlessPresented(
  { db }: Services,
  { gatheringId, role, presents }: { gatheringId: string; role: GatheringRole; presents: string },
): Promise<void> {
  if (role !== 'presenter') throw new Refusal('bad-input')
  const item = await db
    .selectFrom('agenda_item')
    .select('submission_id')
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', presents)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
}

async function endFormerAccess(
  services: Services,
  trx: Queries,
  { gatheringId, personId, actorId }: { gatheringId: string; personId: string; actorId: string },
): Promise<void> {
  await revokeAccess(trx, personId)
  await trx
    .updateTable('member')
    .set({ reissued_at: services.now(), reissued_by: actorId })
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .execute()
  const payload = { personId }
  await record(services, trx, { gatheringId, actor: actorId, act: 'member.reissued', payload })
}

async function roleOf(
  services: Services,
  gatheringId: string,
  personId: string | null,
): Promise<GatheringRole> {
  const gathering = await findGathering(services.db, gatheringId)
  if (personId === null) {
    // Reviews are not public: only a roadshow has an audience.
    if (gathering.kind !== 'roadshow') throw new Refusal('not-allowed')
    return 'audience'
  }
  const member = await services.db
    .selectFrom('member')
    .select('role')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!member) throw new Refusal('not-found')
  return member.role
}
