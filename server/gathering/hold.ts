/**
 * Who may write for a gathering: the room that took it over last. Each takeover raises the epoch,
 * and every write carries its epoch, so that a stale process cannot overwrite a newer state.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { commitInGroup } from './commit-groups.ts'

export interface Hold {
  gatheringId: string
  epoch: number
}

/** A room that has not reported for this long may be taken over, in ms. */
export const ROOM_STALE_MS = 5000
export const ROOM_REPORT_MS = 1500

/** Takes the gathering over for a room. Undefined when another took it first or it is not open. */
export async function takeHold(
  services: Services,
  gathering: Pick<GatheringRow, 'id' | 'epoch'>,
  roomId: string,
): Promise<Hold | undefined> {
  const epoch = gathering.epoch + 1
  const taken = await services.db
    .updateTable('gathering')
    .set({ epoch, room_id: roomId, room_seen_at: services.now() })
    .where('id', '=', gathering.id)
    .where('epoch', '=', gathering.epoch)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst()
  return taken && { gatheringId: gathering.id, epoch }
}

/**
 * Confirms the hold and keeps others waiting until the transaction ends. Throws the refusal `moved`
 * when a newer room holds the gathering.
 */
export async function confirmHold(services: Services, trx: Queries, hold: Hold): Promise<void> {
  const held = await trx
    .updateTable('gathering')
    .set({ room_seen_at: services.now() })
    .where('id', '=', hold.gatheringId)
    .where('epoch', '=', hold.epoch)
    .returning('id')
    .executeTakeFirst()
  if (!held) throw new Refusal('moved')
}

export interface HeldAct<T> {
  actor: string
  act: string
  /** For the ledger; made from the answer where the work has to be done first. */
  payload: LedgerPayload | ((answer: T) => LedgerPayload)
  /**
   * Where the client named its change: a second arrival from the same person gets the first answer and
   * changes nothing. A name that somebody else used is no name of this change.
   */
  changeId?: string
}

/**
 * One act of a gathering, whole or not at all: fence, work, ledger entry, remembered change; with others
 * of the same hold in one commit. What it resolves to may be acknowledged.
 */
export async function commitHeld<T>(
  services: Services,
  hold: Hold,
  act: HeldAct<T>,
  work: (trx: Queries) => Promise<T>,
): Promise<T> {
  const scope = `gathering:${hold.gatheringId}`
  const begin = (trx: Queries) => confirmHold(services, trx, hold)
  return commitInGroup(services, hold, begin, async (trx) => {
    const changeName = act.changeId && `${act.actor} ${act.changeId}`
    if (changeName !== undefined) {
      const known = await trx
        .selectFrom('change')
        .select('answer')
        .where('scope', '=', scope)
        .where('change_id', '=', changeName)
        .executeTakeFirst()
      if (known) return JSON.parse(known.answer) as T
    }
    const answer = await work(trx)
    const payload = typeof act.payload === 'function' ? act.payload(answer) : act.payload
    const { actor } = act
    const atMs = services.now()
    const seq = await appendLedger(trx, { scope, actor, act: act.act, payload, atMs })
    if (changeName !== undefined)
      await trx
        .insertInto('change')
        .values({ scope, change_id: changeName, seq, answer: JSON.stringify(answer ?? null) })
        .execute()
    return answer
  })
}
