/** Which spot one sees, how much of the other time shines through, and how far a video has run. */
import { z } from 'zod'
import {
  actOnRecording,
  AT_START,
  recordingActSchema,
  recordingSchema,
  stillRecording,
} from '../recording.ts'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import type { PanoramaManifest, PanoramaSpot } from './manifest.ts'

const stateSchema = z.object({
  spot: z.string(),
  /** 0 now … 1 then. */
  blend: z.number(),
  recording: recordingSchema,
})
export type PanoramaState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('go'), spot: z.string().max(64) }),
  z.object({ type: z.literal('blend'), amount: z.number() }),
  recordingActSchema,
])
export type PanoramaAct = z.infer<typeof actSchema>

export const panoramaState: StateRules<PanoramaManifest, PanoramaState, PanoramaAct> = {
  initial: ({ spots }) => ({ spot: spots[0]?.id ?? '', blend: 0, recording: AT_START }),
  apply({ spots }, state, act, { nowMs }) {
    switch (act.type) {
      case 'go':
        return act.spot !== state.spot && spots.some(({ id }) => id === act.spot)
          ? { ...state, spot: act.spot, recording: AT_START }
          : state
      case 'blend':
        return { ...state, blend: clamp(act.amount, 0, 1) }
      default:
        return { ...state, recording: actOnRecording(state.recording, act, nowMs) }
    }
  },
  still: (state, nowMs) => ({ ...state, recording: stillRecording(state.recording, nowMs) }),
}

export const panoramaRules: ExhibitRules<PanoramaManifest, PanoramaState, PanoramaAct> = {
  ...panoramaState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}

/** The spot one is at; the first where the state names none that is left. */
export function spotOf(manifest: PanoramaManifest, { spot }: PanoramaState): PanoramaSpot {
  const found = manifest.spots.find(({ id }) => id === spot) ?? manifest.spots[0]
  if (!found) throw new Error('A panorama has at least one spot; its manifest was not parsed.')
  return found
}
