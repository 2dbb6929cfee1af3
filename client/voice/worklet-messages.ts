/** What goes between a page and the audio thread. */
import type { JitterFigures } from './jitter-buffer.ts'

/** One packet of the microphone's sound, mono, with the time of its first sample: ms since the epoch,
 * wrapped to 32 bits. */
export interface CapturedSound {
  pcm: Float32Array<ArrayBuffer>
  timeMs: number
}

export type PlayerOrder =
  | { kind: 'sound'; pcm: Float32Array; timeMs: number }
  /** What was said is over. */
  | { kind: 'over' }
  /** The speaker is gone for good. */
  | { kind: 'end' }
  /** Answers with PlayerFigures. */
  | { kind: 'ask' }

export interface PlayerFigures extends JitterFigures {
  /** From the speaker's first sample of a block to its playing here, for each since the last question, in ms. */
  latenciesMs: number[]
}
