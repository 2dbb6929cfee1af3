/**
 * Counting characters as people count them: one Chinese character, one letter, one emoji is one,
 * however many UTF-16 units it takes. Line ends count as one whichever system wrote them.
 */
import { writtenText } from '../text/written.ts'

/** Where the browser cannot tell characters apart (Firefox before 125), a code point counts as one. */
const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('zh', { granularity: 'grapheme' })
    : undefined

/** The longest emoji there is: what takes more code points is no single character. */
const CHARACTER_MAX_POINTS = 10

/** Number of user-perceived characters (Unicode grapheme clusters, UAX #29) in `text`. */
export function countCharacters(text: string): number {
  const written = normaliseText(text)
  if (!segmenter) return [...written].length
  let count = 0
  for (const { segment } of segmenter.segment(written))
    count += segment.length === 1 ? 1 : Math.ceil([...segment].length / CHARACTER_MAX_POINTS)
  return count
}

/** Clean text without white space around it: what is stored and what is counted. */
export function normaliseText(text: string): string {
  return writtenText(text).trim()
}
