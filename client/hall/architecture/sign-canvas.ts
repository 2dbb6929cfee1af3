/** Draws the hall's lettering: portal names and end-wall titles on one canvas, the ring board's on another. */
import { ACCENT } from '../../../shared/hall/accents.ts'
import { CanvasTexture, SRGBColorSpace } from 'three'
import { PAVILION_IDS, type PavilionId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'

export interface SignText {
  zh: string
  en: string
}
export type HallSigns = Record<PavilionId, SignText>

export const SIGN_FONT =
  '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
export const SIGN_WIDTH_PX = 1024
export const SIGN_HEIGHT_PX = 300
export const SIGN_ATLAS_PX = {
  width: 2 * SIGN_WIDTH_PX,
  height: PAVILION_IDS.length * SIGN_HEIGHT_PX,
}
/**
 * Pixels of the atlas for one of its layout. A sign is some 4 m wide and read from 8 m and more, where a
 * headset of 20 pixels a degree shows 145 of a metre.
 */
const ATLAS_SCALE = 0.7
const RING_PX = { width: 4096, height: 244 } as const
const RING_FONT_PX = 168
const RING_GAP_PX = 150
/** Letters on the lit wall by day; in the evening they are lit themselves. */
const INK: Record<TimeOfDay, string> = { day: '#3a3029', evening: '#ffe9c8' }
const RING_INK = '#ffe9c8'
const RING_DOT = '#c98b3c'
const END_WALL_INK: Record<PavilionId, string> = {
  industry: '#ffe3b0',
  tourism: '#fff3e2',
  city: '#eef5e6',
  medical: '#21524d',
  transport: '#e6eefb',
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas')
  element.width = width
  element.height = height
  const context = element.getContext('2d')
  if (!context)
    throw new Error('The hall needs a 2D canvas for its signs; this browser gives none.')
  return context
}

/** Waits for the glyphs; a missing font is no reason to have no signs, the next family serves. */
async function loadGlyphs(text: string): Promise<void> {
  await Promise.all(
    [400, 700].map((weight) => document.fonts.load(`${weight} 96px ${SIGN_FONT}`, text)),
  ).catch(() => undefined)
}

function asTexture(context: CanvasRenderingContext2D): CanvasTexture {
  const texture = new CanvasTexture(context.canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 8
  return texture
}

interface Line {
  text: string
  weight: number
  sizePx: number
  trackingPx: number
  y: number
  color: string
}

/** One centred line, shrunk if it would not fit its sign. */
function drawLine(context: CanvasRenderingContext2D, left: number, line: Line): void {
  const set = (scale: number) => {
    context.font = `${line.weight} ${line.sizePx * scale}px ${SIGN_FONT}`
    context.letterSpacing = `${line.trackingPx * scale}px`
  }
  set(1)
  const fits = Math.min(1, (SIGN_WIDTH_PX - 24) / context.measureText(line.text).width)
  if (fits < 1) set(fits)
  context.textAlign = 'center'
  context.fillStyle = line.color
  context.fillText(line.text, left + SIGN_WIDTH_PX / 2 + (line.trackingPx * fits) / 2, line.y)
}

/** Left column: portal names, ink with a dash of accent. Right column: end-wall titles. */
export async function drawSignAtlas(
  portals: HallSigns,
  endWalls: HallSigns,
  time: TimeOfDay,
): Promise<CanvasTexture> {
  await loadGlyphs(
    Object.values(portals)
      .concat(Object.values(endWalls))
      .map(({ zh, en }) => zh + en)
      .join(''),
  )
  const { width, height } = SIGN_ATLAS_PX
  const context = canvas(width * ATLAS_SCALE, height * ATLAS_SCALE)
  context.scale(ATLAS_SCALE, ATLAS_SCALE)
  PAVILION_IDS.forEach((pavilion, row) => {
    const top = row * SIGN_HEIGHT_PX
    const name = portals[pavilion]
    const latin = (text: string) => text.toUpperCase()
    drawLine(context, 0, {
      text: name.zh,
      weight: 700,
      sizePx: 150,
      trackingPx: 28,
      y: top + 150,
      color: INK[time],
    })
    drawLine(context, 0, {
      text: latin(name.en),
      weight: 400,
      sizePx: 42,
      trackingPx: 14,
      y: top + 228,
      color: INK[time],
    })
    context.fillStyle = ACCENT[pavilion]
    context.fillRect(SIGN_WIDTH_PX / 2 - 36, top + 262, 72, 8)
    const title = endWalls[pavilion]
    const color = END_WALL_INK[pavilion]
    drawLine(context, SIGN_WIDTH_PX, {
      text: title.zh,
      weight: 700,
      sizePx: 118,
      trackingPx: 12,
      y: top + 140,
      color,
    })
    drawLine(context, SIGN_WIDTH_PX, {
      text: latin(title.en),
      weight: 400,
      sizePx: 38,
      trackingPx: 10,
      y: top + 222,
      color,
    })
  })
  return asTexture(context)
}

/** Half the ring's circumference, the items as often as they fit; the other half repeats it. */
export async function drawRingBoard(items: readonly string[]): Promise<CanvasTexture> {
  await loadGlyphs(items.join(''))
  const context = canvas(RING_PX.width, RING_PX.height)
  const setFont = (sizePx: number) => {
    context.font = `400 ${sizePx}px ${SIGN_FONT}`
  }
  setFont(RING_FONT_PX)
  const wantedPx = items.reduce(
    (sum, item) => sum + context.measureText(item).width + RING_GAP_PX,
    0,
  )
  const rounds = Math.max(1, Math.floor(RING_PX.width / Math.max(1, wantedPx)))
  const sizePx = Math.floor(RING_FONT_PX * Math.min(1, RING_PX.width / Math.max(1, wantedPx)))
  setFont(sizePx)
  const line = Array.from({ length: rounds }, () => items).flat()
  const widths = line.map((item) => context.measureText(item).width)
  const gap =
    (RING_PX.width - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, line.length)
  let x = gap / 2
  line.forEach((item, i) => {
    context.fillStyle = RING_INK
    context.fillText(item, x, RING_PX.height / 2 + sizePx * 0.36)
    x += (widths[i] ?? 0) + gap
    context.fillStyle = RING_DOT
    context.beginPath()
    context.arc(x - gap / 2, RING_PX.height / 2 + 6, 13, 0, 2 * Math.PI)
    context.fill()
  })
  return asTexture(context)
}
