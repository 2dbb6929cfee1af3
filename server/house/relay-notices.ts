/** Carries notices between the processes of a house, over Redis. What is lost there is read again by the clock. */
import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { Notices } from './notices.ts'

const carriedSchema = z.object({
  from: z.string(),
  notice: z.object({
    gatheringId: z.string(),
    part: z.enum(['agenda', 'light', 'slides', 'members', 'recusals']),
  }),
})

interface RelayOptions {
  /** Sets this house apart from others on the same Redis. */
  house: string
  /** Told how each try at Redis went. */
  outage: { failed(error: unknown): void; well(): void }
}

/** Joins a process to the others of its house. Returns the way to leave. */
export function relayNotices(
  notices: Notices,
  redis: Redis,
  { house, outage }: RelayOptions,
): () => void {
  const channel = `jiebang:${house}:notices`
  const own = randomUUID()
  const listening = redis.duplicate()
  // Without Redis the process goes on alone; the library itself tries again.
  listening.on('error', outage.failed)
  listening.subscribe(channel).catch(outage.failed)
  listening.on('message', (_channel, text) => {
    const carried = carriedSchema.safeParse(JSON.parse(text)).data
    if (carried && carried.from !== own) notices.heard(carried.notice)
  })
  notices.relay = (notice) => {
    redis.publish(channel, JSON.stringify({ from: own, notice })).then(outage.well, outage.failed)
  }
  return () => {
    notices.relay = undefined
    listening.disconnect()
  }
}
