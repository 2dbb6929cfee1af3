/**
 * Gives seats: finds the room of a gathering, wherever it runs, or makes it, and reserves a seat for
 * one person. The only way into a room.
 */
import { matchMaker } from '@colyseus/core'
import type { Device } from '../../shared/protocol/api-account.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Word } from '../../shared/voice/word.ts'
import type { Services } from '../house/services.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { ROOM_STALE_MS } from './hold.ts'
import { readLooks } from './looks.ts'

export interface Seat {
  personId: string
  name: string
  role: GatheringRole
  /** Hash of the session's token: when the session ends, so does the seat. */
  session: string
  /** What the session was begun with. */
  device: Device['kind'] | null
  /** The page that takes it, as it named itself; empty for one that did not. */
  page: string
  /** Whether others look at it too: it is told what an audience may know, and nobody is here by it. */
  screen: boolean
  muted: boolean
  /** The look that was chosen; −1 for none. */
  look: number
  word: Word
  wordReason: string
  /** ms since the epoch; 0 when nobody has reissued this member's way in. */
  reissuedAt: number
  /** What a presenter of a review presents. */
  presents: string | null
}

type SeatTaker = Omit<Seat, 'muted' | 'look' | 'word' | 'wordReason' | 'reissuedAt' | 'presents'>

export type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>

/** Tries before giving up: a takeover after a killed process needs about ROOM_STALE_MS. */
const TRIES = 12
const TRY_PAUSE_MS = 600

/**
 * A reservation for whoever takes the seat. Refuses with `not-open`, with `gathering-full`, or with `moved` when no
 * room could be had in time.
 */
export async function takeSeat(
  services: Services,
  gatheringId: string,
  taker: SeatTaker,
): Promise<Reservation> {
  const seat = await seatOf(services, gatheringId, taker)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const row = await services.db
      .selectFrom('gathering')
      .selectAll()
      .where('id', '=', gatheringId)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    if (row.status !== 'open') throw new Refusal('not-open')
    const reservation = await tryRoom(services, row, seat)
    if (reservation) return reservation
    await new Promise((resolve) => setTimeout(resolve, TRY_PAUSE_MS))
  }
  throw new Refusal('moved')
}

async function seatOf(services: Services, gatheringId: string, taker: SeatTaker): Promise<Seat> {
  const member = await services.db
    .selectFrom('member')
    .select(['muted_at', 'word', 'word_reason', 'reissued_at', 'presents'])
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', taker.personId)
    .executeTakeFirst()
  const [look = -1] = (await readLooks(services, [taker.personId])).values()
  return {
    ...taker,
    muted: (member?.muted_at ?? null) !== null,
    look,
    word: member?.word ?? 'own',
    wordReason: member?.word_reason ?? '',
    reissuedAt: member?.reissued_at ?? 0,
    presents: member?.presents ?? null,
  }
}

async function tryRoom(
  services: Services,
  row: GatheringRow,
  seat: Seat,
): Promise<Reservation | undefined> {
  const [known] =
    row.room_id === null ? [] : await matchMaker.query({ roomId: row.room_id, name: 'gathering' })
  const isStale = services.now() - row.room_seen_at > ROOM_STALE_MS
  if (known && !isStale) {
    if (seat.role === 'audience') await refuseWhenFull(known.roomId, seat.personId)
    return matchMaker.reserveSeatFor(known, {}, { ...seat }).catch((error: unknown) => {
      services.log.warn({ err: error, gatheringId: row.id }, 'room did not give a seat')
      return undefined
    })
  }
  const created = await matchMaker
    .createRoom('gathering', { gatheringId: row.id })
    .catch((error: unknown) => {
      services.log.info({ err: error, gatheringId: row.id }, 'room was taken over elsewhere')
      return undefined
    })
  if (created && seat.role === 'audience') await refuseWhenFull(created.roomId, seat.personId)
  return created && matchMaker.reserveSeatFor(created, {}, { ...seat })
}

/** Whether the person is in the room of the gathering at this moment, wherever that room runs. */
export async function isSeated(
  services: Services,
  gatheringId: string,
  personId: string,
): Promise<boolean> {
  const row = await services.db
    .selectFrom('gathering')
    .select('room_id')
    .where('id', '=', gatheringId)
    .executeTakeFirst()
  if (!row?.room_id) return false
  const answer: unknown = await matchMaker
    .remoteRoomCall(row.room_id, 'isHere', [personId])
    .catch(() => false) // no such room any more: nobody sits in it
  return answer === true
}

/** Asks the room, wherever it runs. One that does not answer is left to the reservation to find out. */
async function refuseWhenFull(roomId: string, personId: string): Promise<void> {
  const limit: unknown = await matchMaker
    .remoteRoomCall(roomId, 'fullAudience', [personId])
    .catch(() => undefined)
  if (typeof limit === 'number') throw new Refusal('gathering-full', { limit })
}
