/** How much of anything one room allows. Tests set smaller bounds. */
import { PACKETS_PER_SECOND } from '../../shared/voice/voice-frame.ts'
import { POSES_PER_SECOND, REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import { TICK_MS } from '../presence/pose-relay.ts'

export interface RoomLimits {
  /** How long the place of somebody whose connection dropped is kept, in ms. */
  holdPlaceMs: number
  /** Most people of an audience in one room. Invited people always have a seat. */
  audienceMax: number
  /** Who has a seat says within this time that the client is ready, in ms. Nothing is sent before. */
  readyWithinMs: number
  /** How often members are told what is new, in ms. */
  tickMs: number
}
export const ROOM_LIMITS: RoomLimits = {
  holdPlaceMs: 60_000,
  audienceMax: 150,
  readyWithinMs: 10_000,
  tickMs: TICK_MS,
}

/** How long a reserved seat waits for its person. */
export const RESERVED_S = 15
/** Sockets may send this much a second at most, all kinds together; a flood ends the connection. */
export const FRAMES_PER_SECOND =
  REQUESTS_PER_SECOND * 3 + POSES_PER_SECOND * 2 + PACKETS_PER_SECOND * 2
/** How often it is looked for clients that do not say that they are ready. */
export const SWEEP_MS = 1000
/** A notice between processes may be lost: everything is read again this often. */
export const RESYNC_MS = 15_000
