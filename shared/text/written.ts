/**
 * Text from people is text: the one writing in which it is stored, shown, counted and compared. Whoever
 * takes text in cleans it here (through shared/protocol/written-schema.ts), and whoever reads what was
 * stored before may do so again: a clean text stays as it is.
 *
 * Clean means well-formed Unicode (no half of a surrogate pair), no control characters, nothing that
 * turns the direction of the text around it, nothing invisible that makes one name out of another, at
 * most MARKS_MAX combining marks in a row, NFC where that is no longer. Every step takes time in
 * proportion to the text; NFC alone does not (it is quadratic in a run of marks), hence only afterwards.
 */

/** Combining marks in a row; what people write has two, Devanagari and pointed Hebrew up to four. */
export const MARKS_MAX = 4

/** What is nearly all text here, and clean: line ends, ASCII, common Han and its punctuation. */
const PLAIN = /^[\t\n -~·—‘’“”…、-〗一-鿿！-～]*$/

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const SPACES_OF_LINES = /[\t\n]+/g

/** Signs that choose a variant of what stands before them. */
const SELECTOR = String.raw`\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}`

/**
 * Controls, halves of surrogate pairs, non-characters, marks of direction, fillers, tags, interlinear
 * notes. The joiners and selectors among what is invisible are left to JOINERS and SELECTORS.
 */
const FORBIDDEN = new RegExp(
  String.raw`(?![\t\n\u200c\u200d${SELECTOR}])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`,
  'gu',
)

/** Scripts whose words need joiners (U+200C, U+200D) between letters. */
const JOINED = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}`
const PICTURE = String.raw`\p{Extended_Pictographic}`

/** A selector stays behind what takes one: emoji, keycaps, Han, Mongolian. */
const SELECTORS = new RegExp(
  String.raw`(${PICTURE}[\ufe0e\ufe0f]|[0-9#*]\ufe0f(?=\u20e3)|\p{Script=Han}[\ufe00-\ufe02\u{e0100}-\u{e01ef}]|\p{Script=Mongolian}[\u180b-\u180d\u180f])|[${SELECTOR}]`,
  'gu',
)
/** A joiner without something behind it that it could join. */
const LOOSE_ENDS = new RegExp(
  String.raw`[\u200c\u200d]{2,}|[\u200c\u200d](?!${PICTURE}|(?=\p{L})[${JOINED}])`,
  'gu',
)
/** A joiner stays between two emoji, and between letters of a script that needs it. */
const JOINERS = new RegExp(
  String.raw`([${PICTURE}\p{Emoji_Modifier}\ufe0f]\u200d(?=${PICTURE})|[${JOINED}][\u200c\u200d](?=[${JOINED}]))|[\u200c\u200d]`,
  'gu',
)
const MARK_RUN = new RegExp(String.raw`(\p{M}{${MARKS_MAX}})\p{M}+`, 'gu')

const kept = (_: string, valid: string | undefined): string => valid ?? ''

/** At most MARKS_MAX marks in a row, in NFC unless that is longer than the text was. */
function composed(text: string): string {
  const bounded = text.replace(MARK_RUN, '$1')
  const nfc = bounded.normalize('NFC').replace(MARK_RUN, '$1')
  return nfc.length <= bounded.length ? nfc : bounded
}

/** Clean text of many lines; tabs and line ends (as \n) stay, white space at its ends too. */
export function writtenText(text: string): string {
  if (PLAIN.test(text)) return text
  const visible = text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, '')
  const selected = visible.replace(SELECTORS, kept).replace(LOOSE_ENDS, '')
  return composed(selected).replace(JOINERS, kept)
}

/** Clean text of one line: line ends and tabs become a space. */
export function writtenLine(text: string): string {
  return writtenText(text).replace(SPACES_OF_LINES, ' ')
}

/** White space, and blanks that pass for symbols. */
const BLANK = /[\s\p{Z}\p{M}\u2800\u{1d159}]+/gu

/** Whether there is anything to see in `text`. */
export function hasVisible(text: string): boolean {
  return writtenText(text).replace(BLANK, '') !== ''
}

/** One writing for width: “ＶＲ，１” is “VR,1”. For what is read by rule; texts keep their own. */
export function halfWidth(text: string): string {
  return writtenText(text).normalize('NFKC')
}

/** One writing for width and case, to search and find words in: “ＶＲ” is “vr”. */
export function foldedText(text: string): string {
  return halfWidth(text).toLowerCase()
}

/** What does not make another name: spaces, punctuation, symbols, format characters, loose marks. */
const NO_OTHER_NAME = /[\s\p{Z}\p{P}\p{S}\p{Cf}\p{Script=Inherited}]+/gu

/**
 * Equal for names that look like one: whatever their width, case, spacing, punctuation, symbols and
 * invisible marks. A name of nothing but symbols is compared by these.
 */
export function comparisonKey(text: string): string {
  const line = writtenLine(text)
  // Cleaned again: what stood between two runs of marks is gone.
  const folded = halfWidth(line.replace(NO_OTHER_NAME, ''))
  const key = folded.replace(NO_OTHER_NAME, '').toLowerCase().replace(NO_OTHER_NAME, '')
  return key === '' ? line.replace(BLANK, '') : key
}
