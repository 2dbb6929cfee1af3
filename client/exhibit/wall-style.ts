/** Type, colours and grid of a booth's title wall. Units: 1024 across the wall's 5 m, so 205 to a metre. */
import type { PavilionId } from '../../shared/hall/plan.ts'
import { fontOf, type Weight } from '../text/fonts.ts'
import { breakLines, clampLines } from '../text/line-break.ts'

export const WALL_WIDTH_U = 1024
export const WALL_HEIGHT_U = 614
export const MARGIN_U = 44

export const PAPER: Record<PavilionId, string> = {
  industry: '#efe9de',
  tourism: '#efe9de',
  city: '#efe9de',
  medical: '#f6f6f2',
  transport: '#f1efe9',
}
export const INK = '#2b2a28'
export const SOFT_INK = '#6a665f'

export interface TextStyle {
  size: number
  weight: Weight
  colour: string
  /** Distance between baselines as a multiple of the size. */
  leading: number
}

export const STYLES = {
  kicker: { size: 17, weight: 500, colour: SOFT_INK, leading: 1.4 },
  title: { size: 52, weight: 700, colour: INK, leading: 1.18 },
  titleEn: { size: 18, weight: 400, colour: SOFT_INK, leading: 1.35 },
  head: { size: 17, weight: 700, colour: INK, leading: 1.5 },
  body: { size: 15.5, weight: 400, colour: INK, leading: 1.62 },
  caption: { size: 13.5, weight: 400, colour: SOFT_INK, leading: 1.45 },
} as const satisfies Record<string, TextStyle>

export interface TextBox {
  x: number
  y: number
  width: number
  maxLines: number
}

/** Writes a text into a box, at most so many lines; returns the y below it. */
export function writeText(
  context: CanvasRenderingContext2D,
  text: string,
  style: TextStyle,
  box: TextBox,
): number {
  if (text === '') return box.y
  context.font = fontOf(style.size, style.weight)
  context.fillStyle = style.colour
  context.textAlign = 'left'
  context.textBaseline = 'top'
  const measure = (part: string): number => context.measureText(part).width
  const lines = clampLines(breakLines(text, box.width, measure), box.maxLines)
  const leading = style.size * style.leading
  lines.forEach((line, i) => context.fillText(line, box.x, box.y + i * leading))
  return box.y + lines.length * leading
}
