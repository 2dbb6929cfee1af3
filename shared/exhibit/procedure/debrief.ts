/** What came of a procedure: each step with its time, and the score by a formula that is shown. Pure. */
import { sorted } from '../../list/changed-copy.ts'
import type { ProcedureManifest, ProcedureStep } from './manifest.ts'
import type { ProcedureState } from './state.ts'

export interface DebriefRow {
  step: ProcedureStep
  /** Seconds since the start, and since it could be done; null when it was not done. */
  atS: number | null
  tookS: number | null
  late: boolean
  /** Whether it was tried before what must come first. */
  early: boolean
  hinted: boolean
  /** Who did it, numbered from 1 in the order of their first step; 0 when it was not done. */
  person: number
}

/** Steps in the order in which they were done, then those that were not. */
export function debriefOf(manifest: ProcedureManifest, state: ProcedureState): DebriefRow[] {
  const people = [...new Set(state.done.map(({ by }) => by))]
  const atMs = new Map(state.done.map(({ step, atMs: at }) => [step, at]))
  const rows = manifest.steps.map((step): DebriefRow => {
    const done = state.done.find((one) => one.step === step.id)
    const dueMs = Math.max(state.startedMs, ...step.after.map((id) => atMs.get(id) ?? 0))
    const tookS = done ? (done.atMs - dueMs) / 1000 : null
    return {
      step,
      atS: done ? (done.atMs - state.startedMs) / 1000 : null,
      tookS,
      late: tookS !== null && step.limitS !== undefined && tookS > step.limitS,
      early: state.slips.some((slip) => slip.step === step.id),
      hinted: state.hints.includes(step.id),
      person: done ? people.indexOf(done.by) + 1 : 0,
    }
  })
  return sorted(rows, (a, b) => (a.atS ?? Infinity) - (b.atS ?? Infinity) || 0)
}

export interface ProcedureScore {
  /** 0…100. */
  points: number
  passed: boolean
  done: number
  slips: number
  hints: number
  late: number
}

/** 100 × done ÷ steps, less what wrong acts, hints and late steps cost; never below 0. */
export function scoreOf(manifest: ProcedureManifest, state: ProcedureState): ProcedureScore {
  const { scoring, steps } = manifest
  const late = debriefOf(manifest, state).filter((row) => row.late).length
  const [done, slips, hints] = [state.done.length, state.slips.length, state.hints.length]
  const earned = (100 * done) / steps.length
  const off = scoring.slip * slips + scoring.hint * hints + scoring.late * late
  const points = Math.max(0, Math.round(earned - off))
  return { points, passed: points >= scoring.pass, done, slips, hints, late }
}
