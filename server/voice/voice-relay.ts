/**
 * Forwards voices: each packet at once, to those who hear its speaker, as one message that is made once.
 * Nothing is stored or opened. Who cannot keep up misses what was said: late voice is worth nothing.
 */
import { VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { hears, type Listener, type Matter, type Speaker } from '../../shared/audience/hearing.ts'
import {
  addSlot,
  PACKETS_PER_SECOND,
  wayOf,
  type VoiceWay,
} from '../../shared/voice/voice-frame.ts'

/** Buffered bytes above which a connection gets no voice: some tenths of a second of several speakers. */
export const VOICE_SKIP_ABOVE_BYTES = 16 * 1024
/** Who hears whom is found anew this often, in ms: people walk. */
export const HEARERS_MS = 100

/** One connection that voices may go to, and who listens there. */
export interface VoiceReceiver extends Listener {
  sendBytes(channel: string, bytes: Uint8Array): void
  bufferedBytes(): number
  isReady(): boolean
}

export interface VoiceScene {
  /** Every connection that is sent voices, as it stands now. */
  receivers(): Iterable<VoiceReceiver>
  /** Who speaks so; undefined for who may not, or is not here. */
  speakerOf(personId: string, way: VoiceWay): (Speaker & { slot: number }) | undefined
  matter(): Matter
}

export interface VoiceRelay {
  /** Takes a packet of a member; false when it is none, comes too fast, or may not be spoken. */
  receive(personId: string, bytes: Uint8Array): boolean
  /** Somebody came, went, was silenced or recused, or another item is at hand: who hears whom is asked anew. */
  settle(): void
  /** Forgets what is kept of somebody who is gone. */
  remove(personId: string): void
}

interface Hearers {
  atMs: number
  slot: number
  receivers: readonly VoiceReceiver[]
}

export function createVoiceRelay(now: () => number, scene: VoiceScene): VoiceRelay {
  const allowance = new Map<string, { second: number; count: number }>()
  /** By speaker and way. */
  const hearers = new Map<string, Hearers>()

  const isTooFast = (personId: string): boolean => {
    const second = Math.floor(now() / 1000)
    const used = allowance.get(personId)
    if (!used || used.second !== second) {
      allowance.set(personId, { second, count: 1 })
      return false
    }
    used.count += 1
    return used.count > PACKETS_PER_SECOND
  }

  const find = (personId: string, way: VoiceWay): Hearers | undefined => {
    const speaker = scene.speakerOf(personId, way)
    if (!speaker) return undefined
    const matter = scene.matter()
    const receivers = [...scene.receivers()].filter((one) => hears(one, speaker, matter))
    return { atMs: now(), slot: speaker.slot, receivers }
  }

  return {
    receive(personId, bytes) {
      const way = wayOf(bytes)
      if (!way || isTooFast(personId)) return false
      const name = `${way} ${personId}`
      let known = hearers.get(name)
      if (!known || now() - known.atMs >= HEARERS_MS) {
        known = find(personId, way)
        if (!known) return false
        hearers.set(name, known)
      }
      if (known.receivers.length === 0) return true
      const sent = addSlot(known.slot, bytes)
      for (const receiver of known.receivers)
        if (receiver.isReady() && receiver.bufferedBytes() <= VOICE_SKIP_ABOVE_BYTES)
          receiver.sendBytes(VOICE_CHANNEL, sent)
      return true
    },
    settle: () => hearers.clear(),
    remove(personId) {
      allowance.delete(personId)
      hearers.clear()
    },
  }
}
