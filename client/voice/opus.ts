/** Opus by the browser's own codec (WebCodecs): sound into packets and back. */
import { BIT_RATE_BPS, PACKET_MS, SAMPLE_RATE_HZ } from '../../shared/voice/voice-frame.ts'

const CONFIG: AudioEncoderConfig = {
  codec: 'opus',
  sampleRate: SAMPLE_RATE_HZ,
  numberOfChannels: 1,
  bitrate: BIT_RATE_BPS,
}
const PACKET_US = PACKET_MS * 1000
/** Of the Opus registration of WebCodecs; TypeScript knows the first alone. */
const SPEECH = { frameDuration: PACKET_US, application: 'voip', signal: 'voice' }

/** Whether this browser can speak and hear; asked once. */
export async function canCode(): Promise<boolean> {
  if (!('AudioEncoder' in globalThis) || !('AudioDecoder' in globalThis)) return false
  const [encodes, decodes] = await Promise.all([
    AudioEncoder.isConfigSupported(CONFIG),
    AudioDecoder.isConfigSupported(CONFIG),
  ]).catch(() => [])
  return encodes?.supported === true && decodes?.supported === true
}

export interface OpusEncoder {
  /** Encodes one packet of mono sound; its bytes come by `onPacket`, in order. */
  encode(pcm: Float32Array<ArrayBuffer>, timeMs: number): void
  /** Resolves once every packet that went in has come out. */
  flush(): Promise<void>
  close(): void
}

/** `onPacket` gets each packet with the time it was encoded with. */
export function createOpusEncoder(
  onPacket: (opus: Uint8Array, timeMs: number) => void,
  onBroken: () => void,
): OpusEncoder {
  /** Times of packets that are being encoded, oldest first: one comes out for each that goes in. */
  const times: number[] = []
  let count = 0
  const encoder = new AudioEncoder({
    output(chunk) {
      const opus = new Uint8Array(chunk.byteLength)
      chunk.copyTo(opus)
      onPacket(opus, times.shift() ?? Date.now())
    },
    error: onBroken,
  })
  encoder.configure({
    ...CONFIG,
    opus: SPEECH,
  })
  return {
    encode(pcm, timeMs) {
      if (encoder.state !== 'configured') return
      const sound = new AudioData({
        format: 'f32',
        sampleRate: SAMPLE_RATE_HZ,
        numberOfFrames: pcm.length,
        numberOfChannels: 1,
        timestamp: count * PACKET_US,
        data: pcm,
      })
      count += 1
      times.push(timeMs)
      encoder.encode(sound)
      sound.close()
    },
    async flush() {
      // Closed meanwhile: nothing more comes.
      if (encoder.state === 'configured') await encoder.flush().catch(() => undefined)
    },
    close() {
      if (encoder.state !== 'closed') encoder.close()
    },
  }
}

export interface OpusDecoder {
  decode(opus: Uint8Array, timeMs: number): void
  close(): void
}

/** `onSound` gets the mono sound of each packet with the time it was given with. */
export function createOpusDecoder(
  onSound: (pcm: Float32Array<ArrayBuffer>, timeMs: number) => void,
): OpusDecoder {
  const times: number[] = []
  let count = 0
  const make = (): AudioDecoder => {
    const made = new AudioDecoder({
      output(sound) {
        const pcm = new Float32Array(sound.numberOfFrames)
        sound.copyTo(pcm, { planeIndex: 0, format: 'f32-planar' })
        sound.close()
        onSound(pcm, times.shift() ?? 0)
      },
      // What is no Opus ends the decoder: the next packet has a new one.
      error: () => undefined,
    })
    made.configure({ codec: 'opus', sampleRate: SAMPLE_RATE_HZ, numberOfChannels: 1 })
    times.length = 0
    return made
  }
  let decoder = make()
  return {
    decode(opus, timeMs) {
      if (decoder.state === 'closed') decoder = make()
      times.push(timeMs)
      decoder.decode(
        new EncodedAudioChunk({ type: 'key', timestamp: count * PACKET_US, data: opus }),
      )
      count += 1
    },
    close() {
      if (decoder.state !== 'closed') decoder.close()
    },
  }
}
