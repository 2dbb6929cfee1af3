/** The devices of a person: each is a session, named by what its browser said it is, and revocable. */
import type { Device } from '../../shared/protocol/api-account.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { hashToken } from '../session/tokens.ts'

/** How much of a session's hash names it to its owner; the rest stays here. */
const NAME_CHARS = 16

const KINDS: readonly [RegExp, Device['kind']][] = [
  [/OculusBrowser|Quest|PicoBrowser|PICO/i, 'headset'],
  [/Mobile|Android|iPhone|iPad|MicroMessenger/i, 'phone'],
]

/** Roughly what a browser says it runs on. */
export function kindOf(userAgent: string): Device['kind'] {
  return KINDS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'computer'
}

export async function listDevices(
  services: Services,
  personId: string,
  token: string | undefined,
): Promise<Device[]> {
  const rows = await services.db
    .selectFrom('session')
    .select(['token_hash', 'device', 'created_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', services.now())
    .orderBy('created_at')
    .execute()
  const here = hashToken(token ?? '')
  return rows.map((row) => ({
    id: row.token_hash.slice(0, NAME_CHARS),
    kind: row.device,
    since: row.created_at,
    here: row.token_hash === here,
  }))
}

/** Ends one device of the person. Refuses with `not-found`. */
export async function endDevice(services: Services, personId: string, id: string): Promise<void> {
  const ended = await services.db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('token_hash', 'like', `${id.replaceAll(/[^0-9a-f]/g, '')}%`)
    .returning('token_hash')
    .execute()
  if (ended.length === 0) throw new Refusal('not-found')
  services.notices.tell({ gatheringId: '', part: 'members' })
}

/**
 * Ends every device of a person, and every link, code and passphrase that still leads to being that
 * person; an organiser, whom nobody could let in again, keeps the password.
 */
export async function revokeAccess(trx: Queries, personId: string): Promise<void> {
  await trx.deleteFrom('session').where('person_id', '=', personId).execute()
  await trx
    .updateTable('person')
    .set({ password_hash: null })
    .where('id', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('call_role')
            .select('role')
            .where('person_id', '=', personId)
            .where('role', '=', 'organiser'),
        ),
      ),
    )
    .execute()
  await revokeSecrets(trx, personId)
}

/** Ends links and codes of a person that were not used yet. */
export async function revokeSecrets(trx: Queries, personId: string): Promise<void> {
  await trx.updateTable('invite').set({ uses_left: 0 }).where('person_id', '=', personId).execute()
  await trx.deleteFrom('join_code').where('person_id', '=', personId).execute()
  await trx.deleteFrom('device_code').where('person_id', '=', personId).execute()
}
