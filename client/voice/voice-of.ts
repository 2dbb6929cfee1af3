/** The voice of the gathering that this page is in: begun where one enters, found wherever it is worked. */
import type { RoomConnection } from '../room/room-connection.ts'
import { startVoice, type Voice } from './voice.ts'

const voices = new WeakMap<RoomConnection, Voice>()

/** Hears from now on; returns the way to stop. */
export function beginVoice(room: RoomConnection, spatial: boolean): () => void {
  const voice = startVoice(room, spatial)
  voices.set(room, voice)
  return () => {
    voices.delete(room)
    voice.end()
  }
}

/** Undefined before it has begun. */
export const voiceOf = (room: RoomConnection): Voice | undefined => voices.get(room)
