/** The microphone before one goes in: heard, shown and played back on this device, and sent to nobody. */
import { SAMPLE_RATE_HZ } from '../../shared/voice/voice-frame.ts'
import { levelOf } from './level-gate.ts'
import { loadWorklet, openMicrophone, problemOf, type MicrophoneProblem } from './microphone.ts'
import { createTrial } from './trial.ts'
import { useVoice } from './voice-store.ts'

/** A level above this is somebody speaking, in dB below full scale. */
const HEARD_DB = -45

export type MicrophoneTrial =
  | { at: 'idle' | 'asking' | 'recording' | 'playing' }
  /** Over: whether anything was heard. */
  | { at: 'done'; heard: boolean }
  | { at: 'failed'; problem: MicrophoneProblem }

/** Records three seconds, plays them and closes the microphone. Tells how it stands meanwhile. */
export async function tryMicrophone(tell: (trial: MicrophoneTrial) => void): Promise<void> {
  tell({ at: 'asking' })
  let context: AudioContext | undefined
  let heard = false
  try {
    const made = (context = new AudioContext({ sampleRate: SAMPLE_RATE_HZ }))
    await loadWorklet(made)
    await made.resume()
    let over: (() => void) | undefined
    const whole = new Promise<void>((resolve, reject) => {
      const trial = createTrial((at) => (at === 'idle' ? resolve() : tell({ at })))
      void openMicrophone({
        context: made,
        deviceId: useVoice.getState().deviceId,
        onSound({ pcm }) {
          heard ||= levelOf(pcm) > HEARD_DB
          trial.take(pcm)
        },
        onLost: reject,
      }).then((microphone) => {
        over = microphone.close
        trial.begin(made)
      }, reject)
    })
    await whole.finally(() => over?.())
    tell({ at: 'done', heard })
  } catch (error) {
    tell({ at: 'failed', problem: isProblem(error) ? error : problemOf(error) })
  } finally {
    void context?.close()
  }
}

const isProblem = (error: unknown): error is MicrophoneProblem => typeof error === 'string'
