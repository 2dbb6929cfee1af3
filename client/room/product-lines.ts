/** The product's lines: seats by the API, rooms by the socket library, the network by the browser. */
import { client as api } from '../api/client.ts'
import { noteServerTime } from '../api/server-clock.ts'
import { joinRoom, type Reservation } from './join-room.ts'
import type { RoomOutside } from './room-line.ts'

/** `screen`: for a screen that others look at too, which is told what an audience may know. */
export const productLines = (screen: boolean): RoomOutside => ({
  async takeSeat(id, page) {
    const askedMs = Date.now()
    const { nowMs, personId, reservation } = await api.gathering.seat({ id, page, screen })
    noteServerTime(nowMs, askedMs)
    return {
      personId,
      join: () => joinRoom(reservation as unknown as Reservation, location),
    }
  },
  onOnline(listener) {
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  },
})
