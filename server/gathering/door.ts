/**
 * The door of a gathering: what a screen in the corridor shows, by a secret link of which the database holds a
 * hash. Nothing of items, people, order or scores; whether it goes on is all there is.
 */
import type { DoorSign, DoorState } from '../../shared/protocol/api-door.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { writtenLine } from '../../shared/text/written.ts'
import { drawQr } from '../entrance/qr.ts'
import type { Services } from '../house/services.ts'
import { createToken, hashToken } from '../session/tokens.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { record } from './record.ts'
import { readFacts } from './room-facts.ts'

function stateOf({ status, facts }: Pick<GatheringRow, 'status' | 'facts'>): DoorState {
  if (status === 'planned') return 'before'
  if (status === 'ended') return 'over'
  return readFacts(facts).pausedAt === 0 ? 'session' : 'paused'
}

/** By its secret; refuses with `not-found`. */
export async function readDoor({ db, current, now }: Services, token: string): Promise<DoorSign> {
  const row = await db
    .selectFrom('gathering')
    .select(['title', 'status', 'facts'])
    .where('door_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  const { timeZone } = current.call
  return { title: writtenLine(row.title), state: stateOf(row), nowMs: now(), timeZone }
}

/** Makes the secret anew, and its link. */
export async function makeDoor(
  services: Services,
  actor: string,
  gatheringId: string,
): Promise<{ url: string; qrSvg: string }> {
  const token = createToken()
  await setDoor(services, { actor, gatheringId, act: 'door.made', hash: hashToken(token) })
  const url = `${services.entrance.addresses()[0]}/door/${token}`
  return { url, qrSvg: await drawQr(url) }
}

export const closeDoor = (services: Services, actor: string, gatheringId: string): Promise<void> =>
  setDoor(services, { actor, gatheringId, act: 'door.closed', hash: null })

async function setDoor(
  services: Services,
  change: { actor: string; gatheringId: string; act: string; hash: string | null },
): Promise<void> {
  const { actor, gatheringId, act, hash } = change
  await services.db.transaction().execute(async (trx) => {
    const found = await trx
      .updateTable('gathering')
      .set({ door_hash: hash })
      .where('id', '=', gatheringId)
      .returning('id')
      .executeTakeFirst()
    if (!found) throw new Refusal('not-found')
    await record(services, trx, { gatheringId, actor, act, payload: {} })
  })
}
