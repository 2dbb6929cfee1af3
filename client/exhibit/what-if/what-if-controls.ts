/** Inputs as sliders, outputs as numbers and charts, and what the formulas rest on. */
import type { WhatIfManifest } from '../../../shared/exhibit/what-if/manifest.ts'
import {
  computeCurve,
  computeOutputs,
  type WhatIfAct,
  type WhatIfState,
} from '../../../shared/exhibit/what-if/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Words } from '../kit/kind.ts'

type Quantity = { unit: string; digits?: number }

function formatQuantity(words: Words, { unit, digits }: Quantity, value: number): string {
  if (!Number.isFinite(value)) return words.t(exhibitTexts.noNumber)
  const format = new Intl.NumberFormat(
    words.language,
    digits === undefined
      ? { maximumFractionDigits: 3 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  )
  return `${format.format(value)} ${unit}`.trim()
}

export const whatIfControls: Controls<'what-if', WhatIfState, WhatIfAct> = {
  items(words, { exhibit }, state) {
    const { t, pick } = words
    const scope = computeOutputs(exhibit, state)
    const inputs = exhibit.inputs.map((input): PanelItem<Press<WhatIfAct>> => {
      const value = scope[input.id] ?? input.value
      return {
        kind: 'slider',
        turn: (next) => ({ act: { type: 'set', id: input.id, value: next } }),
        label: pick(input.title),
        value,
        text: formatQuantity(words, input, value),
        range: { min: input.min, max: input.max, step: input.step },
        disabled: false,
        live: true,
      }
    })
    const figures = exhibit.outputs.map((output) => ({
      label: pick(output.title),
      value: formatQuantity(words, output, scope[output.id] ?? NaN),
    }))
    return [
      ...inputs,
      { kind: 'figures', figures },
      ...exhibit.charts.map((chart) => chartItem(words, exhibit, state, chart)),
      { kind: 'text', tone: 'soft', text: t(exhibitTexts.assumptions) },
      ...exhibit.assumptions.map((one): PanelItem<never> => ({
        kind: 'text',
        tone: 'soft',
        text: `· ${pick(one)}`,
      })),
    ]
  },
}

function chartItem(
  words: Words,
  manifest: WhatIfManifest,
  state: WhatIfState,
  chart: WhatIfManifest['charts'][number],
): PanelItem<never> {
  const { pick } = words
  const scope = computeOutputs(manifest, state)
  const outputOf = (id: string) => manifest.outputs.find((output) => output.id === id)
  if (chart.kind === 'bars')
    return {
      kind: 'chart',
      title: pick(chart.title),
      chart: {
        kind: 'bars',
        bars: chart.outputs.flatMap((id) => {
          const output = outputOf(id)
          const value = scope[id] ?? NaN
          return output
            ? [{ label: pick(output.title), value, text: formatQuantity(words, output, value) }]
            : []
        }),
      },
    }
  const points = computeCurve(manifest, state, chart)
  const input = manifest.inputs.find(({ id }) => id === chart.over)
  const output = outputOf(chart.output)
  const ys = points.map(({ y }) => y).filter(Number.isFinite)
  const onX = (value: number): string => formatQuantity(words, input ?? { unit: '' }, value)
  const onY = (value: number): string => formatQuantity(words, output ?? { unit: '' }, value)
  return {
    kind: 'chart',
    title: pick(chart.title),
    chart: {
      kind: 'curve',
      points,
      mark: scope[chart.over] ?? NaN,
      xText: [onX(input?.min ?? 0), onX(input?.max ?? 0)],
      yText: [onY(Math.min(...ys)), onY(Math.max(...ys))],
    },
  }
}
