/** How many come from where, how fast it runs, and what follows: numbers and lines. */
import type { Flow } from '../../../shared/exhibit/flow/flow.ts'
import type { FlowManifest } from '../../../shared/exhibit/flow/manifest.ts'
import {
  PACE_MAX,
  PACE_MIN,
  RUN_S,
  turnOfRun,
  type FlowAct,
  type FlowState,
} from '../../../shared/exhibit/flow/state.ts'
import { isRunning } from '../../../shared/exhibit/recording.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { flowTexts } from '../../i18n/texts/exhibit-flow.ts'
import type { PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Words } from '../kit/kind.ts'
import { flowNow } from './flow-turns.ts'
import { flowFigures, formatCount } from './flow-words.ts'

/** People in line that fill a bar at the least: one or two are no queue. */
const FULL_LINE = 20

export const flowControls: Controls<'flow', FlowState, FlowAct> = {
  items(words, { exhibit }, state, nowMs) {
    const { t, pick, language } = words
    const format = new Intl.NumberFormat(language)
    const { flow, caughtUp } = flowNow(exhibit, state, nowMs)
    const rates = exhibit.sources.map(({ id, title, rate }): PanelItem<Press<FlowAct>> => {
      const value = state.rates[id] ?? rate.value
      return {
        kind: 'slider',
        turn: (next) => ({ act: { type: 'set', id, value: next } }),
        label: pick(title),
        value,
        text: t(flowTexts.perHour, { value: format.format(value) }),
        range: { min: rate.min, max: rate.max, step: rate.step },
        disabled: false,
        live: true,
      }
    })
    return [
      { kind: 'figures', figures: flowFigures(words, exhibit, flow) },
      ...lineChart(words, exhibit, flow),
      ...rates,
      {
        kind: 'slider',
        turn: (value) => ({ act: { type: 'pace', value } }),
        label: t(flowTexts.pace),
        value: state.pace,
        text: t(flowTexts.paceTimes, { value: state.pace }),
        range: { min: PACE_MIN, max: PACE_MAX, step: 1 },
        disabled: false,
        live: true,
      },
      {
        kind: 'buttons',
        buttons: [
          {
            act: { act: { type: 'run', running: !isRunning(state.run) } },
            label: t(isRunning(state.run) ? flowTexts.pause : flowTexts.run),
          },
          {
            act: { act: { type: 'heat', shown: !state.heat } },
            label: t(flowTexts.heat),
            pressed: state.heat,
          },
        ],
      },
      { kind: 'text', tone: 'soft', text: clockText(words, state, nowMs, caughtUp) },
    ]
  },
  boardItems(words, { exhibit }, state, nowMs) {
    const { flow } = flowNow(exhibit, state, nowMs)
    return [{ kind: 'figures', figures: flowFigures(words, exhibit, flow) }]
  },
  ticks: ({ exhibit }, state, nowMs) =>
    isRunning(state.run) || !flowNow(exhibit, state, nowMs).caughtUp,
}

function lineChart(words: Words, { stations }: FlowManifest, { lines }: Flow): PanelItem<never>[] {
  if (stations.length === 0) return []
  const bars = stations.map(({ title }, index) => {
    const value = lines.waiting[index] ?? 0
    return { label: words.pick(title), value, text: formatCount(words, value) }
  })
  return [
    {
      kind: 'chart',
      title: words.t(flowTexts.queues),
      chart: { kind: 'bars', bars, full: FULL_LINE },
    },
  ]
}

function clockText({ t }: Words, state: FlowState, nowMs: number, caughtUp: boolean): string {
  if (!caughtUp) return t(flowTexts.catchingUp)
  const { atS } = turnOfRun(state, nowMs)
  return t(flowTexts.clock, { at: formatClock(atS), whole: formatClock(RUN_S) })
}
