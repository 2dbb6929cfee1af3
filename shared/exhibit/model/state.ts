/** How a model is shown: what is on, how far apart, where cut, which way turned. */
import { z } from 'zod'
import { placeOfRecording, recordingSchema, stillRecording } from '../recording.ts'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import type { ModelManifest } from './manifest.ts'

const AXES = ['x', 'y', 'z'] as const
export type Axis = (typeof AXES)[number]

/** Bounds of the size that a grip may give it. */
export const SCALE_MIN = 0.5
export const SCALE_MAX = 2.5

const stateSchema = z.object({
  /** Name of a KHR_materials_variants variant, empty for the file's own. */
  variant: z.string(),
  /** Layers taken off. */
  hidden: z.array(z.string()),
  /** 0 together … 1 apart. */
  explode: z.number(),
  /** Plane that cuts the model: share of its extent that stays, 0…1 along the axis. */
  section: z.object({ axis: z.enum(AXES), at: z.number() }).nullable(),
  /** Degrees about +y, and size as a factor. */
  turnDeg: z.number(),
  scale: z.number(),
  animation: recordingSchema,
})
export type ModelState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('variant'), name: z.string().max(120) }),
  z.object({ type: z.literal('layer'), id: z.string().max(64), shown: z.boolean() }),
  z.object({ type: z.literal('explode'), amount: z.number() }),
  z.object({ type: z.literal('section'), axis: z.enum(AXES).nullable(), at: z.number() }),
  z.object({ type: z.literal('turn'), turnDeg: z.number(), scale: z.number().optional() }),
  z.object({ type: z.literal('play'), playing: z.boolean() }),
])
export type ModelAct = z.infer<typeof actSchema>

export const modelState: StateRules<ModelManifest, ModelState, ModelAct> = {
  initial: () => ({
    variant: '',
    hidden: [],
    explode: 0,
    section: null,
    turnDeg: 0,
    scale: 1,
    // Running from the beginning of time: the same place for all who look.
    animation: { atS: 0, sinceMs: 1 },
  }),
  apply(manifest, state, act, { nowMs }) {
    switch (act.type) {
      case 'variant':
        return { ...state, variant: act.name }
      case 'layer': {
        if (!manifest.layers.some(({ id }) => id === act.id)) return state
        const others = state.hidden.filter((id) => id !== act.id)
        return { ...state, hidden: act.shown ? others : [...others, act.id] }
      }
      case 'explode':
        return manifest.explodes ? { ...state, explode: clamp(act.amount, 0, 1) } : state
      case 'section':
        if (!manifest.sections) return state
        return {
          ...state,
          section: act.axis === null ? null : { axis: act.axis, at: clamp(act.at, 0, 1) },
        }
      case 'turn':
        return {
          ...state,
          turnDeg: ((act.turnDeg % 360) + 360) % 360,
          scale: clamp(act.scale ?? state.scale, SCALE_MIN, SCALE_MAX),
        }
      case 'play':
        return {
          ...state,
          animation: {
            atS: placeOfRecording(state.animation, nowMs),
            sinceMs: act.playing ? nowMs : 0,
          },
        }
    }
  },
  still: (state, nowMs) => ({ ...state, animation: stillRecording(state.animation, nowMs) }),
}

export const modelRules: ExhibitRules<ModelManifest, ModelState, ModelAct> = {
  ...modelState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
