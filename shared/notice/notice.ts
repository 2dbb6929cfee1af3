/**
 * A notice period 公示: what was decided is published with its dates, everybody may object until it ends,
 * and it is confirmed once every objection is decided. Pure.
 */
import type { Outcome } from '../review/phase.ts'

export const VERDICTS = ['rejected', 'upheld', 'withdrawn'] as const
/** `withdrawn`: upheld, and the item is taken off the list. */
export type Verdict = (typeof VERDICTS)[number]

/** What a notice names: not who was not selected. */
export const NOTICED_OUTCOMES = ['selected', 'reserve'] as const satisfies readonly Outcome[]
export type NoticedOutcome = (typeof NOTICED_OUTCOMES)[number]

const DAY_MS = 24 * 3600 * 1000
/** Shortest and longest notice period, in days; what is proposed. */
export const NOTICE_DAYS_MIN = 1
export const NOTICE_DAYS_MAX = 60
export const NOTICE_DAYS = 7

/** End of a notice period that begins at `nowMs`: whole days later, to the millisecond. */
export const noticeEnd = (nowMs: number, days: number): number => nowMs + days * DAY_MS

export type NoticeStage = 'running' | 'over' | 'confirmed'

/** How far a notice has come at `nowMs`. */
export function noticeStage(
  { untilAt, confirmedAt }: { untilAt: number; confirmedAt: number | null },
  nowMs: number,
): NoticeStage {
  if (confirmedAt !== null) return 'confirmed'
  return nowMs < untilAt ? 'running' : 'over'
}

export type ObjectionStage = 'filed' | 'assigned' | 'answered' | 'decided'

export function objectionStage(one: {
  assignee: string | null
  answeredAt: number | null
  verdict: Verdict | null
}): ObjectionStage {
  if (one.verdict !== null) return 'decided'
  if (one.answeredAt !== null) return 'answered'
  return one.assignee === null ? 'filed' : 'assigned'
}

export const OBJECTION_NAME_MAX_CHARS = 60
export const OBJECTION_CONTACT_MAX_CHARS = 120
export const OBJECTION_MAX_CHARS = 4000
export const OBJECTION_MIN_CHARS = 20
/** Most items of one notice. */
export const NOTICE_ITEMS_MAX = 500
