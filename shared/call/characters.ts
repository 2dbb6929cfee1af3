/**
 * Counting characters as people count them: one Chinese character, one letter, one emoji is one,
 * however many UTF-16 units it takes. Line ends count as one whichever system wrote them.
 */
import { charactersIn } from '../text/segments.ts'

/** Number of user-perceived characters (Unicode grapheme clusters, UAX #29) in `text`. */
export function countCharacters(text: string): number {
  return charactersIn(normaliseText(text)).length
}

/** NFC, Unix line ends, no leading or trailing white space: what is stored and what is counted. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
}
