/** How a flow's numbers read. */
import type { Flow } from '../../../shared/exhibit/flow/flow.ts'
import type { FlowManifest, FlowStation } from '../../../shared/exhibit/flow/manifest.ts'
import { flowTexts } from '../../i18n/texts/exhibit-flow.ts'
import type { PanelFigure } from '../../panel/panel-items.ts'
import type { Words } from '../kit/kind.ts'

export interface FlowNumbers {
  count: string
  mean: string
  longest: string
}

const NONE = '—'

export function formatCount({ t, language }: Words, value: number): string {
  return t(flowTexts.people, { value: new Intl.NumberFormat(language).format(value) })
}

export function formatStay({ t }: Words, seconds: number): string {
  const whole = Math.round(seconds)
  return t(flowTexts.minutes, { min: Math.floor(whole / 60), s: whole % 60 })
}

/** Station with most people in line, and how many. */
function longestLine(
  { stations }: FlowManifest,
  { lines }: Flow,
): { station: FlowStation; waiting: number } | undefined {
  let found: { station: FlowStation; waiting: number } | undefined
  for (const [index, station] of stations.entries()) {
    const waiting = lines.waiting[index] ?? 0
    if (waiting > (found?.waiting ?? 0)) found = { station, waiting }
  }
  return found
}

export function flowNumbers(words: Words, manifest: FlowManifest, flow: Flow): FlowNumbers {
  const line = longestLine(manifest, flow)
  return {
    count: formatCount(words, flow.count),
    mean: flow.meanS === 0 ? NONE : formatStay(words, flow.meanS),
    longest: line
      ? `${words.pick(line.station.title)} ${formatCount(words, line.waiting)}`
      : words.t(flowTexts.noLine),
  }
}

export function flowFigures(words: Words, manifest: FlowManifest, flow: Flow): PanelFigure[] {
  const { t, pick } = words
  const { count, mean } = flowNumbers(words, manifest, flow)
  const line = longestLine(manifest, flow)
  return [
    { label: t(flowTexts.countNow, { name: pick(manifest.agents.name) }), value: count },
    { label: t(flowTexts.mean), value: mean },
    {
      label: t(flowTexts.longest),
      value: line ? formatCount(words, line.waiting) : t(flowTexts.noLine),
      ...(line ? { note: pick(line.station.title) } : {}),
    },
  ]
}
