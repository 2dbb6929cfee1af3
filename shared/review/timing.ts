/** How long each phase of an item takes in a gathering: its own lengths, or those of the house. Pure. */
import { PHASE_LENGTH_S, type Phase } from './phase.ts'

/** Phases that may have a countdown, in their order. */
export const TIMED_PHASES = [
  'walking',
  'exploring',
  'presenting',
  'questions',
  'scoring',
  'discussing',
] as const satisfies readonly Phase[]
export type TimedPhase = (typeof TIMED_PHASES)[number]

/** Minutes of each phase; 0 for one without an end. */
export type Timing = Record<TimedPhase, number>

/** Longest phase, in minutes. */
export const PHASE_MAX_MIN = 240

export const HOUSE_TIMING = Object.fromEntries(
  TIMED_PHASES.map((phase) => [phase, (PHASE_LENGTH_S[phase] ?? 0) / 60]),
) as Timing

/** When `phase` ends that begins at `nowMs`, in ms since the epoch; 0 for one without an end. */
export function phaseEnd(timing: Timing, phase: Phase, nowMs: number): number {
  const minutes = (timing as Partial<Record<Phase, number>>)[phase] ?? 0
  return minutes === 0 ? 0 : nowMs + minutes * 60_000
}
