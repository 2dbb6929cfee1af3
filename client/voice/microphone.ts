/**
 * The microphone: asked for when somebody wants to speak, and kept through what happens to microphones. One
 * that is unplugged, taken by another program or put to sleep is opened again once that may help.
 */
// oxlint-disable-next-line import/default -- what Vite gives is the address of the built module
import captureUrl from './voice-worklet.ts?worker&url'
import type { CapturedSound } from './worklet-messages.ts'

/** Why there is no microphone: each has a sentence that says what to do. */
export type MicrophoneProblem = 'insecure' | 'unsupported' | 'refused' | 'missing' | 'taken'

export interface Microphone {
  /** Another one; empty for the system's own choice. Rejects with a MicrophoneProblem. */
  choose(deviceId: string): Promise<void>
  close(): void
}

interface MicrophoneOptions {
  context: AudioContext
  deviceId: string
  onSound: (sound: CapturedSound) => void
  /** It went away and could not be had again. */
  onLost: (problem: MicrophoneProblem) => void
}

/** Resolves once sound comes. Rejects with a MicrophoneProblem. */
export async function openMicrophone(options: MicrophoneOptions): Promise<Microphone> {
  const { context, onSound, onLost } = options
  let deviceId = options.deviceId
  let stream = await askFor(deviceId)
  const capture = new AudioWorkletNode(context, 'voice-capture', { numberOfOutputs: 0 })
  capture.port.onmessage = ({ data }: MessageEvent<CapturedSound>) => onSound(data)
  let source: MediaStreamAudioSourceNode | undefined
  let isClosed = false

  const listen = (): void => {
    source?.disconnect()
    source = context.createMediaStreamSource(stream)
    source.connect(capture)
    stream.getAudioTracks()[0]?.addEventListener('ended', () => void reopen())
  }
  const reopen = async (): Promise<void> => {
    if (isClosed) return
    try {
      // The one that was chosen may be gone: any other is better than none.
      const next = await askFor(deviceId).catch(() => askFor(''))
      if (isClosed) return stop(next)
      stop(stream)
      stream = next
      listen()
    } catch (error) {
      onLost(problemOf(error))
    }
  }
  /** Headsets end tracks when they sleep without a word; devices come and go. */
  const look = (): void => {
    const isEnded = stream.getAudioTracks().every(({ readyState }) => readyState === 'ended')
    if (isEnded && document.visibilityState === 'visible') void reopen()
  }
  document.addEventListener('visibilitychange', look)
  navigator.mediaDevices.addEventListener('devicechange', look)
  listen()
  return {
    async choose(next) {
      const chosen = await askFor(next)
      deviceId = next
      stop(stream)
      stream = chosen
      listen()
    },
    close() {
      isClosed = true
      document.removeEventListener('visibilitychange', look)
      navigator.mediaDevices.removeEventListener('devicechange', look)
      source?.disconnect()
      capture.port.close()
      stop(stream)
    },
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Rejects with what getUserMedia says, or with a MicrophoneProblem of our own. */
async function askFor(deviceId: string): Promise<MediaStream> {
  // Browsers hide it from pages that did not come over https.
  if (!('mediaDevices' in navigator)) throw 'insecure' satisfies MicrophoneProblem
  return navigator.mediaDevices.getUserMedia({
    audio: {
      channelCount: 1,
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...(deviceId !== '' && { deviceId: { exact: deviceId } }),
    },
  })
}

const PROBLEMS: Record<string, MicrophoneProblem> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'taken',
  AbortError: 'taken',
}

export function problemOf(error: unknown): MicrophoneProblem {
  if (error === 'insecure') return 'insecure'
  return PROBLEMS[(error as { name?: string } | undefined)?.name ?? ''] ?? 'taken'
}

export interface MicrophoneChoice {
  deviceId: string
  label: string
}

/** Microphones by name, once one may be used: browsers do not name them before. */
export async function listMicrophones(): Promise<MicrophoneChoice[]> {
  if (!('mediaDevices' in navigator)) return []
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter(({ kind, label }) => kind === 'audioinput' && label !== '')
    .map(({ deviceId, label }) => ({ deviceId, label }))
}

/** Makes both ends of voice known to the audio thread of `context`. */
export function loadWorklet(context: AudioContext): Promise<void> {
  return context.audioWorklet.addModule(captureUrl)
}
