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

export const isRunning = ({ sinceMs }: Recording): boolean => sinceMs !== 0
