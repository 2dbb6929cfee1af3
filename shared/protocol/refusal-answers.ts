/**
 * What a client does about each refusal, in one table. What a person has entered is never thrown away
 * without a word: it is sent again, waits for a sign-in, stays in sight to be mended, or goes back with
 * a sentence that shows what was not kept.
 */
import type { RefusalCode } from './refusals.ts'

export type RefusalAnswer =
  /** Passes by itself: keep what was entered and send it again. */
  | 'retry'
  /** Keep it until the person has signed in again. */
  | 'sign-in'
  /** Cannot be mended: go back to what the server has, and say what was not kept. */
  | 'roll-back'
  /** The person can mend it: what was entered stays in sight, the sentence says what to change. */
  | 'tell'

/** A refusal, or `unreachable`: the server gave no answer at all. */
export type ProblemCode = RefusalCode | 'unreachable'

const ANSWERS: Record<ProblemCode, RefusalAnswer> = {
  unreachable: 'retry',
  failed: 'retry',
  moved: 'retry',
  'too-many-requests': 'retry',

  'sign-in-needed': 'sign-in',
  'other-person': 'sign-in',

  'not-allowed': 'roll-back',
  recused: 'roll-back',
  'other-running': 'roll-back',
  'recusal-late': 'roll-back',
  'not-found': 'roll-back',
  'on-agenda': 'roll-back',
  'not-decided': 'roll-back',
  'over-quota': 'roll-back',
  'below-quorum': 'roll-back',
  'decision-final': 'roll-back',
  'not-final': 'roll-back',
  'notice-running': 'roll-back',
  'not-confirmed': 'tell',
  'notice-over': 'tell',
  'objections-open': 'roll-back',
  'objection-short': 'tell',
  'not-answered': 'roll-back',
  'blind-review': 'roll-back',
  'blind-on-show': 'roll-back',
  'blind-presenter': 'roll-back',
  'blind-not-cleared': 'roll-back',
  'recusal-found': 'roll-back',
  'expert-known': 'tell',
  'expert-appointed': 'roll-back',
  'appointed-already': 'roll-back',
  'appointment-over': 'tell',
  'conflict-declared': 'roll-back',
  'table-unreadable': 'tell',
  'table-heading': 'tell',
  'table-long': 'tell',
  'wrong-stage': 'roll-back',
  'already-filed': 'roll-back',
  'past-deadline': 'roll-back',
  'past-correction': 'roll-back',
  'other-scenario': 'tell',
  'not-open': 'roll-back',
  'not-scoring': 'roll-back',
  'sheet-sealed': 'roll-back',
  'unknown-criterion': 'roll-back',
  'rubric-locked': 'roll-back',
  deadline: 'roll-back',
  'calibration-first': 'roll-back',
  'calibration-apart': 'roll-back',
  'phase-order': 'roll-back',
  'time-over': 'roll-back',
  'item-running': 'roll-back',
  'not-closed': 'roll-back',
  'person-seated': 'roll-back',
  'not-revealed': 'roll-back',

  'bad-input': 'tell',
  'exhibit-wrong': 'tell',
  'text-too-long': 'tell',
  'sign-in-failed': 'tell',
  'passphrase-wrong': 'tell',
  'email-taken': 'tell',
  'invite-invalid': 'tell',
  'code-invalid': 'tell',
  'name-needed': 'tell',
  'code-needs-name': 'tell',
  'foreign-host': 'tell',
  'files-quota': 'tell',
  'person-quota': 'tell',
  'form-findings': 'tell',
  'revision-conflict': 'tell',
  'reason-needed': 'tell',
  'ticks-missing': 'tell',
  'file-too-large': 'tell',
  'file-kind': 'tell',
  'glb-structure': 'tell',
  'glb-too-much': 'tell',
  'glb-outside-address': 'tell',
  'glb-invalid': 'tell',
  'no-phrasing': 'tell',
  'processing-failed': 'tell',
  'picture-too-large': 'tell',
  'picture-damaged': 'tell',
  'panorama-ratio': 'tell',
  'document-locked': 'tell',
  'document-damaged': 'tell',
  'document-pages': 'tell',
  'document-page-size': 'tell',
  'recording-damaged': 'tell',
  'recording-codec': 'tell',
  'video-too-large': 'tell',
  'files-processing': 'tell',
  'files-refused': 'tell',
  'booth-budget': 'tell',
  'feed-token': 'tell',
  'feed-channel': 'tell',
  'feed-body': 'tell',
  'bcf-damaged': 'tell',
  'bcf-too-much': 'tell',
  'bcf-doctype': 'tell',
  'too-many-files': 'tell',
  'too-many-uploads': 'tell',
  'too-many-drafts': 'tell',
  'gathering-full': 'tell',
  'sheet-incomplete': 'tell',
  'evidence-missing': 'tell',
  'pins-full': 'roll-back',
  'score-range': 'tell',
  'agenda-empty': 'tell',
}

/** What to do about a code. One of a newer server is kept and tried again: nothing is lost by that. */
export function answerTo(code: string): RefusalAnswer {
  return Object.hasOwn(ANSWERS, code) ? ANSWERS[code as ProblemCode] : 'retry'
}
