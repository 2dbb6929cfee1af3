/** Pins as a file of another tool has them: which can be taken from it, and which cannot, and why. */
import { z } from 'zod'
import { lineSchema } from '../protocol/written-schema.ts'
import { pinSchema } from './pin.ts'

/** In what a pin differs from what the file says. */
export const PIN_NOTES = [
  /** The text was longer than a pin takes. */
  'text-cut',
  /** Its viewpoint is further away than a booth reaches. */
  'view-away',
  /** The booth has no such exhibit. */
  'exhibit-gone',
  /** The exhibit's state is longer than a pin takes. */
  'state-long',
] as const
export type PinNote = (typeof PIN_NOTES)[number]

/** Why a topic is no pin. */
export const TOPIC_PROBLEMS = [
  /** What is in it cannot be read. */
  'damaged',
  /** Its camera has numbers that are none, or looks nowhere. */
  'camera',
  /** It has neither text nor viewpoint. */
  'empty',
  /** It is a pin of ours on another item of the agenda. */
  'other-item',
  /** There are more than a sheet takes. */
  'too-many',
] as const
export type TopicProblem = (typeof TOPIC_PROBLEMS)[number]

export const TOPIC_TITLE_MAX_CHARS = 120
const title = lineSchema(TOPIC_TITLE_MAX_CHARS)

export const pinFileSchema = z.object({
  pins: z.array(z.object({ pin: pinSchema, title, notes: z.array(z.enum(PIN_NOTES)) })),
  unread: z.array(z.object({ title, problem: z.enum(TOPIC_PROBLEMS) })),
})
/** In the order of the file. */
export type PinFile = z.infer<typeof pinFileSchema>
