/**
 * Joins a room on a reservation. Only the SDK's Room is taken: its Client brings matchmaking, sign-in
 * and HTTP, which the server does not offer (seats come from our API), and weighs 4 kB more.
 */
import { Room } from '@colyseus/sdk/Room'
import { NoneSerializer } from '@colyseus/sdk/serializer/NoneSerializer'
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer'

// What a member may know comes as messages: the room has no state that goes to all alike.
registerSerializer('none', NoneSerializer)

/** What the server's `reserveSeatFor` answers, as far as a client needs it. */
export interface Reservation {
  name: string
  roomId: string
  sessionId: string
  processId: string
  /** Host, port and path of the process, when it is not the page's own. */
  publicAddress?: string
}

export type GatheringRoom = Room<unknown, undefined>

/** Resolves once the room has let us in. Rejects when it does not. */
export function joinRoom(reservation: Reservation): Promise<GatheringRoom> {
  const room = new Room<unknown, undefined>(reservation.name)
  room.roomId = reservation.roomId
  room.sessionId = reservation.sessionId
  room.connect(endpointOf(reservation), reservation)
  return new Promise((resolve, reject) => {
    const refuse = (code: number, message?: string): void =>
      reject(new Error(`The room did not let us in: ${code} ${message ?? ''}`))
    room.onError.once(refuse)
    // As the SDK's own Client does; the field is not public in its types.
    room['onJoin'].once(() => {
      room.onError.remove(refuse)
      resolve(room)
    })
  })
}

function endpointOf({ publicAddress, processId, roomId, sessionId }: Reservation): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const query = new URLSearchParams({ sessionId })
  return `${scheme}://${publicAddress ?? location.host}/${processId}/${roomId}?${query}`
}
