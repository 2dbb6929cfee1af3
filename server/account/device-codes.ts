/**
 * A further device of somebody who is signed in: six digits shown on the first, typed on the next. Only
 * the person can make one, so nobody else enters as that person.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { createCode, hashCode } from '../session/tokens.ts'

/** Long enough to put a headset on. */
export const DEVICE_CODE_LENGTH_MS = 10 * 60 * 1000
const DRAWS_MAX = 20

/** A code for the person's next device; an earlier one stops working. */
export async function issueDeviceCode(
  services: Services,
  person: { personId: string; goTo: string },
): Promise<{ code: string; expiresAt: number }> {
  const now = services.now()
  const expiresAt = now + DEVICE_CODE_LENGTH_MS
  return services.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('device_code').where('expires_at', '<=', now).execute()
    await trx.deleteFrom('device_code').where('person_id', '=', person.personId).execute()
    for (let draw = 0; draw < DRAWS_MAX; draw += 1) {
      const code = createCode()
      const hash = hashCode(code, services.secretKey)
      if (await isTaken(trx, hash)) continue
      await trx
        .insertInto('device_code')
        .values({
          code_hash: hash,
          person_id: person.personId,
          go_to: person.goTo,
          expires_at: expiresAt,
        })
        .execute()
      return { code, expiresAt }
    }
    throw new Refusal('too-many-requests', { seconds: 60 })
  })
}

/** Whether a code of either kind has this hash: one code must lead to one person. */
export async function isTaken(db: Queries, hash: string): Promise<boolean> {
  const device = await db
    .selectFrom('device_code')
    .select('code_hash')
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  const seat = await db
    .selectFrom('join_code')
    .select('code_hash')
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  return device !== undefined || seat !== undefined
}

/** Uses a device code up; undefined when it is none. */
export async function takeDeviceCode(
  services: Services,
  trx: Queries,
  code: string,
): Promise<{ personId: string; goTo: string } | undefined> {
  const row = await trx
    .deleteFrom('device_code')
    .where('code_hash', '=', hashCode(code, services.secretKey))
    .where('expires_at', '>', services.now())
    .returning(['person_id', 'go_to'])
    .executeTakeFirst()
  return row && { personId: row.person_id, goTo: row.go_to }
}
