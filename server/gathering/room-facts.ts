/** The slow facts of a gathering that outlive a process: what a restored room starts from. */
import { z } from 'zod'

export const roomFactsSchema = z.object({
  version: z.literal(1).default(1),
  /** Grows with each change: of two that were read, the later one. */
  revision: z.number().int().default(0),
  currentItem: z.string().default(''),
  /** ms since the epoch, 0 without a countdown. */
  phaseEndsAt: z.number().default(0),
  /** Since when the clock is paused, ms since the epoch; 0 while it runs. */
  pausedAt: z.number().default(0),
  /** When a screening stops taking scores, ms since the epoch; 0 while it is not open. */
  openUntil: z.number().default(0),
  leader: z.string().default(''),
  /** Waiting items whose people were told to keep ready. */
  called: z.array(z.string()).default([]),
  /** Who presides for the chair, by personId; empty while nobody does. */
  deputy: z.string().default(''),
  /** When each item last came to another phase, ms since the epoch. */
  movedAt: z.record(z.string(), z.number()).default({}),
  /**
   * Where all were taken last, by the item whose booth it is; under an empty name for any other place. Kept
   * apart, so that who may not know of one still knows of the one before.
   */
  led: z
    .record(z.string(), z.object({ place: z.string(), ledAt: z.number(), gatheredAt: z.number() }))
    .default({}),
  chapters: z.record(z.string(), z.number().int()).default({}),
  slide: z.number().int().default(0),
})
export type RoomFacts = z.infer<typeof roomFactsSchema>

export function readFacts(text: string): RoomFacts {
  return roomFactsSchema.parse(JSON.parse(text))
}

export function emptyFacts(): RoomFacts {
  return roomFactsSchema.parse({})
}
