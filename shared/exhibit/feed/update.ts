/** What the server tells about a feed whose values come from outside. */
import { z } from 'zod'
import { channelIdSchema, CHANNELS_MAX } from './manifest.ts'

/** Longest push, in bytes of its JSON. */
export const PUSH_MAX_BYTES = 4096

/** Whether the source is connected: `off` when this house has none, `lost` while it is away. */
export const feedConnectionSchema = z.enum(['on', 'off', 'lost'])

/** Values by channel, as they are pushed: finite numbers, at least one. */
export const feedValuesSchema = z.record(channelIdSchema, z.number()).refine(
  (values) => {
    const count = Object.keys(values).length
    return count > 0 && count <= CHANNELS_MAX
  },
  { message: `1 to ${CHANNELS_MAX} channels` },
)
export type FeedValues = z.infer<typeof feedValuesSchema>

export const feedUpdateSchema = z.object({
  /** The server's clock when it was sent, in ms. */
  nowMs: z.number(),
  connection: feedConnectionSchema,
  /** Whether this is all that is known, or what has come since. */
  whole: z.boolean(),
  /** Oldest first; values of the channels that came, in their units. */
  samples: z.array(z.object({ atMs: z.number(), values: z.record(z.string(), z.number()) })),
})
export type FeedUpdate = z.infer<typeof feedUpdateSchema>
