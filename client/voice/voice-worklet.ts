/**
 * The two ends of voice in the audio thread: what the microphone hears, cut into packets; and what a speaker
 * said, out of the jitter buffer.
 */
import { PACKET_MS, PACKET_SAMPLES } from '../../shared/voice/voice-frame.ts'
import { createJitterBuffer } from './jitter-buffer.ts'
import type { CapturedSound, PlayerOrder, PlayerFigures } from './worklet-messages.ts'

/** Of AudioWorkletGlobalScope, which TypeScript's DOM library does not describe. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, made: new () => AudioWorkletProcessor): void

/** ms since the epoch, wrapped to 32 bits as packets carry it. */
const nowMs = (): number => Date.now() >>> 0

class Capture extends AudioWorkletProcessor {
  #packet = new Float32Array(PACKET_SAMPLES)
  #filled = 0

  process([input]: Float32Array[][]): boolean {
    const heard = input?.[0]
    if (!heard) return true
    for (const sample of heard) {
      this.#packet[this.#filled] = sample
      this.#filled += 1
      if (this.#filled === PACKET_SAMPLES) this.#send()
    }
    return true
  }

  #send(): void {
    const captured: CapturedSound = { pcm: this.#packet, timeMs: nowMs() - PACKET_MS }
    this.port.postMessage(captured, [captured.pcm.buffer])
    this.#packet = new Float32Array(PACKET_SAMPLES)
    this.#filled = 0
  }
}

class Player extends AudioWorkletProcessor {
  readonly #buffer = createJitterBuffer()
  #latencies: number[] | undefined
  #ended = false

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<PlayerOrder>) => this.#obey(data)
  }

  #obey(order: PlayerOrder): void {
    if (order.kind === 'sound') this.#buffer.push(order.pcm, order.timeMs, nowMs())
    else if (order.kind === 'over') this.#buffer.end()
    else if (order.kind === 'end') this.#ended = true
    else {
      const figures: PlayerFigures = {
        ...this.#buffer.figures(),
        latenciesMs: this.#latencies ?? [],
      }
      this.#latencies = []
      this.port.postMessage(figures)
    }
  }

  process(_: Float32Array[][], [output]: Float32Array[][]): boolean {
    const out = output?.[0]
    if (!out) return !this.#ended
    const timeMs = this.#buffer.pull(out)
    if (this.#latencies && !Number.isNaN(timeMs)) this.#latencies.push(nowMs() - timeMs)
    return !this.#ended
  }
}

registerProcessor('voice-capture', Capture)
registerProcessor('voice-player', Player)
