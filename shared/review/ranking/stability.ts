/**
 * How firmly the first n stand: without one reviewer after another, and with panels drawn anew from the
 * same reviewers (bootstrap, Efron 1979). Among the first n is who has a rank of n or better, which may
 * be more than n where the last of these ranks is shared. Pure.
 */
import { rational, type Rational } from '../rational.ts'
import type { Ballot, CountedSheet } from './ballots.ts'
import { drawOne, mulberry32 } from './random.ts'
import type { Method } from './methods.ts'
import { rankBallots, valuedBallots } from './side-by-side.ts'

/** With fewer, a panel without one is one person's opinion. */
export const STABILITY_REVIEWERS_MIN = 3
export const BOOTSTRAP_RESAMPLES = 1000

export interface TooFewReviewers {
  finding: 'too-few'
  reviewers: number
}

export interface LeaveOneOut {
  finding: 'computed'
  procedure: 'leave-one-reviewer-out'
  /** As many as reviewers. */
  runs: number
  /** Best first, by everybody's sheets. */
  items: { submissionId: string; inTop: boolean; runsInTop: number }[]
  /** Reviewers without whom others are among the first n. */
  changes: { reviewer: string; enters: string[]; leaves: string[] }[]
}

export interface Bootstrap {
  finding: 'computed'
  procedure: 'bootstrap-over-reviewers'
  seed: number
  resamples: number
  /** Best first, by everybody's sheets; share 0…1 of all resamples, those without a sheet of it too. */
  items: { submissionId: string; inTop: boolean; share: Rational }[]
}

export interface TopQuestion {
  method: Method
  topN: number
}

/** All items, best first, and those among the first n. */
function topOf({ method, topN }: TopQuestion, ballots: readonly Ballot[]) {
  const standings = [...rankBallots(method, ballots)]
  const top = new Set(standings.filter(([, { rank }]) => rank <= topN).map(([id]) => id))
  return { ids: standings.map(([id]) => id), top }
}

export function leaveOneOut(
  sheets: readonly CountedSheet[],
  question: TopQuestion,
): LeaveOneOut | TooFewReviewers {
  const ballots = valuedBallots(question.method, sheets)
  if (ballots.length < STABILITY_REVIEWERS_MIN)
    return { finding: 'too-few', reviewers: ballots.length }
  const { ids, top } = topOf(question, ballots)
  const runs = ballots.map((left) => ({
    reviewer: left.reviewer,
    top: topOf(
      question,
      ballots.filter((ballot) => ballot !== left),
    ).top,
  }))
  return {
    finding: 'computed',
    procedure: 'leave-one-reviewer-out',
    runs: runs.length,
    items: ids.map((submissionId) => ({
      submissionId,
      inTop: top.has(submissionId),
      runsInTop: runs.filter((run) => run.top.has(submissionId)).length,
    })),
    changes: runs
      .map((run) => ({
        reviewer: run.reviewer,
        enters: ids.filter((id) => run.top.has(id) && !top.has(id)),
        leaves: ids.filter((id) => !run.top.has(id) && top.has(id)),
      }))
      .filter(({ enters, leaves }) => enters.length + leaves.length > 0),
  }
}

export function bootstrapTop(
  sheets: readonly CountedSheet[],
  question: TopQuestion & { seed: number },
): Bootstrap | TooFewReviewers {
  const { method, seed } = question
  const ballots = valuedBallots(method, sheets)
  if (ballots.length < STABILITY_REVIEWERS_MIN)
    return { finding: 'too-few', reviewers: ballots.length }
  const random = mulberry32(seed)
  const times = new Map<string, number>()
  for (let run = 0; run < BOOTSTRAP_RESAMPLES; run += 1) {
    const panel = ballots.flatMap(() => drawOne(ballots, random) ?? [])
    for (const id of topOf(question, panel).top) times.set(id, (times.get(id) ?? 0) + 1)
  }
  const { ids, top } = topOf(question, ballots)
  return {
    finding: 'computed',
    procedure: 'bootstrap-over-reviewers',
    seed,
    resamples: BOOTSTRAP_RESAMPLES,
    items: ids.map((submissionId) => ({
      submissionId,
      inTop: top.has(submissionId),
      share: rational(times.get(submissionId) ?? 0, BOOTSTRAP_RESAMPLES),
    })),
  }
}
