/** The slow facts of a gathering that outlive a process: what a restored room starts from. */
import { z } from 'zod'

export const roomFactsSchema = z.object({
  version: z.literal(1).default(1),
  currentItem: z.string().default(''),
  /** ms since the epoch, 0 without a countdown. */
  phaseEndsAt: z.number().default(0),
  leader: z.string().default(''),
  place: z.string().default(''),
  ledNo: z.number().int().default(0),
  gatherNo: z.number().int().default(0),
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
