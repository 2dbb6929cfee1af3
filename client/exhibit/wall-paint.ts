/** Paints a booth's title wall from the compiled booth. Missing parts leave no holes. */
import { ACCENT } from '../../shared/hall/accents.ts'
import { fontOf } from '../text/fonts.ts'
import type { WallContent } from './wall-content.ts'
import { paintFunding, paintTimeline } from './wall-charts.ts'
import {
  INK,
  MARGIN_U,
  PAPER,
  STYLES,
  WALL_HEIGHT_U,
  WALL_WIDTH_U,
  writeText,
} from './wall-style.ts'

const FREE_PAPER = '#c9c0b1'
const FREE_INK = '#9a9083'
const COLUMN_GAP_U = 40
const LEFT_U = 560
/** Heights that the blocks at the bottom take. */
const TIMELINE_U = 122
const FUNDING_U = 78
const PARTNERS_U = 72

/** All characters that the wall may show, for loading the font. */
export function wallText({ booth, words }: WallContent): string {
  return JSON.stringify(booth) + Object.values(words).join('') + '0123456789.,·—…%'
}

/** Paints at `scale` pixels to the unit. */
export function paintWall(
  context: CanvasRenderingContext2D,
  content: WallContent,
  scale: number,
): void {
  context.save()
  context.scale(scale, scale)
  context.fillStyle = PAPER[content.pavilion]
  context.fillRect(0, 0, WALL_WIDTH_U, WALL_HEIGHT_U)
  context.fillStyle = ACCENT[content.pavilion]
  context.fillRect(MARGIN_U, 30, WALL_WIDTH_U - 2 * MARGIN_U, 5)
  const top = paintTitle(context, content)
  paintLeft(context, content, top)
  paintRight(context, content, top)
  paintTimeline(context, content, {
    x: MARGIN_U,
    y: WALL_HEIGHT_U - TIMELINE_U,
    width: WALL_WIDTH_U - 2 * MARGIN_U,
  })
  context.restore()
}

/** The wall of a bay where nobody stands yet: quiet, so that those who do stand out. */
export function paintFreeWall(
  context: CanvasRenderingContext2D,
  text: string,
  scale: number,
): void {
  context.save()
  context.scale(scale, scale)
  context.fillStyle = FREE_PAPER
  context.fillRect(0, 0, WALL_WIDTH_U, WALL_HEIGHT_U)
  context.strokeStyle = FREE_INK
  context.lineWidth = 1.5
  context.strokeRect(MARGIN_U, MARGIN_U, WALL_WIDTH_U - 2 * MARGIN_U, WALL_HEIGHT_U - 2 * MARGIN_U)
  context.fillStyle = FREE_INK
  context.font = fontOf(30, 400)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, WALL_WIDTH_U / 2, WALL_HEIGHT_U / 2)
  context.restore()
}

function paintTitle(context: CanvasRenderingContext2D, content: WallContent): number {
  const { booth, language } = content
  const english = language === 'en'
  const pick = (name: { zh: string; en: string }): string => (english ? name.en : name.zh)
  const width = WALL_WIDTH_U - 2 * MARGIN_U
  const kicker = [pick(booth.track.name), pick(booth.direction.name), booth.unit]
  let y = writeText(context, kicker.filter(Boolean).join('  ·  '), STYLES.kicker, {
    x: MARGIN_U,
    y: 48,
    width,
    maxLines: 1,
  })
  const main = english && booth.title.en !== '' ? booth.title.en : booth.title.zh
  const second = english ? booth.title.zh : booth.title.en
  const style = [...main].length > 17 ? { ...STYLES.title, size: 40 } : STYLES.title
  y = writeText(context, main, style, { x: MARGIN_U - 2, y: y + 6, width, maxLines: 2 })
  return writeText(context, second, STYLES.titleEn, {
    x: MARGIN_U,
    y: y + 2,
    width,
    maxLines: 1,
  })
}

function paintLeft(context: CanvasRenderingContext2D, content: WallContent, top: number): void {
  const { booth, language, words } = content
  const x = MARGIN_U
  const bottom = WALL_HEIGHT_U - 150
  const y = writeText(context, words.overview, STYLES.head, {
    x,
    y: top + 22,
    width: LEFT_U,
    maxLines: 1,
  })
  const text =
    language === 'en' && booth.summaryEn !== '' ? booth.summaryEn : booth.overview.join('\n')
  const leading = STYLES.body.size * STYLES.body.leading
  writeText(context, text, STYLES.body, {
    x,
    y: y + 2,
    width: LEFT_U,
    maxLines: Math.max(1, Math.floor((bottom - 34 - y) / leading)),
  })
  paintTechnology(context, content, { x, y: bottom - 24, width: LEFT_U })
}

function paintTechnology(
  context: CanvasRenderingContext2D,
  { booth, language, pavilion }: WallContent,
  at: { x: number; y: number; width: number },
): void {
  let { x } = at
  for (const { name } of booth.technology) {
    const label = language === 'en' ? name.en : name.zh
    writeText(
      context,
      label,
      { ...STYLES.caption, colour: INK },
      {
        x: x + 14,
        y: at.y,
        width: 400,
        maxLines: 1,
      },
    )
    context.fillStyle = ACCENT[pavilion]
    context.beginPath()
    context.arc(x + 4, at.y + 8, 4, 0, Math.PI * 2)
    context.fill()
    x += 14 + context.measureText(label).width + 22
    if (x > at.x + at.width - 60) break
  }
}

/** Needs from the top, funding and partners from the bottom: what does not fit between is left to the page. */
function paintRight(context: CanvasRenderingContext2D, content: WallContent, top: number): void {
  const { booth, words } = content
  const x = MARGIN_U + LEFT_U + COLUMN_GAP_U
  const width = WALL_WIDTH_U - MARGIN_U - x
  let bottom = WALL_HEIGHT_U - TIMELINE_U - 24
  if (booth.funding.parts.length > 0) {
    bottom -= FUNDING_U
    paintFunding(context, content, { x, y: bottom, width })
  }
  if (booth.partners.length > 0) {
    bottom -= PARTNERS_U
    const y = writeText(context, words.partners, STYLES.head, { x, y: bottom, width, maxLines: 1 })
    writeText(context, booth.partners.join('、'), STYLES.caption, { x, y, width, maxLines: 2 })
  }
  let y = writeText(context, words.needs, STYLES.head, { x, y: top + 22, width, maxLines: 1 }) + 2
  const leading = STYLES.caption.size * STYLES.caption.leading
  for (const need of booth.needs) {
    const room = Math.floor((bottom - 12 - y) / leading)
    if (room < 1) break
    const text = need.label === '' ? need.text : `${need.label}：${need.text}`
    const box = { x, y, width, maxLines: Math.min(2, room) }
    y = writeText(context, text, STYLES.caption, box) + 4
  }
}
