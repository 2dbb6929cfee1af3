/**
 * A pin 批注: what somebody saw that a score rests on, and from where: a place, a viewpoint, an exhibit as
 * it stood, a criterion, a text. Lengths in m in the frame of the booth (origin in the middle of its wall
 * line or of the stage, +y up, +z towards the reader), so that it holds wherever the booth stands.
 */
import { z } from 'zod'
import { PIN_STATE_MAX_CHARS, PIN_TEXT_MAX_CHARS } from './evidence.ts'
import { lineSchema, ownIdSchema, remarkSchema } from '../protocol/written-schema.ts'

/** Booths end well within this of their middle, in m. */
const REACH_M = 100

const lengthM = z.number().min(-REACH_M).max(REACH_M)
const pointSchema = z.tuple([lengthM, lengthM, lengthM])
const share = z.number().min(-1).max(1)

const viewpointSchema = z.object({
  eye: pointSchema,
  /** Of length 1. */
  direction: z
    .tuple([share, share, share])
    .refine(([x, y, z]) => Math.abs(Math.hypot(x, y, z) - 1) < 0.01),
  /** Vertical field of view, in degrees. */
  fovDeg: z.number().min(10).max(150),
})
export type Viewpoint = z.infer<typeof viewpointSchema>

/** An exhibit as it stood: nothing in its state runs. */
const pinnedExhibitSchema = z.object({
  exhibitId: lineSchema(64).min(1),
  /** Of the exhibit's kind; null where it is too long to be kept. */
  state: z.json().refine((state) => JSON.stringify(state).length <= PIN_STATE_MAX_CHARS),
})
export type PinnedExhibit = z.infer<typeof pinnedExhibitSchema>

export const pinSchema = z.object({
  /** Made by who pins: one that arrives twice is kept once, one of the same name takes its place. */
  id: z.uuid(),
  /** What it is evidence for; null where it is a note beside the criteria. */
  criterionId: ownIdSchema.nullable(),
  text: remarkSchema(PIN_TEXT_MAX_CHARS),
  /** What it points at. */
  point: pointSchema.nullable(),
  /** From where it was seen; null for what was pinned on a page. */
  view: viewpointSchema.nullable(),
  exhibit: pinnedExhibitSchema.nullable(),
})
export type Pin = z.infer<typeof pinSchema>

/** A pin as it is kept. */
export const keptPinSchema = pinSchema.extend({
  /** When it was first set, in ms since the epoch. */
  at: z.number(),
})
export type KeptPin = z.infer<typeof keptPinSchema>
