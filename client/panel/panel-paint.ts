/** Paints a laid-out panel: dark glass, light type, one accent for what is meant to be pressed. */
import { fontOf } from '../text/fonts.ts'
import { chartText } from './chart.ts'
import { paintChart } from './chart-paint.ts'
import {
  LINE_FACTOR,
  LABEL_SIZE_PX,
  PANEL_WIDTH_PX,
  TEXT_SIZE_PX,
  TITLE_SIZE_PX,
  placeFigures,
  type PanelHit,
  type PanelLayout,
  type PlacedItem,
  type Rect,
} from './panel-layout.ts'
import type { PanelFigure, PanelItem } from './panel-items.ts'

const GROUND = '#23211fF2'
const TEXT = '#f4efe6'
const SOFT = '#b9b1a4'
const ALERT = '#ffb4a1'
const ACCENT = '#d9b36c'
const RAISED = '#3a3632'
const HOVERED = '#4d4740'
const DISABLED = '#6d675f'
const CORNER_PX = 26
const NOTE_SIZE_PX = 28

/** All characters of a panel, for loading its font. */
export function panelText(items: readonly PanelItem[]): string {
  return items
    .map((item) => {
      if (item.kind === 'buttons') return item.buttons.map((b) => b.label).join('')
      if (item.kind === 'slider') return `${item.label}${item.text ?? ''}0123456789−+—`
      if (item.kind === 'chart') return item.title + chartText(item.chart)
      if (item.kind === 'figures')
        return item.figures.map(({ label, value, note = '' }) => label + value + note).join('')
      return item.text
    })
    .join('')
}

export function paintPanel(
  context: CanvasRenderingContext2D,
  layout: PanelLayout,
  hovered: PanelHit | undefined,
): void {
  fillRound(context, { x: 0, y: 0, width: PANEL_WIDTH_PX, height: layout.heightPx }, GROUND)
  context.textBaseline = 'middle'
  for (const [index, placed] of layout.placed.entries())
    paintItem(context, placed, hovered?.item === index ? hovered : undefined)
}

function fillRound(context: CanvasRenderingContext2D, rect: Rect, colour: string): void {
  context.fillStyle = colour
  context.beginPath()
  context.roundRect(rect.x, rect.y, rect.width, rect.height, CORNER_PX)
  context.fill()
}

function strokeRound(context: CanvasRenderingContext2D, rect: Rect, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 5
  context.beginPath()
  context.roundRect(rect.x + 3, rect.y + 3, rect.width - 6, rect.height - 6, CORNER_PX - 4)
  context.stroke()
}

function paintItem(
  context: CanvasRenderingContext2D,
  placed: PlacedItem,
  hovered: PanelHit | undefined,
): void {
  const { item } = placed
  switch (item.kind) {
    case 'title':
      paintLines(context, placed, { size: TITLE_SIZE_PX, weight: 700, colour: TEXT })
      break
    case 'text': {
      const colour = item.tone === 'soft' ? SOFT : item.tone === 'alert' ? ALERT : TEXT
      const weight = item.tone === 'strong' ? 700 : 400
      paintLines(context, placed, { size: TEXT_SIZE_PX, weight, colour })
      break
    }
    case 'buttons':
      paintButtons(context, placed, item, hovered)
      break
    case 'slider':
      paintSlider(context, placed, item, hovered)
      break
    case 'chart':
      paintChart(context, item, placed.rect, {
        text: TEXT,
        soft: SOFT,
        accent: ACCENT,
        ground: RAISED,
      })
      break
    case 'figures':
      paintFigures(context, placed.rect, item.figures)
      break
  }
}

/** Label, number and note under one another, a line on top. */
function paintFigures(
  context: CanvasRenderingContext2D,
  rect: Rect,
  figures: readonly PanelFigure[],
): void {
  context.textAlign = 'left'
  placeFigures(figures.length, rect).forEach(({ x, y, width }, index) => {
    const figure = figures[index]
    if (!figure) return
    const { label, value, note, tone } = figure
    context.fillStyle = tone === 'alert' ? ALERT : RAISED
    context.fillRect(x, y, width, 3)
    context.font = fontOf(NOTE_SIZE_PX, 400)
    context.fillStyle = SOFT
    context.fillText(label, x, y + 30, width)
    context.font = fontOf(TITLE_SIZE_PX, 700)
    context.fillStyle = tone === 'alert' ? ALERT : tone === 'soft' ? SOFT : TEXT
    context.fillText(value, x, y + 78, width)
    if (!note) return
    const room = width - context.measureText(value).width - 16
    context.font = fontOf(NOTE_SIZE_PX, 400)
    context.fillText(note, x + width - room, y + 84, room)
  })
}

function paintLines(
  context: CanvasRenderingContext2D,
  { lines, rect }: PlacedItem,
  style: { size: number; weight: 400 | 700; colour: string },
): void {
  context.font = fontOf(style.size, style.weight)
  context.fillStyle = style.colour
  context.textAlign = 'left'
  const leading = style.size * LINE_FACTOR
  lines.forEach((line, i) => context.fillText(line, rect.x, rect.y + leading * (i + 0.5)))
}

/** What stands at the right of a title, on a surface of its own. */
export function paintAside(
  context: CanvasRenderingContext2D,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  text: string,
): void {
  context.textBaseline = 'middle'
  context.font = fontOf(TITLE_SIZE_PX, 400)
  context.fillStyle = ACCENT
  context.textAlign = 'right'
  context.fillText(text, width, height / 2)
}

function paintButtons(
  context: CanvasRenderingContext2D,
  { buttons }: PlacedItem,
  item: Extract<PanelItem, { kind: 'buttons' }>,
  hovered: PanelHit | undefined,
): void {
  item.buttons.forEach((button, i) => {
    const rect = buttons[i]
    if (!rect) return
    const isHovered = hovered?.kind === 'button' && hovered.part === i
    const ground = button.primary && !button.disabled ? ACCENT : isHovered ? HOVERED : RAISED
    const colour = button.disabled ? DISABLED : button.primary ? '#23211f' : TEXT
    paintKey(context, rect, { label: button.label, ground, colour })
    if (button.pressed) strokeRound(context, rect, ACCENT)
  })
}

function paintKey(
  context: CanvasRenderingContext2D,
  rect: Rect,
  key: { label: string; ground: string; colour: string },
): void {
  fillRound(context, rect, key.ground)
  context.font = fontOf(LABEL_SIZE_PX, 500)
  context.fillStyle = key.colour
  context.textAlign = 'center'
  const room = rect.width - 16
  context.fillText(key.label, rect.x + rect.width / 2, rect.y + rect.height / 2, room)
}

function paintSlider(
  context: CanvasRenderingContext2D,
  { rect, buttons }: PlacedItem,
  item: Extract<PanelItem, { kind: 'slider' }>,
  hovered: PanelHit | undefined,
): void {
  const [less, track, more] = buttons
  if (!less || !track || !more) return
  const colour = item.disabled ? DISABLED : TEXT
  context.font = fontOf(LABEL_SIZE_PX, 500)
  context.fillStyle = colour
  context.textAlign = 'left'
  context.fillText(item.label, rect.x, rect.y + LABEL_SIZE_PX * 0.6, rect.width)
  const ground = hovered ? HOVERED : RAISED
  paintKey(context, less, { label: '−', ground, colour })
  paintKey(context, more, { label: '+', ground, colour })
  paintTrack(context, track, item)
  context.font = fontOf(TITLE_SIZE_PX, 700)
  context.fillStyle = item.value === undefined ? SOFT : colour
  context.textAlign = 'right'
  const shown = item.text ?? (item.value === undefined ? '—' : String(item.value))
  // A long value stands with the label, a short one beside the track.
  const beside = item.text === undefined
  const y = beside ? track.y + track.height / 2 : rect.y + LABEL_SIZE_PX * 0.6
  if (!beside) context.font = fontOf(LABEL_SIZE_PX, 700)
  context.fillText(shown, rect.x + rect.width, y)
}

function paintTrack(
  context: CanvasRenderingContext2D,
  track: Rect,
  { value, range, disabled }: Extract<PanelItem, { kind: 'slider' }>,
): void {
  const middle = track.y + track.height / 2
  const bar = { x: track.x, y: middle - 7, width: track.width, height: 14 }
  fillRound(context, bar, RAISED)
  if (value === undefined) return
  const ratio = (value - range.min) / (range.max - range.min)
  const accent = disabled ? DISABLED : ACCENT
  fillRound(context, { ...bar, width: Math.max(14, bar.width * ratio) }, accent)
  context.beginPath()
  context.arc(track.x + track.width * ratio, middle, 20, 0, Math.PI * 2)
  context.fillStyle = accent
  context.fill()
}
