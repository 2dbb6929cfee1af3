/**
 * What a client may send over a room's socket, told by the first bytes alone: the acknowledgement of a
 * join, a good-bye, a ping, a pose, voice, a request by a short name. Everything else is thrown away before
 * the room library reads it: the library turns names of messages into reasons of close frames and
 * errors (docs/room-library.md).
 */
import { decode } from '@colyseus/schema'
import { Protocol } from '@colyseus/core'
import { POSE_CHANNEL, VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'

export type FrameFinding =
  'ours' | 'empty' | 'unknown-code' | 'unknown-channel' | 'long-name' | 'foreign-payload'

/** What members send as bytes. */
const CHANNELS: ReadonlySet<string> = new Set([POSE_CHANNEL, VOICE_CHANNEL])

/** MessagePack writes texts of up to 31 bytes with their length in one byte, from this one on. */
const SHORT_TEXT = 0xa0
const SHORT_TEXT_MAX_BYTES = 31

/** Length in bytes of the short text that begins at `offset`; -1 where there is none. */
function shortTextAt(bytes: Uint8Array, offset: number): number {
  const length = (bytes[offset] ?? 0) - SHORT_TEXT
  return length > 0 && length <= SHORT_TEXT_MAX_BYTES && offset + length < bytes.length
    ? length
    : -1
}

/** Deepest nesting of what a request carries; an act on an exhibit is a few deep. */
const DEPTH_MAX = 16
/** Bytes of a number after its code, by the code. */
const NUMBER_BYTES = new Map([
  [0xca, 4],
  [0xcb, 8],
  [0xcc, 1],
  [0xcd, 2],
  [0xce, 4],
  [0xcf, 8],
  [0xd0, 1],
  [0xd1, 2],
  [0xd2, 4],
  [0xd3, 8],
])
/** Bytes that say how long a text, a list or a map is, by its code. */
const LENGTH_BYTES = new Map([
  [0xd9, 1],
  [0xda, 2],
  [0xdb, 4],
  [0xdc, 2],
  [0xdd, 4],
  [0xde, 2],
  [0xdf, 4],
])
const FIRST_TEXT = 0xd9
const FIRST_LIST = 0xdc
const FIRST_MAP = 0xde
/** How the client's library writes `undefined`: an extension of type 0 and one byte. */
const UNDEFINED = [0xd4, 0, 0]

/** The client's library writes the names of a map's fields once, under a number, and the number after. */
const RECORD = [0xd4, 0x72]
const RECORDS_FROM = 0x40
const RECORDS_TO = 0x7f

interface Head {
  /** Where the value's own bytes end. */
  end: number
  /** Values that follow as its parts. */
  holds: number
}

const startsWith = (bytes: Uint8Array, at: number, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[at + index] === byte)

/**
 * The MessagePack value at `at`; undefined when it is cut off, or of a kind that no request of ours has
 * (bytes, sets, patterns, references). `records` are those named so far, by number: how many fields.
 */
function readHead(bytes: Uint8Array, at: number, records: Map<number, number>): Head | undefined {
  const code = bytes[at]
  if (code === undefined) return undefined
  const end = at + 1
  const fields = records.get(code)
  if (fields !== undefined) return { end, holds: fields }
  if (code < 0x80 || code >= 0xe0 || code === 0xc0 || code === 0xc2 || code === 0xc3)
    return { end, holds: 0 }
  if (code < 0x90) return { end, holds: 2 * (code & 15) }
  if (code < 0xa0) return { end, holds: code & 15 }
  if (code < 0xc0) return { end: end + (code & 31), holds: 0 }
  const number = NUMBER_BYTES.get(code)
  if (number !== undefined) return { end: end + number, holds: 0 }
  if (startsWith(bytes, at, UNDEFINED)) return { end: at + UNDEFINED.length, holds: 0 }
  if (startsWith(bytes, at, RECORD)) return readRecord(bytes, at + RECORD.length, records)
  return readLong(bytes, at)
}

/** A text, a list or a map whose length stands in bytes of its own. */
function readLong(bytes: Uint8Array, at: number): Head | undefined {
  const code = bytes[at] ?? 0
  const size = LENGTH_BYTES.get(code)
  if (size === undefined || at + 1 + size > bytes.length) return undefined
  let length = 0
  for (let i = 1; i <= size; i += 1) length = length * 256 + (bytes[at + i] ?? 0)
  const end = at + 1 + size
  if (code < FIRST_LIST) return { end: end + length, holds: 0 }
  return { end, holds: code < FIRST_MAP ? length : 2 * length }
}

const isList = (code = 0): boolean => (code >= 0x90 && code < 0xa0) || code === FIRST_LIST
const isText = (code = 0): boolean =>
  (code >= 0xa0 && code < 0xc0) || (code >= FIRST_TEXT && code < FIRST_LIST)

/** A record that is named here: its number, a list of texts, then a value for each. */
function readRecord(bytes: Uint8Array, at: number, records: Map<number, number>): Head | undefined {
  const number = bytes[at] ?? 0
  const names = isList(bytes[at + 1]) ? readHead(bytes, at + 1, new Map()) : undefined
  if (number < RECORDS_FROM || number > RECORDS_TO || !names) return undefined
  let { end } = names
  for (let i = 0; i < names.holds; i += 1) {
    const name = isText(bytes[end]) ? readHead(bytes, end, new Map()) : undefined
    if (!name || name.end > bytes.length) return undefined
    end = name.end
  }
  records.set(number, names.holds)
  return { end, holds: names.holds }
}

/** Whether one value of JSON's kinds, not too deep, fills `bytes` from `offset` to the end. */
function isPlainValue(bytes: Uint8Array, offset: number): boolean {
  const records = new Map<number, number>()
  /** Values still to come, of each list and map that is open. */
  const open = [1]
  let at = offset
  while (open.length > 0) {
    const left = open.pop() ?? 0
    if (left === 0) continue
    const head = readHead(bytes, at, records)
    if (!head || head.end > bytes.length) return false
    open.push(left - 1, head.holds)
    if (open.length > DEPTH_MAX) return false
    at = head.end
  }
  return at === bytes.length
}

/** `frame` as it came, its code in the first byte. Never throws. */
export function examineFrame(frame: Uint8Array): FrameFinding {
  switch (frame[0]) {
    case undefined:
      return 'empty'
    case Protocol.JOIN_ROOM:
    case Protocol.LEAVE_ROOM:
    case Protocol.PING:
      return 'ours'
    case Protocol.ROOM_DATA_BYTES: {
      const length = shortTextAt(frame, 1)
      const channel = Buffer.from(frame.subarray(2, 2 + Math.max(0, length))).toString('latin1')
      return CHANNELS.has(channel) ? 'ours' : 'unknown-channel'
    }
    case Protocol.ROOM_REQUEST: {
      const after = { offset: 1 }
      decode.number(frame, after)
      const length = shortTextAt(frame, after.offset)
      if (length < 1) return 'long-name'
      const payload = after.offset + 1 + length
      // A request without a payload ends with its name.
      const isPlain = payload === frame.length || isPlainValue(frame, payload)
      return isPlain ? 'ours' : 'foreign-payload'
    }
    default:
      return 'unknown-code'
  }
}
