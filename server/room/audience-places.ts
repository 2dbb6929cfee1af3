/**
 * Places for the audience of a room: those who are here, and those on their way with a reserved seat.
 * Without the second, people who come in the same second are all told that there is room.
 */
import type { GatheringClient } from './present.ts'

/** The audience that is here, without that person. */
export function audienceBut(
  clients: readonly Pick<GatheringClient, 'auth'>[],
  personId: string,
): Set<string> {
  const here = clients.flatMap(({ auth }) => (auth?.role === 'audience' ? auth.personId : []))
  return new Set(here.filter((id) => id !== personId))
}

export interface AudiencePlaces {
  /**
   * Keeps a place for the person for as long as a seat is reserved. False when others fill all of them;
   * who is here already takes no second one.
   */
  reserve(personId: string, here: ReadonlySet<string>, max: number): boolean
  /** The person has come in. */
  arrive(personId: string): void
}

/** `reservedMs` is how long a reserved seat is kept. */
export function createAudiencePlaces(now: () => number, reservedMs: number): AudiencePlaces {
  const onTheWay = new Map<string, number>()
  return {
    reserve(personId, here, max) {
      const nowMs = now()
      for (const [id, untilMs] of onTheWay) if (untilMs <= nowMs) onTheWay.delete(id)
      const taken = new Set([...here, ...onTheWay.keys()])
      taken.delete(personId)
      if (taken.size >= max) return false
      onTheWay.set(personId, nowMs + reservedMs)
      return true
    },
    arrive: (personId) => void onTheWay.delete(personId),
  }
}
