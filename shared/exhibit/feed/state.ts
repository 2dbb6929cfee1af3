/** Which channel's history is open, how much of it, and whether the view stands still. */
import { z } from 'zod'
import type { ExhibitRules, StateRules } from '../rules.ts'
import type { FeedManifest } from './manifest.ts'

/** How much history may be shown, in minutes. */
export const FEED_WINDOWS_MIN = [1, 5, 15] as const

const windowSchema = z.union([z.literal(1), z.literal(5), z.literal(15)])

const stateSchema = z.object({
  channel: z.string(),
  windowMin: windowSchema,
  /** Server time at which the view stands, in ms; 0 while it runs. */
  pausedAtMs: z.number(),
})
export type FeedState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('channel'), id: z.string().max(32) }),
  z.object({ type: z.literal('window'), minutes: windowSchema }),
  z.object({ type: z.literal('pause'), paused: z.boolean() }),
])
export type FeedAct = z.infer<typeof actSchema>

export const feedState: StateRules<FeedManifest, FeedState, FeedAct> = {
  initial: ({ channels }) => ({ channel: channels[0]?.id ?? '', windowMin: 5, pausedAtMs: 0 }),
  apply({ channels }, state, act, { nowMs }) {
    switch (act.type) {
      case 'channel':
        return channels.some(({ id }) => id === act.id) ? { ...state, channel: act.id } : state
      case 'window':
        return { ...state, windowMin: act.minutes }
      case 'pause':
        if (act.paused === (state.pausedAtMs !== 0)) return state
        return { ...state, pausedAtMs: act.paused ? nowMs : 0 }
    }
  },
  still: (state, nowMs) => ({ ...state, pausedAtMs: state.pausedAtMs || nowMs }),
}

export const feedRules: ExhibitRules<FeedManifest, FeedState, FeedAct> = {
  ...feedState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
