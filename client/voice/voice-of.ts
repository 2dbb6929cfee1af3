/** The voice of the gathering that this page is in, wherever it is worked: begun by begin-voice.ts. */
import type { RoomConnection } from '../room/room-connection.ts'
import type { Voice } from './voice.ts'

const voices = new WeakMap<RoomConnection, Voice>()

/** Undefined before it has begun. */
export const voiceOf = (room: RoomConnection): Voice | undefined => voices.get(room)

/** Makes a voice known; returns the way to forget it. */
export function keepVoice(room: RoomConnection, voice: Voice): () => void {
  voices.set(room, voice)
  return () => voices.delete(room)
}
