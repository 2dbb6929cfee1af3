/** Begins voice where one enters a gathering. By itself, because it brings the codec and the audio thread. */
import { keepVoice } from './voice-of.ts'
import { startVoice } from './voice.ts'

/** Hears from now on; returns the way to stop. See startVoice. */
export function beginVoice(...[room, ...how]: Parameters<typeof startVoice>): () => void {
  const voice = startVoice(room, ...how)
  const forget = keepVoice(room, voice)
  return () => {
    forget()
    voice.end()
  }
}
