/**
 * The one way in for what members ask of a room: schema, rate, permission, turn, then the request itself.
 */
import { can, type Target } from '../../shared/permission/permission.ts'
import { messages, type MessageName } from '../../shared/protocol/messages.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import type { RequestScene, RoomRequest } from '../gathering/room-request.ts'
import { askedBy } from '../ledger/asked-by.ts'
import type { Seat } from '../gathering/seats.ts'
import { createActTurns } from './act-turns.ts'
import { refuseFlood } from './room-guards.ts'
import { roomRequests } from './room-requests.ts'

interface RoomActsOptions {
  now: () => number
  /** What a request sees of the room; throws the refusal `moved` once the room has given up. */
  sceneOf: (seat: Seat) => RequestScene
  /** What the permission table needs to know of everybody who asks. */
  standingOf: (seat: Seat) => Target
}

export interface RoomActs {
  /** Rejects with a Refusal, or with whatever broke. */
  answer(name: MessageName, seat: Seat, payload: unknown): Promise<unknown>
}

export function createRoomActs({ now, sceneOf, standingOf }: RoomActsOptions): RoomActs {
  const requests = refuseFlood(REQUESTS_PER_SECOND)
  const turns = createActTurns()

  const sceneOnceAllowed = (
    name: MessageName,
    request: RoomRequest<unknown>,
    seat: Seat,
    payload: unknown,
  ): RequestScene => {
    const scene = sceneOf(seat)
    const target: Target = { ...standingOf(seat), ...request.target?.(scene, payload) }
    const actor = { personId: seat.personId, roles: [] }
    if (can(name, actor, target)) return scene
    const wouldBeAllowed = target.recused && can(name, actor, { ...target, recused: false })
    throw new Refusal(wouldBeAllowed ? 'recused' : 'not-allowed')
  }

  return {
    async answer(name, seat, payload) {
      if (!requests.allow(seat.personId, now()))
        throw new Refusal('too-many-requests', { seconds: 1 })
      const parsed = messages[name].safeParse(payload)
      if (!parsed.success) throw new Refusal('bad-input')
      const request = roomRequests[name] as RoomRequest<unknown>
      const ask = (): RequestScene => sceneOnceAllowed(name, request, seat, parsed.data)
      const by = { roleIn: () => seat.role, device: seat.device ?? '' }
      if (request.turn === 'none') return askedBy(by, () => request.handle(ask(), parsed.data))
      ask()
      // Who was muted, removed, recused or lost the lead while the act waited may not do it any more.
      const act = async () => askedBy(by, () => request.handle(ask(), parsed.data))
      const isAudience = seat.role === 'audience'
      const isOwn = request.turn === 'own'
      return turns.run({ personId: seat.personId, isAudience, isOwn }, act)
    },
  }
}
