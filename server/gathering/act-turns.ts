/**
 * Turns of the acts of one gathering: one at a time, the invited before the audience, a few waiting for
 * each person and each room at most. So a gathering has one act at the database, whatever its people
 * do, and the acts of others wait for one of each gathering at most. An audience's acts keep a distance
 * as well: an act costs a few ms of the one thread that all gatherings share.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'

/** Most acts of one person that wait, and of one room's audience together. */
export const WAITING_PER_PERSON = 8
export const WAITING_OF_AUDIENCE = 40
/** Least time from the start of one act of an audience to the next, in ms. */
export const AUDIENCE_EVERY_MS = 15

export interface ActTurns {
  /** Runs `act` when its turn comes. Refuses with `too-many-requests` when too much waits already. */
  run<T>(by: { personId: string; isAudience: boolean }, act: () => Promise<T>): Promise<T>
}

export function createActTurns(): ActTurns {
  const invited: (() => Promise<void>)[] = []
  const audience: (() => Promise<void>)[] = []
  const waitingOf = new Map<string, number>()
  let running = false
  let audienceAtMs = -Infinity
  let timer: NodeJS.Timeout | undefined

  /** The act whose turn it is, or nothing while the audience's keep their distance. */
  const takeNext = (): (() => Promise<void>) | undefined => {
    const act = invited.shift()
    if (act || audience.length === 0) return act
    const waitMs = audienceAtMs + AUDIENCE_EVERY_MS - performance.now()
    if (waitMs > 0) {
      timer ??= setTimeout(() => {
        timer = undefined
        void runAll()
      }, waitMs)
      return undefined
    }
    audienceAtMs = performance.now()
    return audience.shift()
  }

  const runAll = async (): Promise<void> => {
    if (running) return
    running = true
    for (let next = takeNext(); next; next = takeNext()) await next()
    running = false
  }

  return {
    run({ personId, isAudience }, act) {
      const waiting = waitingOf.get(personId) ?? 0
      if (waiting >= WAITING_PER_PERSON || (isAudience && audience.length >= WAITING_OF_AUDIENCE))
        return Promise.reject(new Refusal('too-many-requests', { seconds: 1 }))
      waitingOf.set(personId, waiting + 1)
      return new Promise((resolve, reject) => {
        const turn = async (): Promise<void> => {
          await Promise.resolve().then(act).then(resolve, reject)
          const left = (waitingOf.get(personId) ?? 1) - 1
          if (left > 0) waitingOf.set(personId, left)
          else waitingOf.delete(personId)
        }
        ;(isAudience ? audience : invited).push(turn)
        void runAll()
      })
    },
  }
}
