/**
 * Breaking lines in Chinese and Latin text for canvases: between any two Han characters, never inside
 * a Latin word, never a closing mark at a line's start or an opening one at its end (kinsoku,
 * GB/T 15834 and W3C CLREQ §3.1).
 */
const NOT_AT_START = new Set('，。、；：？！）》」』】〉〕’”…—·％%,.;:?!)]}～')
const NOT_AT_END = new Set('（《「『【〈〔‘“([{￥$')
const WORD = /[\p{Script=Latin}\p{N}\p{M}_@#&+\-/.'’]+|\s+|./gsu

/** Width of a text in the unit of `maxWidth`. */
export type Measure = (text: string) => number

/** Pieces that may not be divided, marks joined to what they belong to. */
function pieces(paragraph: string): string[] {
  const result: string[] = []
  for (const [token] of paragraph.matchAll(WORD)) {
    const last = result.at(-1)
    const joins =
      last !== undefined &&
      (NOT_AT_START.has(token.charAt(0)) || NOT_AT_END.has(last.charAt(last.length - 1)))
    if (joins && !/^\s+$/.test(token)) result[result.length - 1] = last + token
    else result.push(token)
  }
  return result
}

/** Lines no wider than `maxWidth`; a piece that is wider alone is divided by characters. */
export function breakLines(text: string, maxWidth: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, maxWidth, measure))
}

function breakParagraph(paragraph: string, maxWidth: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const queue = pieces(paragraph)
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    if (measure((line + piece).trimEnd()) <= maxWidth) {
      line += piece
      continue
    }
    if (line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
      if (piece.trim() !== '') queue.unshift(piece)
      continue
    }
    const characters = [...piece]
    let fitting = 1
    while (
      fitting < characters.length &&
      measure(characters.slice(0, fitting + 1).join('')) <= maxWidth
    )
      fitting += 1
    lines.push(characters.slice(0, fitting).join(''))
    if (fitting < characters.length) queue.unshift(characters.slice(fitting).join(''))
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** The first `maxLines` lines; the last ends in … when something is left out. */
export function clampLines(lines: string[], maxLines: number): string[] {
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  const last = kept[maxLines - 1] ?? ''
  kept[maxLines - 1] = `${[...last]
    .slice(0, -1)
    .join('')
    .replace(/[，。、；：,.;:]$/, '')}…`
  return kept
}
