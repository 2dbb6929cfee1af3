/** Widths of text on panels, measured as the boldest it may be painted. */
import { fontOf } from '../text/fonts.ts'

let context: CanvasRenderingContext2D | null | undefined

export function measureText(text: string, sizePx: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * sizePx
  context.font = fontOf(sizePx, 700)
  return context.measureText(text).width
}
