/**
 * Counting characters as people count them: one Chinese character, one letter, one emoji is one,
 * however many UTF-16 units it takes. Line ends count as one whichever system wrote them.
 */
import { charactersIn } from '../text/segments.ts'
import { writtenText } from '../text/written.ts'

/** The longest emoji there is: what takes more code points is no single character. */
const CHARACTER_MAX_POINTS = 10

/** Number of user-perceived characters (Unicode grapheme clusters, UAX #29) in `text`. */
export function countCharacters(text: string): number {
  let count = 0
  for (const character of charactersIn(normaliseText(text)))
    count +=
      character.length === 1 ? 1 : Math.ceil([...character].length / CHARACTER_MAX_POINTS)
  return count
}

/** Clean text without white space around it: what is stored and what is counted. */
export function normaliseText(text: string): string {
  return writtenText(text).trim()
}
