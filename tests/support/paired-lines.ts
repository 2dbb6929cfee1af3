/**
 * Lines to a room that a test holds at both ends: it says what a seat is answered with, sends what the
 * room would tell, ends lines as networks do, and reads what the client asked.
 */
import type { OfferedSeat, RoomLine, RoomOutside } from '../../client/room/room-line.ts'
import { FRAME_CHANNEL, VIEW_CHANNEL } from '../../shared/protocol/room-limits.ts'
import type { RoomPatch } from '../../shared/state/room-view.ts'

interface Asked {
  name: string
  payload: unknown
  timeoutMs: number
  resolve: (answer: unknown) => void
  reject: (error: unknown) => void
}

/** The room's end of a line. */
export interface FarEnd {
  tell(patch: RoomPatch): void
  sendFrame(bytes: Uint8Array): void
  /** Ends the line from there, or by nobody's doing. */
  close(code: number): void
  /** Requests that came, in order. */
  asked: Asked[]
  sent: [channel: string, bytes: Uint8Array][]
  /** Whether pings are answered. */
  alive: boolean
  pings: number
  /** How the client has ended the line. */
  ended: 'leave' | 'cut' | undefined
}

export interface PairedLines {
  outside: RoomOutside
  /** The room's ends of all lines that were joined, in order. */
  lines: FarEnd[]
  /** The last of them; throws when there is none. */
  last(): FarEnd
  /** Gatherings for which a seat was asked, in order. */
  seatsAsked: string[]
  /** What the next seats are answered with, each once and the last for good; without any, with a line. */
  answers: (() => Promise<OfferedSeat>)[]
  /** Says that the network is back. */
  comeOnline(): void
  /** Whether anybody still listens for the network. */
  isHeard(): boolean
}

export function createPairedLines(...answers: PairedLines['answers']): PairedLines {
  const lines: FarEnd[] = []
  const online = new Set<() => void>()
  const seatsAsked: string[] = []
  const give = async (): Promise<OfferedSeat> => ({
    personId: 'me',
    join: async () => {
      const [near, far] = createPair()
      lines.push(far)
      return near
    },
  })
  return {
    outside: {
      async takeSeat(gatheringId) {
        seatsAsked.push(gatheringId)
        const answer = answers.length > 1 ? answers.shift() : answers[0]
        return (answer ?? give)()
      },
      onOnline(listener) {
        online.add(listener)
        return () => online.delete(listener)
      },
    },
    lines,
    last() {
      const line = lines.at(-1)
      if (!line) throw new Error('No line was joined yet.')
      return line
    },
    seatsAsked,
    answers,
    comeOnline: () => online.forEach((listener) => listener()),
    isHeard: () => online.size > 0,
  }
}

function createPair(): [RoomLine, FarEnd] {
  const channels = new Map<string, (bytes: Uint8Array) => void>()
  const closed: ((code: number) => void)[] = []
  const far: FarEnd = {
    tell: (patch) => channels.get(VIEW_CHANNEL)?.(new TextEncoder().encode(JSON.stringify(patch))),
    sendFrame: (bytes) => channels.get(FRAME_CHANNEL)?.(bytes),
    close: (code) => closed.splice(0).forEach((listener) => listener(code)),
    asked: [],
    sent: [],
    alive: true,
    pings: 0,
    ended: undefined,
  }
  const near: RoomLine = {
    onBytes: (channel, listener) => void channels.set(channel, listener),
    onClosed: (listener) => void closed.push(listener),
    request: (name, payload, timeoutMs) =>
      new Promise((resolve, reject) => {
        far.asked.push({ name, payload, timeoutMs, resolve, reject })
      }),
    // The library takes the bytes at once: its caller may write into the same ones again.
    sendBytes: (channel, bytes) => void far.sent.push([channel, bytes.slice()]),
    ping(onAnswer) {
      far.pings += 1
      if (far.alive) onAnswer()
    },
    leave() {
      far.ended = 'leave'
      far.close(1000)
    },
    cut() {
      far.ended = 'cut'
      far.close(1006)
    },
  }
  return [near, far]
}
