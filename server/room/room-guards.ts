/** Guards of rooms against what their library leaves open. */
import { createRouter, type Room } from '@colyseus/core'

/**
 * The library's own HTTP routes, all of them gone: `/matchmake` reads bodies of any length, answers with
 * statuses of its own making and never answers where Host cannot be read. Rooms are made and seats
 * given by the API.
 */
export function noLibraryRoutes() {
  const none = Object.assign(createRouter({}), {
    findRoute: () => undefined,
    extend: () => none,
  })
  return none
}

interface Reservations {
  _reservedSeats: Record<string, unknown>
  _reservedSeatTimeouts: Record<string, NodeJS.Timeout>
  /** Set anew with each seat: until then the room is not disposed of, empty or not. */
  _autoDisposeTimeout: NodeJS.Timeout | undefined
}

/** Gives up the seats of a room whose holders are on their way: it need not wait for them to be disposed of. */
export function releaseSeats(room: Room): void {
  const held = room as unknown as Reservations
  const { _reservedSeats, _reservedSeatTimeouts } = held
  clearTimeout(held._autoDisposeTimeout)
  held._autoDisposeTimeout = undefined
  for (const sessionId of Object.keys(_reservedSeats)) {
    clearTimeout(_reservedSeatTimeouts[sessionId])
    delete _reservedSeatTimeouts[sessionId]
    delete _reservedSeats[sessionId]
  }
}

/** Counts requests of each person in each second of the clock. */
export function refuseFlood(perSecond: number): {
  allow(personId: string, nowMs: number): boolean
} {
  const counts = new Map<string, { second: number; count: number }>()
  return {
    allow(personId, nowMs) {
      const second = Math.floor(nowMs / 1000)
      const used = counts.get(personId)
      if (used?.second === second) {
        used.count += 1
        return used.count <= perSecond
      }
      counts.set(personId, { second, count: 1 })
      return true
    },
  }
}
