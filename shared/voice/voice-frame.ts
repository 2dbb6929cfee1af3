/**
 * Voice as bytes on the room's socket: one Opus packet (RFC 6716) of 20 ms a message, forwarded as it came.
 *
 *   to the server    u8 way · u16 number · u32 time · Opus packet
 *   from the server  u16 slot · u8 way · u16 number · u32 time · Opus packet
 *
 * Numbers count the packets of one speaker, wrapped to 16 bits; the time is the speaker's own clock in ms,
 * wrapped to 32 bits, and says how late a packet is against the others of the same speaker. An empty packet
 * ends what was said: silence is not sent.
 */
export const VOICE_WAYS = ['aloud', 'podium', 'whisper'] as const
/**
 * How what is said is meant to carry: to those around, to all from the podium, or to those whom one
 * whispers to.
 */
export type VoiceWay = (typeof VOICE_WAYS)[number]

export const SAMPLE_RATE_HZ = 48_000
export const PACKET_MS = 20
export const PACKET_SAMPLES = (SAMPLE_RATE_HZ * PACKET_MS) / 1000
/** What is aimed at; speech in this product is mono. */
export const BIT_RATE_BPS = 24_000
/** Longest Opus packet that is taken, in bytes: 20 ms at 100 kbit/s, which no speaker of ours comes near. */
export const PACKET_MAX_BYTES = 250
/** Packets of one person in one second: 50 are spoken, and a line that stood still brings some at once. */
export const PACKETS_PER_SECOND = 60

const SLOT_BYTES = 2
const HEAD_BYTES = 7
/** Longest message to the server. */
export const VOICE_MAX_BYTES = HEAD_BYTES + PACKET_MAX_BYTES

export interface VoicePacket {
  way: VoiceWay
  /** 0…65535. */
  number: number
  /** ms of the speaker's clock, wrapped to 32 bits. */
  timeMs: number
  /** Empty at the end of what was said. */
  opus: Uint8Array
}

/** A packet as it is sent to the server. */
export function writeVoice({ way, number, timeMs, opus }: VoicePacket): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + opus.byteLength)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, VOICE_WAYS.indexOf(way))
  view.setUint16(1, number)
  view.setUint32(3, timeMs >>> 0)
  bytes.set(opus, HEAD_BYTES)
  return bytes
}

/** How a message to the server is meant to carry; undefined when it is no packet. */
export function wayOf(bytes: Uint8Array): VoiceWay | undefined {
  if (bytes.byteLength < HEAD_BYTES || bytes.byteLength > VOICE_MAX_BYTES) return undefined
  return VOICE_WAYS[bytes[0] ?? VOICE_WAYS.length]
}

/** A message to the server as it goes on to those who hear it: with whose it is. */
export function addSlot(slot: number, bytes: Uint8Array): Uint8Array {
  const sent = new Uint8Array(SLOT_BYTES + bytes.byteLength)
  new DataView(sent.buffer).setUint16(0, slot)
  sent.set(bytes, SLOT_BYTES)
  return sent
}

export interface HeardPacket extends VoicePacket {
  slot: number
}

/** What came from the server; undefined when it is no packet. The Opus packet is a view of `bytes`. */
export function readHeard(bytes: Uint8Array): HeardPacket | undefined {
  const way = wayOf(bytes.subarray(SLOT_BYTES))
  if (!way) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    slot: view.getUint16(0),
    way,
    number: view.getUint16(SLOT_BYTES + 1),
    timeMs: view.getUint32(SLOT_BYTES + 3),
    opus: bytes.subarray(SLOT_BYTES + HEAD_BYTES),
  }
}
