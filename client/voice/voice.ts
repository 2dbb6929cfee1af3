/**
 * Voice in one gathering on this device: hears the others as soon as the browser lets sound begin, and opens
 * the microphone when somebody wants to speak. Survives sleep, another device, a lost line: whatever ends is
 * begun again, and what cannot be is told in the store.
 */
import { hasWord } from '../../shared/voice/word.ts'
import {
  PACKET_MS,
  readHeard,
  SAMPLE_RATE_HZ,
  writeVoice,
  type VoiceWay,
} from '../../shared/voice/voice-frame.ts'
import { askRoom, untilDone } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { createLevelGate, levelOf } from './level-gate.ts'
import {
  listMicrophones,
  loadWorklet,
  openMicrophone,
  problemOf,
  type Microphone,
} from './microphone.ts'
import { canCode, createOpusEncoder, type OpusEncoder } from './opus.ts'
import { createSpeakers, type Speakers } from './speakers.ts'
import { createTrial } from './trial.ts'
import { likeVoice, quietVoice, useVoice, type TalkMode } from './voice-store.ts'
import type { CapturedSound, PlayerFigures } from './worklet-messages.ts'

/** Who was silent for this long does not speak any more, whatever was lost, in ms. */
const SILENT_AFTER_MS = 500

export interface Voice {
  /** Opens the microphone, or closes it. */
  speak(on: boolean): Promise<void>
  mute(muted: boolean): void
  /** Push to talk: while it is held one is heard. */
  hold(held: boolean): void
  prefer(mode: TalkMode): void
  /** To those around, to all, or to these alone. */
  address(way: VoiceWay, personIds?: readonly string[]): Promise<void>
  choose(deviceId: string): Promise<void>
  /** Records some seconds of oneself and plays them: to hear how one sounds before others do. */
  tryOut(): void
  /** Level of what the microphone hears now, in dB below full scale; −Infinity while it is closed. */
  levelDb(): number
  /** Where the ears are and the heads of those who speak; see voice-places.tsx. */
  listener(): AudioListener | undefined
  speakers(): Speakers | undefined
  figures(slot: number): Promise<PlayerFigures | undefined>
  end(): void
}

/**
 * Hears from now on. `spatial`: whether voices come from where people stand. `besideMe`: a person who sits
 * beside this device, and is seen to speak but not played.
 */
export function startVoice(room: RoomConnection, spatial: boolean, besideMe = ''): Voice {
  let context: AudioContext | undefined
  let speakers: Speakers | undefined
  let microphone: Microphone | undefined
  let encoder: OpusEncoder | undefined
  let ended = false
  let held = false
  let number = 0
  let levelDb = -Infinity
  const gate = createLevelGate()
  const lastHeardMs = new Map<number, number>()
  const stops: (() => void)[] = []
  const set = useVoice.setState
  const get = useVoice.getState
  const trial = createTrial((state) => set({ trial: state }))

  const begin = async (): Promise<void> => {
    if (!(await canCode())) return set({ hearing: 'unsupported' })
    set({ hearing: 'waiting' })
    await afterPress(stops)
    if (ended) return
    const made = new AudioContext({ sampleRate: SAMPLE_RATE_HZ, latencyHint: 'interactive' })
    await loadWorklet(made)
    if (ended) return void made.close()
    context = made
    speakers = createSpeakers({ context: made, spatial, output: made.destination })
    stops.push(keepRunning(made), room.onVoice(hear), announce())
    const timer = setInterval(forgetSilent, SILENT_AFTER_MS / 2)
    stops.push(() => clearInterval(timer))
    set({ hearing: 'on' })
  }

  /** Each line to the room is told anew that this device hears. */
  const announce = (): (() => void) => {
    let stop: (() => void) | undefined
    let wasJoined = false
    const look = (): void => {
      const isJoined = room.status().kind === 'joined'
      if (isJoined === wasJoined) return
      wasJoined = isJoined
      stop?.()
      if (isJoined) stop = untilDone(() => room.request('hear', { on: true }))
    }
    look()
    const stopLooking = room.subscribe(look)
    return () => {
      stopLooking()
      stop?.()
    }
  }

  const hear = (bytes: Uint8Array): void => {
    const packet = readHeard(bytes)
    if (!packet) return
    if (packet.slot !== room.view()?.members.get(besideMe)?.slot) speakers?.hear(packet)
    const { speaking } = get()
    if (packet.opus.byteLength === 0) return silence(packet.slot)
    lastHeardMs.set(packet.slot, performance.now())
    if (speaking.get(packet.slot) !== packet.way)
      set({ speaking: new Map(speaking).set(packet.slot, packet.way) })
  }
  const silence = (slot: number): void => {
    lastHeardMs.delete(slot)
    const speaking = new Map(get().speaking)
    if (speaking.delete(slot)) set({ speaking })
  }
  const forgetSilent = (): void => {
    for (const [slot, atMs] of lastHeardMs)
      if (performance.now() - atMs > SILENT_AFTER_MS) silence(slot)
    const here = new Set([...(room.view()?.members.values() ?? [])].map(({ slot }) => slot))
    for (const slot of speakers?.slots() ?? []) if (!here.has(slot)) speakers?.forget(slot)
  }

  const send = (opus: Uint8Array, timeMs: number): void => {
    room.sendVoice(writeVoice({ way: get().way, number, timeMs, opus }))
    number = (number + 1) & 0xffff
  }
  const mayTalk = (): boolean => {
    const member = room.view()?.members.get(room.personId() ?? '')
    return hasWord(member?.role, member?.word) && room.status().kind === 'joined'
  }
  const listen = ({ pcm, timeMs }: CapturedSound): void => {
    levelDb = levelOf(pcm)
    trial.take(pcm)
    const isLoud = gate.hear(levelDb, PACKET_MS)
    const { mode, muted, talking } = get()
    const wants = mode === 'push' ? held : isLoud
    const talks = wants && !muted && get().trial === 'idle' && mayTalk()
    if (talks) encoder?.encode(pcm, timeMs)
    if (talks === talking) return
    set({ talking: talks })
    // The last packets are still being made: the end comes after them.
    if (!talks) void encoder?.flush().then(() => send(new Uint8Array(), timeMs))
  }

  const close = (): void => {
    microphone?.close()
    microphone = undefined
    encoder?.close()
    encoder = undefined
    levelDb = -Infinity
    held = false
    if (get().talking) send(new Uint8Array(), Date.now())
    set({ microphone: 'closed', talking: false })
  }
  const open = async (): Promise<void> => {
    if (!context) return
    set({ microphone: 'asking', problem: null })
    try {
      encoder = createOpusEncoder(send, close)
      const opened = await openMicrophone({
        context,
        deviceId: get().deviceId,
        onSound: listen,
        onLost(problem) {
          close()
          set({ problem })
        },
      })
      if (ended) return opened.close()
      microphone = opened
      set({ microphone: 'open', muted: false, microphones: await listMicrophones() })
    } catch (error) {
      close()
      set({ problem: problemOf(error) })
    }
  }

  void begin()

  return {
    async speak(on) {
      if (!on) return close()
      if (get().microphone === 'closed') await open()
    },
    mute: (muted) => set({ muted }),
    hold(on) {
      held = on
    },
    prefer: (mode) => likeVoice({ mode }),
    async address(way, personIds = []) {
      if (way === 'whisper' && !(await askRoom(room, 'whisperTo', { personIds: [...personIds] })))
        return
      set({ way, whisperTo: personIds })
    },
    async choose(deviceId) {
      likeVoice({ deviceId })
      try {
        await microphone?.choose(deviceId)
        set({ problem: null })
      } catch (error) {
        set({ problem: problemOf(error) })
      }
    },
    tryOut() {
      if (context && microphone) trial.begin(context)
    },
    levelDb: () => levelDb,
    listener: () => context?.listener,
    speakers: () => speakers,
    figures: (slot) => speakers?.figures(slot) ?? Promise.resolve(undefined),
    end() {
      ended = true
      close()
      for (const stop of stops) stop()
      speakers?.end()
      void context?.close()
      quietVoice()
    },
  }
}

const GESTURES = ['pointerdown', 'keydown'] as const

/** Resolves once somebody has pressed something here: browsers let no sound begin before. */
function afterPress(stops: (() => void)[]): Promise<void> {
  if (navigator.userActivation.hasBeenActive) return Promise.resolve()
  return new Promise((resolve) => {
    const heard = (): void => {
      stop()
      resolve()
    }
    const stop = (): void => GESTURES.forEach((kind) => window.removeEventListener(kind, heard))
    for (const kind of GESTURES) window.addEventListener(kind, heard)
    stops.push(stop)
  })
}

/** Sleep, a call and another sound device halt a context; it goes on once the page is looked at. */
function keepRunning(context: AudioContext): () => void {
  const resume = (): void => {
    if (context.state !== 'running' && context.state !== 'closed') void context.resume()
  }
  const kinds = [...GESTURES, 'visibilitychange'] as const
  context.addEventListener('statechange', resume)
  for (const kind of kinds) document.addEventListener(kind, resume)
  return () => {
    context.removeEventListener('statechange', resume)
    for (const kind of kinds) document.removeEventListener(kind, resume)
  }
}
