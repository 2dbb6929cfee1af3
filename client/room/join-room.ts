/**
 * Joins a room on a reservation. Only the SDK's Room is taken: its Client brings matchmaking, sign-in
 * and HTTP, which the server does not offer (seats come from our API), and weighs 4 kB more.
 */
import { Room } from '@colyseus/sdk/Room'
import { NoneSerializer } from '@colyseus/sdk/serializer/NoneSerializer'
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer'
import type { RoomLine } from './room-line.ts'

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

type GatheringRoom = Room<unknown, undefined>
/** Where the page itself is from. */
type OwnPlace = Pick<Location, 'protocol' | 'host'>

/** Resolves once the room has let us in. Rejects when it does not. */
export async function joinRoom(reservation: Reservation, page: OwnPlace): Promise<RoomLine> {
  const room: GatheringRoom = new Room<unknown, undefined>(reservation.name)
  room.roomId = reservation.roomId
  room.sessionId = reservation.sessionId
  room.connect(endpointOf(reservation, page), reservation)
  await letIn(room)
  return lineOf(room)
}

function letIn(room: GatheringRoom): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (code: number, message?: string): void =>
      reject(new Error(`The room did not let us in: ${code} ${message ?? ''}`))
    room.onError.once(refuse)
    // As the SDK's own Client does; the field is not public in its types.
    room['onJoin'].once(() => {
      room.onError.remove(refuse)
      resolve()
    })
  })
}

function endpointOf(reservation: Reservation, page: OwnPlace): string {
  const { publicAddress, processId, roomId, sessionId } = reservation
  const scheme = page.protocol === 'https:' ? 'wss' : 'ws'
  const query = new URLSearchParams({ sessionId })
  return `${scheme}://${publicAddress ?? page.host}/${processId}/${roomId}?${query}`
}

interface Channels {
  onMessage<T>(type: string, listener: (message: T) => void): void
}

function lineOf(room: GatheringRoom): RoomLine {
  // What comes back takes a new seat instead: one way for sleep, a bad network and a killed server.
  room.reconnection.enabled = false
  room.onError(() => undefined)
  return {
    onBytes: (channel, listener) =>
      (room as unknown as Channels).onMessage<Uint8Array>(channel, listener),
    onClosed(listener) {
      room.onDrop(listener)
      room.onLeave(listener)
    },
    request: (name, payload, timeoutMs) => room.request(name, payload, { timeout: timeoutMs }),
    sendBytes: (channel, bytes) => room.sendBytes(channel, bytes),
    ping: (onAnswer) => room.ping(onAnswer),
    leave: () => void room.leave(),
    cut: () => room.connection.close(),
  }
}
