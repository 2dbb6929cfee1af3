/** What a review shows and offers: the item, the own sheet, the chair's desk. Pure. */
import { FIGURE_DIGITS_MIN } from '../../shared/review/figures.ts'
import { roundedText } from '../../shared/review/rational.ts'
import {
  backPhases,
  isRevealed,
  isRunning,
  nextPhases,
  OUTCOMES,
  type Outcome,
  type Phase,
  type ShownPhase,
} from '../../shared/review/phase.ts'
import { movesAlone, type Round } from '../../shared/review/round.ts'
import { anchorOf, type Anchor, type Criterion, type Rubric } from '../../shared/review/rubric.ts'
import { missingCriteria, sheetTotal } from '../../shared/review/score.ts'
import { missingEvidence } from '../../shared/review/evidence.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { chairTexts } from '../i18n/texts/chair.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, type PanelButton, type PanelItem, type SliderNote } from '../panel/panel-items.ts'
import { anchorText } from './anchor-text.ts'
import { askBeforePhase, labelOfPhase } from './ask-first.ts'
import { formatSeconds } from './countdown.ts'
import type { PinAct } from './pin-items.ts'
import type { ChairAct, RecuseAct, SheetAct } from './review-acts.ts'
import { closingSentence, sheetStatus } from './sheet-status.ts'
import { shownScore, type SheetState } from './sheet-store.ts'
import { stepItems } from './step-items.ts'

/** The item at hand, as panels show it. */
export interface ItemAtHand {
  submissionId: string
  title: string
  phase: ShownPhase
  outcome: Outcome | null
  /** Whether it counts for nothing. */
  calibration: boolean
  /** Seconds left, null without a countdown. */
  left: number | null
  /** Whether its clock is paused. */
  paused: boolean
}

interface SheetView {
  item: ItemAtHand
  rubric: Rubric
  sheets: SheetState
  /** Sentence of the last refusal, or empty. */
  problem: string
  /** Whether this browser keeps what waits beyond the page. */
  lasting: boolean
  /** Given in the hall, where what one looks at can be pinned. */
  pinning?: PinsOfSheet
  /** Items scored before this one, newest first. */
  before: readonly string[]
  /** What stands beside the seal. */
  beside?: readonly PanelButton<RecuseAct | PinAct>[]
}

/** How many pins each criterion has, and whether one more can be set. */
export interface PinsOfSheet {
  counts: Readonly<Record<string, number>>
  disabled: boolean
  /** What is to be done before one can pin; empty where nothing is. */
  hint: string
}

/** Title, phase and countdown of the running item. */
export function headItems(t: Translate, item: ItemAtHand | undefined): PanelItem<never>[] {
  if (!item) return [{ kind: 'title', text: t(reviewTexts.noItem) }]
  const left = item.left
  const phase = t(reviewTexts[`phase.${item.phase}`])
  const aside = left === null ? '' : left > 0 ? formatSeconds(left) : t(reviewTexts.timeUp)
  return [
    { kind: 'title', text: item.title, aside },
    {
      kind: 'text',
      tone: 'soft',
      text: item.paused ? `${phase}  ·  ${t(reviewTexts.paused)}` : phase,
    },
    ...(item.calibration
      ? [{ kind: 'text', tone: 'soft', text: t(reviewTexts.calibration) } as const]
      : []),
  ]
}

/** One slider a criterion, the state of saving, the seal. */
export function sheetItems(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  view: SheetView,
): PanelItem<SheetAct | RecuseAct | PinAct>[] {
  const { item, rubric, sheets, problem, lasting, pinning, before, beside = [] } = view
  const { submissionId, phase } = item
  const sheet = sheets.sheets[submissionId]
  if (!sheet) return [{ kind: 'text', text: t(commonTexts.loading) }]
  const sealed = sheet.sealedAt !== null
  const disabled = sealed || phase !== 'scoring'
  const saving = ['saving', 'waiting', 'waitingHere'].includes(
    sheetStatus(sheets, submissionId, lasting),
  )
  const bare = missingEvidence(rubric, sheet).length
  const missing = missingCriteria(rubric, sheet.scores).length
  const total = sheetTotal(rubric, sheet.scores)
  const state = reviewTexts[sheetStatus(sheets, submissionId, lasting)]
  const closing = closingSentence(t, rubric, { phase, scores: sheet.scores, sealed })
  const sum =
    total === undefined
      ? t(reviewTexts.missing, { count: missing })
      : t(reviewTexts.total, { total: roundedText(total, FIGURE_DIGITS_MIN) })
  return [
    ...(pinning?.hint ? [{ kind: 'text', tone: 'alert', text: pinning.hint } as const] : []),
    ...rubric.criteria.map((criterion): PanelItem<SheetAct | PinAct> => ({
      kind: 'slider',
      turn: (value) => ({
        type: 'score',
        submissionId,
        criterionId: criterion.id,
        value,
      }),
      label: `${pick(criterion.name)}  ${t(reviewTexts.weight, { weight: criterion.weight })}`,
      value: shownScore(sheets, submissionId, criterion.id),
      range: rubric.scale,
      disabled,
      ...noteOfCriterion(t, pick, criterion, shownScore(sheets, submissionId, criterion.id)),
      ...(pinning && { beside: pinButton(t, pick, { submissionId, criterion, pinning }) }),
    })),
    ...(disabled ? [] : [stepItems(t, { rubric, submissionId, sheets, before, disabled })]),
    { kind: 'text', tone: 'soft', text: `${t(state)}  ·  ${sum}` },
    ...(bare > 0 && !disabled
      ? [{ kind: 'text', text: t(reviewTexts.evidenceMissing, { count: bare }) } as const]
      : []),
    ...(closing === '' ? [] : [{ kind: 'text', tone: 'strong', text: closing } as const]),
    ...(problem === '' ? [] : [{ kind: 'text', tone: 'alert', text: problem } as const]),
    {
      kind: 'buttons',
      buttons: [
        sealButton(t, { submissionId, disabled: disabled || saving || missing + bare > 0 }),
        ...beside,
      ],
    },
  ]
}

/** Guidance and the level that the score falls under, beneath the slider. */
function noteOfCriterion(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  criterion: Criterion,
  value: number | undefined,
): { note?: SliderNote } {
  const { guidance, anchors = [] } = criterion
  if (!guidance && anchors.length === 0) return {}
  const said = guidance ? pick(guidance) : ''
  const withAnchor = (anchor: Anchor): string => `${said} ${anchorText(t, pick, anchor)}`.trim()
  const present = anchorOf(criterion, value)
  const text = present ? withAnchor(present) : said
  return { note: { text, all: [said, ...anchors.map(withAnchor)] } }
}

/** Pins what one looks at for a criterion; how many there are stands on it. */
function pinButton(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  { submissionId, criterion, pinning }: PinButton,
): PanelButton<PinAct> {
  const { id: criterionId, name } = criterion
  const count = pinning.counts[criterionId] ?? 0
  return {
    label: count === 0 ? t(evidenceTexts.pin) : t(evidenceTexts.pinCount, { count }),
    name: t(evidenceTexts.pinFor, { name: pick(name) }),
    act: { type: 'pin', submissionId, criterionId },
    pressed: count > 0,
    disabled: pinning.disabled,
  }
}

interface PinButton {
  submissionId: string
  criterion: Criterion
  pinning: PinsOfSheet
}

function sealButton(
  t: Translate,
  { submissionId, disabled }: { submissionId: string; disabled: boolean },
): PanelButton<SheetAct> {
  const act = { type: 'seal', submissionId } as const
  const answers = [{ label: t(reviewTexts.seal), act }]
  const asks = { question: t(reviewTexts.askSeal), answers }
  return { label: t(reviewTexts.seal), act, primary: true, disabled, asks }
}

const MORE_TIME_S = 60

/** Where the chair mostly goes on to, of several. */
const USUAL: Partial<Record<ShownPhase, Phase>> = { waiting: 'presenting', walking: 'presenting' }

interface ChairView {
  item: Pick<ItemAtHand, 'submissionId' | 'phase' | 'outcome' | 'paused' | 'calibration'>
  /** Whether there is a countdown. */
  counting: boolean
  /** Whether every sheet is sealed; null while that is not to be known. */
  allSealed: boolean | null
  /** What is to stand beside a decision; only a page takes it. */
  reason: string
  /** What comes after it, where that can be called up here. */
  next?: Pick<ItemView, 'submissionId' | 'title' | 'called'> | undefined
  round?: Round | undefined
}

/** The next phases; after the reveal the decision, which may be corrected. */
export function chairItems(t: Translate, view: ChairView): PanelItem<ChairAct>[] {
  const { item, counting, allSealed, reason, next: upcoming, round = 'session' } = view
  const { submissionId, phase: from } = item
  const next = nextPhases(from).filter((phase) => phase !== 'decided' && movesAlone(round, phase))
  const items: PanelItem<ChairAct>[] = []
  const decides = !item.calibration && isRevealed(from)
  if (decides)
    items.push(
      { kind: 'text', tone: 'soft', text: t(reviewTexts.decision) },
      { kind: 'buttons', buttons: OUTCOMES.map((one) => outcomeButton(t, one, item, reason)) },
    )
  if (next.length > 0)
    items.push({
      kind: 'buttons',
      buttons: next.map((phase) => {
        const act = { ask: 'setPhase', payload: { submissionId, phase } } as const
        const asks = askPhase(t, act, { from, to: phase, allSealed })
        const primary = !decides && !item.paused && phase === (USUAL[from] ?? next[0])
        return { act, asks, label: t(labelOfPhase(from, phase)), primary }
      }),
    })
  // A screening has a deadline and no floor: it is opened and closed as a whole.
  if (isRunning(from) && round !== 'screening')
    items.push({
      kind: 'buttons',
      buttons: [...clockButtons(t, item, counting), ...backButtons(t, item)],
    })
  if (upcoming) items.push(callButton(t, upcoming))
  if (allSealed !== null)
    items.push({ kind: 'text', text: t(allSealed ? chairTexts.ready : chairTexts.notReady) })
  return items
}

/** The clock is stopped and goes on; more time only where time runs out. */
function clockButtons(
  t: Translate,
  { submissionId, paused }: ChairView['item'],
  counting: boolean,
): PanelButton<ChairAct>[] {
  const pause = { ask: 'pauseClock', payload: { submissionId, paused: !paused } } as const
  const more = { ask: 'addTime', payload: { submissionId, seconds: MORE_TIME_S } } as const
  return [
    { label: t(paused ? chairTexts.goOn : chairTexts.pause), act: pause, primary: paused },
    ...(counting ? [{ label: t(chairTexts.moreTime), act: more }] : []),
  ]
}

/** Those who come next are told to keep ready. */
function callButton(
  t: Translate,
  { submissionId, title, called }: NonNullable<ChairView['next']>,
): PanelItem<ChairAct> {
  const act = { ask: 'callUp', payload: { submissionId, called: !called } } as const
  return button(t(chairTexts.callUpNext, { title }), act, { pressed: called })
}

/** What was begun too early is taken back; nothing is lost by it. */
function backButtons(
  t: Translate,
  { submissionId, phase: from }: ChairView['item'],
): PanelButton<ChairAct>[] {
  return backPhases(from).map((phase) => {
    const back = t(chairTexts.back, { phase: t(reviewTexts[`phase.${phase}`]) })
    return {
      label: phase === 'waiting' ? t(chairTexts['goTo.waiting']) : back,
      act: { ask: 'setPhase', payload: { submissionId, phase } },
    }
  })
}

function askPhase(
  t: Translate,
  act: ChairAct,
  { from, to, allSealed }: { from: ShownPhase; to: Phase; allSealed: boolean | null },
): PanelButton<ChairAct>['asks'] {
  const asked = askBeforePhase(from, to, allSealed)
  return asked && { question: t(asked.question), answers: [{ label: t(asked.sure), act }] }
}

function outcomeButton(
  t: Translate,
  outcome: Outcome,
  item: ChairView['item'],
  reason: string,
): PanelButton<ChairAct> {
  const { submissionId } = item
  const act = { type: 'decide', submissionId, outcome, reason } as const
  const label = t(reviewTexts[`outcome.${outcome}`])
  const question = t(chairTexts.askDecide, { outcome: label })
  return {
    act,
    label,
    pressed: item.outcome === outcome,
    asks: { question, answers: [{ label: t(chairTexts.record), act }] },
  }
}
