/**
 * A period at the beginning of a line, in the writings that are usual: `2025年9月—12月`, `2026.1-2026.6`,
 * `2026年1月1日－3月31日`, `2026年上半年`, `2026年第一季度至第三季度`. An end without a year lies in the year of
 * the beginning, or in the next when it would be earlier.
 */

export interface ReadPeriod {
  /** As written. */
  period: string
  /** Months since year 0. */
  fromMonth: number
  toMonth: number
  /** What follows. */
  text: string
}

interface Months {
  /** Undefined where none is named. */
  year: number | undefined
  /** From 1 to 12. */
  first: number
  last: number
  /** Whether a word behind it (月, 日, 季度) ends it, so that text may follow at once. */
  closed: boolean
}

interface Writing {
  pattern: RegExp
  months: (match: RegExpExecArray) => Months
}

const NUMERALS = '一二三四'
const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

function quarter(text: string): { first: number; last: number } {
  if (text === '上半年') return { first: 1, last: 6 }
  if (text === '下半年') return { first: 7, last: 12 }
  const [sign = ''] = /[一二三四1-4]/.exec(text) ?? []
  const number = NUMERALS.includes(sign) ? NUMERALS.indexOf(sign) + 1 : Number(sign)
  return { first: number * 3 - 2, last: number * 3 }
}

const single = (year: string | undefined, month = '', closed = true): Months => ({
  year: yearOf(year),
  first: Number(month),
  last: Number(month),
  closed,
})

/** How a date is written, the longer before the shorter; on text whose signs have half width. */
const WRITINGS: readonly Writing[] = [
  {
    pattern: /(?:(\d{4})\s?年?\s?)?(上半年|下半年|第?\s?[一二三四1-4]\s?季度|Q[1-4](?!\d))/y,
    months: ([, year, part = '']) => ({ year: yearOf(year), ...quarter(part), closed: true }),
  },
  {
    pattern: /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月份?(?:\s?(?:[12]?\d|3[01])\s?[日号])?/y,
    months: ([, year, month]) => single(year, month),
  },
  {
    pattern:
      /(\d{4})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(?:3[01]|[012]?\d)(?![\d年./]))?(?!\d)(?:\s?月)?/y,
    months: ([, year, , month]) => single(year, month, false),
  },
  { pattern: /(\d{4})\s?年\s?(\d{1,2})(?!\d)/y, months: ([, year, m]) => single(year, m, false) },
  {
    pattern: /(\d{4})\s?年(?:全年|度)?/y,
    months: ([, year]) => ({ year: yearOf(year), first: 1, last: 12, closed: false }),
  },
]
/** A month alone, as in `2026.1-6`: only where a period ends. */
const BARE_MONTH: Writing = {
  pattern: /(\d{1,2})(?![\d年./])/y,
  months: ([, m]) => single(undefined, m, false),
}

const TO = /\s?(?:上旬|中旬|下旬|[初中底末])?\s?(?:[-—–―─~]+|至|到)\s?/y
/** Behind a period, before its text. */
const NEARLY = /(?:\s?(?:上旬|中旬|下旬|[初中底末内]))?(?:\s?(?:之前|以前|前(?!期)|起))?/y
const SEPARATOR = /\s?\)?(?:[\s:,。]+|$)/y
const BEFORE_OR_SINCE = /前$|起$/
/** Text that may follow a closed date at once: a word, and none that goes on with dates. */
const WORD = /(?![至到和及或与、初中底末内前起])\p{Script=Han}/uy

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readMonths(
  text: string,
  at: number,
  writings: readonly Writing[],
): { months: Months; end: number } | undefined {
  for (const { pattern, months } of writings) {
    const match = exec(pattern, text, at)
    if (!match) continue
    const read = months(match)
    const fits = read.first >= 1 && read.last <= 12
    return fits ? { months: read, end: at + match[0].length } : undefined
  }
  return undefined
}

/** Signs of full width as their half-width ones, place by place. */
const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/−/g, '-')

/** The period that `line` begins with, or undefined. */
export function readPeriod(line: string): ReadPeriod | undefined {
  const text = narrow(line)
  const from = readMonths(text, 0, WRITINGS)
  if (!from || from.months.year === undefined) return undefined
  const to = exec(TO, text, from.end)
  const until = to && readMonths(text, from.end + to[0].length, [...WRITINGS, BARE_MONTH])
  if (to && !until) return undefined
  const last = until ?? from
  const ending = endOf(text, last.end, last.months.closed)
  if (!ending) return undefined
  const fromMonth = from.months.year * 12 + from.months.first - 1
  const toMonth = lastMonth(from.months, last.months)
  if (toMonth < fromMonth) return undefined
  const { periodEnd, textStart } = ending
  return {
    period: line.slice(0, periodEnd).trim(),
    fromMonth,
    toMonth,
    text: line.slice(textStart).trim(),
  }
}

function lastMonth(from: Months, until: Months): number {
  const year = until.year ?? from.year ?? 0
  const month = year * 12 + until.last - 1
  const isEarlier = until.year === undefined && until.last < from.first
  return isEarlier ? month + 12 : month
}

/** Where the period ends and its text begins; undefined where the line goes on with something else. */
function endOf(
  text: string,
  at: number,
  closed: boolean,
): { periodEnd: number; textStart: number } | undefined {
  const nearly = exec(NEARLY, text, at)?.[0] ?? ''
  const periodEnd = at + nearly.length
  const separator = exec(SEPARATOR, text, periodEnd)
  if (separator) return { periodEnd, textStart: periodEnd + separator[0].length }
  if (BEFORE_OR_SINCE.test(nearly)) return { periodEnd, textStart: periodEnd }
  return closed && exec(WORD, text, at) ? { periodEnd: at, textStart: at } : undefined
}
