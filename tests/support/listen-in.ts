/** Ears beside a page's own: what its sound says, and how much voice its socket brings. */
import type { Page } from 'playwright-core'
import { VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'

export interface Ears {
  /** Loudest part of what is heard. */
  loudestHz: number
  /** Its level, in dB below full scale. */
  levelDb: number
}

interface Listened {
  ears?: { context: AudioContext; analyser: AnalyserNode }
}

/** Puts an ear before the page's way out, before anything of the page runs. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Connect = (this: AudioNode, to: AudioNode, ...more: number[]) => AudioNode
    const node = AudioNode.prototype as unknown as { connect: Connect }
    const { connect } = node
    node.connect = function (this: AudioNode, to, ...more) {
      if (to instanceof AudioDestinationNode) {
        const heard = window as unknown as Listened
        const context = this.context as AudioContext
        if (heard.ears?.context !== context)
          heard.ears = {
            context,
            analyser: new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 }),
          }
        connect.call(this, heard.ears.analyser)
      }
      return connect.call(this, to, ...more)
    }
  })
}

/** What is heard at the loudest moment of somewhat more than a second: words have pauses. */
export function earsOf(page: Page): Promise<Ears> {
  return page.evaluate(async () => {
    const heard = { loudestHz: 0, levelDb: -Infinity }
    const { ears } = window as unknown as Listened
    if (!ears) return heard
    const bands = new Float32Array(ears.analyser.frequencyBinCount)
    for (let look = 0; look < 12; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      ears.analyser.getFloatFrequencyData(bands)
      const levelDb = Math.max(...bands)
      if (levelDb <= heard.levelDb) continue
      heard.levelDb = levelDb
      heard.loudestHz = (bands.indexOf(levelDb) * ears.context.sampleRate) / ears.analyser.fftSize
    }
    return heard
  })
}

/** Counts the packets of voice that the page's sockets bring; returns the count so far. */
export function countVoice(page: Page): () => number {
  let packets = 0
  // A message of bytes: its code, then the channel as a short text.
  const isVoice = (bytes: Buffer): boolean =>
    bytes[1] === 0xa0 + VOICE_CHANNEL.length &&
    bytes.toString('latin1', 2, 2 + VOICE_CHANNEL.length) === VOICE_CHANNEL
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (typeof payload !== 'string' && isVoice(payload)) packets += 1
    }),
  )
  return () => packets
}
