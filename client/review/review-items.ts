/** Score sheet and chair's desk as panel items, for space. Pure. */
import type { Results } from '../../shared/protocol/api-gathering.ts'
import { FIGURE_DIGITS_MIN, formatFigure } from '../../shared/review/figures.ts'
import { nextPhases, PHASES, type ShownPhase } from '../../shared/review/phase.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { missingCriteria, sheetTotal } from '../../shared/review/score.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-layout.ts'
import { askBeforePhase, labelOfPhase, type Asked } from './ask-first.ts'
import { formatSeconds } from './countdown.ts'
import { closingSentence, sheetStatus } from './sheet-status.ts'
import { shownScore, type SheetState } from './sheet-store.ts'

export interface ItemView {
  submissionId: string
  title: string
  phase: ShownPhase
  /** Seconds left, null without a countdown. */
  left: number | null
}

interface SheetView {
  item: ItemView
  rubric: Rubric
  sheets: SheetState
  /** Sentence of the last refusal, or empty. */
  problem: string
  /** Whether this browser keeps what waits beyond the page. */
  lasting: boolean
}

/** Title, phase and countdown of the running item. */
export function headItems(t: Translate, item: ItemView | undefined): PanelItem[] {
  if (!item) return [{ kind: 'title', text: t(reviewTexts.noItem) }]
  const left = item.left
  const aside = left === null ? '' : left > 0 ? formatSeconds(left) : t(reviewTexts.timeUp)
  return [
    { kind: 'title', text: item.title, aside },
    { kind: 'text', tone: 'soft', text: t(reviewTexts[`phase.${item.phase}`]) },
  ]
}

/** One slider a criterion, the state of saving, the seal. Buttons: seal. */
export function sheetItems(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  view: SheetView,
): PanelItem[] {
  const { item, rubric, sheets, problem, lasting } = view
  const { submissionId, phase } = item
  const sheet = sheets.sheets[submissionId]
  if (!sheet) return [{ kind: 'text', text: t(commonTexts.loading) }]
  const sealed = sheet.sealedAt !== null
  const disabled = sealed || phase !== 'scoring'
  const saving = Object.values(sheets.pending).some((c) => c.submissionId === submissionId)
  const missing = missingCriteria(rubric, sheet.scores).length
  const total = sheetTotal(rubric, sheet.scores)
  const state = reviewTexts[sheetStatus(sheets, submissionId, lasting)]
  const closing = closingSentence(t, rubric, { phase, scores: sheet.scores, sealed })
  const sum =
    total === undefined
      ? t(reviewTexts.missing, { count: missing })
      : t(reviewTexts.total, { total: formatFigure(total, FIGURE_DIGITS_MIN) })
  return [
    ...rubric.criteria.map((criterion): PanelItem => ({
      kind: 'slider',
      id: criterion.id,
      label: `${pick(criterion.name)}  ${t(reviewTexts.weight, { weight: criterion.weight })}`,
      value: shownScore(sheets, submissionId, criterion.id),
      range: rubric.scale,
      disabled,
    })),
    { kind: 'text', tone: 'soft', text: `${t(state)}  ·  ${sum}` },
    ...(closing === '' ? [] : [{ kind: 'text', tone: 'strong', text: closing } as const]),
    ...(problem === '' ? [] : [{ kind: 'text', tone: 'alert', text: problem } as const]),
    {
      kind: 'buttons',
      buttons: [
        {
          id: 'seal',
          label: t(reviewTexts.seal),
          primary: true,
          disabled: disabled || saving || missing > 0,
        },
      ],
    },
  ]
}

/** Scores that were not kept; button `read-lost`. Empty when all were. */
export function lostItems(t: Translate, lines: readonly string[]): PanelItem[] {
  if (lines.length === 0) return []
  return [
    ...lines.map((text): PanelItem => ({ kind: 'text', tone: 'alert', text })),
    { kind: 'buttons', buttons: [{ id: 'read-lost', label: t(commonTexts.understood) }] },
  ]
}

/** The next phases as buttons `phase:NAME`; after the reveal the decision as `outcome:NAME`. */
export function chairItems(t: Translate, item: ItemView, allSealed: boolean | null): PanelItem[] {
  const next = nextPhases(item.phase).filter((phase) => phase !== 'decided')
  const items: PanelItem[] = []
  if (next.length > 0)
    items.push({
      kind: 'buttons',
      buttons: next.map((phase, i) => ({
        id: `phase:${phase}`,
        label: t(labelOfPhase(item.phase, phase)),
        primary: i === 0,
      })),
    })
  if (allSealed !== null)
    items.push({ kind: 'text', text: t(allSealed ? reviewTexts.ready : reviewTexts.notReady) })
  if (item.left !== null)
    items.push({ kind: 'buttons', buttons: [{ id: 'moreTime', label: t(reviewTexts.moreTime) }] })
  if (item.phase === 'revealed')
    items.push({
      kind: 'buttons',
      buttons: (['selected', 'reserve', 'not-selected'] as const).map((outcome) => ({
        id: `outcome:${outcome}`,
        label: t(reviewTexts[`outcome.${outcome}`]),
        primary: outcome === 'selected',
      })),
    })
  return items
}

/** What is asked before the act of the button `id`; undefined where it is simply done. */
export function askedBefore(
  id: string,
  item: ItemView | undefined,
  allSealed: boolean | null,
): Asked | undefined {
  if (!item) return undefined
  if (id === 'seal') return { question: reviewTexts.askSeal, sure: reviewTexts.seal }
  const phase = PHASES.find((name) => id === `phase:${name}`)
  return phase && askBeforePhase(item.phase, phase, allSealed)
}

/** The question with its two answers: buttons `sure` and `unsure`. */
export function askItems(t: Translate, asked: Asked): PanelItem[] {
  return [
    { kind: 'text', tone: 'strong', text: t(asked.question) },
    {
      kind: 'buttons',
      buttons: [
        { id: 'sure', label: t(asked.sure), primary: true },
        { id: 'unsure', label: t(commonTexts.cancel) },
      ],
    },
  ]
}

const RESULTS_SHOWN = 6

/** The first places of the ranking. */
export function resultItems(t: Translate, results: Results): PanelItem[] {
  const shown = (value: number | null): string =>
    value === null ? '—' : formatFigure(value, results.digits)
  return [
    { kind: 'text', tone: 'strong', text: t(reviewTexts.results) },
    ...results.items.slice(0, RESULTS_SHOWN).map((item): PanelItem => ({
      kind: 'text',
      text: `${item.rank.mean ?? '—'}  ${item.title}  ${t(reviewTexts.mean)} ${shown(item.mean)}  ${t(reviewTexts.median)} ${shown(item.median)}  ${item.sheets}/${item.members}`,
    })),
  ]
}
