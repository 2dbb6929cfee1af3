/**
 * Panels in space: where their items lie, what a point on them hits. Pure; painting and pointing are
 * elsewhere. Units are canvas pixels, 1000 to the metre.
 */
import { breakLines, type Measure } from '../text/line-break.ts'
import type { Chart } from './chart.ts'
import { snap, type PanelButton, type PanelItem } from './panel-items.ts'

export const PANEL_PX_PER_M = 1000
/** A panel's width where nothing else is said. */
export const PANEL_WIDTH_PX = 1000
const PADDING_PX = 36
const GAP_PX = 16
const BUTTON_PX = 86
const SLIDER_PX = 122
const BAR_PX = 64
const CURVE_PX = 300
const STEP_BUTTON_PX = 80
const VALUE_PX = 110
const BESIDE_PX = 170
const FIGURE_PX = 134
const FIGURE_COLUMNS = 2

type Slider = Extract<PanelItem, { kind: 'slider' }>

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** What lies under a point: a button, a step down or up, or a place on a slider's track; see `buttonAt`. */
export type PanelHit = { /** Index of the item. */ item: number } & (
  | { kind: 'button'; /** Index of the button. */ part: number }
  | { kind: 'step' | 'track'; value: number }
)

export interface PlacedItem {
  item: PanelItem
  rect: Rect
  /** Text lines of titles, texts and notes, button rectangles of buttons. */
  lines: string[]
  buttons: Rect[]
}

export interface PanelLayout {
  widthPx: number
  heightPx: number
  placed: PlacedItem[]
}

export const TITLE_SIZE_PX = 46
export const TEXT_SIZE_PX = 38
/** Labels of buttons and sliders: at hand (panel-place.ts) a Chinese character of them is 1.5° high. */
export const LABEL_SIZE_PX = 37
/** What is small, such as a figure's note. */
export const NOTE_SIZE_PX = 37
/** Kept free beside a button's label. */
const LABEL_ROOM_PX = 24
export const LINE_FACTOR = 1.45

/** Lays items out from top to bottom. `measure` gives a text's width at a size in pixels. */
export function layoutPanel(
  items: readonly PanelItem[],
  measure: (text: string, sizePx: number) => number,
  widthPx = PANEL_WIDTH_PX,
): PanelLayout {
  const width = widthPx - 2 * PADDING_PX
  const placed: PlacedItem[] = []
  let y = PADDING_PX
  for (const item of items) {
    const one = placeItem(item, { x: PADDING_PX, y, width, height: 0 }, measure)
    placed.push(one)
    y += one.rect.height + GAP_PX
  }
  return { widthPx, heightPx: Math.ceil(y - GAP_PX + PADDING_PX), placed }
}

/** An aside's digits made equal: its width, and with it the layout, does not change from second to second. */
export const asideShape = (aside: string): string => aside.replaceAll(/\d/g, '0')

/** The items as the panel itself draws them: of an aside, which is drawn apart, only its shape. */
export function bodyOf<Act>(items: readonly PanelItem<Act>[]): readonly PanelItem<Act>[] {
  return items.map((item) =>
    item.kind === 'title' && item.aside !== undefined
      ? { ...item, aside: asideShape(item.aside) }
      : item,
  )
}

interface PageSize {
  maxPx: number
  widthPx?: number
}

/** Items in pages no higher than `maxPx` each, where a single item is not higher by itself. */
export function splitPages<Act>(
  items: readonly PanelItem<Act>[],
  measure: (text: string, sizePx: number) => number,
  { maxPx, widthPx = PANEL_WIDTH_PX }: PageSize,
): PanelItem<Act>[][] {
  const pages: PanelItem<Act>[][] = []
  let room = 0
  const { placed } = layoutPanel(items, measure, widthPx)
  for (const [index, item] of items.entries()) {
    const rect = placed[index]?.rect ?? { height: 0 }
    const page = pages.at(-1)
    if (page && rect.height <= room) page.push(item)
    else {
      pages.push([item])
      room = maxPx - 2 * PADDING_PX
    }
    room -= rect.height + GAP_PX
  }
  return pages
}

function placeItem(
  item: PanelItem,
  at: Rect,
  measure: (text: string, sizePx: number) => number,
): PlacedItem {
  switch (item.kind) {
    case 'title':
    case 'text': {
      const size = item.kind === 'title' ? TITLE_SIZE_PX : TEXT_SIZE_PX
      const aside =
        item.kind === 'title' && item.aside ? measure(asideShape(item.aside), size) + GAP_PX : 0
      const width: Measure = (text) => measure(text, size)
      const lines = breakLines(item.text, at.width - aside, width)
      const height = lines.length * size * LINE_FACTOR
      return { item, rect: { ...at, height }, lines, buttons: [] }
    }
    case 'buttons': {
      const widths = item.buttons.map(({ label }) => measure(label, LABEL_SIZE_PX) + LABEL_ROOM_PX)
      const buttons = placeButtons(widths, at)
      const height = (buttons.at(-1)?.y ?? at.y) - at.y + BUTTON_PX
      return { item, rect: { ...at, height }, lines: [], buttons }
    }
    case 'slider':
      return placeSliderItem(item, at, measure)
    case 'chart':
      return { item, rect: { ...at, height: chartHeight(item.chart) }, lines: [], buttons: [] }
    case 'figures': {
      const rows = Math.ceil(item.figures.length / FIGURE_COLUMNS)
      return { item, rect: { ...at, height: rows * FIGURE_PX }, lines: [], buttons: [] }
    }
  }
}

/** The slider itself, and beneath it its note with room for the longest that it may come to be. */
function placeSliderItem(
  item: Slider,
  at: Rect,
  measure: (text: string, sizePx: number) => number,
): PlacedItem {
  const linesOf = (text: string): string[] =>
    breakLines(text, at.width, (part) => measure(part, NOTE_SIZE_PX))
  const { text = '', all = [] } = item.note ?? {}
  const lines = text === '' ? [] : linesOf(text)
  const most = Math.max(0, lines.length, ...all.map((one) => linesOf(one).length))
  const height = SLIDER_PX + (most === 0 ? 0 : GAP_PX / 2) + most * NOTE_SIZE_PX * LINE_FACTOR
  return { item, rect: { ...at, height }, lines, buttons: placeSlider(at, item) }
}

/** Where the note of a slider begins. */
export const noteRect = ({ rect }: PlacedItem): Rect => ({
  ...rect,
  y: rect.y + SLIDER_PX + GAP_PX / 2,
})

/** Where each of so many figures lies: two in a row. */
export function placeFigures(count: number, at: Rect): Rect[] {
  const width = (at.width - GAP_PX * (FIGURE_COLUMNS - 1)) / FIGURE_COLUMNS
  return Array.from({ length: count }, (_, index) => ({
    x: at.x + (index % FIGURE_COLUMNS) * (width + GAP_PX),
    y: at.y + Math.floor(index / FIGURE_COLUMNS) * FIGURE_PX,
    width,
    height: FIGURE_PX,
  }))
}

/** Its title's line, then a row a bar, or the curve with its two axes' ends. */
function chartHeight(chart: Chart): number {
  const title = TEXT_SIZE_PX * LINE_FACTOR
  return title + (chart.kind === 'bars' ? chart.bars.length * BAR_PX : CURVE_PX)
}

/** Side by side as many as have room for their labels in full: pressed together they could not be read. */
function placeButtons(widths: readonly number[], at: Rect): Rect[] {
  const shareOf = (perRow: number): number => (at.width - GAP_PX * (perRow - 1)) / perRow
  const widest = Math.max(0, ...widths)
  let perRow = Math.max(1, widths.length)
  while (perRow > 1 && shareOf(perRow) < widest) perRow -= 1
  const width = shareOf(perRow)
  return widths.map((_, index) => ({
    x: at.x + (index % perRow) * (width + GAP_PX),
    y: at.y + Math.floor(index / perRow) * (BUTTON_PX + GAP_PX),
    width,
    height: BUTTON_PX,
  }))
}

/** Less, track, more: the label stands above, the value at the right end; last what stands beside it. */
function placeSlider(room: Rect, { beside }: Slider): Rect[] {
  const at = beside ? { ...room, width: room.width - BESIDE_PX - GAP_PX } : room
  const y = at.y + SLIDER_PX - STEP_BUTTON_PX + 8
  const height = STEP_BUTTON_PX - 8
  const trackX = at.x + STEP_BUTTON_PX + GAP_PX
  const moreX = at.x + at.width - VALUE_PX - STEP_BUTTON_PX
  return [
    { x: at.x, y, width: STEP_BUTTON_PX, height },
    { x: trackX, y, width: moreX - GAP_PX - trackX, height },
    { x: moreX, y, width: STEP_BUTTON_PX, height },
    ...(beside
      ? [{ x: room.x + room.width - BESIDE_PX, y: at.y, width: BESIDE_PX, height: SLIDER_PX }]
      : []),
  ]
}

/** How much of its row a slider itself has, in px. */
export const sliderWidth = ({ item, rect }: PlacedItem): number =>
  item.kind === 'slider' && item.beside ? rect.width - BESIDE_PX - GAP_PX : rect.width

/** The button that was hit: one of a row, or the one beside a slider. */
export function buttonAt<Act>(
  items: readonly PanelItem<Act>[],
  hit: PanelHit | undefined,
): PanelButton<Act> | undefined {
  const item = hit?.kind === 'button' ? items[hit.item] : undefined
  if (item?.kind === 'slider') return item.beside
  return item?.kind === 'buttons' && hit?.kind === 'button' ? item.buttons[hit.part] : undefined
}

const inside = (rect: Rect, x: number, y: number): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height

/** What lies under a point of the panel, or undefined. Disabled things are not hit. */
export function hitPanel(layout: PanelLayout, x: number, y: number): PanelHit | undefined {
  for (const [index, { item, buttons }] of layout.placed.entries()) {
    const part = buttons.findIndex((rect) => inside(rect, x, y))
    if (part < 0) continue
    if (item.kind === 'buttons')
      return item.buttons[part]?.disabled ? undefined : { kind: 'button', item: index, part }
    if (item.kind === 'slider' && part === BESIDE_PART)
      return item.beside?.disabled ? undefined : { kind: 'button', item: index, part }
    if (item.kind === 'slider' && !item.disabled)
      return { ...hitSlider(item, part, buttons, x), item: index }
  }
  return undefined
}

/** Among the parts of a slider. */
const BESIDE_PART = 3

function hitSlider(
  item: Slider,
  part: number,
  parts: Rect[],
  x: number,
): { kind: 'step' | 'track'; value: number } {
  const { range, value = range.min } = item
  const track = parts[1]
  if (part !== 1 || !track) {
    const stepped = value + (part === 0 ? -range.step : range.step)
    return { kind: 'step', value: snap(stepped, range) }
  }
  const ratio = (x - track.x) / track.width
  return { kind: 'track', value: snap(range.min + ratio * (range.max - range.min), range) }
}
