/** Begins voice where one enters a gathering. By itself, because it brings the codec and the audio thread. */
import type { RoomConnection } from '../room/room-connection.ts'
import { keepVoice } from './voice-of.ts'
import { startVoice } from './voice.ts'

/** Hears from now on; returns the way to stop. */
export function beginVoice(room: RoomConnection, spatial: boolean): () => void {
  const voice = startVoice(room, spatial)
  const forget = keepVoice(room, voice)
  return () => {
    forget()
    voice.end()
  }
}
