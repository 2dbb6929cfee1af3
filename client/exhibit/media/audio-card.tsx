/** What stands for a recording without a picture: its name, a line of sound, and what is said. */
import { useMemo } from 'react'
import { fontOf } from '../../text/fonts.ts'
import { breakLines, clampLines } from '../../text/line-break.ts'
import { useCanvasTexture, type CanvasDrawing } from '../../text/use-canvas-texture.ts'

const PX_PER_M = 640
const MARGIN_PX = 56
const TITLE_PX = 46
const TEXT_PX = 27
const LEADING = 1.62
const BARS = 44
const BAND_HEIGHT_PX = 120

interface AudioCardProps {
  title: string
  transcript: string
  widthM: number
  heightM: number
}

export function AudioCard({ title, transcript, widthM, heightM }: AudioCardProps) {
  const drawing = useMemo<CanvasDrawing>(() => {
    const widthPx = Math.round(widthM * PX_PER_M)
    const heightPx = Math.round(heightM * PX_PER_M)
    return {
      widthPx,
      heightPx,
      text: title + transcript,
      draw: (context) => paintCard(context, { title, transcript, widthPx, heightPx }),
    }
  }, [title, transcript, widthM, heightM])
  const texture = useCanvasTexture(drawing)
  return (
    <mesh name="audio">
      <planeGeometry args={[widthM, heightM]} />
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}

interface Card {
  title: string
  transcript: string
  widthPx: number
  heightPx: number
}

function paintCard(context: CanvasRenderingContext2D, card: Card): void {
  const { title, transcript, widthPx, heightPx } = card
  context.fillStyle = '#efe9de'
  context.fillRect(0, 0, widthPx, heightPx)
  const room = widthPx - 2 * MARGIN_PX
  context.textBaseline = 'top'
  let y = MARGIN_PX
  const write = (text: string, size: number, weight: 400 | 700, most: number): void => {
    context.font = fontOf(size, weight)
    const lines = clampLines(
      breakLines(text, room, (part) => context.measureText(part).width),
      most,
    )
    for (const line of lines) {
      context.fillText(line, MARGIN_PX, y)
      y += size * (weight === 700 ? 1.25 : LEADING)
    }
  }
  context.fillStyle = '#2b2a28'
  write(title, TITLE_PX, 700, 3)
  y += 26
  paintBand(context, { y, room })
  y += BAND_HEIGHT_PX + 30
  context.fillStyle = '#625e57'
  write(
    transcript,
    TEXT_PX,
    400,
    Math.max(1, Math.floor((heightPx - y - MARGIN_PX) / (TEXT_PX * LEADING))),
  )
}

/** A line of sound: not the recording's own, but the same each time. */
function paintBand(
  context: CanvasRenderingContext2D,
  { y, room }: { y: number; room: number },
): void {
  context.fillStyle = '#b08a4e'
  const step = room / BARS
  for (let i = 0; i < BARS; i += 1) {
    const swell = 0.25 + 0.75 * Math.abs(Math.sin(i * 0.31) * Math.sin(i * 1.7 + 0.6))
    const height = BAND_HEIGHT_PX * swell
    context.fillRect(MARGIN_PX + i * step, y + (BAND_HEIGHT_PX - height) / 2, step * 0.45, height)
  }
}
