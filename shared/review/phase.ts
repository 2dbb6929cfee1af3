/**
 * The life of one agenda item. The chair moves it on; scores are taken only while scoring, shown
 * only from reveal on, and a decision ends it. A revealed item may be voted on again: what was
 * revealed stays on record, and the sheets are open once more.
 */
export const PHASES = [
  'waiting',
  'presenting',
  'questions',
  'scoring',
  'closed',
  'revealed',
  'decided',
] as const
export type Phase = (typeof PHASES)[number]
/** A phase as a page has it, which may be older or newer than what it is told. */
export type ShownPhase = Phase | 'unknown'

/** The phase of that name, for what is read from a room's state. */
export function readPhase(name: string): ShownPhase {
  return PHASES.find((phase) => phase === name) ?? 'unknown'
}

/** Default length of a phase with a countdown, in seconds; phases not named here run open-ended. */
export const PHASE_LENGTH_S: Partial<Record<Phase, number>> = {
  presenting: 8 * 60,
  questions: 7 * 60,
  scoring: 5 * 60,
}

const NEXT: Record<ShownPhase, readonly Phase[]> = {
  waiting: ['presenting', 'scoring'],
  presenting: ['questions', 'scoring'],
  questions: ['scoring'],
  scoring: ['closed'],
  closed: ['scoring', 'revealed'],
  revealed: ['decided', 'scoring'],
  decided: [],
  unknown: [],
}

/** Phases the chair may move an item to from `phase`. */
export function nextPhases(phase: ShownPhase): readonly Phase[] {
  return NEXT[phase]
}

/** Whether an item in `phase` has the floor: one of an agenda at a time has. */
export function isRunning(phase: Phase): boolean {
  return phase === 'presenting' || phase === 'questions' || phase === 'scoring'
}

/** Steps that cannot be taken back by the next press: people are asked before they take them. */
export function needsAsking(from: Phase, to: Phase): boolean {
  return to === 'closed' || to === 'revealed' || (from === 'revealed' && to === 'scoring')
}

/** Whether the scores of an item in `phase` may be shown to those entitled to results. */
export function isRevealed(phase: ShownPhase): boolean {
  return phase === 'revealed' || phase === 'decided'
}

export const OUTCOMES = ['selected', 'reserve', 'not-selected'] as const
export type Outcome = (typeof OUTCOMES)[number]
