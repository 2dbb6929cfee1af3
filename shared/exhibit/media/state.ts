/** Which page is open, and how far a recording has run. */
import { z } from 'zod'
import { isRunning, recordingSchema } from '../recording.ts'
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
  z.object({ type: z.literal('play'), atS: z.number().min(0) }),
  z.object({ type: z.literal('pause'), atS: z.number().min(0) }),
  z.object({ type: z.literal('seek'), atS: z.number().min(0) }),
])
export type MediaAct = z.infer<typeof actSchema>

export const mediaState: StateRules<MediaManifest, MediaState, MediaAct> = {
  initial: () => ({ page: 0, recording: { atS: 0, sinceMs: 0 } }),
  apply(_, state, act, { nowMs }) {
    switch (act.type) {
      case 'page':
        return { ...state, page: clamp(act.page, 0, PAGES_MAX) }
      case 'play':
        return { ...state, recording: { atS: act.atS, sinceMs: nowMs } }
      case 'pause':
        return { ...state, recording: { atS: act.atS, sinceMs: 0 } }
      case 'seek':
        return {
          ...state,
          recording: { atS: act.atS, sinceMs: isRunning(state.recording) ? nowMs : 0 },
        }
    }
  },
}

export const mediaRules: ExhibitRules<MediaManifest, MediaState, MediaAct> = {
  ...mediaState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
