/** Which way is shown, and how far the marker has come: place and since when on the server's clock. */
import { z } from 'zod'
import { isRunning, placeOfRecording, recordingSchema, stillRecording } from '../recording.ts'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import type { RouteManifest } from './manifest.ts'
import { measureWay, stopDistance, wayOf, type WayMeasure } from './way.ts'

const stateSchema = z.object({
  way: z.string(),
  /** Seconds since it left the beginning, out of the way's showS. */
  walk: recordingSchema,
})
export type RouteState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('way'), id: z.string().max(64) }),
  z.object({ type: z.literal('stop'), stop: z.number().int().min(0).max(63) }),
  z.object({ type: z.literal('play'), playing: z.boolean() }),
])
export type RouteAct = z.infer<typeof actSchema>

const STANDING = { atS: 0, sinceMs: 0 }

/** How far the marker has come at `nowMs`, in the model's units. */
export function distanceNow({ walk }: RouteState, measure: WayMeasure, nowMs: number): number {
  const { showS, total } = measure
  return (clamp(placeOfRecording(walk, nowMs), 0, showS) / showS) * total
}

/** Whether the marker moves at `nowMs`: it stands when it has arrived. */
export const isUnderWay = ({ walk }: RouteState, { showS }: WayMeasure, nowMs: number): boolean =>
  isRunning(walk) && placeOfRecording(walk, nowMs) < showS

export const routeState: StateRules<RouteManifest, RouteState, RouteAct> = {
  initial: ({ ways }) => ({ way: ways[0]?.id ?? '', walk: STANDING }),
  apply(manifest, state, act, { nowMs }) {
    if (act.type === 'way')
      return manifest.ways.some(({ id }) => id === act.id) && act.id !== state.way
        ? { way: act.id, walk: STANDING }
        : state
    const way = wayOf(manifest, state.way)
    if (!way) return state
    const measure = measureWay(way)
    if (act.type === 'stop') {
      if (act.stop >= way.stops.length) return state
      const share = stopDistance(way, measure, act.stop) / measure.total
      return { ...state, walk: { atS: share * measure.showS, sinceMs: 0 } }
    }
    const atS = clamp(placeOfRecording(state.walk, nowMs), 0, measure.showS)
    if (!act.playing) return { ...state, walk: { atS, sinceMs: 0 } }
    // Who plays at the end begins again.
    return { ...state, walk: { atS: atS >= measure.showS ? 0 : atS, sinceMs: nowMs } }
  },
  still: (state, nowMs) => ({ ...state, walk: stillRecording(state.walk, nowMs) }),
}

export const routeRules: ExhibitRules<RouteManifest, RouteState, RouteAct> = {
  ...routeState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
