/** Paints a chart of a panel: horizontal bars, or one curve with a mark where one is now. */
import { fontOf } from '../text/fonts.ts'
import { barShares, curveShape, type Chart } from './chart.ts'

const SIZE_PX = 30
const TITLE_PX = 34
const TITLE_LINE_PX = 50
const BAR_HEIGHT_PX = 14
/** A threshold in a curve. */
const LEVEL = '#ffb4a1'

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

interface Colours {
  text: string
  soft: string
  accent: string
  ground: string
}

export function paintChart(
  context: CanvasRenderingContext2D,
  { title, chart }: { title: string; chart: Chart },
  rect: Rect,
  colours: Colours,
): void {
  context.font = fontOf(TITLE_PX, 500)
  context.fillStyle = colours.soft
  context.textAlign = 'left'
  context.fillText(title, rect.x, rect.y + TITLE_LINE_PX / 2, rect.width)
  const below = { ...rect, y: rect.y + TITLE_LINE_PX, height: rect.height - TITLE_LINE_PX }
  if (chart.kind === 'bars') paintBars(context, chart, below, colours)
  else paintCurve(context, chart, below, colours)
}

function paintBars(
  context: CanvasRenderingContext2D,
  { bars, full }: Extract<Chart, { kind: 'bars' }>,
  rect: Rect,
  colours: Colours,
): void {
  const shares = barShares(bars, full)
  const pitch = rect.height / bars.length
  context.font = fontOf(SIZE_PX, 400)
  bars.forEach(({ label, text }, index) => {
    const y = rect.y + index * pitch
    context.fillStyle = colours.text
    context.textAlign = 'left'
    context.fillText(label, rect.x, y + SIZE_PX * 0.7, rect.width * 0.62)
    context.textAlign = 'right'
    context.fillText(text, rect.x + rect.width, y + SIZE_PX * 0.7, rect.width * 0.36)
    const bar = y + pitch - BAR_HEIGHT_PX - 6
    context.fillStyle = colours.ground
    context.fillRect(rect.x, bar, rect.width, BAR_HEIGHT_PX)
    context.fillStyle = colours.accent
    context.fillRect(rect.x, bar, rect.width * (shares[index] ?? 0), BAR_HEIGHT_PX)
  })
}

function paintCurve(
  context: CanvasRenderingContext2D,
  chart: Extract<Chart, { kind: 'curve' }>,
  rect: Rect,
  colours: Colours,
): void {
  const box = { x: rect.x, y: rect.y + 44, width: rect.width, height: rect.height - 92 }
  context.font = fontOf(SIZE_PX, 400)
  context.fillStyle = colours.soft
  const [left, right] = chart.xText
  const [low, high] = chart.yText
  context.textAlign = 'left'
  context.fillText(high, box.x, box.y - 22)
  context.fillText(low, box.x + 8, box.y + box.height - 20)
  context.fillText(left, box.x, box.y + box.height + 26)
  context.textAlign = 'right'
  context.fillText(right, box.x + box.width, box.y + box.height + 26)
  const { lines, mark, levels } = curveShape(chart)
  const at = ({ x, y }: { x: number; y: number }): [number, number] => [
    box.x + x * box.width,
    box.y + (1 - y) * box.height,
  ]
  context.strokeStyle = colours.ground
  context.lineWidth = 3
  context.strokeRect(box.x, box.y, box.width, box.height)
  context.strokeStyle = LEVEL
  context.setLineDash([6, 10])
  for (const y of levels) strokeLine(context, [at({ x: 0, y }), at({ x: 1, y })])
  context.setLineDash([])
  context.strokeStyle = colours.accent
  context.lineWidth = 5
  for (const line of lines) strokeLine(context, line.map(at))
  if (!mark) return
  context.fillStyle = colours.accent
  context.beginPath()
  context.arc(...at(mark), 12, 0, Math.PI * 2)
  context.fill()
}

function strokeLine(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.stroke()
}
