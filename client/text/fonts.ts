/**
 * The typeface of canvases: the system's Chinese font, or our own where there is none. Our font comes
 * in slices; only those with the characters needed are fetched, and only where they are needed.
 */
export const FONT_STACK =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC Variable",sans-serif'
const OWN_FONT = '"Noto Sans SC Variable"'
const SYSTEM_STACK =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif'

export type Weight = 400 | 500 | 700

export function fontOf(sizePx: number, weight: Weight = 400): string {
  return `${weight} ${sizePx}px ${FONT_STACK}`
}

let systemHasChinese: boolean | undefined

/** Whether the system draws two Chinese characters differently, that is: has a font with them. */
function hasSystemChinese(): boolean {
  if (systemHasChinese !== undefined) return systemHasChinese
  const draw = (character: string): string => {
    const canvas = document.createElement('canvas')
    canvas.width = 24
    canvas.height = 24
    const context = canvas.getContext('2d')
    if (!context) return ''
    context.font = `20px ${SYSTEM_STACK}`
    context.fillText(character, 0, 20)
    return canvas.toDataURL()
  }
  systemHasChinese = draw('汉') !== draw('鬱')
  return systemHasChinese
}

/** Resolves when `text` can be drawn. Never rejects: a missing font is no reason not to show text. */
export async function loadFontFor(text: string): Promise<void> {
  if (hasSystemChinese()) return
  await Promise.allSettled([import('@fontsource-variable/noto-sans-sc/index.css')])
  const characters = [...new Set(text)].join('')
  await Promise.allSettled(
    [400, 700].map((weight) => document.fonts.load(`${weight} 20px ${OWN_FONT}`, characters)),
  )
}
