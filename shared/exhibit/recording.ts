/** Something that runs in time, the same for all: where it was, and since when on the server's clock. */
import { z } from 'zod'

export const recordingSchema = z.object({
  /** Place in the recording, in s, at `sinceMs`. */
  atS: z.number(),
  /** Server time since which it has been running, in ms; 0 while it stands. */
  sinceMs: z.number(),
})
export type Recording = z.infer<typeof recordingSchema>

/** Where it is at `nowMs`, in s; it may lie beyond its end. */
export function placeOfRecording({ atS, sinceMs }: Recording, nowMs: number): number {
  return sinceMs === 0 ? atS : atS + Math.max(0, nowMs - sinceMs) / 1000
}

/** Standing where it is at `nowMs`. */
export const stillRecording = (recording: Recording, nowMs: number): Recording => ({
  atS: placeOfRecording(recording, nowMs),
  sinceMs: 0,
})

/** From its beginning, standing. */
export const AT_START: Recording = { atS: 0, sinceMs: 0 }

/** What people do with a recording; `atS` is the place in it, in s. */
export const recordingActSchema = z.object({
  type: z.enum(['play', 'pause', 'seek']),
  atS: z.number().min(0),
})
export type RecordingAct = z.infer<typeof recordingActSchema>

/** The recording after an act at `nowMs`: whoever seeks does not change whether it runs. */
export function actOnRecording(
  recording: Recording,
  { type, atS }: RecordingAct,
  nowMs: number,
): Recording {
  const runs = type === 'play' || (type === 'seek' && isRunning(recording))
  return { atS, sinceMs: runs ? nowMs : 0 }
}

export const isRunning = ({ sinceMs }: Recording): boolean => sinceMs !== 0
