/**
 * What a client may send over a room's socket, told by the first bytes alone: the acknowledgement of a
 * join, a good-bye, a ping, a pose, a request by a short name. Everything else is thrown away before
 * the room library reads it: the library turns names of messages into reasons of close frames and
 * errors (docs/room-library.md).
 */
import { decode } from '@colyseus/schema'
import { Protocol } from '@colyseus/core'
import { POSE_CHANNEL } from '../../shared/protocol/room-limits.ts'

export type FrameFinding = 'ours' | 'empty' | 'unknown-code' | 'unknown-channel' | 'long-name'

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
      return channel === POSE_CHANNEL ? 'ours' : 'unknown-channel'
    }
    case Protocol.ROOM_REQUEST: {
      const after = { offset: 1 }
      decode.number(frame, after)
      return shortTextAt(frame, after.offset) > 0 ? 'ours' : 'long-name'
    }
    default:
      return 'unknown-code'
  }
}
