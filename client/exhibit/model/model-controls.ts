/** What can be done with a model: look, layers, parts apart, cut, turn, animation. */
import type { ModelAct, ModelState } from '../../../shared/exhibit/model/state.ts'
import { isRunning } from '../../../shared/exhibit/recording.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { PanelButton, PanelItem } from '../../panel/panel-layout.ts'
import type { Controls, Shown, Words } from '../kit/kind.ts'

const AXES = { x: exhibitTexts.axisX, y: exhibitTexts.axisY, z: exhibitTexts.axisZ } as const
const PERCENT = { min: 0, max: 100, step: 1 }
const SECTION_START = 0.5

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
        id: 'turn',
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
  actOf(hit, { exhibit }, state) {
    if (hit.kind !== 'button') {
      if (hit.id === 'turn') return { type: 'turn', turnDeg: hit.value }
      if (hit.id === 'explode') return { type: 'explode', amount: hit.value / 100 }
      if (hit.id === 'section' && state.section)
        return { type: 'section', axis: state.section.axis, at: hit.value / 100 }
      return undefined
    }
    const [what = '', ...rest] = hit.id.split(':')
    const name = rest.join(':')
    if (what === 'variant') return { type: 'variant', name }
    if (what === 'layer')
      return exhibit.layers.some(({ id }) => id === name)
        ? { type: 'layer', id: name, shown: state.hidden.includes(name) }
        : undefined
    if (what === 'axis')
      return {
        type: 'section',
        axis: name === 'x' || name === 'y' || name === 'z' ? name : null,
        at: state.section?.at ?? SECTION_START,
      }
    return what === 'play' ? { type: 'play', playing: !isRunning(state.animation) } : undefined
  },
}

type Part = (words: Words, shown: Shown<'model'>, state: ModelState) => PanelItem[]

function sizeItems({ t, language }: Words, { exhibit, assets }: Shown<'model'>): PanelItem[] {
  const size = assets[0]?.facts?.size
  if (!size) return []
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 })
  const [x, y, z] = size.map((extent) => format.format(extent * exhibit.metresPerUnit))
  const text = t(exhibitTexts.size, { x: x ?? '', y: y ?? '', z: z ?? '' })
  return [{ kind: 'text', tone: 'soft', text }]
}

const rows = (buttons: PanelButton[], perRow: number): PanelItem[] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) => ({
    kind: 'buttons',
    buttons: buttons.slice(row * perRow, (row + 1) * perRow),
  }))

const variantItems: Part = ({ t }, { assets }, state) => {
  const variants = assets[0]?.facts?.variants ?? []
  if (variants.length === 0) return []
  const button = (name: string, label: string): PanelButton => ({
    id: `variant:${name}`,
    label,
    pressed: state.variant === name,
  })
  const buttons = [button('', t(exhibitTexts.variantOwn)), ...variants.map((v) => button(v, v))]
  return [{ kind: 'text', tone: 'soft', text: t(exhibitTexts.variant) }, ...rows(buttons, 3)]
}

const layerItems: Part = ({ t, pick }, { exhibit }, { hidden }) => {
  if (exhibit.layers.length === 0) return []
  const buttons = exhibit.layers.map(({ id, title }) => ({
    id: `layer:${id}`,
    label: pick(title),
    pressed: !hidden.includes(id),
  }))
  return [{ kind: 'text', tone: 'soft', text: t(exhibitTexts.layers) }, ...rows(buttons, 3)]
}

const apartItems: Part = ({ t }, { exhibit }, { explode }) => {
  if (!exhibit.explodes) return []
  const value = Math.round(explode * 100)
  return [
    {
      kind: 'slider',
      id: 'explode',
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
  const axis = (name: string, label: string): PanelButton => ({
    id: `axis:${name}`,
    label,
    pressed: (section?.axis ?? '') === name,
  })
  const items: PanelItem[] = [
    { kind: 'text', tone: 'soft', text: t(exhibitTexts.section) },
    {
      kind: 'buttons',
      buttons: [
        axis('', t(exhibitTexts.sectionOff)),
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
      id: 'section',
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
  return [{ kind: 'buttons', buttons: [{ id: 'play', label }] }]
}
