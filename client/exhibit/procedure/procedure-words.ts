/** Single lines about a procedure: its time, what is due, what went wrong. Pure. */
import type { ProcedureManifest } from '../../../shared/exhibit/procedure/manifest.ts'
import {
  dueSteps,
  missingBefore,
  type ProcedureState,
  type Slip,
} from '../../../shared/exhibit/procedure/state.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { procedureTexts } from '../../i18n/texts/exhibit-procedure.ts'
import type { Words } from '../kit/kind.ts'

/** The time, as it is read. */
export function clockText({ t }: Words, manifest: ProcedureManifest, elapsedS: number): string {
  const time = formatClock(elapsedS)
  return manifest.limitS === undefined
    ? t(procedureTexts.clock, { time })
    : t(procedureTexts.clockLimit, { time, limit: formatClock(manifest.limitS) })
}

/** What the steps that are due ask for; empty where one has to know. */
export function dueTexts(
  { t, pick }: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
): string[] {
  if (!manifest.guided) return []
  return dueSteps(manifest, state).map((step) => {
    const number = manifest.steps.indexOf(step) + 1
    const limit =
      step.limitS === undefined
        ? ''
        : `（${t(procedureTexts.dueLimit, { limit: formatClock(step.limitS) })}）`
    return t(procedureTexts.due, { number, text: pick(step.text) + limit })
  })
}

/** What the last wrong act led to, unless something was done right since. */
export function slipText(
  words: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
): string | undefined {
  const { slips, done } = state
  const slip = slips.at(-1)
  if (!slip || slip.atMs < (done.at(-1)?.atMs ?? 0)) return undefined
  const target = manifest.targets.find(({ id }) => id === slip.target)
  return words.t(procedureTexts.slip, {
    target: target ? words.pick(target.title) : '',
    text: consequence(words, manifest, state, slip),
  })
}

function consequence(
  { t, pick }: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
  slip: Slip,
): string {
  const step = manifest.steps.find(({ id }) => id === slip.step)
  const target = manifest.targets.find(({ id }) => id === slip.target)
  if (!step) return target?.wrong ? pick(target.wrong) : t(procedureTexts.notAsked)
  if (step.early) return pick(step.early)
  const missing = missingBefore(manifest, state, step).map(({ title }) => pick(title))
  return t(procedureTexts.missing, { steps: missing.join(t(procedureTexts.list)) })
}

/** How far it has come, in one line. */
export function progressText(
  { t }: Words,
  { steps }: ProcedureManifest,
  { done, slips }: ProcedureState,
): string {
  const figures = { done: done.length, steps: steps.length, slips: slips.length }
  return t(slips.length === 0 ? procedureTexts.progress : procedureTexts.progressSlips, figures)
}
