/** The product's lines: seats by the API, rooms by the socket library, the network by the browser. */
import { client as api } from '../api/client.ts'
import { noteServerTime } from '../api/server-clock.ts'
import { joinRoom, type GatheringRoom, type Reservation } from './join-room.ts'
import type { RoomLine, RoomOutside } from './room-line.ts'

export const productLines: RoomOutside = {
  async takeSeat(gatheringId) {
    const askedMs = Date.now()
    const { nowMs, personId, reservation } = await api.gathering.seat({ id: gatheringId })
    noteServerTime(nowMs, askedMs)
    return {
      personId,
      join: async () => lineOf(await joinRoom(reservation as unknown as Reservation)),
    }
  },
  onOnline(listener) {
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  },
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
