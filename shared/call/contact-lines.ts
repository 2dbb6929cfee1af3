/**
 * Telephone numbers and e-mail addresses as people write them (full width, brackets, long dashes,
 * extensions, two numbers in one field), and the one writing in which they are kept. Undefined is what
 * cannot be dialled or written to.
 */
import { foldedText, halfWidth } from '../text/written.ts'

/** Beyond this a field holds something else; the patterns below are for lines. */
const LINE_MAX_CHARS = 200

const DASHES = /[\p{Pd}ー−~]/gu
const BETWEEN_NUMBERS = /[/、,;|]|或者?/
const NUMBER =
  /^[\s().-]*(\+|00(?=[1-9]))?([\d\s().-]*\d)\s*(?:(?:转|分机号?|内线|ext\.?|x|#)[\s:.]*(\d{1,8}))?$/
const MOBILE = /^1[3-9]\d{9}$/
/** Digits of a number that can be dialled, from a short service number to ITU-T E.164. */
const DIGITS = { least: 6, most: 15 }
/** A landline number, perhaps with its extension behind a dash. */
const LANDLINE = /^(0\d{2,3})-(\d{7,8}|\d{3,4}-\d{4})(?:-(\d{1,6}))?$/

function grouped(body: string): string {
  const groups = body.split(/\D+/).filter((group) => group !== '')
  const digits = groups.join('')
  if (MOBILE.test(digits)) return digits
  const number = groups.join('-')
  const [, area, local = '', extension] = LANDLINE.exec(number) ?? []
  if (area === undefined) return number
  return `${area}-${local.replace('-', '')}${extension === undefined ? '' : `转${extension}`}`
}

function readNumber(text: string): string | undefined {
  const [, abroad, body = '', extension] = NUMBER.exec(text.trim()) ?? []
  const digits = body.replace(/\D/g, '')
  if (digits.length < DIGITS.least || digits.length > DIGITS.most + (abroad ? 0 : 6))
    return undefined
  const tail = extension === undefined ? '' : `转${extension}`
  if (abroad === undefined) return grouped(body) + tail
  if (!digits.startsWith('86')) return `+${body.split(/\D+/).filter(Boolean).join(' ')}${tail}`
  const home = body.replace(/^\D*8\D*6/, '').replace(/^[\s().-]*\(0\)/, '')
  return `+86 ${grouped(home)}${tail}`
}

/** One or several telephone numbers, several joined by ` / `. */
export function readPhones(text: string): string | undefined {
  const line = foldedText(text).replace(DASHES, '-').trim()
  if (line.length > LINE_MAX_CHARS) return undefined
  const numbers = line.split(BETWEEN_NUMBERS).map(readNumber)
  return numbers.includes(undefined) ? undefined : numbers.join(' / ')
}

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

/** An e-mail address; the case of its letters stays. */
export function readEmail(text: string): string | undefined {
  const line = halfWidth(text).trim().replaceAll('。', '.')
  return line.length <= LINE_MAX_CHARS && EMAIL.test(line) ? line : undefined
}
