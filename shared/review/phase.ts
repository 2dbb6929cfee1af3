/**
 * The life of one agenda item. The chair moves it on; scores are taken only while scoring, shown
 * only from reveal on, and a decision ends it.
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

/** Default length of a phase with a countdown, in seconds; phases not named here run open-ended. */
export const PHASE_LENGTH_S: Partial<Record<Phase, number>> = {
  presenting: 8 * 60,
  questions: 7 * 60,
  scoring: 5 * 60,
}

const NEXT: Record<Phase, readonly Phase[]> = {
  waiting: ['presenting', 'scoring'],
  presenting: ['questions', 'scoring'],
  questions: ['scoring'],
  scoring: ['closed'],
  closed: ['scoring', 'revealed'],
  revealed: ['decided'],
  decided: [],
}

/** Phases the chair may move an item to from `phase`. */
export function nextPhases(phase: Phase): readonly Phase[] {
  return NEXT[phase]
}

/** Whether the scores of an item in `phase` may be shown to those entitled to results. */
export function isRevealed(phase: Phase): boolean {
  return phase === 'revealed' || phase === 'decided'
}

export const OUTCOMES = ['selected', 'reserve', 'not-selected'] as const
export type Outcome = (typeof OUTCOMES)[number]
