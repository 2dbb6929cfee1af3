/** Voice as it stands on this device, for panels and pages. How one likes to speak is kept. */
import { create } from 'zustand'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import { keep, readKept } from '../browser/kept-storage.ts'
import type { MicrophoneChoice, MicrophoneProblem } from './microphone.ts'

/** Whether one is heard while one holds a key or button, or whenever one speaks. */
export type TalkMode = 'push' | 'open'

export interface VoiceState {
  /** Whether the others are heard: `waiting` until the browser lets sound begin, at a press. */
  hearing: 'off' | 'waiting' | 'on' | 'unsupported'
  microphone: 'closed' | 'asking' | 'open'
  problem: MicrophoneProblem | null
  mode: TalkMode
  /** Whether one is held back by oneself, with the microphone open. */
  muted: boolean
  way: VoiceWay
  /** Whom a whisper goes to. */
  whisperTo: readonly string[]
  /** Whether one is heard at this moment. */
  talking: boolean
  /** Slots of those who are heard at this moment, and how they speak. */
  speaking: ReadonlyMap<number, VoiceWay>
  microphones: readonly MicrophoneChoice[]
  deviceId: string
  trial: 'idle' | 'recording' | 'playing'
}

const KEPT_AS = 'jiebang.voice'

interface KeptVoice {
  mode: TalkMode
  deviceId: string
}

/** What was kept, as far as it is something that can be chosen. */
export function readKeptVoice(text: string | null): KeptVoice {
  try {
    const kept = (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof KeptVoice, unknown>>
    return {
      mode: kept.mode === 'push' ? 'push' : 'open',
      deviceId: typeof kept.deviceId === 'string' ? kept.deviceId : '',
    }
  } catch {
    return { mode: 'open', deviceId: '' } // not ours: as if nothing was kept
  }
}

/** Before anything began. */
export const QUIET_VOICE: VoiceState = {
  hearing: 'off',
  microphone: 'closed',
  problem: null,
  muted: false,
  way: 'aloud',
  whisperTo: [],
  talking: false,
  speaking: new Map(),
  microphones: [],
  trial: 'idle',
  ...readKeptVoice(readKept(KEPT_AS)),
}

export const useVoice = create<VoiceState>(() => QUIET_VOICE)

/** As before anything began, but for what is kept. */
export function quietVoice(): void {
  const { mode, deviceId } = useVoice.getState()
  useVoice.setState({ ...QUIET_VOICE, mode, deviceId })
}

export function likeVoice(change: Partial<KeptVoice>): void {
  useVoice.setState(change)
  const { mode, deviceId } = useVoice.getState()
  keep(KEPT_AS, JSON.stringify({ mode, deviceId } satisfies KeptVoice))
}
