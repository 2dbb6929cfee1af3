/** Which page is open, and how far a recording has run. */
import { z } from 'zod'
import {
  actOnRecording,
  AT_START,
  recordingActSchema,
  recordingSchema,
  stillRecording,
} from '../recording.ts'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import type { MediaManifest } from './manifest.ts'

const PAGES_MAX = 200

const stateSchema = z.object({
  /** Page from 0. */
  page: z.number().int(),
  recording: recordingSchema,
})
export type MediaState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), page: z.number().int().min(0).max(PAGES_MAX) }),
  recordingActSchema,
])
export type MediaAct = z.infer<typeof actSchema>

export const mediaState: StateRules<MediaManifest, MediaState, MediaAct> = {
  initial: () => ({ page: 0, recording: AT_START }),
  apply(_, state, act, { nowMs }) {
    switch (act.type) {
      case 'page':
        return { ...state, page: clamp(act.page, 0, PAGES_MAX) }
      default:
        return { ...state, recording: actOnRecording(state.recording, act, nowMs) }
    }
  },
  still: (state, nowMs) => ({ ...state, recording: stillRecording(state.recording, nowMs) }),
}

export const mediaRules: ExhibitRules<MediaManifest, MediaState, MediaAct> = {
  ...mediaState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
