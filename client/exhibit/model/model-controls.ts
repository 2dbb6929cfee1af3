/** What can be done with a model: look, layers, parts apart, cut, turn, animation. */
import type { ModelAct, ModelState } from '../../../shared/exhibit/model/state.ts'
import { isRunning } from '../../../shared/exhibit/recording.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { button, buttonRows, type PanelButton, type PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Shown, Words } from '../kit/kind.ts'

const AXES = { x: exhibitTexts.axisX, y: exhibitTexts.axisY, z: exhibitTexts.axisZ } as const
const PERCENT = { min: 0, max: 100, step: 1 }
const SECTION_START = 0.5
const PER_ROW = 3

export const modelControls: Controls<'model', ModelState, ModelAct> = {
  items(words, shown, state) {
    return [
      ...sizeItems(words, shown),
      ...variantItems(words, shown, state),
      ...layerItems(words, shown, state),
      ...apartItems(words, shown, state),
      ...sectionItems(words, shown, state),
      {
        kind: 'slider',
        turn: (turnDeg) => ({ act: { type: 'turn', turnDeg } }),
        label: words.t(exhibitTexts.turn),
        value: Math.round(state.turnDeg),
        text: words.t(exhibitTexts.degrees, { value: Math.round(state.turnDeg) }),
        range: { min: 0, max: 355, step: 5 },
        disabled: false,
        live: true,
      },
      ...playItems(words, shown, state),
    ]
  },
}

type Item = PanelItem<Press<ModelAct>>
type Part = (words: Words, shown: Shown<'model'>, state: ModelState) => Item[]

function sizeItems({ t, language }: Words, { exhibit, assets }: Shown<'model'>): Item[] {
  const size = assets[0]?.facts?.size
  if (!size) return []
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 })
  const [x, y, z] = size.map((extent) => format.format(extent * exhibit.metresPerUnit))
  const text = t(exhibitTexts.size, { x: x ?? '', y: y ?? '', z: z ?? '' })
  return [{ kind: 'text', tone: 'soft', text }]
}

const variantItems: Part = ({ t }, { assets }, state) => {
  const variants = assets[0]?.facts?.variants ?? []
  if (variants.length === 0) return []
  const variant = (name: string, label: string): PanelButton<Press<ModelAct>> => ({
    act: { act: { type: 'variant', name } },
    label,
    pressed: state.variant === name,
  })
  const buttons = [variant('', t(exhibitTexts.variantOwn)), ...variants.map((v) => variant(v, v))]
  return [
    { kind: 'text', tone: 'soft', text: t(exhibitTexts.variant) },
    ...buttonRows(buttons, PER_ROW),
  ]
}

const layerItems: Part = ({ t, pick }, { exhibit }, { hidden }) => {
  if (exhibit.layers.length === 0) return []
  const buttons = exhibit.layers.map(({ id, title }) => ({
    act: { act: { type: 'layer', id, shown: hidden.includes(id) } as const },
    label: pick(title),
    pressed: !hidden.includes(id),
  }))
  return [
    { kind: 'text', tone: 'soft', text: t(exhibitTexts.layers) },
    ...buttonRows(buttons, PER_ROW),
  ]
}

const apartItems: Part = ({ t }, { exhibit }, { explode }) => {
  if (!exhibit.explodes) return []
  const value = Math.round(explode * 100)
  return [
    {
      kind: 'slider',
      turn: (percent) => ({ act: { type: 'explode', amount: percent / 100 } }),
      label: t(exhibitTexts.explode),
      value,
      text: t(exhibitTexts.percent, { value }),
      range: PERCENT,
      disabled: false,
      live: true,
    },
  ]
}

const sectionItems: Part = ({ t }, { exhibit }, { section }) => {
  if (!exhibit.sections) return []
  const axis = (name: keyof typeof AXES | null, label: string): PanelButton<Press<ModelAct>> => ({
    act: { act: { type: 'section', axis: name, at: section?.at ?? SECTION_START } },
    label,
    pressed: (section?.axis ?? null) === name,
  })
  const items: Item[] = [
    { kind: 'text', tone: 'soft', text: t(exhibitTexts.section) },
    {
      kind: 'buttons',
      buttons: [
        axis(null, t(exhibitTexts.sectionOff)),
        ...(['x', 'y', 'z'] as const).map((name) => axis(name, t(AXES[name]))),
      ],
    },
  ]
  if (!section) return items
  const value = Math.round(section.at * 100)
  const text = t(exhibitTexts.percent, { value })
  return [
    ...items,
    {
      kind: 'slider',
      turn: (percent) => ({
        act: { type: 'section', axis: section.axis, at: percent / 100 },
      }),
      label: t(AXES[section.axis]),
      value,
      text,
      range: PERCENT,
      disabled: false,
      live: true,
    },
  ]
}

const playItems: Part = ({ t }, { assets }, { animation }) => {
  if ((assets[0]?.facts?.animations.length ?? 0) === 0) return []
  const label = t(isRunning(animation) ? exhibitTexts.pause : exhibitTexts.play)
  return [button(label, { act: { type: 'play', playing: !isRunning(animation) } })]
}
