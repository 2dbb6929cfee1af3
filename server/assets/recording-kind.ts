/** Which container a recording really is, by its first bytes; its name is not asked. */
export type RecordingKind = 'mp3' | 'ogg' | 'wav' | 'mp4' | 'webm'

const MP3_SYNC = 0xffe0

export function recordingKind(bytes: Buffer): RecordingKind | undefined {
  if (bytes.length < 16) return undefined
  const mark = (from: number, to: number): string => bytes.toString('latin1', from, to)
  if (mark(0, 4) === 'OggS') return 'ogg'
  if (mark(0, 4) === 'RIFF' && mark(8, 12) === 'WAVE') return 'wav'
  if (mark(4, 8) === 'ftyp') return 'mp4'
  if (bytes.readUInt32BE(0) === 0x1a45dfa3)
    return bytes.subarray(0, 64).includes('webm') ? 'webm' : undefined
  if (mark(0, 3) === 'ID3') return 'mp3'
  // Frame sync, and neither of the reserved versions and layers.
  const head = bytes.readUInt16BE(0)
  const isFrame = (head & MP3_SYNC) === MP3_SYNC && (head & 0x18) !== 0x08 && (head & 0x06) !== 0
  return isFrame ? 'mp3' : undefined
}

/** What recordingKind may answer for each purpose. */
export const RECORDING_KINDS = {
  audio: ['mp3', 'ogg', 'wav', 'mp4'],
  video: ['mp4', 'webm'],
} as const satisfies Record<string, readonly RecordingKind[]>

export type RecordingPurpose = keyof typeof RECORDING_KINDS

export const RECORDING_NAMES: Record<RecordingPurpose, string> = {
  audio: 'MP3 / Ogg / M4A / WAV',
  video: 'MP4 (H.264) / WebM',
}
