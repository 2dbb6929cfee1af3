/**
 * What the others say, made audible: for each who speaks a decoder, a jitter buffer in the audio thread, and
 * a way into the ears that is at the speaker's head in the hall, or beside one's own for who speaks from the
 * podium, whispers, or has no body.
 */
import type { HeardPacket, VoiceWay } from '../../shared/voice/voice-frame.ts'
import { createOpusDecoder, type OpusDecoder } from './opus.ts'
import type { PlayerFigures, PlayerOrder } from './worklet-messages.ts'

/** A voice keeps its strength up to here, in m, and is half as strong at twice that. */
const NEAR_M = 1.6
/** A voice that goes to all is a little softer than one that stands before one. */
const DIRECT_GAIN = 0.85
/** From one place to another in this time, in s: a jump clicks. */
const GLIDE_S = 0.04

export interface Speakers {
  hear(packet: HeardPacket): void
  /** Sets the head of a speaker in the hall, in m; nothing where the speaker is not heard. */
  place(slot: number, x: number, y: number, z: number): void
  /** Whether the way of somebody's last packet has a place in the hall. */
  isPlaced(slot: number): boolean
  /** Slots of all who have been heard. */
  slots(): Iterable<number>
  forget(slot: number): void
  figures(slot: number): Promise<PlayerFigures | undefined>
  end(): void
}

interface SpeakerVoice {
  decoder: OpusDecoder
  player: AudioWorkletNode
  panner: PannerNode
  direct: GainNode
  way: VoiceWay
  isPlaced: boolean
}

interface SpeakersOptions {
  context: AudioContext
  /** Whether voices have places: not on a page. */
  spatial: boolean
  output: AudioNode
}

export function createSpeakers({ context, spatial, output }: SpeakersOptions): Speakers {
  const speakers = new Map<number, SpeakerVoice>()

  const add = (slot: number): SpeakerVoice => {
    const player = new AudioWorkletNode(context, 'voice-player', {
      numberOfInputs: 0,
      outputChannelCount: [1],
    })
    const order = (said: PlayerOrder, transfer: Transferable[] = []): void =>
      player.port.postMessage(said, transfer)
    const decoder = createOpusDecoder((pcm, timeMs) =>
      order({ kind: 'sound', pcm, timeMs }, [pcm.buffer]),
    )
    const panner = new PannerNode(context, {
      panningModel: 'HRTF',
      distanceModel: 'inverse',
      refDistance: NEAR_M,
      rolloffFactor: 1,
    })
    const direct = new GainNode(context, { gain: DIRECT_GAIN })
    player.connect(direct)
    direct.connect(output)
    const made: SpeakerVoice = { decoder, player, panner, direct, way: 'podium', isPlaced: false }
    speakers.set(slot, made)
    return made
  }
  const route = (one: SpeakerVoice, way: VoiceWay): void => {
    const isPlaced = spatial && way === 'aloud'
    if (one.way === way && one.isPlaced === isPlaced) return
    one.way = way
    one.isPlaced = isPlaced
    one.player.disconnect()
    one.panner.disconnect()
    one.player.connect(isPlaced ? one.panner : one.direct)
    if (isPlaced) one.panner.connect(output)
  }

  return {
    hear({ slot, way, timeMs, opus }) {
      const one = speakers.get(slot) ?? add(slot)
      route(one, way)
      if (opus.byteLength > 0) one.decoder.decode(opus, timeMs)
      else one.player.port.postMessage({ kind: 'over' } satisfies PlayerOrder)
    },
    place(slot, x, y, z) {
      const panner = speakers.get(slot)?.panner
      if (!panner) return
      const atS = context.currentTime
      panner.positionX.setTargetAtTime(x, atS, GLIDE_S)
      panner.positionY.setTargetAtTime(y, atS, GLIDE_S)
      panner.positionZ.setTargetAtTime(z, atS, GLIDE_S)
    },
    isPlaced: (slot) => speakers.get(slot)?.isPlaced ?? false,
    slots: () => speakers.keys(),
    forget(slot) {
      const one = speakers.get(slot)
      if (!one) return
      one.player.port.postMessage({ kind: 'end' } satisfies PlayerOrder)
      one.player.disconnect()
      one.panner.disconnect()
      one.direct.disconnect()
      one.decoder.close()
      speakers.delete(slot)
    },
    figures(slot) {
      const port = speakers.get(slot)?.player.port
      if (!port) return Promise.resolve(undefined)
      return new Promise((resolve) => {
        port.onmessage = ({ data }: MessageEvent<PlayerFigures>) => resolve(data)
        port.postMessage({ kind: 'ask' } satisfies PlayerOrder)
      })
    },
    end() {
      for (const slot of speakers.keys()) this.forget(slot)
    },
  }
}
