/** Invitations to a gathering: a link, a six-digit code and the link as a QR picture. */
import QRCode from 'qrcode'
import type { Invitation } from '../../shared/protocol/api-gathering.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createInvite, createPerson, issueCode } from '../account/invites.ts'
import type { Services } from '../services.ts'
import { addMember, findGathering } from './gatherings.ts'

/** A personal link may be opened again on another device: desktop first, then the headset. */
const PERSONAL_LINK_USES = 50

/** Invites somebody by name; the person exists from now on and has a seat. */
export async function inviteMember(
  services: Services,
  actorId: string,
  invite: { gatheringId: string; name: string; role: GatheringRole },
): Promise<Invitation> {
  const { gatheringId, name, role } = invite
  await findGathering(services.db, gatheringId)
  return services.db.transaction().execute(async (trx) => {
    const personId = await createPerson(trx, { name }, services.now())
    await addMember(services, trx, { gatheringId, personId, role, actorId })
    const { token } = await createInvite(services, trx, {
      gathering: { id: gatheringId, role },
      personId,
      name,
      goTo: `/gatherings/${gatheringId}`,
      uses: PERSONAL_LINK_USES,
    })
    const { code, expiresAt } = await issueCode(services, trx, { gatheringId, role, personId })
    const url = `${services.config.publicUrl}/invite/${token}`
    return { personId, url, code, codeExpiresAt: expiresAt, qrSvg: await drawQr(url) }
  })
}

/** A fresh code for a member, or for the audience (personId null); the earlier one stops working. */
export async function reissueCode(
  services: Services,
  request: { gatheringId: string; personId: string | null },
): Promise<Invitation> {
  const { gatheringId, personId } = request
  const role = await roleOf(services, gatheringId, personId)
  const { code, expiresAt } = await services.db
    .transaction()
    .execute((trx) => issueCode(services, trx, { gatheringId, role, personId }))
  const url = `${services.config.publicUrl}/join/${code}`
  return { personId, url, code, codeExpiresAt: expiresAt, qrSvg: await drawQr(url) }
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

function drawQr(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
}
