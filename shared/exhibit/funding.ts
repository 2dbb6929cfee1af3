/**
 * Reads amounts out of 资金投入, such as `总投入1,860万元，其中单位自筹1,200万元，申请支持660万元`, so that a
 * booth can show them as a chart. The text stays the truth, and public money is in it: where any amount
 * could not be read, or parts and total differ, there is no chart.
 */
import { halfWidth } from '../text/written.ts'

export interface FundingPart {
  label: string
  /** 万元, ten thousand yuan. */
  amountWan: number
}

export interface Funding {
  totalWan: number | null
  /** Parts as read, the total left out; none unless they are the whole. */
  parts: FundingPart[]
  text: string
}

/** A figure with what counts as money behind it: 元, or 万 and 亿 that count nothing else. */
const AMOUNT =
  /(\d[\d,.]*)\s*(?:(千万|百万|十万|[亿万])\s*(?:元|(?=[,.;:、。)\s]|左右|$))|元)(?!宇宙)/g
const PLAIN_FIGURE = /^\d+(?:\.\d+)?$/
const GROUPED_FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const WAN: Record<string, number> = { 亿: 10_000, 千万: 1000, 百万: 100, 十万: 10, 万: 1 }
const YUAN_PER_WAN = 10_000

/** Stands where an amount was read; no clean text has it. */
const READ = '\0'
/** Money that was not read: a range, figures in words, a foreign currency, a unit we do not know. */
const UNREAD =
  /\d\s*(?:[-~—–至到]\s*)?\0|\0\s*(?:[-~—–至到]\s*\d|[/每])|[\d〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]\s*[美欧港日澳英]?元(?!宇宙)|[$¥€£]\s*\d/

/** A label ends where its amount begins, and is looked for this far back, in characters. */
const LABEL_MAX_CHARS = 40
const LABEL = /(?:\d{4}年度?)?[\p{Script=Han}A-Za-z()]{0,24}$/u
const LABEL_TAIL = /(?:[\s:]|为|约|共计|合计|共|达|是|不超过|不低于)+$/
const RATE = /每|年均|人均|单价/
const TOTAL = /总(?:投入|投资|额|计|预算|资金|经费)/
const SUM = /合计|共计/
const FILLER = /^(?:其中|包括|用于|拟|计划|申请|由|项目|资金|与|和|及)+(?=.{2})/

interface Read extends FundingPart {
  /** What stands before the amount, its own words about summing up included. */
  before: string
}

/** Amounts in the order written, in 万元. */
export function readFunding(text: string): Funding {
  const read = readAmounts(halfWidth(text).replace(/\s+/g, ' '))
  const total = read && findTotal(read)
  if (!read || total === null) return { totalWan: null, parts: [], text }
  const totalWan = total?.amountWan ?? null
  const split = firstSplit(
    read.filter((one) => one !== total && !(total && TOTAL.test(one.before))),
    totalWan,
  )
  const fits = split.every(({ label, before }) => label !== '' && !RATE.test(before))
  const parts = split.map(({ label, amountWan }) => ({
    label: label.replace(FILLER, ''),
    amountWan,
  }))
  return { totalWan, parts: fits ? parts : [], text }
}

/** All amounts of a text, or undefined when one was not read. */
function readAmounts(text: string): Read[] | undefined {
  const read: Read[] = []
  let end = 0
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, figure = '', unit] = match
    if (!PLAIN_FIGURE.test(figure) && !GROUPED_FIGURE.test(figure)) return undefined
    const before = text.slice(Math.max(end, match.index - LABEL_MAX_CHARS), match.index)
    const label = LABEL.exec(before.replace(LABEL_TAIL, ''))?.[0] ?? ''
    const yuan = Number(figure.replaceAll(',', ''))
    const amountWan = unit === undefined ? yuan / YUAN_PER_WAN : yuan * (WAN[unit] ?? Number.NaN)
    read.push({ label, amountWan: Math.round(amountWan * 1e6) / 1e6, before })
    end = match.index + whole.length
  }
  const rest = text.replace(AMOUNT, READ)
  return UNREAD.test(rest) ? undefined : read
}

/** The total; undefined when none is stated, null when several differ. */
function findTotal(read: readonly Read[]): Read | null | undefined {
  const stated = read.filter(({ before }) => TOTAL.test(before))
  const [first, ...others] = stated
  if (first) return others.every(({ amountWan }) => amountWan === first.amountWan) ? first : null
  const sums = read.filter(({ before }) => SUM.test(before))
  return sums.length === 1 ? sums[0] : undefined
}

const sumOf = (parts: readonly FundingPart[]): number =>
  parts.reduce((sum, { amountWan }) => sum + amountWan, 0)
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.01

/**
 * Applicants often split one total twice (by source, then by use): the first split that adds up is the
 * chart. Without a total, two halves that are equal may be two splits: then nobody can tell.
 */
function firstSplit(parts: Read[], total: number | null): Read[] {
  if (total === null) {
    const half = sumOf(parts) / 2
    const mayBeTwice = parts.some(
      (_, index) =>
        index > 1 && index < parts.length - 1 && isSame(sumOf(parts.slice(0, index)), half),
    )
    return mayBeTwice ? [] : parts
  }
  let sum = 0
  for (const [index, part] of parts.entries()) {
    sum += part.amountWan
    if (isSame(sum, total)) return parts.slice(0, index + 1)
  }
  return []
}
