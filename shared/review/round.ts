/**
 * The rounds of a review 轮次: each reviewer alone until a deadline, a session with one item after the other,
 * or the defence 答辩 of what an earlier review has put forward.
 */
import type { Phase } from './phase.ts'

export const ROUNDS = ['session', 'screening', 'defence'] as const
export type Round = (typeof ROUNDS)[number]

/** What a gathering may be made as: a review by its round, or a roadshow. */
export const GATHERING_FORMS = [...ROUNDS, 'roadshow'] as const
export type GatheringForm = (typeof GATHERING_FORMS)[number]

/** Names of rounds on paper. */
export const ROUND_NAMES: Record<Round, string> = {
  session: '评审会',
  screening: '个人初评',
  defence: '答辩',
}

/** The longest that a screening may be open, in ms. */
export const SCREENING_MAX_MS = 90 * 24 * 3600 * 1000

/** Whether a screening may end at `untilMs`. */
export function isScreeningEnd(untilMs: number, nowMs: number): boolean {
  return untilMs > nowMs && untilMs <= nowMs + SCREENING_MAX_MS
}

/** Whether an item may be moved to `phase` by itself: a screening is opened and closed as a whole. */
export function movesAlone(round: Round, phase: Phase): boolean {
  return round !== 'screening' || phase === 'revealed'
}
