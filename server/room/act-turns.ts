/**
 * Turns of the acts of one gathering: one at a time, or several people's at once where an act is its
 * author's alone (a score); the invited before the audience, a few waiting for each person and each room
 * at most. So a gathering has one act at the database, whatever its people
 * do, and the acts of others wait for one of each gathering at most. An audience's acts keep a distance
 * as well: an act costs a few ms of the one thread that all gatherings share.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'

/** Most acts of one person that wait, and of one room's audience together. */
export const WAITING_PER_PERSON = 8
export const WAITING_OF_AUDIENCE = 40
/** Least time from the start of one act of an audience to the next, in ms. */
export const AUDIENCE_EVERY_MS = 15

/** Most acts at once, where those may be. */
export const TOGETHER_MAX = 16

export interface ActAuthor {
  personId: string
  isAudience: boolean
  /** Whether the act touches nothing but its author's own: others' like it may run meanwhile. */
  isOwn?: boolean
}

export interface ActTurns {
  /** Runs `act` when its turn comes. Refuses with `too-many-requests` when too much waits already. */
  run<T>(by: ActAuthor, act: () => Promise<T>): Promise<T>
}

interface Turn {
  by: ActAuthor
  take: () => Promise<void>
}

export function createActTurns(): ActTurns {
  const invited: Turn[] = []
  const audience: Turn[] = []
  const waitingOf = new Map<string, number>()
  const running = new Set<Turn>()
  let audienceAtMs = -Infinity
  let timer: NodeJS.Timeout | undefined

  const mayStart = ({ by }: Turn): boolean => {
    if (running.size === 0) return true
    if (!by.isOwn || running.size >= TOGETHER_MAX) return false
    return [...running].every((one) => one.by.isOwn && one.by.personId !== by.personId)
  }

  /** The act whose turn it is, or nothing while it has to wait or the audience's keep their distance. */
  const takeNext = (): Turn | undefined => {
    const [first] = invited
    if (first) return mayStart(first) ? invited.shift() : undefined
    if (audience.length === 0 || running.size > 0) return undefined
    const waitMs = audienceAtMs + AUDIENCE_EVERY_MS - performance.now()
    if (waitMs > 0) {
      timer ??= setTimeout(() => {
        timer = undefined
        startAll()
      }, waitMs)
      return undefined
    }
    audienceAtMs = performance.now()
    return audience.shift()
  }

  const startAll = (): void => {
    for (let next = takeNext(); next; next = takeNext()) void start(next)
  }

  const start = async (turn: Turn): Promise<void> => {
    running.add(turn)
    await turn.take()
    running.delete(turn)
    startAll()
  }

  return {
    run(by, act) {
      const { personId, isAudience } = by
      const waiting = waitingOf.get(personId) ?? 0
      if (waiting >= WAITING_PER_PERSON || (isAudience && audience.length >= WAITING_OF_AUDIENCE))
        return Promise.reject(new Refusal('too-many-requests', { seconds: 1 }))
      waitingOf.set(personId, waiting + 1)
      return new Promise((resolve, reject) => {
        const take = async (): Promise<void> => {
          await Promise.resolve().then(act).then(resolve, reject)
          const left = (waitingOf.get(personId) ?? 1) - 1
          if (left > 0) waitingOf.set(personId, left)
          else waitingOf.delete(personId)
        }
        ;(isAudience ? audience : invited).push({ by, take })
        startAll()
      })
    },
  }
}
