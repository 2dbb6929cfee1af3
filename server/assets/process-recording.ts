/** Checks an audio or video file and takes out what it tells about its maker. Nothing is transcoded. */
import { writeFile } from 'node:fs/promises'
import { NO_FACTS, textureBytes } from './file-facts.ts'
import { readMp3Seconds, readWavSeconds, withoutMp3Tags, withoutWavTags } from './audio-file.ts'
import { readMp4, withoutMp4Tags, type TrackFacts } from './mp4-file.ts'
import { readOggSeconds, withoutOggTags } from './ogg-file.ts'
import type { ProcessResult } from './process-result.ts'
import { recordingKind, type RecordingKind } from './recording-kind.ts'
import { readWebm, withoutWebmTags } from './webm-file.ts'

/** Codecs that every browser plays; the server cannot make others into these. */
const VIDEO_CODECS = ['avc1', 'avc3', 'V_VP8', 'V_VP9']
const AUDIO_CODECS = ['mp4a', 'A_OPUS', 'A_VORBIS', 'Opus']
/** Tracks that are neither picture nor sound: time codes, a phone's own notes. */
const SILENT_CODECS = ['tmcd', 'mebx', 'text', 'tx3g']
/** Largest picture of a video, in pixels: 1920 × 1080, or a panorama of 2048 × 2048. */
const VIDEO_MAX_PX = 2048 * 2048

interface Recording extends TrackFacts {
  bytes: Buffer
}

const sound = (durationS: number | undefined): TrackFacts | undefined =>
  durationS === undefined ? undefined : { durationS, width: null, height: null, codecs: [] }

const READERS: Record<RecordingKind, (bytes: Buffer) => TrackFacts | undefined> = {
  mp3: (bytes) => sound(readMp3Seconds(bytes)),
  ogg: (bytes) => sound(readOggSeconds(bytes)),
  wav: (bytes) => sound(readWavSeconds(bytes)),
  mp4: readMp4,
  webm: readWebm,
}

/** Takes out what tells of the maker: names, place, device, pictures of them. */
const WITHOUT_TAGS: Record<RecordingKind, (bytes: Buffer) => Buffer> = {
  mp3: withoutMp3Tags,
  ogg: withoutOggTags,
  wav: withoutWavTags,
  mp4: withoutMp4Tags,
  webm: withoutWebmTags,
}

function readRecording(input: Buffer): Recording | undefined {
  const kind = recordingKind(input)
  if (!kind) return undefined
  const bytes = WITHOUT_TAGS[kind](input)
  const facts = READERS[kind](bytes)
  return facts && { ...facts, bytes }
}

const AUDIO_TYPES: Record<RecordingKind, string> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'audio/mp4',
  webm: 'audio/webm',
}

export async function processRecording(
  purpose: 'audio' | 'video',
  input: Buffer,
  outPath: string,
): Promise<ProcessResult> {
  const kind = recordingKind(input)
  const recording = readRecording(input)
  if (!kind || !recording) return { ok: false, code: 'recording-damaged', figures: {} }
  const { durationS, width, height, codecs, bytes } = recording
  const known = purpose === 'audio' ? AUDIO_CODECS : [...VIDEO_CODECS, ...AUDIO_CODECS]
  const foreign = codecs.find((codec) => ![...known, ...SILENT_CODECS].includes(codec))
  if (foreign !== undefined)
    return { ok: false, code: 'recording-codec', figures: { codec: foreign.trim() } }
  if (purpose === 'video' && (!width || !height))
    return { ok: false, code: 'recording-damaged', figures: {} }
  if (width && height && width * height > VIDEO_MAX_PX)
    return { ok: false, code: 'video-too-large', figures: { width, height } }
  await writeFile(outPath, bytes)
  // One picture of the video lies on the graphics card, without mipmaps.
  const texture = width && height ? textureBytes(width, height, 'flat') : 0
  return {
    ok: true,
    mediaType: purpose === 'audio' ? AUDIO_TYPES[kind] : `video/${kind}`,
    width,
    height,
    triangles: null,
    facts: { ...NO_FACTS, drawCalls: 1, textureBytes: texture, durationS },
  }
}
