/** The two charts of a title wall: stages on a line, and funding as one divided bar. */
import { ACCENT } from '../../shared/hall/accents.ts'
import type { WallContent } from './wall-content.ts'
import { formatPeriod } from '../i18n/format-period.ts'
import { INK, PAPER, STYLES, writeText } from './wall-style.ts'

interface At {
  x: number
  y: number
  width: number
}

const STAGES_MAX = 5

/** Stages in their order, evenly set so that their texts have room. */
export function paintTimeline(
  context: CanvasRenderingContext2D,
  { booth, pavilion, language }: WallContent,
  { x, y, width }: At,
): void {
  const source = booth.milestones.stages.length > 0 ? booth.milestones : booth.schedule
  const stages = source.stages.slice(0, STAGES_MAX)
  if (stages.length === 0) {
    writeText(context, source.rest.join('；'), STYLES.caption, { x, y: y + 20, width, maxLines: 4 })
    return
  }
  context.strokeStyle = INK
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + width, y)
  context.stroke()
  const pitch = width / stages.length
  stages.forEach((stage, i) => {
    const at = x + pitch * i
    context.beginPath()
    context.arc(at + 9, y, 8, 0, Math.PI * 2)
    context.fillStyle = i === 0 ? ACCENT[pavilion] : PAPER[pavilion]
    context.strokeStyle = ACCENT[pavilion]
    context.lineWidth = 3
    context.fill()
    context.stroke()
    const box = { x: at, y: y + 16, width: pitch - 18, maxLines: 1 }
    const below = writeText(
      context,
      formatPeriod(stage, language),
      { ...STYLES.caption, weight: 700, colour: INK },
      box,
    )
    writeText(context, stage.text, STYLES.caption, { ...box, y: below, maxLines: 3 })
  })
}

/** Shares of the funding in one bar, with a legend; nothing when no amounts could be read. */
export function paintFunding(
  context: CanvasRenderingContext2D,
  { booth, pavilion, words }: WallContent,
  { x, y, width }: At,
): void {
  const { parts, totalWan } = booth.funding
  const sum = totalWan ?? parts.reduce((total, part) => total + part.amountWan, 0)
  if (sum === 0) return
  const head = `${words.funding}  ${words.total(sum)}`
  const below = writeText(context, head, STYLES.head, { x, y, width, maxLines: 1 })
  let from = x
  const shown = parts.slice(0, 4)
  shown.forEach((part, i) => {
    const share = (part.amountWan / sum) * width
    context.globalAlpha = 1 - i * 0.22
    context.fillStyle = ACCENT[pavilion]
    context.fillRect(from, below + 2, Math.max(0, share - 2), 12)
    context.globalAlpha = 1
    from += share
  })
  const legend = shown.map((part) => `${part.label} ${part.amountWan}`).join('  ')
  writeText(context, legend, STYLES.caption, { x, y: below + 20, width, maxLines: 2 })
}
