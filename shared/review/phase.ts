/**
 * The life of one agenda item. The chair moves it on, past what is left out, or takes it back; scores are
 * taken only while scoring, shown only from reveal on, and a decision ends it. A revealed item may be voted
 * on again: what was revealed stays on record, and the sheets are open once more.
 */
export const PHASES = [
  'waiting',
  /** All go to its booth together. */
  'walking',
  /** Everybody operates its exhibits alone. */
  'exploring',
  'presenting',
  'questions',
  'scoring',
  'closed',
  'revealed',
  'discussing',
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
  exploring: 5 * 60,
  presenting: 8 * 60,
  questions: 7 * 60,
  scoring: 5 * 60,
}

const NEXT: Record<ShownPhase, readonly Phase[]> = {
  waiting: ['walking', 'exploring', 'presenting', 'questions', 'scoring'],
  walking: ['exploring', 'presenting', 'questions', 'scoring'],
  exploring: ['presenting', 'questions', 'scoring'],
  presenting: ['questions', 'scoring'],
  questions: ['scoring'],
  scoring: ['closed'],
  closed: ['scoring', 'revealed'],
  revealed: ['discussing', 'decided', 'scoring'],
  discussing: ['decided', 'scoring'],
  decided: [],
  unknown: [],
}

/** Back to `waiting` an item is put off: it may come later. */
const BACK: Partial<Record<ShownPhase, readonly Phase[]>> = {
  walking: ['waiting'],
  exploring: ['walking', 'waiting'],
  presenting: ['exploring', 'waiting'],
  questions: ['presenting'],
  scoring: ['questions', 'presenting'],
}

/** Phases the chair may move an item on to from `phase`. */
export function nextPhases(phase: ShownPhase): readonly Phase[] {
  return NEXT[phase]
}

/** Phases the chair may take an item back to from `phase`. */
export function backPhases(phase: ShownPhase): readonly Phase[] {
  return BACK[phase] ?? []
}

/** Whether the chair may move an item from one phase to the other. */
export function mayMove(from: ShownPhase, to: Phase): boolean {
  return NEXT[from].includes(to) || backPhases(from).includes(to)
}

const RUNNING: readonly ShownPhase[] = [
  'walking',
  'exploring',
  'presenting',
  'questions',
  'scoring',
  'discussing',
]

/** Whether an item in `phase` has the floor: one of an agenda at a time has. */
export function isRunning(phase: ShownPhase): boolean {
  return RUNNING.includes(phase)
}

/** Whether the vote is taken again by this step. */
export function isAgain(from: ShownPhase, to: Phase): boolean {
  return to === 'scoring' && isRevealed(from)
}

/** Steps that cannot be taken back by the next press: people are asked before they take them. */
export function needsAsking(from: Phase, to: Phase): boolean {
  return to === 'closed' || to === 'revealed' || isAgain(from, to)
}

/** Whether the scores of an item in `phase` may be shown to those entitled to results. */
export function isRevealed(phase: ShownPhase): boolean {
  return phase === 'revealed' || phase === 'discussing' || phase === 'decided'
}

export const OUTCOMES = ['selected', 'reserve', 'not-selected'] as const
export type Outcome = (typeof OUTCOMES)[number]
