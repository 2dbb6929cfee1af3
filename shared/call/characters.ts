/**
 * Counting characters as people count them: one Chinese character, one letter, one emoji is one,
 * however many UTF-16 units it takes. Line ends count as one whichever system wrote them.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Number of user-perceived characters (Unicode grapheme clusters, UAX #29) in `text`. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(normaliseText(text))) count += 1
  return count
}

/** NFC, Unix line ends, no leading or trailing white space: what is stored and what is counted. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
}
