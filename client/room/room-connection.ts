/**
 * The one line to a gathering. Takes a seat, joins, and when the line drops takes a new seat until it
 * is back: one way for sleep, a bad network and a killed server. Poses and requests go through here;
 * nothing else holds a room. What is outside is given, see room-line.ts.
 */
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import {
  CLOSE_ELSEWHERE,
  FRAME_CHANNEL,
  POSE_CHANNEL,
  VIEW_CHANNEL,
  VOICE_CHANNEL,
} from '../../shared/protocol/room-limits.ts'
import {
  applyPatch,
  viewOfEntries,
  type EntryMap,
  type RoomPatch,
  type RoomView,
} from '../../shared/state/room-view.ts'
import { isPassing, readProblem, type Problem } from '../api/problem.ts'
import { randomId } from '../browser/random-id.ts'
import type { RoomLine, RoomOutside } from './room-line.ts'

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
  /** Called with each packet of voice. */
  onVoice(listener: (bytes: Uint8Array) => void): () => void
  sendVoice(bytes: Uint8Array): void
  /** Takes the seat back after `elsewhere`, or tries again after `refused`. */
  comeBack(): void
  /** Leaves for good. The page that opened the connection calls this. */
  leave(): void
}

const UNREACHABLE: Problem = { code: 'unreachable', figures: {}, findings: [] }
const OTHER_PERSON: Problem = { code: 'other-person', figures: {}, findings: [] }

const decoder = new TextDecoder()

/** The product opens rooms by open-room.ts. */
export function connectRoom(gatheringId: string, outside: RoomOutside): RoomConnection {
  const listeners = new Set<() => void>()
  const wholeListeners = new Set<() => void>()
  const frameListeners = new Set<(bytes: Uint8Array) => void>()
  const voiceListeners = new Set<(bytes: Uint8Array) => void>()
  let status: RoomStatus = { kind: 'connecting' }
  let line: RoomLine | undefined
  let entries: EntryMap = new Map()
  let view: RoomView | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const page = randomId()
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
    attempts += 1
    setStatus({ kind: 'lost', attempts })
    const pause = Math.min(RETRY_FIRST_MS * 2 ** (attempts - 1), RETRY_LONGEST_MS)
    clearTimeout(retry)
    retry = setTimeout(() => void join(), pause)
  }
  const retryNow = (): void => {
    if (status.kind === 'lost') void join()
  }
  const stopHearing = outside.onOnline(retryNow)

  const join = async (): Promise<void> => {
    // Two at once would take the seat from each other.
    if (joining || left) return
    clearTimeout(retry)
    joining = true
    try {
      const seat = await outside.takeSeat(gatheringId, page)
      // Signed in as somebody else meanwhile: what waits to be sent here is not that person's.
      if (personId !== undefined && personId !== seat.personId) throw OTHER_PERSON
      const joined = await seat.join()
      personId = seat.personId
      if (left) joined.leave()
      else adopt(joined)
    } catch (error) {
      if (left) return
      const problem = readProblem(error)
      if (isPassing(problem)) retryLater()
      else setStatus({ kind: 'refused', problem })
    } finally {
      joining = false
    }
  }

  const adopt = (joined: RoomLine): void => {
    line = joined
    attempts = 0
    const lose = (code: number): void => {
      if (line !== joined) return
      line = undefined
      if (code === CLOSE_ELSEWHERE) setStatus({ kind: 'elsewhere' })
      else retryLater()
    }
    const heard = watchLine(joined, () => lose(0))
    joined.onBytes(VIEW_CHANNEL, (bytes) => {
      heard()
      // What an ended line still brings is older than what the next one told.
      if (line === joined) hearPatch(JSON.parse(decoder.decode(bytes)) as RoomPatch)
    })
    joined.onBytes(FRAME_CHANNEL, (bytes) => {
      heard()
      if (line === joined) frameListeners.forEach((listener) => listener(bytes))
    })
    joined.onBytes(VOICE_CHANNEL, (bytes) => {
      heard()
      if (line === joined) voiceListeners.forEach((listener) => listener(bytes))
    })
    joined.onClosed(lose)
  }

  const hearPatch = (patch: RoomPatch): void => {
    entries = applyPatch(entries, patch)
    view = viewOfEntries(entries, view)
    if (patch.whole) wholeListeners.forEach((listener) => listener())
    if (status.kind === 'joined') tell()
    else setStatus({ kind: 'joined' })
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
      if (!line) throw UNREACHABLE
      try {
        return (await line.request(name, payload, REQUEST_TIMEOUT_MS)) as A
      } catch (error) {
        throw toProblem(error)
      }
    },
    sendPose: (bytes) => line?.sendBytes(POSE_CHANNEL, bytes),
    onVoice(listener) {
      voiceListeners.add(listener)
      return () => voiceListeners.delete(listener)
    },
    sendVoice: (bytes) => line?.sendBytes(VOICE_CHANNEL, bytes),
    comeBack() {
      setStatus({ kind: 'connecting' })
      void join()
    },
    leave() {
      left = true
      clearTimeout(retry)
      stopHearing()
      const ended = line
      line = undefined
      ended?.leave()
    },
  }
}

/**
 * Finds out that a line is dead though nobody closed it: a cable pulled, a Wi-Fi left. A socket on it
 * stays open for minutes, and what is sent on it is lost. Returns what to call when something came.
 */
function watchLine(line: RoomLine, onDead: () => void): () => void {
  let missed = 0
  const heard = (): void => {
    missed = 0
  }
  const timer = setInterval(() => {
    if (missed > PINGS_MISSED_MAX) {
      clearInterval(timer)
      onDead()
      line.cut()
      return
    }
    missed += 1
    if (missed > 1) line.ping(heard)
  }, PING_EVERY_MS)
  line.onClosed(() => clearInterval(timer))
  return heard
}

/** A rejected request carries a refusal as its reason; anything else is no answer. */
function toProblem(error: unknown): Problem {
  const { reason } = (error ?? {}) as { reason?: unknown }
  return reason === undefined ? UNREACHABLE : readProblem({ data: reason })
}
