/** What a procedure says and offers: before it, while it runs, and its debrief. */
import type {
  ProcedureManifest,
  ProcedureTarget,
} from '../../../shared/exhibit/procedure/manifest.ts'
import {
  dueSteps,
  phaseOf,
  type ProcedureAct,
  type ProcedureState,
} from '../../../shared/exhibit/procedure/state.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { procedureTexts } from '../../i18n/texts/exhibit-procedure.ts'
import { button, buttonRows, type PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Words } from '../kit/kind.ts'
import { again, debriefItems, verdictItem } from './debrief-items.ts'
import { clockText, dueTexts, progressText, slipText } from './procedure-words.ts'

const BUTTONS_PER_ROW = 2

export const procedureControls: Controls<'procedure', ProcedureState, ProcedureAct> = {
  items(words, { exhibit }, state, nowMs) {
    switch (phaseOf(exhibit, state, nowMs)) {
      case 'ready':
        return readyItems(words, exhibit)
      case 'running':
        return runningItems(words, exhibit, state, { nowMs, buttons: exhibit.targets })
      case 'done':
      case 'over':
        return debriefItems(words, exhibit, state, nowMs)
    }
  },
  boardItems,
  ticks: ({ exhibit }, state, nowMs) => phaseOf(exhibit, state, nowMs) === 'running',
}

type Item = PanelItem<Press<ProcedureAct>>

/** In space the parts are touched themselves: only what has no part is a button. */
function boardItems(
  words: Words,
  { exhibit }: { exhibit: ProcedureManifest },
  state: ProcedureState,
  nowMs: number,
): Item[] {
  switch (phaseOf(exhibit, state, nowMs)) {
    case 'ready':
      return readyItems(words, exhibit)
    case 'running': {
      const buttons = exhibit.targets.filter(({ node }) => node === undefined)
      return runningItems(words, exhibit, state, { nowMs, buttons })
    }
    case 'done':
    case 'over':
      return [
        verdictItem(words, exhibit, state),
        { kind: 'text', tone: 'soft', text: progressText(words, exhibit, state) },
        again(words),
      ]
  }
}

function readyItems({ t, pick }: Words, manifest: ProcedureManifest): Item[] {
  const { steps, limitS, guided, intro } = manifest
  const facts =
    limitS === undefined
      ? t(procedureTexts.facts, { steps: steps.length })
      : t(procedureTexts.factsLimit, { steps: steps.length, limit: formatClock(limitS) })
  return [
    { kind: 'text', text: pick(intro) },
    { kind: 'text', tone: 'strong', text: facts },
    { kind: 'text', tone: 'soft', text: t(procedureTexts.how) },
    ...(guided ? [] : [{ kind: 'text', tone: 'soft', text: t(procedureTexts.unguided) } as const]),
    button(t(procedureTexts.begin), { act: { type: 'start' } }, { primary: true }),
  ]
}

function runningItems(
  words: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
  { nowMs, buttons }: { nowMs: number; buttons: readonly ProcedureTarget[] },
): Item[] {
  const { t, pick } = words
  const slip = slipText(words, manifest, state)
  const hints = dueSteps(manifest, state).flatMap(({ id, hint }) =>
    hint && state.hints.includes(id) ? [pick(hint)] : [],
  )
  const canAsk = dueSteps(manifest, state).some(
    ({ id, hint }) => hint !== undefined && !state.hints.includes(id),
  )
  const cost = manifest.scoring.hint
  const elapsedS = (nowMs - state.startedMs) / 1000
  return [
    { kind: 'text', tone: 'strong', text: clockText(words, manifest, elapsedS) },
    { kind: 'text', tone: 'soft', text: progressText(words, manifest, state) },
    ...dueTexts(words, manifest, state).map((text): Item => ({ kind: 'text', text })),
    ...(slip === undefined ? [] : [{ kind: 'text', tone: 'alert', text: slip } as const]),
    ...hints.map((text): Item => ({
      kind: 'text',
      tone: 'soft',
      text: t(procedureTexts.hintText, { text }),
    })),
    ...targetRows(words, buttons, manifest, state),
    button(t(procedureTexts.hint, { cost }), { act: { type: 'hint' } }, { disabled: !canAsk }),
  ]
}

function targetRows(
  { t, pick }: Words,
  targets: readonly ProcedureTarget[],
  { steps }: ProcedureManifest,
  { done }: ProcedureState,
): Item[] {
  const finished = (id: string): boolean => {
    const own = steps.filter(({ target }) => target === id)
    return own.length > 0 && own.every((step) => done.some((one) => one.step === step.id))
  }
  if (targets.length === 0) return []
  const buttons = targets.map(({ id, title }) => ({
    act: { act: { type: 'touch', target: id } as const },
    label: pick(title),
    pressed: finished(id),
  }))
  return [
    { kind: 'text', tone: 'soft', text: t(procedureTexts.targets) },
    ...buttonRows(buttons, BUTTONS_PER_ROW),
  ]
}
