/**
 * The one socket of a gathering. Takes a seat through the API, joins, and when the connection drops
 * takes a new seat until it is back: one way for sleep, a bad network and a killed server. Poses and
 * requests go through here; nothing else holds a room.
 */
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import {
  CLOSE_ELSEWHERE,
  FRAME_CHANNEL,
  POSE_CHANNEL,
  VIEW_CHANNEL,
} from '../../shared/protocol/room-limits.ts'
import {
  applyPatch,
  viewOfEntries,
  type EntryMap,
  type RoomPatch,
  type RoomView,
} from '../../shared/state/room-view.ts'
import { client as api } from '../api/client.ts'
import { isPassing, readProblem, type Problem } from '../api/problem.ts'
import { noteServerTime } from '../api/server-clock.ts'
import { joinRoom, type GatheringRoom, type Reservation } from './join-room.ts'

const RETRY_FIRST_MS = 400
const RETRY_LONGEST_MS = 4000
const REQUEST_TIMEOUT_MS = 8000
/** How often a silent line is asked whether it still stands, and how many answers may stay out. */
const PING_EVERY_MS = 3000
const PINGS_MISSED_MAX = 2

export type RoomStatus =
  | { kind: 'connecting' }
  | { kind: 'joined' }
  /** Dropped; trying again by itself. */
  | { kind: 'lost'; attempts: number }
  /** Entered in another window; waits for the person to come back here. */
  | { kind: 'elsewhere' }
  /** The server refuses; trying again would not help. */
  | { kind: 'refused'; problem: Problem }

export interface RoomConnection {
  readonly gatheringId: string
  /** Who has the seat; undefined until first joined. Never changes. */
  personId(): string | undefined
  status(): RoomStatus
  /** What one knows of the room; undefined until first joined. Kept while reconnecting. */
  view(): RoomView | undefined
  /** Called after each change of status or view. Returns the way to stop. */
  subscribe(listener: () => void): () => void
  /** Called when everything was told anew: a room that has just begun counts from the start. */
  onWhole(listener: () => void): () => void
  /** Called with each frame of poses. */
  onFrame(listener: (bytes: Uint8Array) => void): () => void
  /** Asks the room; rejects with a Problem. The answer's type is the caller's to know. */
  request<A, N extends MessageName = MessageName>(name: N, payload: MessagePayload<N>): Promise<A>
  sendPose(bytes: Uint8Array): void
  /** Takes the seat back after `elsewhere`, or tries again after `refused`. */
  comeBack(): void
  /** Leaves for good. The page that opened the connection calls this. */
  leave(): void
}

const UNREACHABLE: Problem = { code: 'unreachable', figures: {}, findings: [] }
const OTHER_PERSON: Problem = { code: 'other-person', figures: {}, findings: [] }

const decoder = new TextDecoder()

interface Channels {
  onMessage<T>(type: string, listener: (message: T) => void): void
}

export function openRoom(gatheringId: string): RoomConnection {
  const listeners = new Set<() => void>()
  const wholeListeners = new Set<() => void>()
  const frameListeners = new Set<(bytes: Uint8Array) => void>()
  let status: RoomStatus = { kind: 'connecting' }
  let room: GatheringRoom | undefined
  let entries: EntryMap = new Map()
  let view: RoomView | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let attempts = 0
  let left = false
  let joining = false
  let personId: string | undefined

  const tell = (): void => listeners.forEach((listener) => listener())
  const setStatus = (next: RoomStatus): void => {
    status = next
    tell()
  }

  const retryLater = (): void => {
    if (left) return
    attempts += 1
    setStatus({ kind: 'lost', attempts })
    const pause = Math.min(RETRY_FIRST_MS * 2 ** (attempts - 1), RETRY_LONGEST_MS)
    clearTimeout(retry)
    retry = setTimeout(() => void join(), pause)
  }
  const retryNow = (): void => {
    if (status.kind !== 'lost' || joining) return
    clearTimeout(retry)
    void join()
  }
  window.addEventListener('online', retryNow)

  const join = async (): Promise<void> => {
    joining = true
    try {
      const askedMs = Date.now()
      const seat = await api.gathering.seat({ id: gatheringId })
      noteServerTime(seat.nowMs, askedMs)
      // Signed in as somebody else meanwhile: what waits to be sent here is not that person's.
      if (personId !== undefined && personId !== seat.personId) throw OTHER_PERSON
      const joined = await joinRoom(seat.reservation as unknown as Reservation)
      personId = seat.personId
      if (left) void joined.leave()
      else adopt(joined)
    } catch (error) {
      const problem = readProblem(error)
      if (!isPassing(problem)) setStatus({ kind: 'refused', problem })
      else retryLater()
    } finally {
      joining = false
    }
  }

  const adopt = (joined: GatheringRoom): void => {
    room = joined
    joined.reconnection.enabled = false
    attempts = 0
    const heard = watchLine(joined, () => lose(0))
    const channels = joined as unknown as Channels
    channels.onMessage<Uint8Array>(VIEW_CHANNEL, (bytes) => {
      heard()
      const patch = JSON.parse(decoder.decode(bytes)) as RoomPatch
      entries = applyPatch(entries, patch)
      view = viewOfEntries(entries, view)
      if (patch.whole) wholeListeners.forEach((listener) => listener())
      if (status.kind === 'joined') tell()
      else setStatus({ kind: 'joined' })
    })
    channels.onMessage<Uint8Array>(FRAME_CHANNEL, (bytes) => {
      heard()
      frameListeners.forEach((listener) => listener(bytes))
    })
    const lose = (code: number): void => {
      if (room !== joined) return
      room = undefined
      if (left) return
      if (code === CLOSE_ELSEWHERE) setStatus({ kind: 'elsewhere' })
      else retryLater()
    }
    joined.onDrop(lose)
    joined.onLeave(lose)
    joined.onError(() => undefined)
  }

  void join()

  return {
    gatheringId,
    personId: () => personId,
    status: () => status,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onWhole(listener) {
      wholeListeners.add(listener)
      return () => wholeListeners.delete(listener)
    },
    onFrame(listener) {
      frameListeners.add(listener)
      return () => frameListeners.delete(listener)
    },
    async request<A>(name: string, payload: unknown): Promise<A> {
      if (!room) throw UNREACHABLE
      try {
        return await room.request<unknown, A>(name, payload, { timeout: REQUEST_TIMEOUT_MS })
      } catch (error) {
        throw toProblem(error)
      }
    },
    sendPose: (bytes) => room?.sendBytes(POSE_CHANNEL, bytes),
    comeBack() {
      setStatus({ kind: 'connecting' })
      void join()
    },
    leave() {
      left = true
      clearTimeout(retry)
      window.removeEventListener('online', retryNow)
      void room?.leave()
      room = undefined
    },
  }
}

/**
 * Finds out that a line is dead though nobody closed it: a cable pulled, a Wi-Fi left. A socket on it
 * stays open for minutes, and what is sent on it is lost. Returns what to call when something came.
 */
function watchLine(joined: GatheringRoom, onDead: () => void): () => void {
  let missed = 0
  const heard = (): void => {
    missed = 0
  }
  const timer = setInterval(() => {
    if (missed > PINGS_MISSED_MAX) {
      clearInterval(timer)
      onDead()
      joined.connection.close()
      return
    }
    missed += 1
    if (missed > 1) joined.ping(heard)
  }, PING_EVERY_MS)
  const stop = (): void => clearInterval(timer)
  joined.onDrop(stop)
  joined.onLeave(stop)
  return heard
}

/** A rejected request carries a refusal as its reason; anything else is no answer. */
function toProblem(error: unknown): Problem {
  const { reason } = (error ?? {}) as { reason?: unknown }
  return reason === undefined ? UNREACHABLE : readProblem({ data: reason })
}
