/**
 * Texts cut where people cut them: into words, and into what they call characters. Browsers that
 * cannot (Firefox before 125 has no Intl.Segmenter) cut more plainly; nothing else depends on it.
 */
const canSegment = typeof Intl.Segmenter === 'function'
const words = canSegment ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined
const characters = canSegment ? new Intl.Segmenter('zh', { granularity: 'grapheme' }) : undefined

/** Without a dictionary: a Chinese character each, runs of letters and digits, what lies between. */
const PLAIN_WORDS = /\p{Script=Han}|[\p{L}\p{N}\p{M}_]+|\s+|./gsu
/** A code point with the marks, skin tones and joined code points that follow it; flags in pairs. */
const PLAIN_CHARACTERS = /(?:\p{RI}\p{RI}|\r\n|.)(?:\p{M}|\p{EMod}|\u200d.?)*/gsu

const cut = (segmenter: Intl.Segmenter | undefined, plain: RegExp, text: string): string[] =>
  segmenter
    ? Array.from(segmenter.segment(text), ({ segment }) => segment)
    : (text.match(plain) ?? [])

/** Words and what stands between them; joined they are the text again. */
export const wordsIn = (text: string): string[] => cut(words, PLAIN_WORDS, text)

/** User-perceived characters (Unicode grapheme clusters, UAX #29). */
export const charactersIn = (text: string): string[] => cut(characters, PLAIN_CHARACTERS, text)
