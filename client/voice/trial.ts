/** Hearing oneself before others do: some seconds of the microphone are kept, then played, then forgotten. */
import { PACKET_SAMPLES, SAMPLE_RATE_HZ } from '../../shared/voice/voice-frame.ts'
import type { VoiceState } from './voice-store.ts'

const LENGTH_S = 3
const LENGTH = LENGTH_S * SAMPLE_RATE_HZ

export interface Trial {
  begin(context: AudioContext): void
  /** Takes what the microphone hears, while something is recorded. */
  take(pcm: Float32Array): void
}

export function createTrial(onState: (state: VoiceState['trial']) => void): Trial {
  let context: AudioContext | undefined
  let recorded: AudioBuffer | undefined
  let filled = 0

  const play = (): void => {
    if (!context || !recorded) return
    const source = new AudioBufferSourceNode(context, { buffer: recorded })
    source.onended = () => onState('idle')
    source.connect(context.destination)
    source.start()
    recorded = undefined
    onState('playing')
  }
  return {
    begin(made) {
      if (recorded) return
      context = made
      recorded = new AudioBuffer({ length: LENGTH, sampleRate: SAMPLE_RATE_HZ })
      filled = 0
      onState('recording')
    },
    take(pcm) {
      if (!recorded) return
      recorded.copyToChannel(Float32Array.from(pcm), 0, filled)
      filled += PACKET_SAMPLES
      if (filled >= LENGTH) play()
    },
  }
}
