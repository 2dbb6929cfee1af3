/** Paints a laid-out panel: dark glass, light type, one accent for what is meant to be pressed. */
import { fontOf } from '../text/fonts.ts'
import { chartText } from './chart.ts'
import { paintChart } from './chart-paint.ts'
import {
  LINE_FACTOR,
  LABEL_SIZE_PX,
  NOTE_SIZE_PX,
  TEXT_SIZE_PX,
  TITLE_SIZE_PX,
  noteRect,
  placeFigures,
  sliderWidth,
  type PanelHit,
  type PanelLayout,
  type PlacedItem,
  type Rect,
} from './panel-layout.ts'
import type { PanelColours } from './panel-colours.ts'
import type { PanelButton, PanelFigure, PanelItem } from './panel-items.ts'

/** What paints, and in which colours. */
export interface Pen {
  context: CanvasRenderingContext2D
  colours: PanelColours
}

const CORNER_PX = 26

/** All characters of a panel, for loading its font. */
export function panelText(items: readonly PanelItem[]): string {
  return items
    .map((item) => {
      if (item.kind === 'buttons') return item.buttons.map((b) => b.label).join('')
      if (item.kind === 'slider')
        return `${item.label}${item.text ?? ''}${item.beside?.label ?? ''}${item.note?.all.join('') ?? ''}0123456789−+—`
      if (item.kind === 'chart') return item.title + chartText(item.chart)
      if (item.kind === 'figures')
        return item.figures.map(({ label, value, note = '' }) => label + value + note).join('')
      return item.text
    })
    .join('')
}

export function paintPanel(pen: Pen, layout: PanelLayout, hovered: PanelHit | undefined): void {
  const { context, colours } = pen
  fillRound(pen, { x: 0, y: 0, width: layout.widthPx, height: layout.heightPx }, colours.ground)
  context.textBaseline = 'middle'
  for (const [index, placed] of layout.placed.entries())
    paintItem(pen, placed, hovered?.item === index ? hovered : undefined)
}

function fillRound(pen: Pen, rect: Rect, colour: string): void {
  const { context } = pen
  context.fillStyle = colour
  context.beginPath()
  context.roundRect(rect.x, rect.y, rect.width, rect.height, CORNER_PX)
  context.fill()
}

function strokeRound(pen: Pen, rect: Rect, colour: string): void {
  const { context } = pen
  context.strokeStyle = colour
  context.lineWidth = 5
  context.beginPath()
  context.roundRect(rect.x + 3, rect.y + 3, rect.width - 6, rect.height - 6, CORNER_PX - 4)
  context.stroke()
}

function paintItem(pen: Pen, placed: PlacedItem, hovered: PanelHit | undefined): void {
  const { context, colours } = pen
  const { item } = placed
  switch (item.kind) {
    case 'title':
      paintLines(pen, placed, { size: TITLE_SIZE_PX, weight: 700, colour: colours.text })
      break
    case 'text': {
      const colour =
        item.tone === 'soft' ? colours.soft : item.tone === 'alert' ? colours.alert : colours.text
      const weight = item.tone === 'strong' ? 700 : 400
      paintLines(pen, placed, { size: TEXT_SIZE_PX, weight, colour })
      break
    }
    case 'buttons':
      paintButtons(pen, placed, item, hovered)
      break
    case 'slider':
      paintSlider(pen, placed, item, hovered)
      paintLines(
        pen,
        { ...placed, rect: noteRect(placed) },
        { size: NOTE_SIZE_PX, weight: 400, colour: colours.soft },
      )
      break
    case 'chart':
      paintChart(context, item, placed.rect, {
        text: colours.text,
        soft: colours.soft,
        accent: colours.accent,
        ground: colours.raised,
      })
      break
    case 'figures':
      paintFigures(pen, placed.rect, item.figures)
      break
  }
}

/** Label, number and note under one another, a line on top. */
function paintFigures(pen: Pen, rect: Rect, figures: readonly PanelFigure[]): void {
  const { context, colours } = pen
  context.textAlign = 'left'
  placeFigures(figures.length, rect).forEach(({ x, y, width }, index) => {
    const figure = figures[index]
    if (!figure) return
    const { label, value, note, tone } = figure
    context.fillStyle = tone === 'alert' ? colours.alert : colours.track
    context.fillRect(x, y, width, 3)
    context.font = fontOf(NOTE_SIZE_PX, 400)
    context.fillStyle = colours.soft
    context.fillText(label, x, y + 30, width)
    context.font = fontOf(TITLE_SIZE_PX, 700)
    context.fillStyle =
      tone === 'alert' ? colours.alert : tone === 'soft' ? colours.soft : colours.text
    context.fillText(value, x, y + 78, width)
    if (!note) return
    const room = width - context.measureText(value).width - 16
    context.font = fontOf(NOTE_SIZE_PX, 400)
    context.fillText(note, x + width - room, y + 84, room)
  })
}

function paintLines(
  pen: Pen,
  { lines, rect }: PlacedItem,
  style: { size: number; weight: 400 | 700; colour: string },
): void {
  const { context } = pen
  context.font = fontOf(style.size, style.weight)
  context.fillStyle = style.colour
  context.textAlign = 'left'
  const leading = style.size * LINE_FACTOR
  lines.forEach((line, i) => context.fillText(line, rect.x, rect.y + leading * (i + 0.5)))
}

/** What stands at the right of a title, on a surface of its own. */
export function paintAside(
  pen: Pen,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  text: string,
): void {
  const { context, colours } = pen
  context.textBaseline = 'middle'
  context.font = fontOf(TITLE_SIZE_PX, 400)
  context.fillStyle = colours.accent
  context.textAlign = 'right'
  context.fillText(text, width, height / 2)
}

/** The bar that a panel is moved by: what it does stands on it. */
export function paintBar(
  pen: Pen,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  label: string,
): void {
  const { context, colours } = pen
  context.textBaseline = 'middle'
  paintKey(
    pen,
    { x: 0, y: 0, width, height },
    { label, ground: colours.ground, colour: colours.soft },
  )
}

function paintButtons(
  pen: Pen,
  { buttons }: PlacedItem,
  item: Extract<PanelItem, { kind: 'buttons' }>,
  hovered: PanelHit | undefined,
): void {
  item.buttons.forEach((button, i) => {
    const rect = buttons[i]
    if (rect) paintButton(pen, rect, button, hovered?.kind === 'button' && hovered.part === i)
  })
}

function paintButton(pen: Pen, rect: Rect, button: PanelButton, isHovered: boolean): void {
  const { colours } = pen
  const ground =
    button.primary && !button.disabled
      ? colours.accent
      : isHovered
        ? colours.hovered
        : colours.raised
  const colour = button.disabled
    ? colours.disabled
    : button.primary
      ? colours.onAccent
      : colours.text
  paintKey(pen, rect, { label: button.label, ground, colour })
  if (button.pressed) strokeRound(pen, rect, colours.accent)
}

function paintKey(
  pen: Pen,
  rect: Rect,
  key: { label: string; ground: string; colour: string },
): void {
  const { context, colours } = pen
  fillRound(pen, rect, key.ground)
  if (colours.edge !== '')
    strokeRound(pen, rect, key.ground === colours.accent ? key.ground : colours.edge)
  context.font = fontOf(LABEL_SIZE_PX, 500)
  context.fillStyle = key.colour
  context.textAlign = 'center'
  const room = rect.width - 16
  context.fillText(key.label, rect.x + rect.width / 2, rect.y + rect.height / 2, room)
}

function paintSlider(
  pen: Pen,
  placed: PlacedItem,
  item: Extract<PanelItem, { kind: 'slider' }>,
  hovered: PanelHit | undefined,
): void {
  const { context, colours } = pen
  const [less, track, more, beside] = placed.buttons
  if (!less || !track || !more) return
  const rect = { ...placed.rect, width: sliderWidth(placed) }
  const onBeside = hovered?.kind === 'button'
  if (item.beside && beside) paintButton(pen, beside, item.beside, onBeside)
  const colour = item.disabled ? colours.disabled : colours.text
  context.font = fontOf(LABEL_SIZE_PX, 500)
  context.fillStyle = colour
  context.textAlign = 'left'
  context.fillText(item.label, rect.x, rect.y + LABEL_SIZE_PX * 0.6, rect.width)
  const ground = hovered && !onBeside ? colours.hovered : colours.raised
  paintKey(pen, less, { label: '−', ground, colour })
  paintKey(pen, more, { label: '+', ground, colour })
  paintTrack(pen, track, item)
  context.font = fontOf(TITLE_SIZE_PX, 700)
  context.fillStyle = item.value === undefined ? colours.soft : colour
  context.textAlign = 'right'
  const shown = item.text ?? (item.value === undefined ? '—' : String(item.value))
  // A long value stands with the label, a short one beside the track.
  const isShort = item.text === undefined
  const y = isShort ? track.y + track.height / 2 : rect.y + LABEL_SIZE_PX * 0.6
  if (!isShort) context.font = fontOf(LABEL_SIZE_PX, 700)
  context.fillText(shown, rect.x + rect.width, y)
}

function paintTrack(
  pen: Pen,
  track: Rect,
  { value, range, disabled }: Extract<PanelItem, { kind: 'slider' }>,
): void {
  const { context, colours } = pen
  const middle = track.y + track.height / 2
  const bar = { x: track.x, y: middle - 7, width: track.width, height: 14 }
  fillRound(pen, bar, colours.track)
  if (value === undefined) return
  const ratio = (value - range.min) / (range.max - range.min)
  const accent = disabled ? colours.disabled : colours.accent
  fillRound(pen, { ...bar, width: Math.max(14, bar.width * ratio) }, accent)
  context.beginPath()
  context.arc(track.x + track.width * ratio, middle, 20, 0, Math.PI * 2)
  context.fillStyle = accent
  context.fill()
}
