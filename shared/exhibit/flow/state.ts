/** How many come, how fast it runs, and since when: all that is needed to see the same as the others. */
import { z } from 'zod'
import { placeOfRecording, recordingSchema, type Recording } from '../recording.ts'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import type { FlowManifest } from './manifest.ts'

/** Bounds of how many times faster than the place it runs. */
export const PACE_MIN = 1
export const PACE_MAX = 8
/** A run starts anew after this, so that who comes late never has more to catch up, in s of the place. */
export const RUN_S = 1200

const stateSchema = z.object({
  /** How many come in an hour, by source. */
  rates: z.record(z.string(), z.number()),
  pace: z.number(),
  heat: z.boolean(),
  /** Seconds of the place since the rates were set. */
  run: recordingSchema,
})
export type FlowState = z.infer<typeof stateSchema>

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set'), id: z.string().max(64), value: z.number() }),
  z.object({ type: z.literal('pace'), value: z.number() }),
  z.object({ type: z.literal('heat'), shown: z.boolean() }),
  z.object({ type: z.literal('run'), running: z.boolean() }),
])
export type FlowAct = z.infer<typeof actSchema>

/** Seconds of the place since the rates were set. */
export function placeOfRun({ pace, run }: { pace: number; run: Recording }, nowMs: number): number {
  const elapsedS = placeOfRecording({ atS: 0, sinceMs: run.sinceMs }, nowMs)
  return run.atS + elapsedS * pace
}

/** Which run it is by now, from 0, and how far, in s of the place. */
export function turnOfRun(state: FlowState, nowMs: number): { turn: number; atS: number } {
  const place = placeOfRun(state, nowMs)
  const turn = Math.floor(place / RUN_S)
  return { turn, atS: place - turn * RUN_S }
}

export const flowState: StateRules<FlowManifest, FlowState, FlowAct> = {
  initial: ({ sources, pace }) => ({
    rates: Object.fromEntries(sources.map(({ id, rate }) => [id, rate.value])),
    pace,
    heat: true,
    // Running from the beginning of time: the same run for all who look.
    run: { atS: 0, sinceMs: 1 },
  }),
  apply(manifest, state, act, { nowMs }) {
    const restarted = (atS: number, running: boolean): Recording => ({
      atS,
      sinceMs: running ? nowMs : 0,
    })
    const running = state.run.sinceMs !== 0
    switch (act.type) {
      case 'set': {
        const rate = manifest.sources.find(({ id }) => id === act.id)?.rate
        if (!rate || !Number.isFinite(act.value)) return state
        const stepped = rate.min + Math.round((act.value - rate.min) / rate.step) * rate.step
        const value = clamp(Number(stepped.toFixed(6)), rate.min, rate.max)
        return { ...state, rates: { ...state.rates, [act.id]: value }, run: restarted(0, running) }
      }
      case 'pace':
        if (!Number.isFinite(act.value)) return state
        return {
          ...state,
          pace: clamp(Math.round(act.value), PACE_MIN, PACE_MAX),
          run: restarted(placeOfRun(state, nowMs), running),
        }
      case 'heat':
        return { ...state, heat: act.shown }
      case 'run':
        if (act.running === running) return state
        return { ...state, run: restarted(placeOfRun(state, nowMs), act.running) }
    }
  },
  still: (state, nowMs) => ({ ...state, run: { atS: placeOfRun(state, nowMs), sinceMs: 0 } }),
}

export const flowRules: ExhibitRules<FlowManifest, FlowState, FlowAct> = {
  ...flowState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
