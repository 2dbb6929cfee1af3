/**
 * How far a procedure has come: what was done when and by whom, what went wrong, which hints were
 * asked for. Times are the server's, so that everybody reads the same clock.
 *
 * Not open to all: the score is somebody's, and a bystander's touch would be counted against them. In
 * a gathering the leader works and all watch; the lead may be handed on between two steps, and each
 * step keeps who did it. Who wants to train alone visits freely.
 */
import { z } from 'zod'
import type { ExhibitRules, StateRules } from '../rules.ts'
import type { ProcedureManifest, ProcedureStep } from './manifest.ts'

/** Wrong acts that are kept; those beyond change nothing. */
export const SLIPS_MAX = 50

const actedSchema = { atMs: z.number(), by: z.string() }
const stateSchema = z.object({
  /** When it was started, in ms; 0 before. */
  startedMs: z.number(),
  done: z.array(z.object({ step: z.string(), ...actedSchema })),
  /** Wrong acts; `step` is the one for which it was too early, or empty where none was asked for. */
  slips: z.array(z.object({ target: z.string(), step: z.string(), ...actedSchema })),
  /** Steps for which a hint was asked. */
  hints: z.array(z.string()),
})
export type ProcedureState = z.infer<typeof stateSchema>
export type Slip = ProcedureState['slips'][number]

const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start') }),
  z.object({ type: z.literal('touch'), target: z.string().max(64) }),
  z.object({ type: z.literal('hint') }),
])
export type ProcedureAct = z.infer<typeof actSchema>

export type ProcedurePhase = 'ready' | 'running' | 'done' | 'over'

/** `over` is when its time has run out. */
export function phaseOf(
  { steps, limitS }: ProcedureManifest,
  { startedMs, done }: ProcedureState,
  nowMs: number,
): ProcedurePhase {
  if (startedMs === 0) return 'ready'
  if (done.length >= steps.length) return 'done'
  return limitS !== undefined && nowMs - startedMs > limitS * 1000 ? 'over' : 'running'
}

const isDone = ({ done }: ProcedureState, id: string): boolean =>
  done.some(({ step }) => step === id)

/** Steps that can be done now, in the order of the manifest. */
export function dueSteps({ steps }: ProcedureManifest, state: ProcedureState): ProcedureStep[] {
  return steps.filter(
    ({ id, after }) => !isDone(state, id) && after.every((before) => isDone(state, before)),
  )
}

/** Steps that must come before one and have not. */
export function missingBefore(
  { steps }: ProcedureManifest,
  state: ProcedureState,
  { after }: ProcedureStep,
): ProcedureStep[] {
  return steps.filter(({ id }) => after.includes(id) && !isDone(state, id))
}

function touch(
  manifest: ProcedureManifest,
  state: ProcedureState,
  target: string,
  acted: { atMs: number; by: string },
): ProcedureState {
  const due = dueSteps(manifest, state).find((step) => step.target === target)
  if (due) return { ...state, done: [...state.done, { step: due.id, ...acted }] }
  const own = manifest.steps.filter((step) => step.target === target)
  const early = own.find(({ id }) => !isDone(state, id))
  // What is already done may be touched again: nobody slips by a second tap.
  const unasked = own.length === 0 && manifest.targets.some(({ id }) => id === target)
  if ((!early && !unasked) || state.slips.length >= SLIPS_MAX) return state
  return { ...state, slips: [...state.slips, { target, step: early?.id ?? '', ...acted }] }
}

export const procedureState: StateRules<ProcedureManifest, ProcedureState, ProcedureAct> = {
  initial: () => ({ startedMs: 0, done: [], slips: [], hints: [] }),
  apply(manifest, state, act, { personId, nowMs }) {
    const running = phaseOf(manifest, state, nowMs) === 'running'
    if (act.type === 'start')
      return running ? state : { ...procedureState.initial(manifest), startedMs: nowMs }
    if (!running) return state
    if (act.type === 'touch')
      return touch(manifest, state, act.target, { atMs: nowMs, by: personId })
    const wanted = dueSteps(manifest, state).find(
      ({ id, hint }) => hint !== undefined && !state.hints.includes(id),
    )
    return wanted ? { ...state, hints: [...state.hints, wanted.id] } : state
  },
}

export const procedureRules: ExhibitRules<ProcedureManifest, ProcedureState, ProcedureAct> = {
  ...procedureState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
